// SPDX-License-Identifier: MIT
// The real cue bank, loaded once, and small things that several tests of sound need.
#pragma once

#include <gtest/gtest.h>

#include <initializer_list>
#include <vector>

#include "audio/renderer.h"
#include "tree.h"

namespace audio {

inline const CueBank& real_bank() {
  static const base::Result<CueBank> bank = CueBank::load(tree_path("assets/cues"));
  if (!bank) throw std::runtime_error(bank.error());
  return *bank;
}

inline session::TimedCue at_ms(std::int64_t ms, session::Cue cue) {
  return {session::kSessionStart + session::Length{ms}, cue};
}

inline std::vector<float> floats(session::Cue cue) {
  const Sound& sound = real_bank().sound(cue);
  std::vector<float> all;
  for (std::size_t i = 0; i < sound.samples.size(); ++i) all.push_back(sound.at(i));
  return all;
}

// Stereo sound of `blocks`, one render call each.
inline std::vector<float> rendered(Renderer& renderer, const Transport& transport,
                                   const std::vector<int>& blocks) {
  std::vector<float> all;
  for (const int frames : blocks) {
    std::vector<float> block(static_cast<std::size_t>(frames * kChannels), 0.0F);
    renderer.render(block.data(), frames, transport);
    all.insert(all.end(), block.begin(), block.end());
  }
  return all;
}

// The left channel must hold `cue` from `frame` on, and nothing else in those frames.
inline void expect_cue(const std::vector<float>& stereo, std::size_t frame, session::Cue cue,
                       float volume = 1.0F) {
  const std::vector<float> sound = floats(cue);
  ASSERT_GE(stereo.size(), 2 * (frame + sound.size()));
  for (std::size_t i = 0; i < sound.size(); ++i) {
    ASSERT_EQ(stereo[2 * (frame + i)], volume * sound[i]) << "sample " << i;
  }
}

inline bool silent(const std::vector<float>& stereo) {
  for (const float x : stereo) {
    if (x != 0) return false;
  }
  return true;
}

}  // namespace audio
