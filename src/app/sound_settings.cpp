// SPDX-License-Identifier: MIT
#include "app/sound_settings.h"

namespace app {
namespace {

float share(int percent) { return static_cast<float>(percent) / 100; }

}  // namespace

audio::Levels levels_of(const files::Settings& settings, int volume) {
  return {.cues = share(volume),
          .speech = share(settings.speech_volume),
          .tone = share(settings.tone_volume),
          .background = share(settings.background_volume)};
}

audio::Background background_of(const files::Settings& settings) {
  switch (settings.background) {
    case files::Background::none: return audio::Background::none;
    case files::Background::rain: return audio::Background::rain;
    case files::Background::noise: return audio::Background::noise;
    case files::Background::drone: return audio::Background::drone;
    case files::Background::music: return audio::Background::music;
  }
  return audio::Background::none;
}

void set_session_sound(audio::Player& player, const files::Settings& settings) {
  player.set_background(background_of(settings), {settings.music_folder, true});
  player.set_latency(session::Length{settings.latency_ms});
  player.set_ticks(settings.ticks);
}

void set_sound(audio::Player& player, const files::Settings& settings, int volume) {
  player.set_levels(levels_of(settings, volume));
  set_session_sound(player, settings);
}

}  // namespace app
