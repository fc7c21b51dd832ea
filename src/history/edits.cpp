// SPDX-License-Identifier: MIT
#include "history/edits.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

#include "history/word_lists.h"

namespace history {
namespace {

std::optional<std::int64_t> number_in(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

// Nothing for the empty text; false for what is no 0 to 10.
bool take_score(const std::string& text, std::optional<int>& score) {
  if (text.empty()) return score.reset(), true;
  const std::optional<std::int64_t> number = number_in(text);
  if (!number || *number > 10) return false;
  score = static_cast<int>(*number);
  return true;
}

// "upper_trap left before", from the end: a region may hold anything.
bool set_score(StoredSession& session, std::string_view name, const std::string& text) {
  const std::size_t which_at = name.rfind(' ');
  if (which_at == std::string_view::npos) return false;
  const std::string_view which = name.substr(which_at + 1);
  const std::string_view spot = name.substr(0, which_at);
  const std::size_t side_at = spot.rfind(' ');
  if (side_at == std::string_view::npos) return false;
  const std::optional<routine::Side> side = routine::side_from_id(spot.substr(side_at + 1));
  if (!side) return false;
  const std::string region(spot.substr(0, side_at));
  auto score = std::find_if(session.scores.begin(), session.scores.end(),
                            [&](const Score& each) { return each.region == region && each.side == *side; });
  if (score == session.scores.end()) {
    if (text.empty()) return true;
    score = session.scores.insert(score, Score{region, *side});
  }
  if (which == "before") return take_score(text, score->before);
  if (which == "after") return take_score(text, score->after);
  return which == "next_day" && take_score(text, score->next_day);
}

bool set_change(StoredSession& session, const std::string& text) {
  session.change = change_from_id(text);
  return session.change || text.empty();
}

bool set_bruise(StoredSession& session, const std::string& text) {
  session.bruise.reset();
  if (!text.empty()) session.bruise = text == "yes";
  return text.empty() || text == "yes" || text == "no";
}

bool set_helped(StoredSession& session, const std::string& text) {
  const auto helped = helped_from_text(text);
  if (helped) session.helped = *helped;
  return helped.has_value();
}

bool set_deleted(StoredSession& session, const std::string& text) {
  const std::optional<std::int64_t> moment = text.empty() ? 0 : number_in(text);
  if (moment) session.deleted_utc_ms = *moment;
  return moment.has_value();
}

std::string was_in(const SaidFields& fields, const std::string& name) {
  const auto found = fields.find(name);
  return found == fields.end() ? "" : found->second;
}

std::set<std::string> names_of(const SaidFields& a, const SaidFields& b) {
  std::set<std::string> names;
  for (const auto* fields : {&a, &b}) {
    for (const auto& [name, text] : *fields) names.insert(name);
  }
  return names;
}

std::map<std::string, std::int64_t> newest_edits(const StoredSession& session) {
  std::map<std::string, std::int64_t> newest;
  for (const Edit& edit : session.edits) {
    std::int64_t& at = newest[edit.field];
    at = std::max(at, edit.at_utc_ms);
  }
  return newest;
}

auto key_of(const Edit& edit) { return std::tie(edit.at_utc_ms, edit.field, edit.was, edit.now); }

// How far the machine had come with it.
auto progress(const StoredSession& session) {
  const bool over = session.record.outcome == session::Outcome::completed ||
                    session.record.outcome == session::Outcome::ended;
  return std::make_tuple(over, session.record.active, session.record.phases.size(), session.record.paused,
                         session.record.outcome != session::Outcome::running);
}

}  // namespace

SaidFields said_fields(const StoredSession& session) {
  SaidFields fields;
  const auto add = [&](const std::string& name, const std::string& text) {
    if (!text.empty()) fields[name] = text;
  };
  add("note", session.note);
  add("tags", joined(session.tags));
  add("helped", helped_text(session.helped));
  if (session.peak_pressure) add("peak_pressure", std::to_string(*session.peak_pressure));
  if (session.change) add("change", std::string(change_id(*session.change)));
  add("referred", session.referred);
  if (session.bruise) add("bruise", *session.bruise ? "yes" : "no");
  if (session.next_day_passed) add("next_day_passed", "yes");
  if (session.deleted_utc_ms != 0) add("deleted", std::to_string(session.deleted_utc_ms));
  for (const Score& score : session.scores) {
    const std::string spot = "score " + score.region + " " + std::string(routine::side_id(score.side)) + " ";
    if (score.before) add(spot + "before", std::to_string(*score.before));
    if (score.after) add(spot + "after", std::to_string(*score.after));
    if (score.next_day) add(spot + "next_day", std::to_string(*score.next_day));
  }
  return fields;
}

bool set_said(StoredSession& session, const std::string& field, const std::string& text) {
  if (field.starts_with("score ")) return set_score(session, std::string_view(field).substr(6), text);
  if (field == "note") return session.note = text, true;
  if (field == "tags") return session.tags = split(text), true;
  if (field == "helped") return set_helped(session, text);
  if (field == "peak_pressure") return take_score(text, session.peak_pressure);
  if (field == "change") return set_change(session, text);
  if (field == "referred") return session.referred = text, true;
  if (field == "bruise") return set_bruise(session, text);
  if (field == "next_day_passed") return session.next_day_passed = !text.empty(), true;
  return field == "deleted" && set_deleted(session, text);
}

bool annotate(StoredSession& stored, const StoredSession& said, std::int64_t now_utc_ms) {
  const SaidFields before = said_fields(stored);
  const std::int64_t deleted = stored.deleted_utc_ms;  // a matter of its own
  stored.scores = said.scores;
  stored.note = said.note;
  stored.tags = split(joined(said.tags));
  stored.helped = said.helped;
  stored.peak_pressure = said.peak_pressure;
  stored.change = said.change;
  stored.referred = said.referred;
  stored.bruise = said.bruise;
  stored.next_day_passed = said.next_day_passed;
  stored.deleted_utc_ms = deleted;
  const SaidFields after = said_fields(stored);
  bool any = false;
  for (const std::string& name : names_of(before, after)) {
    const std::string was = was_in(before, name);
    const std::string now = was_in(after, name);
    if (was == now) continue;
    stored.edits.push_back({now_utc_ms, name, was, now});
    any = true;
  }
  return any;
}

void edit_field(StoredSession& stored, const std::string& field, const std::string& text,
                std::int64_t now_utc_ms) {
  const std::string was = was_in(said_fields(stored), field);
  if (was == text || !set_said(stored, field, text)) return;
  stored.edits.push_back({now_utc_ms, field, was, text});
}

StoredSession merged(const StoredSession& ours, const StoredSession& theirs) {
  StoredSession result = progress(theirs) > progress(ours) ? theirs : ours;
  result.dismissed = ours.dismissed || theirs.dismissed;
  const SaidFields our_fields = said_fields(ours);
  const SaidFields their_fields = said_fields(theirs);
  const auto our_edits = newest_edits(ours);
  const auto their_edits = newest_edits(theirs);
  const auto at = [](const std::map<std::string, std::int64_t>& edits, const std::string& name) {
    const auto found = edits.find(name);
    return found == edits.end() ? std::int64_t{0} : found->second;
  };
  for (const std::string& name : names_of(our_fields, their_fields)) {
    const auto ours_is = std::make_pair(at(our_edits, name), was_in(our_fields, name));
    const auto theirs_is = std::make_pair(at(their_edits, name), was_in(their_fields, name));
    set_said(result, name, std::max(ours_is, theirs_is).second);  // "" sorts before what is given
  }
  result.edits = ours.edits;
  result.edits.insert(result.edits.end(), theirs.edits.begin(), theirs.edits.end());
  std::sort(result.edits.begin(), result.edits.end(),
            [](const Edit& a, const Edit& b) { return key_of(a) < key_of(b); });
  result.edits.erase(std::unique(result.edits.begin(), result.edits.end()), result.edits.end());
  return result;
}

}  // namespace history
