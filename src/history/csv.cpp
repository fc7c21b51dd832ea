// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string_view>

#include "history/json.h"
#include "history/stamps.h"
#include "history/word_lists.h"

namespace history {
namespace {

// What Excel, LibreOffice and Google Sheets take for the start of a formula, or skip before one; also the
// full-width forms, which some of them turn into the plain ones.
bool may_run(std::string_view cell) {
  constexpr std::string_view kStarts[] = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
  return std::any_of(std::begin(kStarts), std::end(kStarts),
                     [&](auto start) { return cell.starts_with(start); });
}

std::string cell(std::string_view text) {
  std::string safe = may_run(text) ? "'" : "";
  safe += text;
  if (safe.find_first_of(",\"\r\n;\t") == std::string::npos) return safe;
  std::string quoted = "\"";
  for (const char c : safe) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

std::string spot(const std::string& region, routine::Side side) {
  return region + " " + std::string(routine::side_id(side));
}

// Each spot once, in the order it was worked.
std::string spots(const StoredSession& session) {
  std::vector<std::string> all;
  for (const session::PhaseRecord& phase : session.record.phases) {
    if (!routine::is_working(phase.kind)) continue;
    const std::string name = spot(phase.region, phase.side);
    if (std::find(all.begin(), all.end(), name) == all.end()) all.push_back(name);
  }
  std::string text;
  for (const std::string& name : all) text += (text.empty() ? "" : "; ") + name;
  return text;
}

std::string number(const std::optional<int>& value) { return value ? std::to_string(*value) : "none"; }

std::string bruise_text(const std::optional<bool>& bruise) { return !bruise ? "" : *bruise ? "yes" : "no"; }

// The columns that format 2 brought, and its number.
std::string said_cells(const StoredSession& session) {
  std::string text = cell(source_id(session.source)) + ",";
  text += (session.peak_pressure ? std::to_string(*session.peak_pressure) : "") + ",";
  text +=
      cell(session.change ? change_id(*session.change) : std::string_view()) + "," + cell(session.referred);
  text += "," + bruise_text(session.bruise) + "," + cell(joined(session.tags)) + ",";
  return text + cell(helped_text(session.helped)) + ",2";
}

std::string scores(const StoredSession& session) {
  std::string text;
  for (const Score& score : session.scores) {
    text += (text.empty() ? "" : "; ") + spot(score.region, score.side) + " " + number(score.before) +
            " to " + number(score.after);
    if (score.next_day) text += " next day " + number(score.next_day);
  }
  return text;
}

}  // namespace

std::string to_csv(const std::vector<StoredSession>& sessions) {
  std::string text =
      "id,started_at,local_date,routine,title,outcome,planned_ms,active_ms,paused_ms,spots,scores,note,"
      "source,peak_pressure,change,referred,bruise,tags,helped,format\r\n";
  for (const StoredSession& session : sessions) {
    const session::Record& record = session.record;
    text += cell(session.id) + "," + cell(rfc3339(session.started_utc_ms, session.offset_min)) + ",";
    text += cell(session.local_date) + "," + cell(session.routine) + "," + cell(session.title) + ",";
    text += cell(session::outcome_id(record.outcome)) + "," + std::to_string(record.planned.count()) + ",";
    text += std::to_string(record.active.count()) + "," + std::to_string(record.paused.count()) + ",";
    text += cell(spots(session)) + "," + cell(scores(session)) + "," + cell(session.note) + "," +
            said_cells(session) + "\r\n";
  }
  return text;
}

}  // namespace history
