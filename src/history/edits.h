// SPDX-License-Identifier: MIT
// What a person says of a session, as fields with a name and a text, so that a change can be kept, and two
// machines' changes joined, in one way for all of them.
#pragma once

#include <map>
#include <string>

#include "history/stored_session.h"

namespace history {

// Every field that has something, by name: "note", "tags", "helped", "peak_pressure", "change", "referred",
// "bruise" ("yes", "no"), "next_day_passed" ("yes"), "deleted" (the moment), and of each score "score REGION
// SIDE before", "... after", "... next_day".
using SaidFields = std::map<std::string, std::string>;
SaidFields said_fields(const StoredSession& session);

// Gives the field that text, empty for nothing. False: there is no such field, or the text is none for it.
bool set_said(StoredSession& session, const std::string& field, const std::string& text);

// `stored` with all that `said` says, each difference kept as an edit of that moment. Whether there was one.
bool annotate(StoredSession& stored, const StoredSession& said, std::int64_t now_utc_ms);

// One field alone, kept as an edit.
void edit_field(StoredSession& stored, const std::string& field, const std::string& text,
                std::int64_t now_utc_ms);

// One session as two machines have it; what gives the same whichever way round. The record is the one that is
// further. Of each field the newest edit counts; where neither was edited, what is given counts before what
// is not, else the text that sorts last. All edits of both stay. Needs: the same id.
StoredSession merged(const StoredSession& ours, const StoredSession& theirs);

}  // namespace history
