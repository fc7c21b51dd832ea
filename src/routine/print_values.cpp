// SPDX-License-Identifier: MIT
#include "routine/print_values.h"

namespace routine {
namespace {

constexpr std::size_t kLongestLine = 600;  // bytes of one text on one line
constexpr std::size_t kUsualLine = 90;     // where a long text is broken at the next word

// Routines hold no control characters but the line break.
std::string escaped(char c) {
  if (c == '"') return "\\\"";
  if (c == '\\') return "\\\\";
  if (c == '\n') return "\\n";
  return {c};
}

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

// Lines that end in a backslash join without the spaces at the start of the next one.
std::string long_text(std::string_view text) {
  std::string result = "\"\"\"\\\n";
  std::size_t line_start = result.size();
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t width = result.size() - line_start;
    const bool between_words = i > 0 && text[i - 1] == ' ' && text[i] != ' ';
    if ((width >= kUsualLine && between_words) || (width >= kLongestLine && begins_character(text[i]))) {
      result += "\\\n";
      line_start = result.size();
    }
    result += text[i] == ' ' && result.size() == line_start ? "\\u0020" : escaped(text[i]);
  }
  return result + "\"\"\"";
}

}  // namespace

std::string toml_text(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) result += escaped(c);
  result += '"';
  return result.size() <= kLongestLine ? result : long_text(text);
}

std::string toml_list(const std::vector<std::string>& texts) {
  std::string on_one_line = "[";
  std::string on_many_lines = "[\n";
  for (const std::string& text : texts) {
    const std::string value = toml_text(text);
    on_one_line += (on_one_line.size() > 1 ? ", " : "") + value;
    on_many_lines += "  " + value + ",\n";
  }
  return on_one_line.size() <= kUsualLine ? on_one_line + ']' : on_many_lines + ']';
}

std::string range_text(const Range& range) {
  constexpr Millis kSecond{1000};
  constexpr Millis kMinute{60'000};
  const auto both_in = [&range](Millis unit) {
    return range.shortest % unit == Millis{0} && range.longest % unit == Millis{0};
  };
  const auto short_form = [&range](Millis unit, char letter) {
    return std::to_string(range.shortest / unit) + '-' + std::to_string(range.longest / unit) + letter;
  };
  if (both_in(kMinute) && range.longest < 60 * kMinute) return short_form(kMinute, 'm');
  if (both_in(kSecond) && range.longest <= 2 * kMinute) return short_form(kSecond, 's');
  return base::duration_text(range.shortest) + '-' + base::duration_text(range.longest);
}

std::string pressure_text(const Pressure& pressure) {
  if (pressure.low == pressure.high) return std::to_string(pressure.low);
  return std::to_string(pressure.low) + '-' + std::to_string(pressure.high);
}

std::string repeat_text(const RepeatRange& repeat) {
  return std::to_string(repeat.fewest) + '-' + std::to_string(repeat.most);
}

}  // namespace routine
