// SPDX-License-Identifier: MIT
#include "history/foreign.h"

#include "base/text.h"
#include "history/connection.h"
#include "history/damaged_rows.h"
#include "history/schema.h"

namespace history {

base::Result<std::vector<StoredSession>> sessions_in(const std::filesystem::path& file) {
  const std::string what = "Cannot read the history " + base::quoted(file.string(), 1000) + ": ";
  try {
    if (!std::filesystem::is_regular_file(file)) return base::failure(what + "there is no such file.");
    SQLite::Database database = connect_to_read(file);
    if (number_from(database, "PRAGMA application_id") != kApplicationId)
      return base::failure(what + "it is no history of Unknot.");
    if (number_from(database, "PRAGMA user_version") > kSchemaVersion)
      return base::failure(what + "it was made by a newer Unknot; merge there.");
    DamagedRows rows = all_rows(database);
    std::vector<StoredSession> sessions;
    for (auto& [id, row] : rows.sound) sessions.push_back(std::move(row.session));
    return sessions;
  } catch (const SQLite::Exception& error) {
    return base::failure(what + trouble_text(error) + ".");
  }
}

}  // namespace history
