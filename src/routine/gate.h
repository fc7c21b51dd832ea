// SPDX-License-Identifier: MIT
// What stands between an untrusted file and the TOML library. It lets through only text that
// the library handles without crash, assertion or undefined behaviour (decision 0010), and
// says in our words what it refuses.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace routine {

struct Refusal {
  std::optional<std::size_t> offset;  // into the file; unset: the file as a whole
  std::string message;
  std::string instead;
};

// Text that the library can read: the same values on the same lines as the file. A byte order mark is gone,
// and a character that trips the library stands there as its escape.
class Gated {
 public:
  explicit Gated(std::string_view file, std::size_t skipped, const std::vector<std::size_t>& to_escape,
                 std::vector<std::size_t> keys);

  const std::string& text() const { return text_; }
  // Where a byte of text() stands in the file.
  std::size_t offset_in_file(std::size_t offset) const;
  // Offset in the file of the last key that begins at or before this offset in the file, or 0.
  std::size_t key_before(std::size_t offset_in_file) const;

 private:
  struct Shift {
    std::size_t from;     // in text()
    std::size_t in_file;  // the same place in the file
  };
  std::string text_;
  std::vector<Shift> shifts_;
  std::vector<std::size_t> keys_;
};

tl::expected<Gated, Refusal> gate(std::string_view file);

}  // namespace routine
