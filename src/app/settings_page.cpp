// SPDX-License-Identifier: MIT
#include "app/settings_page.h"

#include <utility>

namespace app {

ui::SettingsModel SettingsPage::model() const {
  const DeskParts& parts = around_.parts;
  const SettingsKeeper& kept = around_.parts.settings;
  ui::SettingsModel model =
      settings_model(kept.now(), {kept.file().string(), parts.folders.data.string(), kept.problems(), false});
  model.banners = around_.banners();
  return model;
}

void SettingsPage::draw(ui::Canvas& canvas) { asks_ = ui::settings_screen(canvas, model(), state_); }

void SettingsPage::hear(const std::string& key) {
  if (key == "volume") around_.parts.player.preview(session::Cue::press);
}

NextPage SettingsPage::act() {
  using What = ui::SettingsAsk::What;
  for (const ui::SettingsAsk& ask : std::exchange(asks_, {})) {
    switch (ask.what) {
      case What::set_number:
      case What::set_text:
      case What::set_keys: around_.change_settings(changed_by(ask, around_.parts.settings.now())); break;
      case What::act: hear(ask.key); break;
      case What::go:
        if (NextPage next = carry_out_common(around_, ask.ask)) return next;
        break;
    }
  }
  return nullptr;
}

NextPage SettingsPage::tend() {
  around_.parts.player.tend();
  around_.parts.journal.tend();
  return nullptr;
}

}  // namespace app
