// SPDX-License-Identifier: MIT
#include "audio/sound_file.h"

#include <unistd.h>

#include <gtest/gtest.h>
#include <sndfile.h>

#include <algorithm>
#include <fstream>

#include "audio/banks.h"
#include "base/text.h"

namespace audio {

namespace fs = std::filesystem;
using session::Cue;

struct SoundFile : testing::Test {
  fs::path folder = fs::path(testing::TempDir()) / ("unknot_sound_file_" + std::to_string(::getpid()));
  const Track track{.revision = 1, .cues = {{0, Cue::press}, {96'000, Cue::session_done}}};
  UnfinishedFile::Way way = UnfinishedFile::Way::nameless;
  void SetUp() override {
    fs::remove_all(folder);
    fs::create_directories(folder);
  }
  void TearDown() override { fs::remove_all(folder); }
  base::Result<void> render(const char* name, session::Length length = session::Length{2000}) const {
    UnfinishedFile to(folder / name, UnfinishedFile::Put::over, way);
    return render_to_file(real_bank(), track, length, {"Press and let go", "Unknot", "Short pulses."}, to);
  }
};

struct Read {
  SF_INFO info{};
  std::string title;
  std::vector<float> samples;
};

Read read(const fs::path& file) {
  Read result;
  SNDFILE* handle = sf_open(file.c_str(), SFM_READ, &result.info);
  EXPECT_NE(handle, nullptr) << sf_strerror(nullptr);
  if (handle == nullptr) return result;
  if (const char* title = sf_get_string(handle, SF_STR_TITLE)) result.title = title;
  result.samples.resize(static_cast<std::size_t>(result.info.frames * result.info.channels));
  sf_readf_float(handle, result.samples.data(), result.info.frames);
  sf_close(handle);
  return result;
}

TEST_F(SoundFile, EveryEndingGivesItsFormatAndTheTitle) {
  const std::pair<const char*, int> formats[] = {{"a.wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16},
                                                 {"a.flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16},
                                                 {"a.OGG", SF_FORMAT_OGG | SF_FORMAT_VORBIS},
                                                 {"a.mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III}};
  for (const auto& [name, format] : formats) {
    const auto done = render(name);
    ASSERT_TRUE(done) << done.error();
    const Read file = read(folder / name);
    EXPECT_EQ(file.info.format & (SF_FORMAT_TYPEMASK | SF_FORMAT_SUBMASK), format) << name;
    EXPECT_EQ(file.info.samplerate, kRate);
    EXPECT_EQ(file.info.channels, kChannels);
    EXPECT_EQ(file.title, "Press and let go") << name;
    EXPECT_FALSE(fs::exists(folder / (std::string(name) + ".part")));
  }
}

TEST_F(SoundFile, EveryCueIsOnItsSampleAndTheLastOneFadesOut) {
  ASSERT_TRUE(render("a.wav"));
  const Read file = read(folder / "a.wav");
  EXPECT_EQ(file.samples.size() / 2, 96'000 + real_bank().sound(Cue::session_done).samples.size());
  for (const TrackCue& cue : track.cues) {
    const std::vector<float> sound = floats(cue.cue);
    for (std::size_t i = 0; i < sound.size(); ++i) {
      ASSERT_NEAR(file.samples[2 * (static_cast<std::size_t>(cue.frame) + i)], sound[i], 1.01 / 32768);
    }
  }
}

TEST_F(SoundFile, LastsAtLeastTheWholeLength) {
  ASSERT_TRUE(render("a.wav", session::Length{9001}));
  EXPECT_EQ(read(folder / "a.wav").info.frames, 9001 * 48);
}

TEST_F(SoundFile, AFailureLeavesWhatWasThere) {
  std::ofstream(folder / "a.wav") << "mine";
  fs::create_directories(folder / "a.wav.part");
  const auto done = render("a.wav");
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error(), "cannot write " + base::quoted((folder / "a.wav").string()) + ": Is a directory");
  std::string kept;
  std::ifstream(folder / "a.wav") >> kept;
  EXPECT_EQ(kept, "mine");
}

TEST_F(SoundFile, AFullDiskIsToldForEveryKindAndNothingStays) {
  way = UnfinishedFile::Way::named;
  for (const char* name : {"a.wav", "a.flac", "a.ogg", "a.mp3"}) {
    fs::create_symlink("/dev/full", folder / (std::string(name) + ".part"));
    const auto done = render(name);
    ASSERT_FALSE(done) << name;
    EXPECT_EQ(done.error(),
              "cannot write " + base::quoted((folder / name).string()) + ": No space left on device");
    EXPECT_TRUE(fs::is_empty(folder)) << name;
  }
}

TEST_F(SoundFile, TellsHowFarItIsAndStopsWhereItIsToldTo) {
  std::vector<double> told;
  const auto render_until = [&](double end) {
    UnfinishedFile to(folder / "a.flac");
    return render_to_file(real_bank(), track, session::Length{2000}, {}, to, {},
                          [&](double done) { return told.push_back(done), done < end; });
  };
  EXPECT_FALSE(render_until(0.5));
  EXPECT_TRUE(fs::is_empty(folder));
  EXPECT_GE(told.back(), 0.5);
  EXPECT_LT(told.back(), 0.6);
  ASSERT_TRUE(render_until(2));
  EXPECT_EQ(told.back(), 1);
}

TEST_F(SoundFile, AnEndingNobodyKnowsIsRefused) {
  const auto done = render("a.aac");
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error(), "cannot write " + base::quoted((folder / "a.aac").string()) +
                              ": end the name in .wav, .flac, .ogg or .mp3");
}

}  // namespace audio
