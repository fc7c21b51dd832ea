// SPDX-License-Identifier: MIT
#include "app/open_routine.h"

#include "app/before_page.h"

namespace app {

NextPage open_routine(Surroundings& around, const std::string& id, int minutes) {
  const files::ShelfItem* item = around.find(id);
  if (item == nullptr || !item->usable()) return nullptr;
  routine::Choices choices;
  choices.start_delay = std::chrono::seconds(around.settings.start_delay_s);
  choices.switch_gap = std::chrono::seconds(around.settings.switch_gap_s);
  choices.minutes = minutes;
  return std::make_unique<BeforePage>(around, *item, std::move(choices));
}

}  // namespace app
