// SPDX-License-Identifier: MIT
// The sessions of another machine's database, for merging.
#pragma once

#include <filesystem>
#include <vector>

#include "base/result.h"
#include "history/stored_session.h"

namespace history {

// Every sound session of a history.db of this or an older version, deleted ones too. Changes no file.
base::Result<std::vector<StoredSession>> sessions_in(const std::filesystem::path& database);

}  // namespace history
