// SPDX-License-Identifier: MIT
// Makes SQLite's k-th change of a file (write, sync, truncate, delete) fail, or the process die there.
#pragma once

#include <cstddef>

namespace history::fault_vfs {

enum class What { fail, die };

// From here on, the `at`-th change from now; every database that is opened after the first call goes through
// it.
void arm(What what, std::size_t at);
void disarm();
// Whether the armed moment has come.
bool struck();

}  // namespace history::fault_vfs
