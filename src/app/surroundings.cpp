// SPDX-License-Identifier: MIT
#include "app/surroundings.h"

#include <algorithm>
#include <utility>

#include "app/cards.h"
#include "app/editor_page.h"
#include "app/health_page.h"
#include "app/history_page.h"
#include "app/looks.h"
#include "app/music_check.h"
#include "app/plans_page.h"
#include "app/settings_model.h"
#include "app/settings_page.h"
#include "app/sound_settings.h"
#include "app/speech_options.h"
#include "files/writing.h"
#include "guide/guide.h"
#include "routine/other_places.h"

namespace app {

std::vector<ui::Banner> Surroundings::banners() const {
  std::vector<ui::Banner> found;
  if (!refusal.empty()) found.push_back({ui::Banner::Tone::note, refusal});
  const audio::PlayerStatus status = parts.player.status();
  const std::string sound = guide::sound_trouble(status);
  if (!sound.empty()) found.push_back({ui::Banner::Tone::trouble, sound});
  const std::string music = music_words(status.music.trouble, status.music.skipped);
  if (!music.empty()) found.push_back({ui::Banner::Tone::trouble, music});
  const std::string voice_trouble = parts.player.voice_trouble();
  if (!voice_trouble.empty()) found.push_back({ui::Banner::Tone::trouble, voice_trouble});
  if (!news.trouble.empty()) found.push_back({ui::Banner::Tone::trouble, news.trouble});
  const std::string unsaved = parts.settings.trouble();
  if (!unsaved.empty()) {
    found.push_back({ui::Banner::Tone::trouble, "The settings hold for now but are not saved: " + unsaved});
  }
  for (const std::string& problem : personal_problems) found.push_back({ui::Banner::Tone::trouble, problem});
  return found;
}

std::string Surroundings::wrong_settings() const {
  const std::vector<std::string>& problems = parts.settings.problems();
  if (problems.empty()) return {};
  const std::size_t more = problems.size() - 1;
  return problems.front() + (more == 0 ? "" : " (and " + std::to_string(more) + " more: see Settings)");
}

void Surroundings::read_again() {
  shelf = files::read_shelf(parts.folders);
  std::vector<std::string> ids;
  for (const files::ShelfItem& item : shelf) {
    if (item.usable()) ids.push_back(item.id);
  }
  plans = files::read_plans(parts.folders, ids);
  files::ReadPersonal read = files::read_personal(parts.folders);
  personal = std::move(read.personal);
  personal_problems = std::move(read.problems);
  if (!today.empty()) cards = make_cards(shelf, *news.list, today, settings.day_start_hour);
}

void Surroundings::find_other_places() {
  bool found = false;
  for (files::ShelfItem& item : shelf) {
    if (item.other_places || !item.usable() || !item.routine.any_region) continue;
    item.other_places = routine::other_places(item.routine);
    found = true;
  }
  if (found) cards = make_cards(shelf, *news.list, today, settings.day_start_hour);
}

void Surroundings::tell_player() {
  set_sound(parts.player, settings, volume);
  parts.player.set_voice(voice_options(settings));
}

void Surroundings::change_settings(const files::Settings& to) {
  const files::Settings before = std::exchange(settings, to);
  parts.settings.change(to);
  set_looks(to);
  if (to.volume != before.volume) volume = to.volume;
  tell_player();
  if (to.keys != before.keys) keys = key_map_of(to.keys);
  if (to.quarter_turns != before.quarter_turns) quarter_turns = to.quarter_turns;
  if (to.voice != before.voice) {
    voice = voice_wanted(to);
    parts.player.set_voice_on(voice);
  }
}

const files::ShelfItem* Surroundings::find(const std::string& id) const {
  const auto found =
      std::find_if(shelf.begin(), shelf.end(), [&](const files::ShelfItem& item) { return item.id == id; });
  return found == shelf.end() ? nullptr : &*found;
}

NextPage carry_out_common(Surroundings& around, const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::go_library) return home(around);
  if (ask.what == What::edit_routine) return edit_routine(around, ask.text);
  if (ask.what == What::go_history) return std::make_unique<HistoryPage>(around);
  if (ask.what == What::go_settings) return std::make_unique<SettingsPage>(around);
  if (ask.what == What::go_plans) return std::make_unique<PlansPage>(around);
  if (ask.what == What::go_health) return std::make_unique<HealthPage>(around);
  if (ask.what == What::toggle_mute) {
    around.muted = !around.muted;
    around.parts.player.set_muted(around.muted);
  }
  if (ask.what == What::toggle_voice) {
    around.voice = !around.voice;
    around.parts.player.set_voice_on(around.voice);
  }
  if (ask.what == What::toggle_full_screen) {
    around.parts.window.set_full_screen(!around.parts.window.full_screen());
  }
  if (ask.what == What::rotate) around.quarter_turns = (around.quarter_turns + 1) % 4;
  if (ask.what == What::toggle_keys) around.keys_shown = !around.keys_shown;
  if (ask.what == What::quit) around.quit = true;
  return nullptr;
}

}  // namespace app
