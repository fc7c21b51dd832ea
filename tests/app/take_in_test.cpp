// SPDX-License-Identifier: MIT
#include "app/take_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/file_text.h"
#include "files/places.h"

namespace app {
namespace {

using testing::ElementsAre;

std::filesystem::path written(const files::Places& places, const std::string& name, const std::string& text) {
  std::ofstream(places.file(name)) << text;
  return places.file(name);
}

TEST(TakeInFile, AFineFileGoesIntoTheOwnFolderAsItIs) {
  const files::Places places;
  const TakeIn what = look_at_file(places.folders(), written(places, "mine.toml", files::kFineRoutine));
  EXPECT_EQ(what.trouble, "");
  EXPECT_FALSE(what.taken);
  const auto kept = take_in(places.folders(), what, what.name);
  ASSERT_TRUE(kept) << kept.error();
  EXPECT_EQ(*kept, places.folders().own_routines() / "mine.toml");
  EXPECT_EQ(files::read_text(*kept, 10'000).value(), files::kFineRoutine);
}

TEST(TakeInFile, NeverOverOneThatIsThere) {
  const files::Places places;
  places.write_own("mine", "something else");
  const TakeIn what = look_at_file(places.folders(), written(places, "mine.toml", files::kFineRoutine));
  EXPECT_TRUE(what.taken);
  EXPECT_EQ(what.name, "mine-2");
  EXPECT_EQ(take_in(places.folders(), what, "mine").error(),
            "there is a routine \"mine\" already; \"mine-2\" is free");
  EXPECT_TRUE(take_in(places.folders(), what, what.name));
  EXPECT_EQ(files::read_text(places.folders().own_routines() / "mine.toml", 10'000).value(),
            "something else");
}

TEST(TakeInFile, TheProgramsOwnNamesAreTakenToo) {
  const files::Places places;
  const TakeIn what = look_at_file(places.folders(), written(places, "trapezius.toml", files::kFineRoutine));
  EXPECT_TRUE(what.taken);
  EXPECT_EQ(what.name, "trapezius-2");
}

TEST(TakeInFile, ADamagedFileShowsItsProblemsAndIsNotTaken) {
  const files::Places places;
  const TakeIn what =
      look_at_file(places.folders(), written(places, "bad.toml", "format = 1\ntitel = \"x\"\n"));
  EXPECT_NE(what.trouble, "");
  EXPECT_GE(what.item.problems.size(), 2U);
  EXPECT_FALSE(take_in(places.folders(), what, "bad"));
  EXPECT_FALSE(std::filesystem::exists(places.folders().own_routines()));
}

TEST(TakeInFile, AFolderAndAnotherFileGetClearWords) {
  const files::Places places;
  std::filesystem::create_directories(places.file("folder.toml"));
  EXPECT_EQ(look_at_file(places.folders(), places.file("folder.toml")).trouble,
            "That is a folder. Drop or name one routine file (NAME.toml).");
  EXPECT_TRUE(look_at_file(places.folders(), written(places, "song.mp3", "x"))
                  .trouble.starts_with("That is no routine"));
  EXPECT_TRUE(look_at_file(places.folders(), places.file("nowhere.toml")).trouble.starts_with("cannot read"));
}

TEST(TakeInFile, AStrangeNameBecomesAPlainOne) {
  const files::Places places;
  EXPECT_EQ(look_at_file(places.folders(), written(places, "My routine (2).toml", files::kFineRoutine)).name,
            "My-routine-2");
  const TakeIn what = look_at_file(places.folders(), written(places, "ok.toml", files::kFineRoutine));
  EXPECT_FALSE(take_in(places.folders(), what, "../../etc"));
  EXPECT_FALSE(take_in(places.folders(), what, ""));
}

TEST(TakeInFile, SaysWhatItWillDo) {
  const files::Places places;
  const TakeIn what = look_at_file(places.folders(), written(places, "mine.toml", files::kFineRoutine));
  EXPECT_THAT(what_it_does(what.item.routine),
              ElementsAre("0:35", "Works on: top of shoulder", "You need: fingers",
                          "Back of the neck only. Never press the front or sides.",
                          "Good ache only. Stop for sharp pain, tingling or numbness."));
}

}  // namespace
}  // namespace app
