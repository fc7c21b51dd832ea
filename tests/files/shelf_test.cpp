// SPDX-License-Identifier: MIT
#include "files/shelf.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>

#include "files/places.h"

namespace files {
namespace {

std::vector<std::string> ids(const std::vector<ShelfItem>& items) {
  std::vector<std::string> found;
  for (const ShelfItem& item : items) found.push_back(item.id);
  return found;
}

TEST(Shelf, HoldsEveryShippedRoutineById) {
  const Places places;
  const auto items = read_shelf(places.folders());
  EXPECT_EQ(items.size(), 21U);
  const auto names = ids(items);
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
  for (const ShelfItem& item : items) {
    EXPECT_TRUE(item.usable()) << item.id;
    EXPECT_FALSE(item.own) << item.id;
    EXPECT_EQ(item.routine.id, item.id);
  }
}

TEST(Shelf, OwnRoutinesComeFirstAndHideShippedOnesOfTheSameId) {
  const Places places;
  places.write_own("zz-mine", kFineRoutine);
  places.write_own("trapezius", kFineRoutine);
  const auto items = read_shelf(places.folders());
  ASSERT_EQ(items.size(), 22U);
  EXPECT_EQ(items[0].id, "trapezius");
  EXPECT_EQ(items[0].routine.title, "Mine");
  EXPECT_EQ(items[1].id, "zz-mine");
  EXPECT_TRUE(items[1].own);
  const auto names = ids(items);
  EXPECT_EQ(std::count(names.begin(), names.end(), "trapezius"), 1);
}

TEST(Shelf, ADamagedFileIsAnItemWithItsProblems) {
  const Places places;
  places.write_own("broken", "format = 1\ntitle = \n");
  const auto items = read_shelf(places.folders());
  ASSERT_EQ(items[0].id, "broken");
  EXPECT_FALSE(items[0].usable());
  EXPECT_EQ(items[0].problems[0].place.line, 2);
}

TEST(Shelf, WhatCannotBeReadIsAnItemThatSaysWhy) {
  const Places places;
  std::filesystem::create_directories(places.folders().own_routines());
  const auto pipe = places.folders().own_routines() / "pipe.toml";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  const auto items = read_shelf(places.folders());
  ASSERT_EQ(items[0].id, "pipe");
  EXPECT_FALSE(items[0].usable());
  EXPECT_EQ(items[0].problems[0].message, read_routine(pipe).error());
}

TEST(Shelf, FoldersThatAreNotThereAreEmpty) {
  const Places places;
  Folders folders = places.folders();
  folders.sessions = places.file("nowhere");
  EXPECT_TRUE(read_shelf(folders).empty());
}

TEST(Shelf, FindsByIdInTheOwnFolderFirst) {
  const Places places;
  const auto shipped = find_routine(places.folders(), "trapezius");
  ASSERT_TRUE(shipped);
  EXPECT_EQ(shipped->file, places.folders().sessions / "trapezius.toml");
  const auto mine = places.write_own("trapezius", kFineRoutine);
  EXPECT_EQ(find_routine(places.folders(), "trapezius")->file, mine);
}

TEST(Shelf, FindsByPathAndKeepsTheText) {
  const Places places;
  const auto file = places.file("over-there.toml");
  std::ofstream(file) << kFineRoutine;
  const auto item = find_routine(places.folders(), file.string());
  ASSERT_TRUE(item);
  EXPECT_EQ(item->id, "over-there");
  EXPECT_EQ(item->text, kFineRoutine);
  EXPECT_TRUE(item->usable());
}

TEST(Shelf, NamesTheNearestId) {
  const Places places;
  EXPECT_EQ(find_routine(places.folders(), "trapezus").error(),
            "no routine \"trapezus\"; did you mean \"trapezius\"?");
  EXPECT_EQ(find_routine(places.folders(), "qqqqqqqqqqqq").error(),
            "no routine \"qqqqqqqqqqqq\"; `unknot list` shows them all");
}

}  // namespace
}  // namespace files
