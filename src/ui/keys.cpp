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

std::optional<Ask> meaning(int code, const SessionModel& model) {
  using What = Command::What;
  switch (code) {
    case SDLK_SPACE:
    case SDLK_PERIOD:
    case SDLK_b:
    case SDLK_F5:
    case SDLK_AUDIOPLAY: return command(What::pause_or_go_on);
    case SDLK_RIGHT:
    case SDLK_PAGEDOWN:
    case SDLK_AUDIONEXT: return command(What::let_go);
    case SDLK_LEFT:
    case SDLK_PAGEUP:
    case SDLK_AUDIOPREV: return command(What::again);
    case SDLK_UP: return command(What::still_tight);
    case SDLK_DOWN: return command(What::less);
    case SDLK_s:
    case SDLK_AUDIOSTOP: return command(What::hurts);
    case SDLK_ESCAPE: return model.keys_shown ? plain(Ask::What::toggle_keys) : command(What::end);
    case SDLK_m: return plain(Ask::What::toggle_mute);
    case SDLK_v: return plain(Ask::What::toggle_voice);
    case SDLK_f:
    case SDLK_F11: return plain(Ask::What::toggle_full_screen);
    case SDLK_r: return plain(Ask::What::rotate);
    case SDLK_h:
    case SDLK_F1:
    case SDLK_QUESTION: return plain(Ask::What::toggle_keys);
    default: return std::nullopt;
  }
}

}  // namespace

bool Debounce::counts(int code, std::chrono::milliseconds at) {
  const auto [last, first_ever] = last_.try_emplace(code, at);
  if (first_ever) return true;
  const bool counts = at - last->second >= kBounce;
  last->second = at;
  return counts;
}

bool is_chord(const KeyPress& key) {
  return key.ctrl || key.alt || (key.code >= SDLK_F1 && key.code <= SDLK_F12);
}

Asks session_asks(std::span<const KeyPress> presses, const SessionModel& model) {
  Asks asks;
  const auto answers = session::hurt_answers();
  for (const KeyPress& press : presses) {
    if (press.ctrl && press.code == SDLK_q) asks.push_back(plain(Ask::What::quit));
    if (press.ctrl || press.alt) continue;
    const std::optional<int> digit = digit_of(press.code);
    if (digit && model.view.hurt_unanswered) {
      const auto index = static_cast<std::size_t>(*digit);
      if (index >= 1 && index <= answers.size()) {
        asks.push_back(command(Command::What::say_why, answers[index - 1].why));
      }
    } else if (const std::optional<Ask> ask = meaning(press.code, model)) {
      asks.push_back(*ask);
    }
  }
  return asks;
}

std::span<const KeyHelp> key_help() {
  static constexpr std::array kHelp = {
      KeyHelp{"Pause, go on", "Space", ". b F5"},
      KeyHelp{"It let go, next", "→", "Page Down"},
      KeyHelp{"Again; twice: the one before", "←", "Page Up"},
      KeyHelp{"Still tight, 10 s more", "↑", ""},
      KeyHelp{"10 s less", "↓", ""},
      KeyHelp{"Stop, it hurts", "S", ""},
      KeyHelp{"End (twice within 5 s)", "Esc", "Esc"},
      KeyHelp{"Sound off, on", "M", ""},
      KeyHelp{"Voice off, on", "V", ""},
      KeyHelp{"Full screen", "F", ""},
      KeyHelp{"Turn the picture", "R", ""},
      KeyHelp{"These keys", "H", ""},
  };
  return kHelp;
}

}  // namespace ui
