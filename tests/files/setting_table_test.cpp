// SPDX-License-Identifier: MIT
#include "files/setting_table.h"
#include "tree.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

namespace files {
namespace {

std::string settings_page() {
  std::ostringstream out;
  out << std::ifstream(tree_path("docs/settings.md")).rdbuf();
  return out.str();
}

TEST(SettingTable, ThePageListsEverySettingWithWhatIsAllowedAndUsual) {
  const std::string page = settings_page();
  std::size_t at = 0;
  for (const SettingInfo& info : setting_table()) {
    const std::size_t row = page.find("| `" + std::string(info.key) + "` |");
    ASSERT_NE(row, std::string::npos) << info.key;
    EXPECT_GT(row, at) << info.key << " stands elsewhere in the table";
    at = row;
    const std::string line = page.substr(row, page.find('\n', row) - row);
    const std::string end = "| " + allowed(info) + " | `" + toml_of(value_of(info, Settings{})) + "` |";
    EXPECT_TRUE(line.ends_with(end)) << line << "\nshould end with\n" << end;
  }
}

TEST(SettingTable, ThePageListsNothingElse) {
  std::istringstream page(settings_page());
  std::size_t rows = 0;
  for (std::string line; std::getline(page, line);) rows += line.starts_with("| `") ? 1U : 0U;
  EXPECT_EQ(rows, setting_table().size());
}

TEST(SettingTable, EveryKeyStandsOnce) {
  std::set<std::string_view> keys;
  for (const SettingInfo& info : setting_table()) EXPECT_TRUE(keys.insert(info.key).second) << info.key;
}

TEST(SettingTable, EveryUsualValueMayBePutAndIsWhatComesBack) {
  for (const SettingInfo& info : setting_table()) {
    Settings settings;
    EXPECT_TRUE(put_value(info, value_of(info, Settings{}), settings)) << info.key;
    EXPECT_EQ(settings, Settings{}) << info.key;
  }
}

TEST(SettingTable, EveryWordOfAChoiceIsAValueOfItsOwn) {
  for (const SettingInfo& info : setting_table()) {
    for (const std::string_view word : info.words) {
      Settings settings;
      ASSERT_TRUE(put_value(info, std::string(word), settings)) << word;
      EXPECT_EQ(value_of(info, settings), SettingValue(std::string(word)));
    }
  }
}

}  // namespace
}  // namespace files
