// SPDX-License-Identifier: MIT
#include <SDL_gamecontroller.h>
#include <SDL_keyboard.h>

#include <algorithm>
#include <charconv>

#include "ui/key_map.h"

namespace ui {
namespace {

// Bit 30 marks SDL's own codes without a character, and characters end at 0x10FFFF: bits 29 and 28 are free.
constexpr Key kPad = 1 << 29;
constexpr Key kPlainButton = 1 << 28;

struct Name {
  Key key;
  std::string_view name;
};

// Where people and SDL call it differently; every other key has SDL's name.
constexpr std::array kNames = {
    Name{SDLK_ESCAPE, "Esc"},
    Name{SDLK_RETURN, "Enter"},
    Name{SDLK_PAGEUP, "Page Up"},
    Name{SDLK_PAGEDOWN, "Page Down"},
    Name{SDLK_AUDIOPLAY, "Media Play"},
    Name{SDLK_AUDIONEXT, "Media Next"},
    Name{SDLK_AUDIOPREV, "Media Previous"},
    Name{SDLK_AUDIOSTOP, "Media Stop"},
    Name{kPad | SDL_CONTROLLER_BUTTON_A, "Pad A"},
    Name{kPad | SDL_CONTROLLER_BUTTON_B, "Pad B"},
    Name{kPad | SDL_CONTROLLER_BUTTON_X, "Pad X"},
    Name{kPad | SDL_CONTROLLER_BUTTON_Y, "Pad Y"},
    Name{kPad | SDL_CONTROLLER_BUTTON_BACK, "Pad Back"},
    Name{kPad | SDL_CONTROLLER_BUTTON_GUIDE, "Pad Guide"},
    Name{kPad | SDL_CONTROLLER_BUTTON_START, "Pad Start"},
    Name{kPad | SDL_CONTROLLER_BUTTON_LEFTSTICK, "Pad Left Stick"},
    Name{kPad | SDL_CONTROLLER_BUTTON_RIGHTSTICK, "Pad Right Stick"},
    Name{kPad | SDL_CONTROLLER_BUTTON_LEFTSHOULDER, "Pad Left Shoulder"},
    Name{kPad | SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, "Pad Right Shoulder"},
    Name{kPad | SDL_CONTROLLER_BUTTON_DPAD_UP, "Pad Up"},
    Name{kPad | SDL_CONTROLLER_BUTTON_DPAD_DOWN, "Pad Down"},
    Name{kPad | SDL_CONTROLLER_BUTTON_DPAD_LEFT, "Pad Left"},
    Name{kPad | SDL_CONTROLLER_BUTTON_DPAD_RIGHT, "Pad Right"},
};

constexpr std::string_view kButton = "Button ";
constexpr int kMostButtons = 256;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_letters(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

// "Button 3", counted from 1 as devices print it.
std::optional<Key> numbered_button(std::string_view name) {
  if (name.size() <= kButton.size() || !same_letters(name.substr(0, kButton.size()), kButton)) {
    return std::nullopt;
  }
  const std::string_view digits = name.substr(kButton.size());
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  if (number < 1 || number > kMostButtons) return std::nullopt;
  return plain_button_key(number - 1);
}

}  // namespace

Key pad_key(int button) { return kPad | button; }
Key plain_button_key(int button) { return kPlainButton | button; }

std::string key_name(Key key) {
  for (const Name& each : kNames) {
    if (each.key == key) return std::string(each.name);
  }
  if (key >= kPlainButton && key < kPlainButton + kMostButtons) {
    return std::string(kButton) + std::to_string(key - kPlainButton + 1);
  }
  return SDL_GetKeyName(key);
}

std::optional<Key> key_from_name(std::string_view name) {
  for (const Name& each : kNames) {
    if (same_letters(each.name, name)) return each.key;
  }
  if (const auto button = numbered_button(name)) return button;
  const Key key = SDL_GetKeyFromName(std::string(name).c_str());
  if (key == SDLK_UNKNOWN) return std::nullopt;
  return key;
}

}  // namespace ui
