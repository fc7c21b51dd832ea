// SPDX-License-Identifier: MIT
#include "history/json.h"

#include <nlohmann/json.hpp>

#include "history/checksum.h"
#include "history/hurt_words.h"
#include "history/stamps.h"

namespace history {
namespace {

using Json = nlohmann::ordered_json;

Json maybe(const std::optional<int>& number) { return number ? Json(*number) : Json(nullptr); }

Json phase_json(const session::PhaseRecord& phase) {
  Json json;
  json["kind"] = routine::kind_id(phase.kind);
  json["region"] = phase.region;
  json["side"] = routine::side_id(phase.side);
  json["planned_ms"] = phase.planned.count();
  json["actual_ms"] = phase.actual.count();
  json["ended_by"] = session::ended_by_id(phase.ended_by);
  json["target_ms"] = phase.target.count();
  json["why"] = phase.why ? Json(hurt_id(*phase.why)) : Json(nullptr);
  json["added"] = phase.added;
  return json;
}

Json score_json(const Score& score) {
  Json json;
  json["region"] = score.region;
  json["side"] = routine::side_id(score.side);
  json["before"] = maybe(score.before);
  json["after"] = maybe(score.after);
  json["next_day"] = maybe(score.next_day);
  return json;
}

Json maybe(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

Json edit_json(const Edit& edit) {
  Json json;
  json["at"] = rfc3339(edit.at_utc_ms, 0);
  json["field"] = edit.field;
  json["was"] = edit.was;
  json["now"] = edit.now;
  return json;
}

void add_said(Json& json, const StoredSession& session) {
  json["source"] = source_id(session.source);
  json["routine_hash"] =
      maybe(session.routine_text.empty() ? "" : checksum_text(checksum(session.routine_text)));
  json["tools"] = session.tools;
  json["tags"] = session.tags;
  json["helped"] = Json::array();
  for (const Helped helped : session.helped) json["helped"].push_back(helped_id(helped));
  json["peak_pressure"] = maybe(session.peak_pressure);
  json["change"] = maybe(session.change ? change_id(*session.change) : "");
  json["referred"] = maybe(session.referred);
  json["bruise"] = session.bruise ? Json(*session.bruise) : Json(nullptr);
  json["edits"] = Json::array();
  for (const Edit& edit : session.edits) json["edits"].push_back(edit_json(edit));
}

Json session_json(const StoredSession& session) {
  Json json;
  json["id"] = session.id;
  json["routine"] = session.routine;
  json["title"] = session.title;
  json["started_at"] = rfc3339(session.started_utc_ms, session.offset_min);
  json["planned_ms"] = session.record.planned.count();
  json["active_ms"] = session.record.active.count();
  json["paused_ms"] = session.record.paused.count();
  json["outcome"] = session::outcome_id(session.record.outcome);
  json["phases"] = Json::array();
  for (const session::PhaseRecord& phase : session.record.phases) json["phases"].push_back(phase_json(phase));
  json["scores"] = Json::array();
  for (const Score& score : session.scores) json["scores"].push_back(score_json(score));
  json["note"] = session.note;
  json["local_date"] = session.local_date;
  json["zone"] = session.zone;
  add_said(json, session);
  return json;
}

}  // namespace

std::string to_json(const std::vector<StoredSession>& sessions) {
  Json all = Json::array();
  for (const StoredSession& session : sessions) all.push_back(session_json(session));
  return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace history
