// SPDX-License-Identifier: MIT
#include "files/settings_text.h"

#include <gtest/gtest.h>

namespace files {
namespace {

// The text after each of the two settings changed from the usual ones.
std::string with_keys_and_volume(const std::string& text) {
  Settings after;
  after.volume = 60;
  after.keys = {{"pause", {"B"}}};
  const auto edited = edited_settings(text, Settings{}, after);
  return edited ? *edited : edited.error();
}

TEST(SettingsText, EveryWrongKindOfValueIsToldWithItsLine) {
  const ReadSettings read = parse_settings(
      "volume = \"loud\"\nticks = 1\ntheme = \"blue\"\nvoice_program = 3\n"
      "reminder_time = \"24:00\"\nlatency_ms = 1.5\nkeys = { pause = \"Space\" }\n",
      "S");
  EXPECT_EQ(read.settings, Settings{});
  const std::vector<std::string> told = {
      "S:1: volume must be 0 to 100; 100 is used",
      "S:4: voice_program must be a text of one line; \"\" is used",
      "S:6: latency_ms must be -500 to 500; 0 is used",
      "S:2: ticks must be true or false; true is used",
      "S:7: keys must be lists of names of keys like pause = [\"Space\", \"B\"]; the usual keys are used",
      "S:3: theme must be one of \"dark\", \"light\", \"contrast\"; \"dark\" is used",
      "S:5: reminder_time must be a time of day like \"18:00\"; \"18:00\" is used",
  };
  EXPECT_EQ(read.problems, told);
}

TEST(SettingsText, AMisspelledKeyNamesTheRightOneAndAKeyOfTheFutureIsNoMistake) {
  const ReadSettings read = parse_settings("volme = 3\nsmell_of_roses = true\n", "S");
  ASSERT_EQ(read.problems.size(), 1U);
  EXPECT_EQ(read.problems[0], "S:1: there is no setting \"volme\"; did you mean volume?");
}

TEST(SettingsText, ANewerFormatIsToldAndReadAsFarAsItIsKnown) {
  const ReadSettings read = parse_settings("format = 2\nvolume = 3\n", "S");
  ASSERT_EQ(read.problems.size(), 1U);
  EXPECT_EQ(read.problems[0], "S:1: format 2 is of a newer Unknot; what this one knows is used");
  EXPECT_EQ(read.settings.volume, 3);
}

TEST(SettingsText, CommentsAndWhatIsUnknownStay) {
  EXPECT_EQ(with_keys_and_volume("# mine\n \"volume\"=40 # quiet\nfrom_the_future = \"ä # kept\""),
            "# mine\n \"volume\"=60 # quiet\nfrom_the_future = \"ä # kept\"\nkeys = { pause = [\"B\"] }\n");
}

TEST(SettingsText, NewKeysStandBeforeTheFirstTable) {
  EXPECT_EQ(with_keys_and_volume("ticks = false\n[future]\nvolume = 3\n"),
            "ticks = false\nvolume = 60\nkeys = { pause = [\"B\"] }\n[future]\nvolume = 3\n");
  EXPECT_EQ(with_keys_and_volume("[[future]]\nvolume = 3\n"),
            "volume = 60\nkeys = { pause = [\"B\"] }\n[[future]]\nvolume = 3\n");
}

TEST(SettingsText, KeysInEveryFormOfTomlBecomeOneLine) {
  const std::string after = "volume = 60\nkeys = { pause = [\"B\"] }\n";
  EXPECT_EQ(with_keys_and_volume("volume = 1\nkeys = { end = [\n\"Q\", # x\n] }\n"), after);
  EXPECT_EQ(with_keys_and_volume("volume = 1\nkeys.end = [\"Q\"]\nkeys.pause = [\"P\"]\n"), after);
  EXPECT_EQ(with_keys_and_volume("volume = 1\n[keys]\nend = [\n\"Q\"]\n"), after);
}

TEST(SettingsText, ATextThatOnlyLooksLikeASettingIsLeftAlone) {
  EXPECT_EQ(with_keys_and_volume("note = '''\nvolume = 3\n[x]\n'''\nvolume = 2\r\n"),
            "note = '''\nvolume = 3\n[x]\n'''\nvolume = 60\r\nkeys = { pause = [\"B\"] }\n");
}

TEST(SettingsText, WhatIsNotTomlIsNotChanged) {
  EXPECT_FALSE(edited_settings("volume = = 3", Settings{}, Settings{}));
  EXPECT_FALSE(is_toml("volume = = 3"));
  EXPECT_TRUE(is_toml(""));
}

}  // namespace
}  // namespace files
