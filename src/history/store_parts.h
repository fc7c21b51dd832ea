// SPDX-License-Identifier: MIT
// What a Store is made of. Only for store*.cpp.
#pragma once

#include <exception>
#include <filesystem>
#include <string>
#include <utility>

#include <SQLiteCpp/Database.h>

#include "history/connection.h"
#include "history/rows.h"
#include "history/store.h"

namespace history {

struct Store::Parts {
  std::filesystem::path folder;
  SQLite::Database database;
  Opened opened;
  mutable std::size_t left_out = 0;  // of the last sessions()
};

// Runs `work` and makes one line of whatever it throws: "<what>: <why>.".
template <class Work>
auto guarded(const std::string& what, Work&& work) -> decltype(work()) {
  try {
    return std::forward<Work>(work)();
  } catch (const SQLite::Exception& error) {
    return base::failure(what + ": " + trouble_text(error) + ".");
  } catch (const std::exception& error) {
    return base::failure(what + ": " + error.what() + ".");
  }
}

// A row on a damaged page counts as one that cannot be believed.
inline std::optional<ReadRow> read_row(RowReader& reader, std::int64_t number) {
  try {
    return reader.read(number);
  } catch (const SQLite::Exception& error) {
    if (!means_damage(error)) throw;
    return ReadRow{};
  }
}

inline std::optional<ReadRow> row_of(SQLite::Database& database, const std::string& id) {
  const std::optional<std::int64_t> number = number_of(database, id);
  if (!number) return std::nullopt;
  RowReader reader(database);
  return read_row(reader, *number);
}

// Whether its whole structure is checked whenever it is opened.
bool is_small(SQLite::Database& database);

}  // namespace history
