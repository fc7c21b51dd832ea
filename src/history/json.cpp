// SPDX-License-Identifier: MIT
#include "history/json.h"

#include <nlohmann/json.hpp>

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
  return json;
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
  return json;
}

}  // namespace

std::string to_json(const std::vector<StoredSession>& sessions) {
  Json all = Json::array();
  for (const StoredSession& session : sessions) all.push_back(session_json(session));
  return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace history
