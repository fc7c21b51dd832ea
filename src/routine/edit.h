// SPDX-License-Identifier: MIT
// One change of a routine that is being written, as a value, and what it makes of the file's text. Every line
// that the change does not concern stays as it was, comments included.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "base/result.h"
#include "routine/kind.h"
#include "routine/outline.h"

namespace routine {

// A value as typed; an empty one takes the key out. The empty path is the routine itself.
struct SetKey {
  NodePath path;
  std::string key;
  std::string text;
  bool operator==(const SetKey&) const = default;
};
struct SetKind {  // of a step; its length stays
  NodePath path;
  Kind kind{};
  bool operator==(const SetKind&) const = default;
};
struct AddStep {  // comes to stand at `path`, what is there moves on
  NodePath path;
  Kind kind = Kind::hold;
  bool operator==(const AddStep&) const = default;
};
struct Remove {
  NodePath path;
  bool operator==(const Remove&) const = default;
};
struct Duplicate {  // comes to stand behind it, without its comments
  NodePath path;
  bool operator==(const Duplicate&) const = default;
};
struct Move {  // `to` as it is counted before the move
  NodePath from;
  NodePath to;
  bool operator==(const Move&) const = default;
};
struct Wrap {  // `count` neighbours from `path` on become a group that is done twice
  NodePath path;
  std::size_t count = 1;
  bool operator==(const Wrap&) const = default;
};
struct Unwrap {  // the steps of a group take its place
  NodePath path;
  bool operator==(const Unwrap&) const = default;
};
struct AddWord {  // to a list of the routine: regions, tools, cautions, sources, tags
  std::string key;
  std::string text;
  bool operator==(const AddWord&) const = default;
};
struct DropWord {
  std::string key;
  std::size_t index = 0;
  bool operator==(const DropWord&) const = default;
};
struct SetWord {
  std::string key;
  std::size_t index = 0;
  std::string text;
  bool operator==(const SetWord&) const = default;
};
struct FirstWord {  // the entry comes to stand first, the others keep their order
  std::string key;
  std::size_t index = 0;
  bool operator==(const FirstWord&) const = default;
};
struct SetLine {  // of the text as it is, from 1; for a file that cannot be shown as steps
  int line = 1;
  std::string text;
  bool operator==(const SetLine&) const = default;
};
struct AddLine {  // an empty one above `line`; one behind the last adds at the end
  int line = 1;
  bool operator==(const AddLine&) const = default;
};
struct DropLine {
  int line = 1;
  bool operator==(const DropLine&) const = default;
};
using Edit = std::variant<SetKey, SetKind, AddStep, Remove, Duplicate, Move, Wrap, Unwrap, AddWord, DropWord,
                          SetWord, FirstWord, SetLine, AddLine, DropLine>;

struct Edited {
  std::string text;
  NodePath selected;  // what the change was about, as it is counted now
};

// Fails with one line for people where the text has no such place, or the format does not allow it there.
base::Result<Edited> apply_edit(std::string_view text, const Edit& edit);

}  // namespace routine
