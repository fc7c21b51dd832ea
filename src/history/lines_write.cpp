// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include <nlohmann/json.hpp>

#include "history/checksum.h"
#include "history/hurt_words.h"
#include "history/json.h"

namespace history {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kFormat = 2;

// What is as usual is left out, so that twenty years fit one file.
Json phase_entry(const session::PhaseRecord& phase) {
  Json json;
  json["kind"] = routine::kind_id(phase.kind);
  json["region"] = phase.region;
  json["side"] = routine::side_id(phase.side);
  json["planned_ms"] = phase.planned.count();
  if (phase.target != phase.planned) json["target_ms"] = phase.target.count();
  json["actual_ms"] = phase.actual.count();
  json["ended_by"] = session::ended_by_id(phase.ended_by);
  if (phase.why) json["why"] = hurt_id(*phase.why);
  if (phase.added) json["added"] = true;
  return json;
}

Json score_entry(const Score& score) {
  Json json;
  json["region"] = score.region;
  json["side"] = routine::side_id(score.side);
  if (score.before) json["before"] = *score.before;
  if (score.after) json["after"] = *score.after;
  if (score.next_day) json["next_day"] = *score.next_day;
  return json;
}

Json choices_json(const routine::Choices& choices) {
  Json json;
  if (choices.side) json["side"] = routine::side_id(*choices.side);
  json["region"] = choices.region;
  json["start_delay_ms"] = choices.start_delay.count();
  json["switch_gap_ms"] = choices.switch_gap.count();
  return json;
}

Json edit_entry(const Edit& edit) {
  Json json;
  json["at_utc_ms"] = edit.at_utc_ms;
  json["field"] = edit.field;
  json["was"] = edit.was;
  json["now"] = edit.now;
  return json;
}

// What format 2 brought.
void add_said_entries(Json& json, const StoredSession& session) {
  if (session.source != Source::guided) json["source"] = source_id(session.source);
  if (!session.tools.empty()) json["tools"] = session.tools;
  if (!session.tags.empty()) json["tags"] = session.tags;
  for (const Helped helped : session.helped) json["helped"].push_back(helped_id(helped));
  if (session.peak_pressure) json["peak_pressure"] = *session.peak_pressure;
  if (session.change) json["change"] = change_id(*session.change);
  if (!session.referred.empty()) json["referred"] = session.referred;
  if (session.bruise) json["bruise"] = *session.bruise;
  if (session.next_day_passed) json["next_day_passed"] = true;
  if (session.deleted_utc_ms != 0) json["deleted_utc_ms"] = session.deleted_utc_ms;
  for (const Edit& edit : session.edits) json["edits"].push_back(edit_entry(edit));
}

Json session_json(const StoredSession& session, std::uint64_t text_checksum) {
  const session::Record& record = session.record;
  Json json;
  json["format"] = kFormat;
  json["id"] = session.id;
  json["routine"] = session.routine;
  json["title"] = session.title;
  json["text_checksum"] = checksum_text(text_checksum);
  json["choices"] = choices_json(session.choices);
  json["started_utc_ms"] = session.started_utc_ms;
  json["offset_min"] = session.offset_min;
  json["zone"] = session.zone;
  json["local_date"] = session.local_date;
  json["planned_ms"] = record.planned.count();
  json["active_ms"] = record.active.count();
  json["paused_ms"] = record.paused.count();
  json["outcome"] = session::outcome_id(record.outcome);
  json["at_phase"] = record.phase;
  json["into_phase_ms"] = record.into_phase.count();
  json["phases"] = Json::array();
  for (const session::PhaseRecord& phase : record.phases) json["phases"].push_back(phase_entry(phase));
  json["scores"] = Json::array();
  for (const Score& score : session.scores) json["scores"].push_back(score_entry(score));
  json["note"] = session.note;
  json["dismissed"] = session.dismissed;
  add_said_entries(json, session);
  json["checksum"] = checksum_text(checksum(session, text_checksum));
  return json;
}

std::string line(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string text_line(const std::string& text, std::uint64_t text_checksum) {
  Json json;
  json["format"] = kFormat;
  json["text_checksum"] = checksum_text(text_checksum);
  json["routine_text"] = text;
  return line(json);
}

}  // namespace

std::string to_lines(const std::vector<StoredSession>& sessions) {
  std::vector<const StoredSession*> ordered;
  for (const StoredSession& session : sessions) ordered.push_back(&session);
  std::sort(ordered.begin(), ordered.end(), [](const StoredSession* a, const StoredSession* b) {
    return std::tie(a->started_utc_ms, a->id) < std::tie(b->started_utc_ms, b->id);
  });
  std::map<std::uint64_t, const std::string*> known;  // the text that a reader has for a checksum by now
  std::unordered_map<std::string_view, std::uint64_t> checksums;
  std::string all;
  for (const StoredSession* session : ordered) {
    const auto [place, is_new] = checksums.try_emplace(session->routine_text, 0);
    if (is_new) place->second = checksum(session->routine_text);
    const std::uint64_t text_checksum = place->second;
    const std::string*& text = known[text_checksum];
    if (text == nullptr || *text != session->routine_text) {
      all += text_line(session->routine_text, text_checksum);
      text = &session->routine_text;
    }
    all += line(session_json(*session, text_checksum));
  }
  return all;
}

}  // namespace history
