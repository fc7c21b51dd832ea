// SPDX-License-Identifier: MIT
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "history/checksum.h"
#include "history/days.h"
#include "history/hurt_words.h"
#include "history/json.h"
#include "history/lines.h"
#include "history/stamps.h"
#include "history/uuid.h"
#include "history/word_lists.h"

namespace history {
namespace {

using AnyJson = nlohmann::json;

constexpr std::int64_t kMaxLengthMs = 366LL * 24 * 3'600'000;
constexpr std::int64_t kMaxUtcMs = 253'402'300'799'999;  // the end of the year 9999
constexpr std::int64_t kMaxOffsetMin = 24 * 60 - 1;
constexpr std::size_t kMaxTextBytes = 16 * 1024;
constexpr std::size_t kMaxWordBytes = 200;
constexpr std::int64_t kNewestFormat = 2;

// Inside this file only; LineReader::read turns it into a failure.
struct Wrong : std::runtime_error {
  using std::runtime_error::runtime_error;
};

[[noreturn]] void wrong(const std::string& key, const std::string& what) {
  throw Wrong("\"" + key + "\" is missing or not " + what);
}

// One object of a line; every getter throws Wrong.
class Fields {
 public:
  explicit Fields(const AnyJson& json) : json_(json) {
    if (!json.is_object()) throw Wrong("there is no object where one belongs");
  }
  bool has(const std::string& key) const { return json_.contains(key); }

  std::string raw_text(const std::string& key) const {
    const auto value = json_.find(key);
    if (value == json_.end() || !value->is_string()) wrong(key, "a text");
    return value->get<std::string>();
  }
  std::string text(const std::string& key, bool newline_allowed = false) const {
    std::string value = raw_text(key);
    if (value.size() > kMaxTextBytes) wrong(key, "shorter than 16 KiB");
    if (base::first_forbidden_character(value, newline_allowed) != std::string_view::npos)
      wrong(key, "free of control characters");
    return value;
  }
  std::int64_t number(const std::string& key, std::int64_t low, std::int64_t high) const {
    const auto value = json_.find(key);
    const std::string what = "a whole number from " + std::to_string(low) + " to " + std::to_string(high);
    if (value == json_.end() || !value->is_number_integer()) wrong(key, what);
    if (value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(high))
      wrong(key, what);
    const auto result = value->get<std::int64_t>();
    if (result < low || result > high) wrong(key, what);
    return result;
  }
  session::Length length(const std::string& key) const {
    return session::Length(number(key, 0, kMaxLengthMs));
  }
  std::optional<int> score(const std::string& key) const {
    if (!has(key)) return std::nullopt;
    return static_cast<int>(number(key, 0, 10));
  }
  bool flag(const std::string& key) const {
    const auto value = json_.find(key);
    if (value == json_.end() || !value->is_boolean()) wrong(key, "true or false");
    return value->get<bool>();
  }
  const AnyJson& list(const std::string& key) const {
    const auto value = json_.find(key);
    if (value == json_.end() || !value->is_array()) wrong(key, "a list");
    return *value;
  }
  Fields object(const std::string& key) const {
    const auto value = json_.find(key);
    if (value == json_.end() || !value->is_object()) wrong(key, "an object");
    return Fields(*value);
  }
  // One of a list of words: no comma, no space at its ends (word_lists.h).
  static std::string word_of(const std::string& key, const AnyJson& value) {
    if (!value.is_string()) wrong(key, "a list of texts");
    std::string word = value.get<std::string>();
    if (word.size() > kMaxWordBytes || split(word) != std::vector<std::string>{word} ||
        base::first_forbidden_character(word, false) != std::string_view::npos)
      wrong(key, "a list of words");
    return word;
  }
  std::uint64_t checksum(const std::string& key) const {
    const std::optional<std::uint64_t> value = checksum_from_text(raw_text(key));
    if (!value) wrong(key, "16 hexadecimal digits");
    return *value;
  }
  template <class Value>
  Value word(const std::string& key, std::optional<Value> (*meaning)(std::string_view)) const {
    const std::optional<Value> value = meaning(raw_text(key));
    if (!value) wrong(key, "a word of the format");
    return *value;
  }

 private:
  const AnyJson& json_;
};

session::PhaseRecord phase_from(const Fields& fields) {
  session::PhaseRecord phase;
  phase.kind = fields.word("kind", routine::kind_from_id);
  phase.region = fields.text("region");
  phase.side = fields.word("side", routine::side_from_id);
  phase.planned = fields.length("planned_ms");
  phase.target = fields.has("target_ms") ? fields.length("target_ms") : phase.planned;
  phase.actual = fields.length("actual_ms");
  phase.ended_by = fields.word("ended_by", session::ended_by_from_id);
  if (fields.has("why")) phase.why = fields.word("why", hurt_from_id);
  phase.added = fields.has("added") && fields.flag("added");
  return phase;
}

session::Record record_from(const Fields& fields) {
  session::Record record;
  record.planned = fields.length("planned_ms");
  record.active = fields.length("active_ms");
  record.paused = fields.length("paused_ms");
  record.outcome = fields.word("outcome", session::outcome_from_id);
  record.phase = static_cast<std::size_t>(fields.number("at_phase", 0, 1'000'000));
  record.into_phase = fields.length("into_phase_ms");
  for (const AnyJson& phase : fields.list("phases")) record.phases.push_back(phase_from(Fields(phase)));
  return record;
}

Score score_from(const Fields& fields) {
  return {fields.text("region"), fields.word("side", routine::side_from_id), fields.score("before"),
          fields.score("after"), fields.score("next_day")};
}

routine::Choices choices_from(const Fields& fields) {
  routine::Choices choices;
  if (fields.has("side")) choices.side = fields.word("side", routine::side_from_id);
  choices.region = fields.text("region");
  choices.start_delay = fields.length("start_delay_ms");
  choices.switch_gap = fields.length("switch_gap_ms");
  return choices;
}

std::vector<std::string> words_from(const Fields& fields, const std::string& key) {
  std::vector<std::string> words;
  if (!fields.has(key)) return words;
  for (const AnyJson& word : fields.list(key)) words.push_back(Fields::word_of(key, word));
  return words;
}

Edit edit_from(const Fields& fields) {
  return {fields.number("at_utc_ms", 0, kMaxUtcMs), fields.text("field"), fields.text("was", true),
          fields.text("now", true)};
}

// What format 2 brought.
void read_said(const Fields& fields, StoredSession& session) {
  if (fields.has("source")) session.source = fields.word("source", source_from_id);
  session.tools = words_from(fields, "tools");
  session.tags = words_from(fields, "tags");
  for (const std::string& id : words_from(fields, "helped")) {
    const std::optional<Helped> helped = helped_from_id(id);
    if (!helped) wrong("helped", "a list of words of the format");
    session.helped.push_back(*helped);
  }
  session.peak_pressure = fields.score("peak_pressure");
  if (fields.has("change")) session.change = fields.word("change", change_from_id);
  if (fields.has("referred")) session.referred = fields.text("referred");
  if (fields.has("bruise")) session.bruise = fields.flag("bruise");
  session.next_day_passed = fields.has("next_day_passed") && fields.flag("next_day_passed");
  if (fields.has("deleted_utc_ms")) session.deleted_utc_ms = fields.number("deleted_utc_ms", 0, kMaxUtcMs);
  if (!fields.has("edits")) return;
  for (const AnyJson& edit : fields.list("edits")) session.edits.push_back(edit_from(Fields(edit)));
}

StoredSession session_from(const Fields& fields) {
  StoredSession session;
  session.id = fields.raw_text("id");
  if (!is_uuid(session.id)) wrong("id", "a UUID in lower case");
  session.routine = fields.text("routine");
  session.title = fields.text("title");
  session.choices = choices_from(fields.object("choices"));
  session.started_utc_ms = fields.number("started_utc_ms", 0, kMaxUtcMs);
  session.offset_min = static_cast<int>(fields.number("offset_min", -kMaxOffsetMin, kMaxOffsetMin));
  session.zone = fields.text("zone");
  session.local_date = fields.raw_text("local_date");
  if (!day_from(session.local_date)) wrong("local_date", "a date like 2026-11-21");
  session.record = record_from(fields);
  for (const AnyJson& score : fields.list("scores")) session.scores.push_back(score_from(Fields(score)));
  session.note = fields.text("note", true);
  session.dismissed = fields.flag("dismissed");
  read_said(fields, session);
  return session;
}

}  // namespace

base::Result<std::optional<StoredSession>> LineReader::read(std::string_view line) {
  if (line.find_first_not_of(" \t\r") == std::string_view::npos) return std::nullopt;
  if (line.size() > kMaxLineBytes) return base::failure("the line is longer than 1 MiB");
  try {
    const AnyJson json = AnyJson::parse(line);
    const Fields fields(json);
    const std::int64_t format = fields.number("format", 1, 1'000'000);
    if (format > kNewestFormat) return base::failure("it was made by a newer Unknot");
    const std::uint64_t text_checksum = fields.checksum("text_checksum");
    if (fields.has("routine_text")) {
      std::string text = fields.raw_text("routine_text");
      if (checksum(text) != text_checksum)
        return base::failure("the checksum does not fit: the line was changed");
      texts_[checksum_text(text_checksum)] = std::move(text);
      return std::nullopt;
    }
    StoredSession session = session_from(fields);
    const auto text = texts_.find(checksum_text(text_checksum));
    if (text == texts_.end()) return base::failure("the routine's text is not in a line before it");
    session.routine_text = text->second;
    const std::uint64_t sum =
        format == 1 ? checksum_of_format_1(session, text_checksum) : checksum(session, text_checksum);
    if (sum != fields.checksum("checksum"))
      return base::failure("the checksum does not fit: the line was changed");
    return session;
  } catch (const Wrong& error) {
    return base::failure(error.what());
  } catch (const AnyJson::exception&) {
    return base::failure("this is no JSON object");
  }
}

base::Result<std::vector<StoredSession>> from_lines(std::string_view text) {
  if (text.size() > kMaxImportBytes) return base::failure("The file is longer than 256 MiB.");
  LineReader reader;
  std::vector<StoredSession> sessions;
  for (std::size_t number = 1; !text.empty(); ++number) {
    if (number > kMaxImportLines) return base::failure("The file has more than a million lines.");
    const std::size_t end = std::min(text.find('\n'), text.size());
    base::Result<std::optional<StoredSession>> session = reader.read(text.substr(0, end));
    if (!session) return base::failure("Line " + std::to_string(number) + ": " + session.error() + ".");
    if (*session) sessions.push_back(std::move(**session));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return sessions;
}

}  // namespace history
