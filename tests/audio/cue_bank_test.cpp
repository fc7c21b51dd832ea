// SPDX-License-Identifier: MIT
#include "audio/cue_bank.h"

#include <unistd.h>

#include <gtest/gtest.h>

#include <cstring>
#include <fstream>
#include <iterator>

#include "audio/banks.h"
#include "base/text.h"
#include "tree.h"

namespace audio {

namespace fs = std::filesystem;

struct BankFolder : testing::Test {
  fs::path folder = fs::path(testing::TempDir()) / ("unknot_bank_" + std::to_string(::getpid()));
  void SetUp() override {
    fs::remove_all(folder);
    fs::create_directories(folder);
    fs::copy(tree_path("assets/cues"), folder);
  }
  void TearDown() override { fs::remove_all(folder); }
  std::string error() const {
    const auto bank = CueBank::load(folder);
    return bank ? "" : bank.error();
  }
  std::string named(const char* file) const { return base::quoted((folder / file).string()); }
};

TEST_F(BankFolder, LoadsEveryCue) {
  const auto bank = CueBank::load(folder);
  ASSERT_TRUE(bank) << bank.error();
  for (std::size_t i = 0; i < session::kCueCount; ++i) {
    EXPECT_GT(bank->sound(static_cast<session::Cue>(i)).samples.size(), 7000U) << session::kCueNames[i];
  }
}

TEST_F(BankFolder, KeepsTheBytesOfTheFile) {
  constexpr std::size_t kHeader = 44;
  const auto bank = CueBank::load(folder);
  ASSERT_TRUE(bank) << bank.error();
  std::ifstream file(folder / "press.wav", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const auto& samples = bank->sound(session::Cue::press).samples;
  ASSERT_EQ(bytes.size(), kHeader + 2 * samples.size());
  EXPECT_EQ(std::memcmp(bytes.data() + kHeader, samples.data(), 2 * samples.size()), 0);
}

TEST_F(BankFolder, NamesTheFirstMissingFile) {
  fs::remove(folder / "release.wav");
  fs::remove(folder / "tick.wav");
  EXPECT_EQ(error(),
            "cannot read the sound " + named("release.wav") + ": System error : No such file or directory.");
}

TEST_F(BankFolder, RefusesWhatIsNoSound) {
  std::ofstream(folder / "hold.wav") << "not a sound at all, and long enough for a header of a sound file";
  EXPECT_EQ(error(), "cannot read the sound " + named("hold.wav") + ": Format not recognised.");
}

TEST_F(BankFolder, RefusesAnotherRate) {
  std::fstream file(folder / "press.wav", std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(24).write("\x44\xac\0\0", 4);
  file.close();
  EXPECT_EQ(error(), "the sound " + named("press.wav") + " is not a WAV file with one channel at 48000 Hz");
}

TEST(CueBank, NoCueSoundsLongerThanSpeechKeepsOffIt) {
  for (std::size_t i = 0; i < session::kCueCount; ++i) {
    const auto cue = static_cast<session::Cue>(i);
    const auto frames = static_cast<std::int64_t>(real_bank().sound(cue).samples.size());
    EXPECT_LE(frames, session::samples(session::cue_length(cue), kRate)) << session::cue_name(cue);
  }
}

}  // namespace audio
