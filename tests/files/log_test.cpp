// SPDX-License-Identifier: MIT
#include "files/log.h"

#include <gtest/gtest.h>

#include <sstream>

#include "files/places.h"
#include "printed.h"

namespace files {
namespace {

TEST(Log, WritesLinesIntoAFolderOfItsOwn) {
  const Places places;
  open_log(places.folders().state);
  log_info("a line");
  log_warning("a {} line with braces");
  const std::string text = content(places.folders().state / "log");
  EXPECT_NE(text.find(" info a line\n"), std::string::npos) << text;
  EXPECT_NE(text.find(" warning a {} line with braces\n"), std::string::npos) << text;
  const auto mode = std::filesystem::status(places.folders().state).permissions();
  EXPECT_EQ(mode, std::filesystem::perms::owner_all);
}

TEST(Log, AFolderThatCannotBeMadeLeavesWarningsOnStandardError) {
  const Places places;
  std::ofstream(places.file("in-the-way")) << "";
  const Printed printed = printed_by([&] {
    open_log(places.file("in-the-way") / "state");
    log_info("a line");
    log_warning("a warning");
    return 0;
  });
  EXPECT_EQ(printed.err, "unknot: a warning\n");
  EXPECT_EQ(printed.out, "");
}

TEST(Log, AFileThatCannotBeOpenedLeavesWarningsOnStandardError) {
  const Places places;
  std::filesystem::create_directories(places.folders().state / "log");
  const Printed printed = printed_by([&] {
    open_log(places.folders().state);
    log_warning("a warning");
    return 0;
  });
  EXPECT_EQ(printed.err, "unknot: a warning\n");
}

}  // namespace
}  // namespace files
