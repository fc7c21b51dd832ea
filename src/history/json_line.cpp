// SPDX-License-Identifier: MIT
#include "history/json_line.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <nlohmann/json.hpp>

namespace history {

namespace {

bool is_plain(char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; }

}  // namespace

void JsonLine::end(char bracket) {
  if (std::exchange(broken_, false)) out_ += '\n';
  out_ += bracket;
  first_ = false;
}

void JsonLine::next() {
  if (!first_) out_ += ',';
  if (std::exchange(broken_, false)) out_ += '\n';
  first_ = false;
}

void JsonLine::key(std::string_view key) {
  next();
  out_ += '"';
  out_ += key;
  out_ += "\":";
}

void JsonLine::value(std::int64_t number) {
  std::array<char, 24> digits;
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  out_.append(digits.data(), written.ptr);
}

void JsonLine::value(double number) {
  std::array<char, 32> digits;
  const auto written =
      std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
  const std::string_view text(digits.data(), static_cast<std::size_t>(written.ptr - digits.data()));
  out_ += text;
  if (text.find('.') == std::string_view::npos) out_ += ".0";
}

void JsonLine::value(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), is_plain)) {
    out_ += '"';
    out_ += text;
    out_ += '"';
  } else {
    out_ += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  }
}

}  // namespace history
