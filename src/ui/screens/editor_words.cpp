// SPDX-License-Identifier: MIT
// Rows and problems in words.
#include <string>

#include "ui/screens/editor_parts.h"

namespace ui {
namespace {

void add(std::string& text, std::string_view more) {
  if (more.empty()) return;
  if (!text.empty()) text += " · ";
  text += more;
}

}  // namespace

std::string row_name(const routine::DraftRow& row) {
  if (!row.is_group) {
    const auto kind = routine::kind_from_id(row.kind());
    return kind ? std::string(routine::short_word(*kind)) : "No kind yet";
  }
  std::string name;
  const std::string_view repeat = row.value("repeat");
  if (!repeat.empty() && repeat != "1") name = "Repeat " + std::string(repeat) + " times";
  if (row.value("each_side") == "true") name += name.empty() ? "Each side" : ", each side";
  return name.empty() ? "Group" : name;
}

std::string row_detail(const routine::DraftRow& row) {
  std::string text;
  if (row.is_group) return text;
  add(text, row.value(row.kind()));
  if (const auto range = row.value("range"); !range.empty()) text += " (" + std::string(range) + ")";
  add(text, row.value("side"));
  if (const auto pressure = row.value("pressure"); !pressure.empty())
    add(text, "pressure " + std::string(pressure));
  if (row.value("wait") == "true") add(text, "waits for you");
  if (const auto priority = row.value("priority"); !priority.empty()) add(text, "may be dropped");
  return text;
}

}  // namespace ui
