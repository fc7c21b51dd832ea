// SPDX-License-Identifier: MIT
#include "files/writing.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "files/file_text.h"
#include "files/places.h"
#include "routine/limits.h"

namespace files {
namespace {

std::string on_disk(const std::filesystem::path& file) {
  return read_text(file, routine::kMaxFileBytes).value_or("not there");
}

// Opened and saved without a change: the same bytes and the same routine, as a copy of the person's own.
TEST(Writing, EveryShippedRoutineIsSavedAsACopyThatIsTheSame) {
  const Places places;
  const auto shelf = read_shelf(places.folders());
  ASSERT_GE(shelf.size(), 21U);
  for (const ShelfItem& item : shelf) {
    Writing writing = Writing::of(item);
    ASSERT_TRUE(writing.concerns(places.folders()).empty()) << item.id;
    ASSERT_TRUE(writing.save(places.folders())) << item.id;
    EXPECT_EQ(writing.file(), places.folders().own_routines() / (item.id + "-own.toml"));
    EXPECT_EQ(on_disk(writing.file()), item.text);
    auto again = read_routine(writing.file());
    ASSERT_TRUE(again && again->usable()) << item.id;
    again->routine.id = item.routine.id;
    EXPECT_EQ(again->routine, item.routine);
    EXPECT_EQ(on_disk(item.file), item.text) << "the program's own file was changed";
  }
}

TEST(Writing, ANewRoutineIsNamedByItsTitleAndNeverPutOverAnother) {
  const Places places;
  places.write_own("neck-then-calf", kFineRoutine);
  Writing writing = Writing::fresh();
  ASSERT_TRUE(writing.history().change(routine::SetKey{{}, "title", "Neck, then calf!"}));
  ASSERT_TRUE(writing.save(places.folders()));
  EXPECT_EQ(writing.id(), "neck-then-calf-2");
  EXPECT_EQ(on_disk(places.folders().own_routines() / "neck-then-calf.toml"), kFineRoutine);
  EXPECT_FALSE(writing.changed());
}

TEST(Writing, TheTitlesOfOtherAlphabetsHaveANameToo) {
  EXPECT_EQ(id_of_title("Neck, then calf!"), "neck-then-calf");
  EXPECT_EQ(id_of_title("肩"), "routine");
  EXPECT_EQ(id_of_title("../../etc/passwd"), "etc-passwd");
  EXPECT_LE(id_of_title(std::string(120, 'a')).size(), 48U);
}

TEST(Writing, AFileThatAnotherProgramChangedIsNotPutOverWithoutAWord) {
  const Places places;
  const auto file = places.write_own("mine", kFineRoutine);
  Writing writing = Writing::of(*read_routine(file));
  ASSERT_TRUE(writing.history().change(routine::SetKey{{}, "title", "Other"}));
  EXPECT_TRUE(writing.concerns(places.folders()).empty());
  places.write_own("mine", kFineRoutine + "# a note from elsewhere\n");
  const auto concerns = writing.concerns(places.folders());
  ASSERT_EQ(concerns.size(), 1U);
  EXPECT_EQ(
      concerns[0],
      "mine.toml was changed by another program since you opened it. Saving puts your text in its place.");
}

TEST(Writing, CommentsThatGoWithAStepAreNamedBefore) {
  const Places places;
  const auto file = places.write_own(
      "mine", "# keep\n" + kFineRoutine + "\n# because\n[[step]]\nrest = \"20s\"\nsay = \"Rest.\"\n");
  Writing writing = Writing::of(*read_routine(file));
  ASSERT_TRUE(writing.history().change(routine::Remove{{3}}));
  const auto concerns = writing.concerns(places.folders());
  ASSERT_EQ(concerns.size(), 2U);
  EXPECT_EQ(concerns[1], "Line 23: # because");
}

TEST(KeptDraft, ComesBackByteForByteWhateverIsInIt) {
  const KeptDraft draft{"id", "/a/b c.toml", "old\n12\n", std::string("new\0\xff\n", 6)};
  const std::string content = kept_draft_text(draft);
  EXPECT_EQ(parse_kept_draft(content), draft);
  for (std::size_t length = 0; length < content.size(); ++length) {
    EXPECT_FALSE(parse_kept_draft(std::string_view(content).substr(0, length))) << length;
  }
}

TEST(KeptDraft, GoesOnWhereItStopped) {
  const KeptDraft draft{"id", "/a/b.toml", "format = 1\n", "format = 1\ntitle = \"A\"\n"};
  const Writing writing = Writing::of(draft);
  EXPECT_TRUE(writing.changed());
  EXPECT_EQ(writing.kept(), draft);
}

}  // namespace
}  // namespace files
