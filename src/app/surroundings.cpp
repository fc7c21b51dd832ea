// SPDX-License-Identifier: MIT
#include "app/surroundings.h"

#include <algorithm>

#include "app/cards.h"
#include "app/guide.h"
#include "app/health_page.h"
#include "app/history_page.h"
#include "app/library_page.h"
#include "app/plans_page.h"

namespace app {

std::vector<ui::Banner> Surroundings::banners() const {
  std::vector<ui::Banner> found;
  const std::string sound = sound_trouble(parts.player.status());
  if (!sound.empty()) found.push_back({ui::Banner::Tone::trouble, sound});
  if (!news.trouble.empty()) found.push_back({ui::Banner::Tone::trouble, news.trouble});
  for (const std::string& problem : personal_problems) found.push_back({ui::Banner::Tone::trouble, problem});
  return found;
}

void Surroundings::read_again() {
  shelf = read_shelf(parts.folders);
  std::vector<std::string> ids;
  for (const ShelfItem& item : shelf) {
    if (item.usable()) ids.push_back(item.id);
  }
  plans = read_plans(parts.folders, ids);
  ReadPersonal read = read_personal(parts.folders);
  personal = std::move(read.personal);
  personal_problems = std::move(read.problems);
  if (!today.empty()) cards = make_cards(shelf, news.sessions, today);
}

const ShelfItem* Surroundings::find(const std::string& id) const {
  const auto found =
      std::find_if(shelf.begin(), shelf.end(), [&](const ShelfItem& item) { return item.id == id; });
  return found == shelf.end() ? nullptr : &*found;
}

NextPage carry_out_common(Surroundings& around, const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::go_library) return std::make_unique<LibraryPage>(around);
  if (ask.what == What::go_history) return std::make_unique<HistoryPage>(around);
  if (ask.what == What::go_plans) return std::make_unique<PlansPage>(around);
  if (ask.what == What::go_health) return std::make_unique<HealthPage>(around);
  if (ask.what == What::toggle_mute) {
    around.muted = !around.muted;
    around.parts.player.set_muted(around.muted);
  }
  if (ask.what == What::toggle_voice) around.voice = !around.voice;
  if (ask.what == What::toggle_full_screen) {
    around.parts.window.set_full_screen(!around.parts.window.full_screen());
  }
  if (ask.what == What::rotate) around.quarter_turns = (around.quarter_turns + 1) % 4;
  if (ask.what == What::toggle_keys) around.keys_shown = !around.keys_shown;
  if (ask.what == What::quit) around.quit = true;
  return nullptr;
}

}  // namespace app
