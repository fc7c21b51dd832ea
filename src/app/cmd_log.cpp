// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/own_history.h"
#include "guide/clock.h"

namespace app {

int log_session(const files::Folders& folders, const LogOptions& options) {
  const auto session = session_of(options, guide::utc_ms());
  if (!session) return complain(session.error(), kCommandLineWrong);
  auto owned = own_history(folders);
  if (!owned) return complain(owned.error(), kMachineLacks);
  if (const auto saved = owned->store.finish(*session); !saved) return complain(saved.error(), kMachineLacks);
  std::printf("Logged for %s: %s\n", session->local_date.c_str(), session->id.c_str());
  return kFine;
}

}  // namespace app
