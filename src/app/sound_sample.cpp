// SPDX-License-Identifier: MIT
#include "app/sound_sample.h"

namespace app {

session::Timeline sound_sample(std::string_view key) {
  session::Timeline sample{.revision = 1};
  const session::Moment end = session::kSessionStart + kSampleLength;
  if (key == "speech_volume") {
    sample.utterances.push_back({session::kSessionStart, end, {"Press slowly, and breathe out."}});
  }
  if (key == "tone_volume") {
    sample.pressures.push_back({session::kSessionStart, end, session::Length{0}, {2, 5}});
  }
  return sample;
}

}  // namespace app
