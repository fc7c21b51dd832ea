// SPDX-License-Identifier: MIT
// What can be saved of a damaged history. The damaged bytes are copied before
// anything else and never removed.
#pragma once

#include <cstddef>
#include <filesystem>

#include <SQLiteCpp/Database.h>

namespace history {

struct Salvaged {
  std::size_t read = 0;         // sound sessions that the damaged file gave
  std::size_t from_backup = 0;  // sessions that it did not give, from the newest backup that is sound
  std::size_t lost = 0;         // sessions that were seen and are in neither; there may have been more
  std::filesystem::path kept;   // where the damaged files are
};

// Fills an empty database of the newest format. Changes no file.
Salvaged salvage(const std::filesystem::path& file, const std::filesystem::path& backups,
                 SQLite::Database& target);

// Copies `folder`/history.db and what stands beside it to backups/damaged-<UTC>/, and puts a salvaged one in
// its place. Needs: nobody else writes, and this process has the file nowhere open. Killed in the middle, the
// next repair or finish_repair goes on from a complete state.
Salvaged repair(const std::filesystem::path& folder);

// Copies the bytes of `folder`/history.db and what stands beside it to backups/damaged-<UTC>/; that folder.
std::filesystem::path keep_damaged(const std::filesystem::path& folder);

// Puts a repaired file in its place that a killed program had not got round to.
void finish_repair(const std::filesystem::path& folder);

}  // namespace history
