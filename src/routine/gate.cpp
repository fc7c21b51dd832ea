// SPDX-License-Identifier: MIT
#include "routine/gate.h"

#include <algorithm>

#include "base/text.h"
#include "routine/limits.h"
#include "routine/toml_shape.h"

namespace routine {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string hex(char32_t character) {
  std::string digits;
  for (; character > 0; character /= 16) digits.insert(digits.begin(), "0123456789ABCDEF"[character % 16]);
  return "U+" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

// The same four-byte escape for every character, so that one length fits all.
std::string toml_escape(char32_t character) {
  std::string digits(8, '0');
  for (std::size_t i = 8; i-- > 0; character /= 16) digits[i] = "0123456789ABCDEF"[character % 16];
  return "\\U" + digits;
}

std::optional<Refusal> refuse_bytes(std::string_view file) {
  if (file.size() > kMaxFileBytes) {
    return Refusal{std::nullopt, "the file is larger than " + std::to_string(kMaxFileBytes / 1024) + " KiB",
                   "a routine is a few KiB; split it into several files"};
  }
  if (const std::size_t broken = base::first_broken_utf8(file); broken != std::string_view::npos) {
    return Refusal{broken, "this is not UTF-8 text", "save the file as UTF-8"};
  }
  return std::nullopt;
}

std::optional<Refusal> refuse_character(char32_t character, std::size_t at) {
  if (character == U'\r') {
    return Refusal{at, "a carriage return stands alone here", "end lines with a line feed"};
  }
  return Refusal{at, "the character " + hex(character) + " may not stand in a routine", "take it out"};
}

// Characters that could steer a terminal or hide text from a reader have no place even in a comment.
std::optional<Refusal> refuse_characters(std::string_view file, std::size_t begin) {
  std::size_t line_start = begin;
  for (std::size_t at = begin; at < file.size();) {
    if (base::is_printable_ascii(file[at])) {
      ++at;
    } else {
      const base::Decoded character = base::decode(file.substr(at)).value_or(base::Decoded{});
      const bool line_break =
          character.value == U'\n' || (character.value == U'\r' && file.substr(at, 2) == "\r\n");
      if (character.value != U'\t' && !line_break && base::is_forbidden(character.value)) {
        return refuse_character(character.value, at);
      }
      at += character.bytes;
      if (character.value == U'\n') line_start = at;
    }
    if (at - line_start > kMaxLineBytes) {
      return Refusal{line_start, "this line is longer than " + std::to_string(kMaxLineBytes) + " bytes",
                     "break it into several lines"};
    }
  }
  return std::nullopt;
}

}  // namespace

Gated::Gated(std::string_view file, std::size_t skipped, const std::vector<std::size_t>& to_escape,
             std::vector<std::size_t> keys)
    : keys_(std::move(keys)) {
  shifts_.push_back({0, skipped});
  std::size_t copied = skipped;
  for (const std::size_t at : to_escape) {
    text_ += file.substr(copied, at - copied);
    const base::Decoded character = base::decode(file.substr(at)).value_or(base::Decoded{});
    text_ += toml_escape(character.value);
    copied = at + character.bytes;
    shifts_.push_back({text_.size(), copied});
  }
  text_ += file.substr(copied);
}

std::size_t Gated::offset_in_file(std::size_t offset) const {
  const auto next =
      std::upper_bound(shifts_.begin(), shifts_.end(), offset,
                       [](std::size_t value, const Shift& shift) { return value < shift.from; });
  const Shift& shift = *(next - 1);
  return shift.in_file + (offset - shift.from);
}

std::size_t Gated::key_before(std::size_t offset_in_file) const {
  const auto next = std::upper_bound(keys_.begin(), keys_.end(), offset_in_file);
  return next == keys_.begin() ? 0 : *(next - 1);
}

tl::expected<Gated, Refusal> gate(std::string_view file) {
  if (auto refusal = refuse_bytes(file)) return tl::unexpected(*std::move(refusal));
  const std::size_t skipped = file.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  if (auto refusal = refuse_characters(file, skipped)) return tl::unexpected(*std::move(refusal));
  TomlShape shape(file, skipped);
  if (auto refusal = shape.check()) return tl::unexpected(*std::move(refusal));
  return Gated(file, skipped, shape.to_escape(), shape.keys());
}

}  // namespace routine
