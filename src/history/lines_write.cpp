// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "history/checksum.h"
#include "history/hurt_words.h"
#include "history/json.h"
#include "history/json_line.h"

namespace history {
namespace {

constexpr std::int64_t kFormat = 2;

// What is as usual is left out, so that twenty years fit one file.
void put_phase(JsonLine& json, const session::PhaseRecord& phase) {
  json.pair("kind", routine::kind_id(phase.kind));
  json.pair("region", phase.region);
  json.pair("side", routine::side_id(phase.side));
  json.pair("planned_ms", phase.planned);
  if (phase.target != phase.planned) json.pair("target_ms", phase.target);
  json.pair("actual_ms", phase.actual);
  json.pair("ended_by", session::ended_by_id(phase.ended_by));
  if (phase.why) json.pair("why", hurt_id(*phase.why));
  if (phase.added) json.pair("added", true);
}

void put_score(JsonLine& json, const Score& score) {
  json.pair("region", score.region);
  json.pair("side", routine::side_id(score.side));
  if (score.before) json.pair("before", *score.before);
  if (score.after) json.pair("after", *score.after);
  if (score.next_day) json.pair("next_day", *score.next_day);
}

void put_edit(JsonLine& json, const Edit& edit) {
  json.pair("at_utc_ms", edit.at_utc_ms);
  json.pair("field", edit.field);
  json.pair("was", edit.was);
  json.pair("now", edit.now);
}

void put_choices(JsonLine& json, const routine::Choices& choices) {
  json.key("choices");
  json.begin('{');
  if (choices.side) json.pair("side", routine::side_id(*choices.side));
  json.pair("region", choices.region);
  json.pair("start_delay_ms", choices.start_delay);
  json.pair("switch_gap_ms", choices.switch_gap);
  json.end('}');
}

template <class Values, class Put>
void put_list(JsonLine& json, std::string_view name, const Values& values, Put put) {
  json.key(name);
  json.begin('[');
  for (const auto& value : values) {
    json.next();
    put(value);
  }
  json.end(']');
}

template <class Value>
void put_objects(JsonLine& json, std::string_view name, const std::vector<Value>& values,
                 void (*put)(JsonLine&, const Value&)) {
  put_list(json, name, values, [&](const Value& value) {
    json.begin('{');
    put(json, value);
    json.end('}');
  });
}

void put_words(JsonLine& json, std::string_view name, const std::vector<std::string>& words) {
  if (words.empty()) return;
  put_list(json, name, words, [&](const std::string& word) { json.value(word); });
}

// What format 2 brought.
void put_said(JsonLine& json, const StoredSession& session) {
  if (session.source != Source::guided) json.pair("source", source_id(session.source));
  put_words(json, "tools", session.tools);
  put_words(json, "tags", session.tags);
  if (!session.helped.empty())
    put_list(json, "helped", session.helped, [&](Helped helped) { json.value(helped_id(helped)); });
  if (session.peak_pressure) json.pair("peak_pressure", *session.peak_pressure);
  if (session.change) json.pair("change", change_id(*session.change));
  if (!session.referred.empty()) json.pair("referred", session.referred);
  if (session.bruise) json.pair("bruise", *session.bruise);
  if (session.next_day_passed) json.pair("next_day_passed", true);
  if (session.deleted_utc_ms != 0) json.pair("deleted_utc_ms", session.deleted_utc_ms);
  if (!session.edits.empty()) put_objects(json, "edits", session.edits, put_edit);
}

void put_record(JsonLine& json, const session::Record& record) {
  json.pair("planned_ms", record.planned);
  json.pair("active_ms", record.active);
  json.pair("paused_ms", record.paused);
  json.pair("outcome", session::outcome_id(record.outcome));
  json.pair("at_phase", static_cast<std::int64_t>(record.phase));
  json.pair("into_phase_ms", record.into_phase);
  put_objects(json, "phases", record.phases, put_phase);
}

void put_session(std::string& out, const StoredSession& session, std::uint64_t text_checksum) {
  JsonLine json(out);
  json.begin('{');
  json.pair("format", kFormat);
  json.pair("id", session.id);
  json.pair("routine", session.routine);
  json.pair("title", session.title);
  json.pair("text_checksum", checksum_text(text_checksum));
  put_choices(json, session.choices);
  json.pair("started_utc_ms", session.started_utc_ms);
  json.pair("offset_min", session.offset_min);
  json.pair("zone", session.zone);
  json.pair("local_date", session.local_date);
  put_record(json, session.record);
  put_objects(json, "scores", session.scores, put_score);
  json.pair("note", session.note);
  json.pair("dismissed", session.dismissed);
  put_said(json, session);
  json.pair("checksum", checksum_text(checksum(session, text_checksum)));
  json.end('}');
  out += '\n';
}

void put_text(std::string& out, const std::string& text, std::uint64_t text_checksum) {
  JsonLine json(out);
  json.begin('{');
  json.pair("format", kFormat);
  json.pair("text_checksum", checksum_text(text_checksum));
  json.pair("routine_text", text);
  json.end('}');
  out += '\n';
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
      put_text(all, session->routine_text, text_checksum);
      text = &session->routine_text;
    }
    put_session(all, *session, text_checksum);
  }
  return all;
}

}  // namespace history
