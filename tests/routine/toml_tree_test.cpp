// SPDX-License-Identifier: MIT
#include "routine/toml_tree.h"

#include <gtest/gtest.h>

namespace routine {
namespace {

TEST(TomlTree, TypesHaveWordsForPeople) {
  EXPECT_EQ(type_words(TomlType::text), "text in quotes");
  EXPECT_EQ(type_words(TomlType::integer), "a whole number");
  EXPECT_EQ(type_words(TomlType::number), "a number with a fraction");
  EXPECT_EQ(type_words(TomlType::flag), "true or false");
  EXPECT_EQ(type_words(TomlType::list), "a list in [ ]");
  EXPECT_EQ(type_words(TomlType::table), "a group of keys");
}

TEST(TomlTree, EntriesAreFoundByTheirKey) {
  TomlValue table;
  table.entries = {{"a", {}, {}}, {"b", {}, {}}};
  EXPECT_EQ(find_entry(table, "b"), &table.entries[1]);
  EXPECT_EQ(find_entry(table, "c"), nullptr);
}

}  // namespace
}  // namespace routine
