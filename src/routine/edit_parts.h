// SPDX-License-Identifier: MIT
// For edit.cpp: the changes of one family each.
#pragma once

#include "routine/edit.h"

namespace routine {

// Values and keys (edit_values.cpp).
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const SetKey& edit);
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const SetKind& edit);

// Lists of the routine (edit_words.cpp).
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const AddWord& edit);
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const DropWord& edit);
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const SetWord& edit);
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const FirstWord& edit);

// The tree of steps (edit_tree.cpp).
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const AddStep& edit);
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const Remove& edit);
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const Duplicate& edit);
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const Move& edit);
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const Wrap& edit);
base::Result<Edited> apply_to(std::string_view text, const Outline& outline, const Unwrap& edit);

// Lines of any text (edit_lines.cpp).
base::Result<Edited> apply_to(std::string_view text, const SetLine& edit);
base::Result<Edited> apply_to(std::string_view text, const AddLine& edit);
base::Result<Edited> apply_to(std::string_view text, const DropLine& edit);

std::string replaced(std::string_view text, Span span, std::string_view by);
std::string inserted(std::string_view text, std::size_t at, std::string_view what);

// The value as it stands in a file, by what the key wants: a number or a switch where the text is one, else
// in quotes.
std::string literal_of(std::string_view key, std::string_view text);

}  // namespace routine
