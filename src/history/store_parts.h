// SPDX-License-Identifier: MIT
// What a Store is made of. Only for store.cpp and store_open.cpp.
#pragma once

#include <exception>
#include <filesystem>
#include <string>
#include <utility>

#include <SQLiteCpp/Database.h>

#include "history/connection.h"
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

}  // namespace history
