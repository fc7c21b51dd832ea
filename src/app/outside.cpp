// SPDX-License-Identifier: MIT
#include "app/outside.h"

#include "files/log.h"
#include "guide/clock.h"

namespace app {

Outside::Asked Outside::tend(guide::Guide* guide, bool watched, int volume) {
  Asked asked;
  for (const desktop::Wish& wish : link_.take_wishes()) carry_out(wish, guide, asked);
  desktop::Scene scene;
  if (guide != nullptr) {
    const session::View& view = guide->view();
    scene = desktop::scene_of(view, guide->plan().title, guide::boot_ns() / 1'000'000);
    if (scene.moves) scene.ends_at = guide::wall_clock_text(guide::utc_ms() + view.left.count());
  }
  scene.watched = watched;
  scene.volume = asked.volume.value_or(volume);
  link_.show(scene);
  log_findings();
  return asked;
}

void Outside::carry_out(const desktop::Wish& wish, guide::Guide* guide, Asked& asked) {
  using What = desktop::Wish::What;
  const bool runs = guide != nullptr && !guide->over();
  const auto command = [&](const session::Command& what) {
    if (!runs) return;
    const auto events = guide->command(what);
    asked.events.insert(asked.events.end(), events.begin(), events.end());
  };
  switch (wish.what) {
    case What::command: command(wish.command); break;
    case What::set_volume: asked.volume = wish.percent; break;
    case What::raise: asked.raise = true; break;
    case What::quit:
      command({session::Command::What::end});
      asked.quit = guide == nullptr || guide->over();
      break;
    case What::will_sleep:
      files::log_info("the machine goes to sleep");
      if (runs) guide->before_sleep(wish.hold);
      break;
    case What::woke: files::log_info("the machine is awake again"); break;
  }
}

void Outside::log_findings() {
  if (logged_ || !link_.settled()) return;
  logged_ = true;
  for (const desktop::Finding& finding : link_.findings())
    files::log_info(finding.what + ": " + finding.found);
}

}  // namespace app
