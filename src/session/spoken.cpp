// SPDX-License-Identifier: MIT
#include "session/spoken.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "base/text.h"

namespace session {
namespace {

constexpr std::array<std::string_view, 20> kSmall = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> kTens = {"",      "",      "twenty",  "thirty", "forty",
                                                    "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::int64_t kMostInWords = 9999;
constexpr std::size_t kMostDigits = 4;

struct Unit {
  std::string_view sign;
  std::string_view one;
  std::string_view many;
};
// Only right after a number.
constexpr std::array<Unit, 11> kUnits = {{{"s", "second", "seconds"},
                                          {"sec", "second", "seconds"},
                                          {"m", "minute", "minutes"},
                                          {"min", "minute", "minutes"},
                                          {"h", "hour", "hours"},
                                          {"cm", "centimetre", "centimetres"},
                                          {"mm", "millimetre", "millimetres"},
                                          {"kg", "kilogram", "kilograms"},
                                          {"x", "time", "times"},
                                          {"%", "percent", "percent"},
                                          {"°", "degree", "degrees"}}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; }

std::size_t take_while(std::string_view text, bool (*good)(char)) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), good) - text.begin());
}

std::string digit_by_digit(std::string_view digits) {
  std::string words;
  for (const char c : digits) {
    if (!words.empty()) words += ' ';
    words += kSmall[static_cast<std::size_t>(c - '0')];
  }
  return words;
}

class Speaker {
 public:
  explicit Speaker(std::string_view text) : rest_(text) {}

  std::string run() {
    while (!rest_.empty() && said_.size() < kLongestSpoken) {
      is_digit(rest_.front()) ? number() : other();
    }
    while (!said_.empty() && (said_.back() == ' ' || said_.back() == ',')) said_.pop_back();
    if (said_.size() > kLongestSpoken) said_.resize(said_.rfind(' ', kLongestSpoken));
    return std::move(said_);
  }

 private:
  void blank() {
    if (!said_.empty() && said_.back() != ' ') said_ += ' ';
  }

  void comma() {
    while (!said_.empty() && said_.back() == ' ') said_.pop_back();
    if (!said_.empty() && is_letter(said_.back())) said_ += ',';
    blank();
  }

  void number() {
    const std::size_t count = take_while(rest_, is_digit);
    const std::string_view digits = rest_.substr(0, count);
    rest_.remove_prefix(count);
    if (!said_.empty() && is_letter(said_.back())) blank();
    said_ += count > kMostDigits ? digit_by_digit(digits) : number_words(std::stoll(std::string(digits)));
    if (rest_.size() > 1 && rest_[0] == '.' && is_digit(rest_[1])) {
      const std::size_t part = take_while(rest_.substr(1), is_digit);
      said_ += " point " + digit_by_digit(rest_.substr(1, part));
      rest_.remove_prefix(1 + part);
    }
    if (!range()) unit(digits == "1");
  }

  // "30-60", with a hyphen or a dash.
  bool range() {
    for (const std::string_view dash : {"-", "\u2013", " - ", " \u2013 "}) {
      if (!rest_.starts_with(dash) || rest_.size() == dash.size() || !is_digit(rest_[dash.size()])) continue;
      said_ += " to ";
      rest_.remove_prefix(dash.size());
      return true;
    }
    return false;
  }

  void unit(bool one) {
    const std::size_t gap = rest_.starts_with(' ') ? 1 : 0;
    for (const Unit& unit : kUnits) {
      const std::string_view after = rest_.substr(gap);
      if (!after.starts_with(unit.sign)) continue;
      if (after.size() > unit.sign.size() && is_letter(after[unit.sign.size()])) continue;
      said_ += ' ';
      said_ += one ? unit.one : unit.many;
      rest_.remove_prefix(gap + unit.sign.size());
      return;
    }
    if (!rest_.empty() && is_letter(rest_.front())) blank();
  }

  void other() {
    const auto character = base::decode(rest_);
    const std::string_view bytes = rest_.substr(0, character ? character->bytes : 1);
    rest_.remove_prefix(bytes.size());
    if (!character) return;
    switch (character->value) {
      case '.':
      case '?':
      case '!':
      case '\'':
      case '-': said_ += bytes; return;
      case U'\u2019': said_ += '\''; return;
      case ',':
      case ';':
      case ':':
      case '(':
      case ')':
      case U'\u00b7':
      case U'\u2013':
      case U'\u2014': comma(); return;
      case '+':
        blank();
        said_ += "plus ";
        return;
      case '/':
        blank();
        said_ += "or ";
        return;
      default: break;
    }
    const bool foreign_letter = character->value >= 0xc0 && character->value != 0xd7 &&
                                character->value != 0xf7 &&
                                (character->value < 0x2000 || character->value > 0x2bff);
    if (foreign_letter || (bytes.size() == 1 && is_letter(bytes.front()))) {
      said_ += bytes;
    } else {
      blank();
    }
  }

  std::string_view rest_;
  std::string said_;
};

}  // namespace

std::string number_words(std::int64_t number) {
  assert(number >= 0);
  const auto n = static_cast<std::size_t>(number);
  if (number > kMostInWords) return digit_by_digit(std::to_string(number));
  if (n < kSmall.size()) return std::string(kSmall[n]);
  const auto with_rest = [](std::string words, std::size_t rest, char between) {
    if (rest != 0) words += between + number_words(static_cast<std::int64_t>(rest));
    return words;
  };
  if (n < 100) return with_rest(std::string(kTens[n / 10]), n % 10, '-');
  if (n < 1000) return with_rest(std::string(kSmall[n / 100]) + " hundred", n % 100, ' ');
  return with_rest(number_words(number / 1000) + " thousand", n % 1000, ' ');
}

std::string speakable(std::string_view text) { return Speaker(text).run(); }

Length spoken_length(std::string_view text) {
  constexpr Length kAround{250};
  constexpr Length kLetter{75};  // about 150 words a minute
  return kAround + kLetter * static_cast<std::int64_t>(text.size());
}

}  // namespace session
