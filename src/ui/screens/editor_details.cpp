// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "base/text.h"
#include "routine/cautions.h"
#include "routine/regions.h"
#include "routine/tools.h"
#include "routine/word_count.h"
#include "ui/screens/editor_fields.h"

namespace ui {
namespace {

using routine::SetKey;

std::vector<Choice> kinds() {
  std::vector<Choice> all;
  for (const routine::Kind kind : routine::kAllKinds) {
    all.push_back({std::string(routine::kind_id(kind)), std::string(routine::short_word(kind))});
  }
  return all;
}

template <class Table>
std::vector<Choice> names(const Table& table, std::string_view none) {
  std::vector<Choice> all;
  if (!none.empty()) all.push_back({"", std::string(none)});
  for (const auto& row : table) all.push_back({std::string(row.id), std::string(row.name)});
  return all;
}

const std::vector<Choice>& region_choices() {
  static const std::vector<Choice> all = [] {
    std::vector<Choice> found;
    for (const auto& row : routine::regions())
      found.push_back({std::string(row.id), std::string(row.short_name)});
    return found;
  }();
  return all;
}

const std::vector<Choice>& of_the_routine_or(const std::vector<Choice>& choices, std::string_view words) {
  static std::vector<std::pair<std::string_view, std::vector<Choice>>> made;
  for (const auto& [name, list] : made) {
    if (name == words) return list;
  }
  std::vector<Choice> list = {{"", std::string(words)}};
  list.insert(list.end(), choices.begin(), choices.end());
  made.emplace_back(words, std::move(list));
  return made.back().second;
}

const std::vector<Choice> kStepSides = {
    {"", "as around it"}, {"left", "left"}, {"right", "right"}, {"both", "both"}, {"center", "center"}};
const std::vector<Choice> kRoutineSides = {{"", "center"},
                                           {"left", "left"},
                                           {"right", "right"},
                                           {"both", "both, left first"},
                                           {"choose", "the person picks"}};
const std::vector<Choice> kBarriers = {{"", "not said"}, {"cloth", "a cloth"}, {"none", "none"}};
const std::vector<Choice> kPositions = {
    {"", "not said"}, {"on_top", "on top"}, {"under_body", "under the body"}};
const std::vector<Choice> kPriorities = {{"", "never dropped"},
                                         {"1", "1, first to go"},
                                         {"2", "2"},
                                         {"3", "3"},
                                         {"4", "4"},
                                         {"5", "5"},
                                         {"6", "6"},
                                         {"7", "7"},
                                         {"8", "8"},
                                         {"9", "9, last to go"}};

// The choice, and the change when another one was made.
void choose(const EditorFrame& frame, EditorFields& fields, const routine::DraftRow& row,
            std::string_view key, std::string_view label, std::span<const Choice> choices) {
  if (auto picked = fields.choice(key, label, row.value(key), choices)) {
    frame.change(SetKey{row.path, std::string(key), *picked});
  }
}

void sentence(const EditorFrame& frame, EditorFields& fields, const routine::DraftRow& row) {
  const Theme& theme = frame.canvas.theme();
  const std::string_view say = row.value("say");
  fields.row({1});
  fields.text("say", "Sentence, spoken the first time", say, "Press the {side} shoulder with flat fingers.");
  const int words = routine::word_count(say);
  const std::string count = std::to_string(words) + " of " + std::to_string(routine::kMostWords) + " words";
  fields.note(words > routine::kMostWords ? count + ": too long to follow by ear" : count,
              words > routine::kMostWords ? theme.trouble : theme.text_soft);
  if (frame.model.can_speak && fields.button("speak", "Say it (F6)", !say.empty())) {
    frame.say(EditorAsk::What::speak);
  }
}

void step(const EditorFrame& frame, EditorFields& fields, const routine::DraftRow& row) {
  static const std::vector<Choice> kKinds = kinds();
  static const std::vector<Choice> kTools = names(routine::tools(), "any of the routine's");
  const std::string kind(row.kind());
  fields.row({0.36F, 0.28F, 0.36F});
  if (auto picked = fields.choice("kind", "What to do", kind, kKinds)) {
    frame.change(routine::SetKind{row.path, routine::kind_from_id(*picked).value_or(routine::Kind::hold)});
  }
  fields.text(kind.empty() ? "hold" : kind, "Time", row.value(kind), "45s");
  fields.text("range", "From – to", row.value("range"), "30-60s");
  sentence(frame, fields, row);
  fields.row({0.36F, 0.28F, 0.36F});
  choose(frame, fields, row, "side", "Side", kStepSides);
  fields.text("pressure", "Pressure 0–10", row.value("pressure"), "2-4");
  fields.on_or_off("wait", "Waits for the person", row.value("wait") == "true");
  fields.row({0.36F, 0.64F});
  fields.text("cue", "Word on repeats", row.value("cue"), "");
  fields.text("feel", "How it should feel, shown only", row.value("feel"), "");
  fields.row({0.5F, 0.5F});
  choose(frame, fields, row, "region", "Place", of_the_routine_or(region_choices(), "the routine's"));
  choose(frame, fields, row, "tool", "Tool", kTools);
  fields.row({0.32F, 0.34F, 0.34F});
  choose(frame, fields, row, "barrier", "On the skin", kBarriers);
  choose(frame, fields, row, "position", "Heat pad lies", kPositions);
  choose(frame, fields, row, "priority", "When time is short", kPriorities);
}

void group(const EditorFrame& frame, EditorFields& fields, const routine::DraftRow& row) {
  fields.row({0.5F, 0.5F});
  fields.text("repeat", "How often: 3, or 2-4", row.value("repeat"), "1");
  fields.on_or_off("each_side", "Left, then right", row.value("each_side") == "true");
  fields.note("A range lets the program repeat less when there is little time.",
              frame.canvas.theme().text_soft);
}

// A button that adds a word to the list, to be written over.
void add_word(const EditorFrame& frame, EditorFields& fields, const std::string& key, std::string_view label,
              const std::string& word) {
  if (!fields.button("add " + key, label, true)) return;
  frame.state.focus = key + std::to_string(frame.model.draft->list(key).size());
  frame.change(routine::AddWord{key, word});
}

void sources(const EditorFrame& frame, EditorFields& fields) {
  fields.note("Sources", frame.canvas.theme().text_soft);
  const auto& list = frame.model.draft->list("sources");
  for (std::size_t i = 0; i < list.size(); ++i)
    fields.word("sources", i, list[i], "Where a number comes from");
  add_word(frame, fields, "sources", "+ Source", "My own judgement.");
}

// The two that the safety check knows as chips, any others as words.
void tags(const EditorFrame& frame, EditorFields& fields) {
  static const std::vector<Choice> kKnown = {{"sleep", "before sleep"}, {"before_sport", "before sport"}};
  const auto& list = frame.model.draft->list("tags");
  fields.words("tags", "Done at a time that the safety check looks at", list, kKnown);
  for (std::size_t i = 0; i < list.size(); ++i) {
    const bool known = std::any_of(kKnown.begin(), kKnown.end(),
                                   [&](const Choice& choice) { return choice.value == list[i]; });
    if (!known) fields.word("tags", i, list[i], "small letters, digits and _");
  }
  add_word(frame, fields, "tags", "+ Tag of your own", "my_tag");
}

// Chips of a list whose first word counts most, and once there are several, which that is.
void ordered(const EditorFrame& frame, EditorFields& fields, const std::string& key, std::string_view label,
             std::string_view first, const std::vector<Choice>& all) {
  const auto& list = frame.model.draft->list(key);
  fields.words(key, label, list, all);
  if (list.size() < 2) return;
  std::vector<Choice> on;
  for (const std::string& word : list) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Choice& choice) { return choice.value == word; });
    on.push_back({word, found == all.end() ? word : found->label});
  }
  fields.row({1});
  if (auto picked = fields.choice("first of " + key, first, list.front(), on)) {
    const auto at = std::find(list.begin(), list.end(), *picked);
    frame.change(routine::FirstWord{key, static_cast<std::size_t>(at - list.begin())});
  }
}

void whole(const EditorFrame& frame, EditorFields& fields) {
  static const std::vector<Choice> kTools = names(routine::tools(), "");
  static const std::vector<Choice> kCautions = [] {
    std::vector<Choice> all;
    for (const auto& row : routine::cautions()) all.push_back({std::string(row.id), std::string(row.id)});
    return all;
  }();
  const routine::Draft& draft = *frame.model.draft;
  fields.row({1});
  fields.text("title", "Title", draft.value("title"), "Shoulder minute");
  fields.row({1});
  fields.text("goal", "Goal, in one sentence", draft.value("goal"), "Ease the top of the shoulders.");
  fields.row({0.36F, 0.28F, 0.36F});
  if (auto picked = fields.choice("side", "Side", draft.value("side"), kRoutineSides)) {
    frame.change(SetKey{{}, "side", *picked});
  }
  fields.text("every", "How often", draft.value("every"), "daily");
  fields.on_or_off("any_region", "Any place will do", draft.value("any_region") == "true");
  ordered(frame, fields, "regions", "Places", "The default place", region_choices());
  fields.words("tools", "Tools", draft.list("tools"), kTools);
  ordered(frame, fields, "cautions", "Cautions that are shown before", "Shown first", kCautions);
  sources(frame, fields);
  tags(frame, fields);
  fields.row({0.5F, 0.5F});
  fields.text("total", "Total, if you want it checked", draft.value("total"), "5m30s");
}

}  // namespace

float editor_details(const EditorFrame& frame, const Rect& box) {
  const routine::DraftRow* row = editor_moves::selected_row(frame.model);
  EditorFields fields(frame, box, row == nullptr ? routine::NodePath{} : row->path);
  if (row == nullptr) {
    whole(frame, fields);
  } else if (row->is_group) {
    group(frame, fields, *row);
  } else {
    step(frame, fields, *row);
  }
  return fields.bottom() - box.y;
}

}  // namespace ui
