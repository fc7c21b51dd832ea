// SPDX-License-Identifier: MIT
#include "history/emergency.h"

#include <fstream>
#include <vector>

#include "base/text.h"
#include "history/disk.h"
#include "history/json.h"
#include "history/lines.h"
#include "history/stamps.h"

namespace history {
namespace {

namespace fs = std::filesystem;

struct Kept {
  std::vector<StoredSession> sessions;
  std::size_t unreadable = 0;
};

Kept read_kept(const fs::path& file) {
  Kept kept;
  LineReader reader;
  std::ifstream stream(file, std::ios::binary);
  for (std::string line; std::getline(stream, line);) {
    base::Result<std::optional<StoredSession>> session = reader.read(line);
    if (!session) {
      ++kept.unreadable;
    } else if (*session) {
      kept.sessions.push_back(std::move(**session));
    }
  }
  if (stream.bad())
    throw fs::filesystem_error("cannot read", file, std::make_error_code(std::errc::io_error));
  return kept;
}

fs::path set_aside_name(const fs::path& folder) {
  const std::string stamp = utc_stamp(utc_now_ms());
  fs::path name = folder / ("emergency-" + stamp + ".jsonl");
  for (int another = 2; fs::exists(name); ++another)
    name = folder / ("emergency-" + stamp + "-" + std::to_string(another) + ".jsonl");
  return name;
}

}  // namespace

base::Result<void> keep_for_later(const fs::path& folder, const StoredSession& session) {
  const fs::path file = folder / "emergency.jsonl";
  try {
    make_private_folder(folder);
    // The empty line first ends whatever an earlier write left unfinished.
    append_to_disk(file, std::string("\n").append(to_lines({session})));
    return {};
  } catch (const std::exception& error) {
    return base::failure("Cannot keep the session in " + base::quoted(file.string(), 1000) + ": " +
                         error.what() + ".");
  }
}

base::Result<TakenBack> take_back_kept(const fs::path& folder, Store& store) {
  const fs::path file = folder / "emergency.jsonl";
  try {
    if (!fs::exists(file)) return TakenBack{};
    const Kept kept = read_kept(file);
    const base::Result<std::size_t> taken = store.take_back(kept.sessions);
    if (!taken) return base::failure(taken.error());
    if (kept.unreadable > 0) {
      replace(file, set_aside_name(folder));
    } else {
      fs::remove(file);
      sync_to_disk(folder);
    }
    return TakenBack{*taken, kept.unreadable};
  } catch (const std::exception& error) {
    return base::failure("Cannot read " + base::quoted(file.string(), 1000) + ": " + error.what() + ".");
  }
}

}  // namespace history
