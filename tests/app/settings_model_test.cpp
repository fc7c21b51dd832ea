// SPDX-License-Identifier: MIT
#include "app/settings_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "files/setting_table.h"

namespace app {
namespace {

files::Settings with_all_shown() {
  files::Settings settings;
  settings.background = files::Background::music;
  settings.voice = files::Voice::program;
  settings.reminders = true;
  return settings;
}

TEST(SettingsModel, EverySettingHasARowAndKeysTheirOwnPart) {
  const ui::SettingsModel model = settings_model(with_all_shown(), {});
  std::set<std::string> shown;
  for (const ui::SettingsSection& section : model.sections) {
    for (const ui::SettingRow& row : section.rows) shown.insert(row.key);
    if (section.keys) shown.insert("keys");
  }
  for (const files::SettingInfo& info : files::setting_table())
    EXPECT_TRUE(shown.contains(std::string(info.key))) << info.key;
}

TEST(SettingsModel, EveryChoiceHasAWordForPeople) {
  for (const ui::SettingsSection& section : settings_model(with_all_shown(), {}).sections) {
    for (const ui::SettingRow& row : section.rows) {
      for (const files::SettingInfo& info : files::setting_table()) {
        if (info.key == row.key && !info.words.empty()) {
          EXPECT_EQ(row.choices.size(), info.words.size()) << row.key;
        }
      }
    }
  }
}

TEST(SettingsModel, ChangesOfEveryKindArriveAndWrongOnesDoNot) {
  ui::SettingsAsk ask;
  ask.what = ui::SettingsAsk::What::set_number;
  ask.key = "volume";
  ask.number = 30;
  EXPECT_EQ(changed_by(ask, {}).volume, 30);
  ask.number = 101;
  EXPECT_EQ(changed_by(ask, {}), files::Settings{});
  ask.key = "theme";
  ask.number = 1;
  EXPECT_EQ(changed_by(ask, {}).theme, files::Theme::light);
  ask.number = 3;
  EXPECT_EQ(changed_by(ask, {}), files::Settings{});
  ask.key = "ticks";
  ask.number = 0;
  EXPECT_FALSE(changed_by(ask, {}).ticks);
  ask.what = ui::SettingsAsk::What::set_text;
  ask.key = "reminder_time";
  ask.text = "7 am";
  EXPECT_EQ(changed_by(ask, {}), files::Settings{});
  ask.text = "07:15";
  EXPECT_EQ(changed_by(ask, {}).reminder_time, "07:15");
}

TEST(SettingsModel, KeysGoThereAndBack) {
  ui::SettingsAsk ask;
  ask.what = ui::SettingsAsk::What::set_keys;
  ask.keys = ui::usual_keys();
  EXPECT_EQ(changed_by(ask, {}), files::Settings{});
  ui::give_key(ask.keys, ui::Action::mute, ui::key_from_name("F5").value());
  const files::Settings changed = changed_by(ask, {});
  EXPECT_FALSE(changed.keys.empty());
  EXPECT_EQ(key_map_of(changed.keys), ask.keys);
}

TEST(SettingsModel, ProblemsOfTheFileAreShown) {
  const ui::SettingsModel model = settings_model({}, {"F", "D", {"F:3: volume must be 0 to 100"}, false});
  const auto& rows = model.sections.back().rows;
  EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [](const ui::SettingRow& row) {
    return row.shown == "F:3: volume must be 0 to 100";
  }));
}

}  // namespace
}  // namespace app
