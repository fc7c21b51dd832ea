// SPDX-License-Identifier: MIT
#include "files/shelf.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "files/file_text.h"
#include "routine/limits.h"
#include "routine/lint.h"

namespace files {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 1000;

std::vector<fs::path> routine_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (it->path().extension() == ".toml") files.push_back(it->path());
  }
  std::sort(files.begin(), files.end());
  if (files.size() > kMostFiles) files.resize(kMostFiles);
  return files;
}

ShelfItem unreadable(const fs::path& file, const std::string& reason) {
  ShelfItem item;
  item.id = file.stem().string();
  item.file = file;
  routine::Problem problem;
  problem.file = file.string();
  problem.message = reason;
  item.problems.push_back(std::move(problem));
  return item;
}

bool is_path(const std::string& name) {
  return name.find('/') != std::string::npos || fs::path(name).extension() == ".toml";
}

}  // namespace

base::Result<ShelfItem> read_routine(const fs::path& file) {
  auto text = read_text(file, routine::kMaxFileBytes);
  if (!text) return tl::unexpected(text.error());
  ShelfItem item;
  item.id = file.stem().string();
  item.file = file;
  item.text = std::move(*text);
  auto parsed = routine::parse(item.text, item.id, file.string());
  if (!parsed) {
    item.problems = std::move(parsed.error());
    return item;
  }
  item.routine = std::move(*parsed);
  item.problems = routine::lint(item.routine, file.string(), item.text);
  return item;
}

base::Result<ShelfItem> find_routine(const Folders& folders, const std::string& name) {
  if (is_path(name)) return read_routine(name);
  std::error_code ignored;
  for (const fs::path& folder : {folders.own_routines(), folders.sessions}) {
    const fs::path file = folder / (name + ".toml");
    if (fs::exists(file, ignored)) return read_routine(file);
  }
  std::vector<std::string> ids;
  for (const fs::path& folder : {folders.own_routines(), folders.sessions}) {
    for (const fs::path& file : routine_files(folder)) ids.push_back(file.stem().string());
  }
  const std::vector<std::string_view> candidates(ids.begin(), ids.end());
  const std::string_view near = base::nearest(name, candidates);
  return base::failure(
      "no routine " + base::quoted(name) +
      (near.empty() ? "; `unknot list` shows them all" : "; did you mean " + base::quoted(near) + "?"));
}

std::vector<ShelfItem> read_shelf(const Folders& folders) {
  std::vector<ShelfItem> items;
  std::set<std::string> seen;
  for (const bool own : {true, false}) {
    for (const fs::path& file : routine_files(own ? folders.own_routines() : folders.sessions)) {
      if (!seen.insert(file.stem().string()).second) continue;
      auto item = read_routine(file);
      items.push_back(item ? std::move(*item) : unreadable(file, item.error()));
      items.back().own = own;
    }
  }
  return items;
}

}  // namespace files
