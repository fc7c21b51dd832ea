// SPDX-License-Identifier: MIT
#include <toml++/toml.h>

#include <algorithm>
#include <exception>

#include "base/text.h"
#include "routine/gate.h"
#include "routine/toml_tree.h"

namespace routine {
namespace {

// From the library's positions (in characters of the gated text) to places in the file.
class Places {
 public:
  Places(const Gated& gated, const SourceLines& lines)
      : gated_(gated), gated_lines_(gated.text()), lines_(lines) {}

  std::size_t offset(const toml::source_position& position) const {
    const auto line = static_cast<int>(position.line);
    const std::string_view text = gated_lines_.line(line);
    std::size_t bytes = 0;
    for (toml::source_index left = position.column; left > 1 && bytes < text.size(); --left) {
      const bool ascii = static_cast<unsigned char>(text[bytes]) < 0x80;
      bytes += ascii ? 1 : base::decode(text.substr(bytes)).value_or(base::Decoded{}).bytes;
    }
    const auto line_start = static_cast<std::size_t>(gated_lines_.line(line).data() - gated_.text().data());
    return gated_.offset_in_file(text.data() == nullptr ? 0 : line_start + bytes);
  }

  Place place(const toml::source_position& position) const { return lines_.place(offset(position)); }

 private:
  const Gated& gated_;
  SourceLines gated_lines_;
  const SourceLines& lines_;
};

bool stands_before(const Place& a, const Place& b) {
  return a.line != b.line ? a.line < b.line : a.column < b.column;
}

TomlValue value_of(const toml::node& node, const Places& places);

std::vector<TomlEntry> entries_of(const toml::table& table, const Places& places) {
  struct Found {
    Place place;
    const toml::key* key;
    const toml::node* node;
  };
  std::vector<Found> found;
  found.reserve(table.size());
  for (const auto& [key, node] : table) found.push_back({places.place(key.source().begin), &key, &node});
  std::stable_sort(found.begin(), found.end(),
                   [](const Found& a, const Found& b) { return stands_before(a.place, b.place); });
  std::vector<TomlEntry> entries;
  entries.reserve(found.size());
  for (const Found& each : found) {
    entries.push_back({std::string(each.key->str()), each.place, value_of(*each.node, places)});
  }
  return entries;
}

TomlValue value_of(const toml::node& node, const Places& places) {
  TomlValue value;
  value.place = places.place(node.source().begin);
  if (const auto* text = node.as_string()) {
    value.text = text->get();
  } else if (const auto* integer = node.as_integer()) {
    value.type = TomlType::integer;
    value.integer = integer->get();
  } else if (const auto* flag = node.as_boolean()) {
    value.type = TomlType::flag;
    value.flag = flag->get();
  } else if (const auto* list = node.as_array()) {
    value.type = TomlType::list;
    for (const toml::node& item : *list) value.items.push_back(value_of(item, places));
  } else if (const auto* table = node.as_table()) {
    value.type = TomlType::table;
    value.entries = entries_of(*table, places);
  } else {
    value.type = TomlType::number;  // the gate lets no other type through
  }
  return value;
}

// The gate has refused everything else that is no TOML, so the library objects to a key that is there
// already. It points at the key, behind it, or at the bracket before it.
TomlProblem problem_of(const toml::parse_error& error, std::string_view text, const Gated& gated,
                       const SourceLines& lines) {
  const std::size_t offset = Places(gated, lines).offset(error.source().begin);
  const std::size_t behind_bracket = std::min(text.find_first_not_of("[ \t", offset), text.size());
  const std::size_t key = gated.key_before(behind_bracket);
  const std::string name = base::quoted(text.substr(key, text.find_first_of(" \t\r\n=]", key) - key), 40);
  if (error.description().find("redefine") == std::string_view::npos) {
    return {lines.place(key), name + " cannot be added here", "write it where the rest of its group stands"};
  }
  return {lines.place(key), name + " stands here a second time", "leave one of the two out"};
}

}  // namespace

tl::expected<TomlValue, TomlProblem> parse_toml(std::string_view text, const SourceLines& lines) {
  try {
    const auto gated = gate(text);
    if (!gated) {
      const Refusal& refusal = gated.error();
      const Place place = refusal.offset ? lines.place(*refusal.offset) : Place{};
      return tl::unexpected(TomlProblem{place, refusal.message, refusal.instead});
    }
    try {
      const toml::table root = toml::parse(std::string_view(gated->text()));
      return value_of(root, Places(*gated, lines));
    } catch (const toml::parse_error& error) {
      return tl::unexpected(problem_of(error, text, *gated, lines));
    }
  } catch (const std::exception&) {  // no memory
    return tl::unexpected(TomlProblem{{}, "this file cannot be read on this machine now", "try again"});
  }
}

}  // namespace routine
