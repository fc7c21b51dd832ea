// SPDX-License-Identifier: MIT
// docs/routine-format.md and docs/routine.schema.json say what the parser does: every example is parsed as
// what its fence calls it, and every key and word that the parser knows stands in both.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "routine/cautions.h"
#include "routine/parse_step.h"
#include "routine/problems.h"
#include "routine/regions.h"
#include "routine/routine_keys.h"
#include "routine/tools.h"
#include "tree.h"

namespace routine {
namespace {

std::string content(const std::string& path) {
  std::ifstream file(tree_path(path), std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

struct Fence {
  std::string name;  // "toml step"
  std::string text;
};

std::vector<Fence> fences() {
  std::vector<Fence> found;
  std::istringstream page(content("docs/routine-format.md"));
  bool inside = false;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("```")) {
      inside = !inside;
      if (inside) found.push_back({line.substr(3), {}});
    } else if (inside) {
      found.back().text += line + '\n';
    }
  }
  return found;
}

TEST(RoutineFormat, EveryExampleParses) {
  int examples = 0;
  for (const Fence& fence : fences()) {
    if (fence.name == "toml file") {
      EXPECT_EQ(problems(fence.text), "fine\n");
    } else if (fence.name == "toml top") {
      EXPECT_EQ(problems("format = 1\n" + fence.text + "[[step]]\nhold = \"30s\"\n"), "fine\n");
    } else if (fence.name == "toml step") {
      EXPECT_EQ(problems(one_step(fence.text)), "fine\n");
    } else {
      EXPECT_TRUE(fence.name == "toml wrong" || fence.name == "text") << fence.name;
    }
    ++examples;
  }
  EXPECT_GE(examples, 10);
}

TEST(RoutineFormat, TheWrongExampleGivesTheTextBelowIt) {
  const std::vector<Fence> all = fences();
  int compared = 0;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    if (all[i].name != "toml wrong") continue;
    ASSERT_EQ(all[i + 1].name, "text");
    EXPECT_EQ(problems(all[i].text), all[i + 1].text);
    ++compared;
  }
  EXPECT_EQ(compared, 1);
}

std::vector<std::string> keys() {
  std::vector<std::string> all;
  for (const auto& table : {routine_keys(), step_keys(), group_keys()})
    all.insert(all.end(), table.begin(), table.end());
  return all;
}

TEST(RoutineFormat, EveryKeyHasItsRowAndItsPlaceInTheSchema) {
  const std::string page = content("docs/routine-format.md");
  const std::string schema = content("docs/routine.schema.json");
  EXPECT_EQ(keys().size(), 13U + 23U + 3U);
  for (const std::string& key : keys()) {
    EXPECT_NE(page.find("\n| `" + key + "` |"), std::string::npos) << key;
    EXPECT_NE(schema.find(" \"" + key + "\": {"), std::string::npos) << key;
  }
}

TEST(RoutineFormat, EveryKeyStandsInAnExample) {
  std::string examples;
  for (const Fence& fence : fences()) examples += fence.text;
  for (const std::string& key : keys()) {
    const bool shown = examples.find('\n' + key + ' ') != std::string::npos ||
                       examples.find(' ' + key + " =") != std::string::npos ||
                       examples.find("[[" + key + "]]") != std::string::npos || examples.starts_with(key);
    // These kinds differ from the others in their name only.
    const bool is_plain_kind = key == "stretch" || key == "rest" || key == "breathe" || key == "move";
    EXPECT_TRUE(shown || is_plain_kind) << key;
  }
}

TEST(RoutineFormat, EveryWordIsListedInBoth) {
  const std::string page = content("docs/routine-format.md");
  const std::string schema = content("docs/routine.schema.json");
  std::vector<std::string> words;
  for (const Region& region : regions()) words.emplace_back(region.id);
  for (const Tool& tool : tools()) words.emplace_back(tool.id);
  for (const Caution& caution : cautions()) words.emplace_back(caution.id);
  for (const std::string& word : words) {
    EXPECT_NE(page.find('`' + word + '`'), std::string::npos) << word;
    EXPECT_NE(schema.find('"' + word + '"'), std::string::npos) << word;
  }
}

}  // namespace
}  // namespace routine
