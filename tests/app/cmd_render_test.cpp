// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <vector>

#include "app/commands.h"
#include "app/exit_status.h"
#include "audio/cue_bank.h"
#include "files/places.h"
#include "printed.h"

namespace app {
namespace {

constexpr std::size_t kRate = 48'000;

// The left channel of a WAV file with two channels of 16 bit.
std::vector<int> left_channel(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  const std::string bytes = text.str();
  const std::size_t data = bytes.find("data");
  std::vector<int> samples;
  for (std::size_t at = data + 8; data != std::string::npos && at + 4 <= bytes.size(); at += 4) {
    std::int16_t sample = 0;
    std::memcpy(&sample, bytes.data() + at, sizeof sample);
    samples.push_back(sample);
  }
  return samples;
}

int loudest(const std::vector<int>& samples, std::size_t from, std::size_t count) {
  int most = 0;
  for (std::size_t i = from; i < from + count; ++i) most = std::max(most, std::abs(samples.at(i)));
  return most;
}

class CmdRenderTest : public testing::Test {
 protected:
  CmdRenderTest() {
    places_.write_own("mine", files::kFineRoutine);
    options_.routine = "mine";
    options_.output = places_.file("mine.wav");
  }
  Printed render(const files::Folders& folders) const {
    return printed_by([&] { return render_session(folders, options_); });
  }
  files::Places places_;
  RoutineOptions options_;
};

TEST_F(CmdRenderTest, WritesTheWholeSession) {
  const Printed printed = render(places_.folders());
  EXPECT_EQ(printed.status, kFine);
  EXPECT_EQ(printed.out, options_.output.string() + ": 0:35\n");
  const std::vector<int> samples = left_channel(options_.output);
  ASSERT_GE(samples.size(), 35 * kRate);
  EXPECT_EQ(loudest(samples, 10 * kRate - 1'000, 1'000), 0) << "silent up to the hold's cue, 10 s in";
  EXPECT_GT(loudest(samples, 10 * kRate, 4'800), 1'000);
}

TEST_F(CmdRenderTest, AnEndingThatIsNoSoundFileIsAnInputError) {
  options_.output = places_.file("mine.txt");
  const Printed printed = render(places_.folders());
  EXPECT_EQ(printed.status, kInputWrong);
  EXPECT_EQ(printed.err.rfind("unknot: ", 0), 0U);
  EXPECT_FALSE(std::filesystem::exists(options_.output));
}

TEST_F(CmdRenderTest, ARoutineThatIsNotThereWritesNothing) {
  options_.routine = "trapezus";
  const Printed printed = render(places_.folders());
  EXPECT_EQ(printed.status, kInputWrong);
  EXPECT_EQ(printed.err, "unknot: no routine \"trapezus\"; did you mean \"trapezius\"?\n");
  EXPECT_FALSE(std::filesystem::exists(options_.output));
}

TEST_F(CmdRenderTest, AProgramWithoutItsCuesLacksSomething) {
  files::Folders folders = places_.folders();
  folders.assets = places_.file("nowhere");
  const Printed printed = render(folders);
  EXPECT_EQ(printed.status, kMachineLacks);
  EXPECT_EQ(printed.err, "unknot: " + audio::CueBank::load(folders.assets / "cues").error() + "\n");
}

}  // namespace
}  // namespace app
