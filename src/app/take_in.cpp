// SPDX-License-Identifier: MIT
#include "app/take_in.h"

#include <algorithm>

#include "app/cards.h"
#include "base/text.h"
#include "files/file_text.h"
#include "routine/cautions.h"
#include "routine/fit.h"
#include "routine/regions.h"
#include "session/plan.h"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestName = 64;

bool is_there(const files::Folders& folders, const std::string& id) {
  std::error_code ignored;
  const fs::path name = id + ".toml";
  return fs::exists(folders.own_routines() / name, ignored) || fs::exists(folders.sessions / name, ignored);
}

bool is_name(const std::string& id) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  };
  return !id.empty() && id.size() <= kLongestName && std::all_of(id.begin(), id.end(), fits);
}

// A file's name as an id: what does not fit becomes a dash.
std::string as_name(const std::string& stem) {
  std::string name;
  for (const char c : stem) {
    const std::string one(1, c);
    if (is_name(one)) {
      name += c;
    } else if (!name.empty() && name.back() != '-') {
      name += '-';
    }
  }
  while (!name.empty() && name.back() == '-') name.pop_back();
  return name.empty() ? "routine" : name.substr(0, kLongestName - 4);
}

std::string why_no_file(const fs::path& file) {
  std::error_code ignored;
  if (fs::is_directory(file, ignored)) return "That is a folder. Drop or name one routine file (NAME.toml).";
  if (file.extension() != ".toml") {
    return "That is no routine file: its name does not end in .toml. `unknot new NAME.toml` makes one to "
           "start from.";
  }
  return "";
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

}  // namespace

TakeIn look_at_file(const files::Folders& folders, const fs::path& file) {
  TakeIn result;
  result.item.id = file.stem().string();
  result.item.file = file;
  result.trouble = why_no_file(file);
  if (!result.trouble.empty()) return result;
  auto item = files::read_routine(file);
  if (!item) {
    result.trouble = item.error();
    return result;
  }
  result.item = std::move(*item);
  const std::string name = as_name(result.item.id);
  result.taken = is_there(folders, name);
  result.name = free_name(folders, name);
  if (!result.item.usable()) result.trouble = "Something in it is wrong; it was not taken in.";
  return result;
}

base::Result<fs::path> take_in(const files::Folders& folders, const TakeIn& what, const std::string& name) {
  if (!what.trouble.empty()) return base::failure(what.trouble);
  if (!is_name(name)) {
    return base::failure(base::quoted(name, 80) + " is no name: letters, digits, - and _, at most " +
                         std::to_string(kLongestName));
  }
  if (is_there(folders, name)) {
    return base::failure("there is a routine " + base::quoted(name) + " already; " +
                         base::quoted(free_name(folders, name)) + " is free");
  }
  if (auto made = files::make_private_folder(folders.own_routines()); !made)
    return tl::unexpected(made.error());
  fs::path file = folders.own_routines() / (name + ".toml");
  if (auto written = files::write_new_text(file, what.item.text); !written)
    return tl::unexpected(written.error());
  return file;
}

std::vector<std::string> what_it_does(const routine::Routine& routine) {
  std::vector<std::string> lines;
  const auto plan = session::make_plan(routine, {});
  const routine::Range range = routine::possible_lengths(routine, {});
  if (plan) {
    std::string length = base::clock_text(plan->total);
    if (range.shortest != range.longest) {
      length +=
          ", " + base::clock_text(range.shortest) + " to " + base::clock_text(range.longest) + " by choice";
    }
    lines.push_back(length);
  }
  std::vector<std::string> places;
  for (const std::string& id : routine.regions) {
    if (const routine::Region* region = routine::find_region(id)) places.emplace_back(region->short_name);
  }
  if (routine.any_region) places.emplace_back("or a place that you pick");
  if (!places.empty()) lines.push_back("Works on: " + joined(places));
  const std::string tools = joined(tool_names(routine));
  if (!tools.empty()) lines.push_back("You need: " + tools);
  const std::string region = routine.regions.empty() ? "" : routine.regions.front();
  for (const std::string_view id : routine::shown_cautions(routine, region)) {
    if (const routine::Caution* caution = routine::find_caution(id)) lines.emplace_back(caution->text);
  }
  return lines;
}

std::string free_name(const files::Folders& folders, const std::string& id) {
  std::string name = id;
  for (int number = 2; is_there(folders, name); ++number) name = id + "-" + std::to_string(number);
  return name;
}

}  // namespace app
