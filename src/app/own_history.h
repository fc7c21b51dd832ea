// SPDX-License-Identifier: MIT
// The history for a command: to look at beside a running Unknot, or to change while none runs.
#pragma once

#include "files/folders.h"
#include "files/instance.h"
#include "history/store.h"

namespace app {

// What it says of itself goes to standard error.
base::Result<history::Store> look_at_history(const files::Folders& folders);

// A store that may be changed, and the lock that keeps a running Unknot and this command apart.
struct OwnHistory {
  files::Instance lock;
  history::Store store;
};
base::Result<OwnHistory> own_history(const files::Folders& folders);

// The lock alone, for what opens the files itself.
base::Result<files::Instance> own_folder(const files::Folders& folders);

}  // namespace app
