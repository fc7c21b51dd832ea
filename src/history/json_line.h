// SPDX-License-Identifier: MIT
// Writes a JSON object from the left to the right, straight into a text: an export of a long history is 200
// MB, and making a tree of each object first takes twice the time.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace history {

// Keys must need no escape.
class JsonLine {
 public:
  // Appends to `out`, which must outlive this.
  explicit JsonLine(std::string& out) : out_(out) {}

  void begin(char bracket) {
    out_ += bracket;
    first_ = true;
  }
  void end(char bracket);
  // What follows is the key's value: one of the calls below, or begin() to end().
  void key(std::string_view key);
  // Before a value in a list.
  void next();
  void value(std::int64_t number);
  void value(int number) { value(std::int64_t{number}); }
  void value(double number);  // always with a point: "2.0"
  void value(bool flag) { out_ += flag ? "true" : "false"; }
  // Escaped where it has to be; what is no UTF-8 is replaced.
  void value(std::string_view text);
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(const char* text) { value(std::string_view(text)); }
  template <class Rep, class Period>
  void value(std::chrono::duration<Rep, Period> length) {  // in milliseconds
    value(std::int64_t{std::chrono::milliseconds(length).count()});
  }
  template <class Value>
  void value(const std::optional<Value>& maybe) {
    if (maybe) {
      value(*maybe);
    } else {
      out_ += "null";
    }
  }
  // A new line, where people may read it.
  void break_line() { broken_ = true; }

  template <class Value>
  void pair(std::string_view name, const Value& what) {
    key(name);
    value(what);
  }

 private:
  std::string& out_;
  bool first_ = true;
  bool broken_ = false;  // before what comes next
};

}  // namespace history
