// SPDX-License-Identifier: MIT
#include "editor_shots.h"

#include <fstream>
#include <iterator>
#include <memory>

#include "tree.h"
#include "ui/screens/editor_screen.h"

namespace ui_gallery {
namespace {

std::string sample(const std::string& name) {
  std::ifstream file(tree_path("sessions") / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::pair<std::string, std::function<void(ui::Canvas&)>> shot(const std::string& name,
                                                              const std::string& text,
                                                              const routine::NodePath& selected,
                                                              const std::string& open_choice = "") {
  auto state = std::make_shared<ui::EditorState>();
  state->open_choice = open_choice;
  auto draft = std::make_shared<routine::Draft>(routine::read_draft(text, "x", "trapezius.toml"));
  auto plan = std::make_shared<session::Plan>();
  if (draft->routine) *plan = session::make_plan(*draft->routine, {}).value_or(session::Plan{});
  return {name, [=](ui::Canvas& canvas) {
            ui::EditorModel model;
            model.draft = draft.get();
            model.text = &text;
            model.plan = draft->routine ? plan.get() : nullptr;
            model.selected = selected;
            model.name = "trapezius-own.toml";
            model.state = "changed, not saved yet";
            model.can_undo = model.can_try = model.can_speak = true;
            (void)ui::editor_screen(canvas, model, *state);
          }};
}

std::string with(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

}  // namespace

std::vector<std::pair<std::string, std::function<void(ui::Canvas&)>>> editor_shots() {
  const std::string text = sample("trapezius.toml");
  return {
      shot("editor_step", text, {2, 1}),
      shot("editor_choice", text, {2, 0}, "side"),
      shot("editor_group", text, {2}),
      shot("editor_routine", text, {}),
      shot("editor_problem",
           with(with(text, "hold = \"45s\"", "hold = \"3m\""), "[\"neck\", \"general\", \"stretch\"]",
                "[\"neck\"]"),
           {2, 1}),
      shot("editor_wrong", with(text, "roll = \"30s\"", "roll = \"30\""), {2, 0}),
      shot("editor_lines", with(text, "move = \"20s\"", "move = \"20s"), {}),
  };
}

}  // namespace ui_gallery
