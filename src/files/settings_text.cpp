// SPDX-License-Identifier: MIT
#include "files/settings_text.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <toml++/toml.h>

#include "base/text.h"
#include "files/setting_table.h"

namespace files {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::optional<std::vector<std::string>> names_of(const toml::node& node) {
  const toml::array* list = node.as_array();
  if (list == nullptr) return std::nullopt;
  std::vector<std::string> names;
  for (const toml::node& each : *list) {
    const auto name = each.value_exact<std::string>();
    if (!name) return std::nullopt;
    names.push_back(*name);
  }
  return names;
}

std::optional<SettingValue> value_in(const toml::node& node) {
  if (const auto number = node.value_exact<std::int64_t>()) return SettingValue(*number);
  if (const auto on = node.value_exact<bool>()) return SettingValue(*on);
  if (const auto text = node.value_exact<std::string>()) return SettingValue(*text);
  const toml::table* table = node.as_table();
  if (table == nullptr) return std::nullopt;
  KeyNames keys;
  for (const auto& [action, names] : *table) {
    auto list = names_of(names);
    if (!list) return std::nullopt;
    keys.emplace(action.str(), std::move(*list));
  }
  return SettingValue(std::move(keys));
}

// "; 100 is used"
std::string instead(const SettingInfo& info) {
  const bool keys = std::holds_alternative<KeyNames Settings::*>(info.place);
  return keys ? "; the usual keys are used" : "; " + toml_of(value_of(info, Settings{})) + " is used";
}

struct Reader {
  const std::string& file;
  ReadSettings read;

  void tell(const toml::node& node, const std::string& what) {
    read.problems.push_back(file + ":" + std::to_string(node.source().begin.line) + ": " + what);
  }

  void take_format(const toml::table& table) {
    const toml::node* node = table.get("format");
    if (node == nullptr) return;
    const auto format = node->value_exact<std::int64_t>();
    if (!format || *format < 1) {
      tell(*node, "format must be " + std::to_string(kSettingsFormat) + "; it is read as if it were");
    } else if (*format > kSettingsFormat) {
      tell(*node, "format " + std::to_string(*format) + " is of a newer Unknot; what this one knows is used");
    }
  }

  void take_known(const toml::table& table) {
    for (const SettingInfo& info : setting_table()) {
      const toml::node* node = table.get(info.key);
      if (node == nullptr) continue;
      const auto value = value_in(*node);
      if (value && put_value(info, *value, read.settings)) continue;
      tell(*node, std::string(info.key) + " must be " + allowed(info) + instead(info));
    }
  }

  // Keys of a newer version are no mistake; a key that is nearly one of ours is.
  void take_misspelled(const toml::table& table) {
    std::vector<std::string_view> known;
    for (const SettingInfo& info : setting_table()) known.push_back(info.key);
    for (const auto& [key, node] : table) {
      if (key.str() == "format" || std::find(known.begin(), known.end(), key.str()) != known.end()) continue;
      const std::string_view meant = base::nearest(key.str(), known);
      if (meant.empty()) continue;
      tell(node,
           "there is no setting " + base::quoted(key.str()) + "; did you mean " + std::string(meant) + "?");
    }
  }
};

// Line and column of toml++, which counts characters, as a byte of the text.
std::size_t byte_at(std::string_view text, const toml::source_position& position) {
  std::size_t at = 0;
  for (auto line = position.line; line > 1; --line) at = text.find('\n', at) + 1;
  for (auto column = position.column; column > 1 && at < text.size(); --column) {
    const auto character = base::decode(text.substr(at));
    at += character ? character->bytes : 1;
  }
  return std::min(at, text.size());
}

struct Edit {  // bytes [from, to) become `text`
  std::size_t from = 0;
  std::size_t to = 0;
  std::string text;
};

std::size_t line_start(std::string_view text, std::size_t at) {
  const auto newline = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  return newline == std::string_view::npos ? 0 : newline + 1;
}

std::size_t line_end(std::string_view text, std::size_t at) {
  const auto newline = text.find('\n', at);
  return newline == std::string_view::npos ? text.size() : newline + 1;
}

class Editor {
 public:
  Editor(std::string_view text, const toml::table& table) : text_(text), table_(table) {}

  void set(const SettingInfo& info, const SettingValue& value) {
    const toml::node* node = table_.get(info.key);
    const toml::table* spread = node == nullptr ? nullptr : node->as_table();
    if (node != nullptr && (spread == nullptr || spread->is_inline())) {
      edits_.push_back(
          {byte_at(text_, node->source().begin), byte_at(text_, node->source().end), toml_of(value)});
      return;
    }
    if (spread != nullptr) remove_lines(*spread);
    added_ += std::string(info.key) + " = " + toml_of(value) + "\n";
  }

  std::string result() {
    if (!added_.empty()) edits_.push_back(addition());
    // What is put in at a place comes before what is taken away there.
    std::stable_sort(edits_.begin(), edits_.end(), [](const Edit& a, const Edit& b) {
      return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
    std::string out;
    std::size_t at = 0;
    for (const Edit& edit : edits_) {
      if (edit.from < at) continue;  // a line that two of them take away
      out.append(text_.substr(at, edit.from - at)).append(edit.text);
      at = edit.to;
    }
    return out.append(text_.substr(at));
  }

 private:
  // A table that is spread over lines, as a [section] or with dots: its header and its entries.
  void remove_lines(const toml::table& table) {
    const auto remove = [&](const toml::source_region& region) {
      const std::size_t from = line_start(text_, byte_at(text_, region.begin));
      edits_.push_back({from, line_end(text_, byte_at(text_, region.end)), ""});
    };
    remove(table.source());
    for (const auto& [action, names] : table) remove(names.source());
  }

  // Before the first [table], or at the end.
  Edit addition() const {
    std::size_t at = text_.size();
    for (const auto& [key, node] : table_) {
      const toml::table* table = node.as_table();
      const toml::array* list = node.as_array();
      if (list != nullptr && !list->empty() && list->front().is_table()) table = list->front().as_table();
      if (table == nullptr) continue;
      const std::size_t start = line_start(text_, byte_at(text_, table->source().begin));
      if (text_.substr(start).find_first_not_of(" \t") == text_.substr(start).find('[')) {
        at = std::min(at, start);
      }
    }
    const bool open = at > 0 && text_[at - 1] != '\n';
    return {at, at, (open ? "\n" : "") + added_};
  }

  std::string_view text_;
  const toml::table& table_;
  std::vector<Edit> edits_;
  std::string added_;
};

// What would be read from the text, our keys and those of others, for comparing.
toml::table without_known(toml::table table) {
  for (const SettingInfo& info : setting_table()) table.erase(info.key);
  return table;
}

std::string at_line(const toml::parse_error& error) {
  return "line " + std::to_string(error.source().begin.line) + ": " + base::quoted(error.description());
}

}  // namespace

ReadSettings parse_settings(std::string_view text, const std::string& file) {
  Reader reader{file, {}};
  // toml++ throws for what it cannot read; it stops here.
  try {
    const toml::table table = toml::parse(text);
    reader.take_format(table);
    reader.take_known(table);
    reader.take_misspelled(table);
  } catch (const toml::parse_error& error) {
    reader.read.problems.push_back(file + ":" + std::to_string(error.source().begin.line) + ": " +
                                   base::quoted(error.description()) +
                                   "; the usual settings are used, the file is kept");
  }
  return std::move(reader.read);
}

bool is_toml(std::string_view text) {
  try {
    return (static_cast<void>(toml::parse(text)), true);
  } catch (const toml::parse_error&) {
    return false;
  }
}

base::Result<std::string> edited_settings(std::string_view text, const Settings& before,
                                          const Settings& after) {
  const std::string_view mark = text.starts_with(kByteOrderMark) ? kByteOrderMark : "";
  text.remove_prefix(mark.size());
  try {
    const toml::table table = toml::parse(text);
    Settings wanted = parse_settings(text, "").settings;
    Editor editor(text, table);
    for (const SettingInfo& info : setting_table()) {
      const SettingValue value = value_of(info, after);
      if (value == value_of(info, before)) continue;
      editor.set(info, value);
      put_value(info, value, wanted);
    }
    std::string result = editor.result();
    if (parse_settings(result, "").settings == wanted &&
        without_known(toml::parse(result)) == without_known(table)) {
      return std::string(mark) + result;
    }
    return base::failure("it is written in a way that Unknot cannot change; change it by hand");
  } catch (const toml::parse_error& error) {
    return base::failure(at_line(error));
  }
}

}  // namespace files
