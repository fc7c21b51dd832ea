// SPDX-License-Identifier: MIT
// A voice program may do whatever it likes; none of it costs more than its time limit.
#include "audio/voice_program.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "audio/boot_time.h"

namespace audio {
namespace {

struct VoiceProgram : testing::Test {
  const std::filesystem::path file = testing::TempDir() + "unknot voice " + std::to_string(boot_now());
  const std::atomic<bool> never{false};
  ProgramLimits limits{.patience = std::chrono::milliseconds{10'000}, .most_bytes = 1U << 20U};
  std::int64_t took_ms = 0;

  void TearDown() override { std::filesystem::remove(file); }

  std::string program(const std::string& lines) const {
    std::ofstream(file) << "#!/bin/sh\n" << lines << "\n";
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return '"' + file.string() + "\" --flag";
  }

  std::string wrong(const std::string& lines, const std::string& text = "Press.") {
    const std::string command = program(lines);
    const std::int64_t before = boot_now();
    const auto speech = say_with_program(command, text, limits, never);
    took_ms = (boot_now() - before) / kMillisecond;
    std::string said = speech ? "it spoke" : speech.error();
    const auto name = said.find(file.string());
    if (name != std::string::npos) said.replace(name, file.string().size(), "P");
    return said;
  }
};

// Eight samples at 8 kHz, the length in the header unknown, as in a pipe.
constexpr auto kWav =
    R"(printf 'RIFF\377\377\377\177WAVEfmt \020\000\000\000\001\000\001\000\100\037\000\000\200>\000\000\002\000\020\000data\377\377\377\177')"
    R"(; printf '\000\100\000\100\000\100\000\100\000\300\000\300\000\300\000\300')";

TEST_F(VoiceProgram, GetsTheTextOnStandardInputAndGivesSound) {
  const std::string kept = file.string() + ".text";
  const auto speech =
      say_with_program(program("cat > '" + kept + "'; echo \"$1\" >> '" + kept + "'\n" + kWav),
                       "-w out.wav; $(rm x)", limits, never);
  ASSERT_TRUE(speech) << speech.error();
  EXPECT_EQ(speech->rate, 8000);
  EXPECT_EQ(speech->samples.size(), 8U);
  EXPECT_FLOAT_EQ(speech->samples[0], 0.5F);
  std::ifstream read(kept);
  std::string line;
  std::getline(read, line);
  EXPECT_EQ(line, "-w out.wav; $(rm x)");
  std::getline(read, line);
  EXPECT_EQ(line, "--flag");
  std::filesystem::remove(kept);
}

TEST_F(VoiceProgram, OneThatHangsIsEndedInTimeWithAllThatItStarted) {
  limits.patience = std::chrono::milliseconds{1000};
  const std::string alive = file.string() + ".alive";
  EXPECT_EQ(wrong("(sleep 3; touch '" + alive + "') & sleep 60"),
            "the voice program \"P\" gave no whole sound within 1 s");
  EXPECT_LT(took_ms, 20'000);
  std::this_thread::sleep_for(std::chrono::milliseconds{3000});
  EXPECT_FALSE(std::filesystem::exists(alive));
}

TEST_F(VoiceProgram, OneThatFailsIsToldWithItsStatus) {
  EXPECT_EQ(wrong("exit 3"), "the voice program \"P\" failed with status 3");
  EXPECT_EQ(wrong(std::string(kWav) + "; kill -9 $$"), "the voice program \"P\" did not end by itself");
}

TEST_F(VoiceProgram, GarbageIsNoSound) {
  EXPECT_EQ(wrong("echo RIFF this is not a sound"), "the voice program \"P\" gave no WAV sound");
  EXPECT_EQ(wrong("cat"), "the voice program \"P\" gave no WAV sound");
  EXPECT_EQ(wrong(":"), "the voice program \"P\" gave no WAV sound");
}

TEST_F(VoiceProgram, AHundredMegabytesAreNotTaken) {
  EXPECT_EQ(wrong("head -c 100000000 /dev/zero"), "the voice program \"P\" gave more than 1 MiB");
  EXPECT_LT(took_ms, 30'000);
}

TEST_F(VoiceProgram, OneThatReadsNothingDoesNotEndUs) {
  EXPECT_EQ(wrong("exec <&-; sleep 0.2; exit 1", std::string(1'000'000, 'a')),
            "the voice program \"P\" failed with status 1");
}

TEST_F(VoiceProgram, OneThatIsNotThereIsNamed) {
  const auto speech = say_with_program("/no/such/voice -x", "Press.", limits, never);
  ASSERT_FALSE(speech);
  EXPECT_EQ(speech.error(),
            "the voice program \"/no/such/voice\" cannot be started: No such file or directory");
}

TEST_F(VoiceProgram, StopIsHeardSoon) {
  std::atomic<bool> stop{true};
  const std::int64_t before = boot_now();
  EXPECT_FALSE(say_with_program(program("sleep 60"), "Press.", limits, stop));
  EXPECT_LT(boot_now() - before, 20 * kSecond);
}

TEST(SplitCommand, PartsAtBlanksAndQuotesHoldThem) {
  EXPECT_EQ(split_command("piper  -m \"my voice\" -f -"),
            (std::vector<std::string>{"piper", "-m", "my voice", "-f", "-"}));
  EXPECT_TRUE(split_command("  ").empty());
}

}  // namespace
}  // namespace audio
