// SPDX-License-Identifier: MIT
// docs/safety.md is made here from the tables. UNKNOT_UPDATE=1 rewrites it.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "routine/cautions.h"
#include "routine/files.h"
#include "routine/health_check.h"
#include "routine/number_sources.h"
#include "routine/references.h"
#include "routine/regions.h"
#include "routine/rules.h"
#include "routine/tools.h"

namespace routine {
namespace {

constexpr std::string_view kOpening = R"(# Safety rules

<!-- Made from the tables in src/routine by tests/routine/safety_doc_test.cpp. Edit those, then run the test with
     UNKNOT_UPDATE=1. -->

Unknot times what a person chooses to do. It does not diagnose and it does not treat. These are the limits that it
checks, where each comes from, and how sure that is. No physiotherapist has reviewed them yet.

**Severity.** An *error* keeps a routine from starting. A *warning* lets it start after the person has accepted it,
once for each version of the file; `unknot check --strict` takes it for an error. An *info* is a tip for the author.

**Sure.** **A**: the abstract of a study, or an official health body. **B**: a clinic handout, the maker of a tool, a
book. **C**: a secondary page. **J**: our judgement; no source gives that number. "J on A" is our number on top of
such a source. Most studies were read as abstracts only.

**Pressure** is the person's own rating, 0 to 10, of how much it hurts. Pressure kinds are `hold`, `press` and `roll`;
working kinds are these and `stretch`. A **spot** is a region and a side; the middle touches both sides.
)";

struct Family {
  std::string_view start;
  std::string_view title;
};

constexpr Family kFamilies[] = {
    {"L-T", "Time on one spot"},
    {"L-S", "Stretch"},
    {"L-R", "Rolling"},
    {"L-C", "Ice"},
    {"L-H", "Heat"},
    {"L-X", "Contrast"},
    {"L-P", "Pressure level"},
    {"L-Z", "No-press zones and places"},
    {"L-G", "Structure"},
    {"L-F", "How often"},
};

std::string_view word(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::info: return "info";
  }
  return "";
}

std::string_view word(CheckedBy checked_by) {
  switch (checked_by) {
    case CheckedBy::file: return "file";
    case CheckedBy::history: return "history";
    case CheckedBy::nobody: return "not checked";
  }
  return "";
}

std::string_view word(RegionKind kind) {
  switch (kind) {
    case RegionKind::select: return "any routine";
    case RegionKind::caution: return "with its caution";
    case RegionKind::log: return "pain noted only";
  }
  return "";
}

void write_rules(std::ostream& out) {
  out << "\n## Rules\n\nThose marked *file* are checked in a routine file, those marked *history* are "
         "asked before a\nsession starts, of what the history says about its spots.\n";
  for (const Family& family : kFamilies) {
    out << "\n### " << family.title
        << "\n\n| Id | Severity | Checked | What breaks it | Message | Source | Sure |\n"
        << "|---|---|---|---|---|---|---|\n";
    for (const Rule& rule : rules()) {
      if (!rule.id.starts_with(family.start)) continue;
      out << "| " << rule.id << " | " << word(rule.severity) << " | " << word(rule.checked_by) << " | "
          << rule.test << " | " << rule.message << " | " << rule.source << " | " << rule.sure << " |\n";
    }
  }
}

void write_cautions(std::ostream& out) {
  out << "\n## Cautions\n\nA routine must list those that its kinds, tools and regions need (L-G07); a "
         "region that the "
         "person picks brings its own. All are\nshown on the screen before a "
         "session.\n\n"
         "| Id | Text | Source |\n|---|---|---|\n";
  for (const Caution& caution : cautions()) {
    out << "| `" << caution.id << "` | " << caution.text << " | " << caution.source << " |\n";
  }
}

void write_health(std::ostream& out) {
  out << "\n## Health questions\n\nAsked at first use, each month and from the library; \"later\" is an "
         "answer too. "
         "A yes holds until it is changed.\nThe answers stay on this machine, in `health.toml` of the data "
         "folder. "
         "Where a yes keeps firm pressure away, targets\nare capped at "
      << kGentleCap
      << ", as in the gentle profile (our judgement).\n\n"
         "| Id | Question | Effect of a yes | Message | Source | Sure |\n|---|---|---|---|---|---|\n";
  for (const HealthQuestion& question : health_questions()) {
    out << "| `" << question.id << "` | " << question.question << " | " << question.effect << " | "
        << question.message << " | " << question.source << " | " << question.sure << " |\n";
  }
}

void write_places(std::ostream& out) {
  out << "\n## Regions and zones\n\nThe cap is the highest target pressure there. Positions are our "
         "judgement.\n\n| Id | Name | Use | Cap | Source of the cap |\n|---|---|---|---|---|\n";
  for (const Region& region : regions()) {
    out << "| `" << region.id << "` | " << region.name << " | " << word(region.kind) << " | "
        << (region.cap > 0 ? std::to_string(region.cap) : "") << " | " << cap_source(region.id) << " |\n";
  }
  out << "\nNobody presses in these zones (L-Z01, L-R06); the body map draws them hatched:\n\n"
         "| Id | Name | Why | Source |\n|---|---|---|---|\n";
  for (const Zone& zone : no_press_zones()) {
    out << "| `" << zone.id << "` | " << zone.name << " | " << zone.why << " | " << zone.source << " |\n";
  }
}

void write_tools(std::ostream& out) {
  constexpr std::string_view hardness[] = {"", "soft", "medium", "hard"};
  out << "\n## Tools\n\nWhether a tool bears body weight is our judgement.\n\n"
         "| Id | Name | Hardness | Source of the hardness | Lain or leaned on |\n|---|---|---|---|---|\n";
  for (const Tool& tool : tools()) {
    out << "| `" << tool.id << "` | " << tool.name << " | " << hardness[tool.hardness] << " | "
        << hardness_source(tool.id) << " | " << (tool.body_weight ? "yes" : "") << " |\n";
  }
}

void write_references(std::ostream& out) {
  out << "\n## Sources\n\nAs the tables above name them.\n\n";
  for (const Reference& reference : references()) {
    out << "- **" << reference.name << "**: " << reference.title << ".";
    if (!reference.address.empty()) out << " <" << reference.address << ">";
    out << "\n";
  }
}

std::string safety_doc() {
  std::ostringstream out;
  out << kOpening;
  write_rules(out);
  write_cautions(out);
  write_health(out);
  write_places(out);
  write_tools(out);
  write_references(out);
  return out.str();
}

TEST(SafetyDoc, EveryCapAndEveryHardnessSaysWhereItComesFrom) {
  for (const Region& region : regions()) EXPECT_NE(cap_source(region.id), "") << region.id;
  for (const Tool& tool : tools()) EXPECT_NE(hardness_source(tool.id), "") << tool.id;
  EXPECT_EQ(cap_source("elbow"), "");
  EXPECT_EQ(hardness_source("hammer"), "");
}

TEST(SafetyDoc, IsWhatTheTablesSay) {
  const auto path = files::root() / "docs/safety.md";
  if (std::getenv("UNKNOT_UPDATE") != nullptr) std::ofstream(path) << safety_doc();
  EXPECT_TRUE(files::text(path) == safety_doc()) << "run this test with UNKNOT_UPDATE=1 to rewrite " << path;
}

TEST(SafetyDoc, HasEveryRuleInAFamily) {
  const std::string text = safety_doc();
  for (const Rule& rule : rules())
    EXPECT_NE(text.find("| " + std::string(rule.id) + " |"), std::string::npos);
}

}  // namespace
}  // namespace routine
