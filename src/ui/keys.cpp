// SPDX-License-Identifier: MIT
#include "ui/keys.h"

#include <SDL_keycode.h>

#include <optional>

#include "ui/screens/models.h"

namespace ui {
namespace {

using Command = session::Command;

Ask command(Command::What what, session::Hurt why = session::Hurt::too_hard) {
  Ask ask;
  ask.what = Ask::What::command;
  ask.command = {what, why};
  return ask;
}

Ask plain(Ask::What what) {
  Ask ask;
  ask.what = what;
  return ask;
}

std::optional<int> digit_of(int code) {
  if (code >= SDLK_0 && code <= SDLK_9) return code - SDLK_0;
  if (code >= SDLK_KP_1 && code <= SDLK_KP_9) return code - SDLK_KP_1 + 1;
  return std::nullopt;
}

Ask meaning(Action action) {
  using What = Command::What;
  switch (action) {
    case Action::pause: return command(What::pause_or_go_on);
    case Action::let_go: return command(What::let_go);
    case Action::again: return command(What::again);
    case Action::still_tight: return command(What::still_tight);
    case Action::less: return command(What::less);
    case Action::hurts: return command(What::hurts);
    case Action::end: return command(What::end);
    case Action::mute: return plain(Ask::What::toggle_mute);
    case Action::voice: return plain(Ask::What::toggle_voice);
    case Action::full_screen: return plain(Ask::What::toggle_full_screen);
    case Action::rotate: return plain(Ask::What::rotate);
    case Action::small_timer: return plain(Ask::What::toggle_small);
    case Action::help: return plain(Ask::What::toggle_keys);
  }
  return {};
}

bool is_pad(Key key) { return key_name(key).starts_with("Pad "); }

bool is_looked_up(Key key) {
  const std::string name = key_name(key);
  return !name.starts_with("Media ") && !name.starts_with("Button ");
}

}  // namespace

bool Debounce::counts(int code, std::chrono::milliseconds at) {
  const auto [last, first_ever] = last_.try_emplace(code, at);
  if (first_ever) return true;
  const bool counts = at - last->second >= bounce_;
  last->second = at;
  return counts;
}

bool is_chord(const KeyPress& key) {
  return key.ctrl || key.alt || (key.code >= SDLK_F1 && key.code <= SDLK_F12);
}

Asks session_asks(std::span<const KeyPress> presses, const SessionModel& model) {
  Asks asks;
  const auto answers = session::hurt_answers();
  const KeyMap& keys = model.keys == nullptr ? usual_keys() : *model.keys;
  for (const KeyPress& press : presses) {
    if (press.ctrl && press.code == SDLK_q) asks.push_back(plain(Ask::What::quit));
    if (press.ctrl || press.alt) continue;
    const std::optional<int> digit = digit_of(press.code);
    if (digit && model.view.hurt_unanswered) {
      const auto index = static_cast<std::size_t>(*digit);
      if (index >= 1 && index <= answers.size()) {
        asks.push_back(command(Command::What::say_why, answers[index - 1].why));
      }
    } else if (model.keys_shown && press.code == SDLK_ESCAPE) {
      asks.push_back(plain(Ask::What::toggle_keys));
    } else if (const std::optional<Action> action = action_of(keys, press.code)) {
      asks.push_back(meaning(*action));
    }
  }
  return asks;
}

std::vector<KeyHelp> key_help(const KeyMap& map) {
  std::vector<KeyHelp> help;
  for (const ActionInfo& info : action_table()) {
    KeyHelp line{std::string(info.name), {}, {}};
    for (const Key key : map.of(info.action)) {
      if (!is_looked_up(key)) continue;
      (is_pad(key) ? line.pad : line.keyboard).push_back(key_label(key));
    }
    help.push_back(std::move(line));
  }
  return help;
}

}  // namespace ui
