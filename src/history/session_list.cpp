// SPDX-License-Identifier: MIT
#include "history/session_list.h"

#include "history/line_parts.h"
#include "history/uuid.h"

namespace history {

std::string SessionList::id_of(const SessionLine& line) const { return uuid_text(line.uuid); }

SessionList list_of(std::span<const StoredSession> sessions) {
  ListBuilder builder;
  for (const StoredSession& session : sessions) builder.add(parts_of(session));
  return builder.take();
}

}  // namespace history
