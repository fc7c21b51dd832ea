// SPDX-License-Identifier: MIT
#include "history/checksum.h"

#include <array>
#include <charconv>

namespace history {
namespace {

constexpr std::uint64_t kPrime = 1099511628211ULL;
constexpr std::array<std::uint64_t, 9> kPowers = [] {
  std::array<std::uint64_t, 9> powers{1};
  for (std::size_t i = 1; i < powers.size(); ++i) powers.at(i) = powers.at(i - 1) * kPrime;
  return powers;
}();

void add_choices(Checksum& sum, const routine::Choices& choices) {
  sum.add(choices.side ? routine::side_id(*choices.side) : std::string_view());
  sum.add(choices.region);
  sum.add(choices.start_delay.count());
  sum.add(choices.switch_gap.count());
}

void add_phase(Checksum& sum, const session::PhaseRecord& phase) {
  sum.add(routine::kind_id(phase.kind));
  sum.add(phase.region);
  sum.add(routine::side_id(phase.side));
  sum.add(phase.planned.count());
  sum.add(phase.target.count());
  sum.add(phase.actual.count());
  sum.add(session::ended_by_id(phase.ended_by));
  sum.add(phase.why ? std::optional(static_cast<int>(*phase.why)) : std::nullopt);
  sum.add(std::int64_t{phase.added ? 1 : 0});
}

void add_record(Checksum& sum, const session::Record& record) {
  sum.add(record.planned.count());
  sum.add(record.active.count());
  sum.add(record.paused.count());
  sum.add(session::outcome_id(record.outcome));
  sum.add(static_cast<std::int64_t>(record.phase));
  sum.add(record.into_phase.count());
  sum.add(static_cast<std::int64_t>(record.phases.size()));
  for (const session::PhaseRecord& phase : record.phases) add_phase(sum, phase);
}

void add_texts(Checksum& sum, const std::vector<std::string>& texts) {
  sum.add(static_cast<std::int64_t>(texts.size()));
  for (const std::string& text : texts) sum.add(text);
}

// What format 1 had.
Checksum first_part(const StoredSession& session, std::uint64_t text_checksum) {
  Checksum sum;
  sum.add(session.id).add(session.routine).add(session.title);
  sum.add(static_cast<std::int64_t>(text_checksum));
  add_choices(sum, session.choices);
  sum.add(session.started_utc_ms).add(std::int64_t{session.offset_min});
  sum.add(session.zone).add(session.local_date);
  add_record(sum, session.record);
  sum.add(static_cast<std::int64_t>(session.scores.size()));
  for (const Score& score : session.scores) {
    sum.add(score.region).add(routine::side_id(score.side)).add(score.before).add(score.after);
  }
  sum.add(session.note).add(std::int64_t{session.dismissed ? 1 : 0});
  return sum;
}

}  // namespace

void Checksum::byte(unsigned char next) {
  value_ ^= next;
  value_ *= kPrime;
}

Checksum& Checksum::add(std::string_view text) {
  add(static_cast<std::int64_t>(text.size()));
  for (const char c : text) byte(static_cast<unsigned char>(c));
  return *this;
}

Checksum& Checksum::add(std::int64_t number) {
  auto left = static_cast<std::uint64_t>(number);
  std::size_t bytes = 8;
  for (; left != 0; left >>= 8, --bytes) byte(static_cast<unsigned char>(left & 0xff));
  // The zeros that are left only multiply.
  value_ *= kPowers.at(bytes);
  return *this;
}

Checksum& Checksum::add(const std::optional<int>& number) {
  add(std::int64_t{number ? 1 : 0});
  if (number) add(std::int64_t{*number});
  return *this;
}

std::uint64_t checksum(std::string_view text) {
  std::uint64_t value = 14695981039346656037ULL;
  for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * kPrime;
  return value;
}

std::uint64_t checksum(const StoredSession& session, std::uint64_t text_checksum) {
  Checksum sum = first_part(session, text_checksum);
  sum.add(source_id(session.source));
  add_texts(sum, session.tools);
  for (const Score& score : session.scores) sum.add(score.next_day);
  add_texts(sum, session.tags);
  sum.add(static_cast<std::int64_t>(session.helped.size()));
  for (const Helped helped : session.helped) sum.add(helped_id(helped));
  sum.add(session.peak_pressure);
  sum.add(session.change ? change_id(*session.change) : std::string_view());
  sum.add(session.referred);
  sum.add(session.bruise ? std::optional(*session.bruise ? 1 : 0) : std::nullopt);
  sum.add(std::int64_t{session.next_day_passed ? 1 : 0}).add(session.deleted_utc_ms);
  sum.add(static_cast<std::int64_t>(session.edits.size()));
  for (const Edit& edit : session.edits) sum.add(edit.at_utc_ms).add(edit.field).add(edit.was).add(edit.now);
  return sum.value();
}

std::uint64_t checksum_of_format_1(const StoredSession& session, std::uint64_t text_checksum) {
  return first_part(session, text_checksum).value();
}

std::string checksum_text(std::uint64_t value) {
  std::string text(16, '0');
  for (std::size_t i = 16; i-- > 0; value >>= 4) text[i] = "0123456789abcdef"[value & 0xf];
  return text;
}

std::optional<std::uint64_t> checksum_from_text(std::string_view text) {
  if (text.size() != 16 || text.find_first_not_of("0123456789abcdef") != std::string_view::npos) return {};
  std::uint64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value, 16);
  return value;
}

}  // namespace history
