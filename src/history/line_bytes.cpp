// SPDX-License-Identifier: MIT
#include "history/line_bytes.h"

#include "history/checksum.h"

namespace history {
namespace {

constexpr std::uint8_t kNone = 255;

// Numbers in groups of seven bits, the least significant first; texts with their length before them.
class Out {
 public:
  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>((value & 0x7f) | 0x80);
    bytes_ += static_cast<char>(value);
  }
  void byte(std::uint8_t value) { bytes_ += static_cast<char>(value); }
  void score(SmallScore score) { byte(score.value_or(kNone)); }
  void length(session::Length length) { number(static_cast<std::uint64_t>(length.count())); }
  void text(std::string_view text) {
    number(text.size());
    bytes_ += text;
  }
  void fixed(std::uint64_t value) {
    for (int i = 0; i < 8; ++i, value >>= 8) byte(static_cast<std::uint8_t>(value & 0xff));
  }
  std::string& bytes() { return bytes_; }

 private:
  std::string bytes_;
};

// Reads what Out wrote; after the end everything is zero, and `good` false.
class In {
 public:
  explicit In(std::string_view bytes) : left_(bytes) {}
  std::uint8_t byte() {
    if (left_.empty()) return good_ = false, 0;
    const auto value = static_cast<std::uint8_t>(left_.front());
    left_.remove_prefix(1);
    return value;
  }
  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      const std::uint8_t next = byte();
      value |= static_cast<std::uint64_t>(next & 0x7fU) << shift;
      if ((next & 0x80U) == 0) return value;
    }
    return good_ = false, 0;
  }
  template <class Number>
  Number as() {
    return static_cast<Number>(number());
  }
  SmallScore score() {
    const std::uint8_t value = byte();
    return value == kNone ? std::nullopt : SmallScore(value);
  }
  session::Length length() { return session::Length(as<std::int64_t>()); }
  std::string_view text() {
    const std::uint64_t size = number();
    if (size > left_.size()) return good_ = false, std::string_view();
    const std::string_view text = left_.substr(0, size);
    left_.remove_prefix(size);
    return text;
  }
  std::uint64_t fixed() {
    std::uint64_t value = 0;
    for (unsigned i = 0; i < 8; ++i) value |= static_cast<std::uint64_t>(byte()) << (8 * i);
    return value;
  }
  bool good() const { return good_; }
  bool at_end() const { return good_ && left_.empty(); }

 private:
  std::string_view left_;
  bool good_ = true;
};

// In the order of the fields of SessionLine. The offset is lifted above zero.
constexpr int kOffsetLift = 2048;

void put_line(Out& out, const SessionLine& line) {
  for (const std::uint8_t each : line.uuid) out.byte(each);
  out.fixed(static_cast<std::uint64_t>(line.started_utc_ms));
  out.length(line.planned);
  out.length(line.active);
  out.length(line.worked);
  out.number(line.kinds);
  out.number(static_cast<std::uint64_t>(line.offset_min + kOffsetLift));
  out.byte(line.helped);
  out.byte(static_cast<std::uint8_t>(line.outcome));
  out.byte(static_cast<std::uint8_t>(line.source));
  out.score(line.peak_pressure);
  out.byte(line.change ? static_cast<std::uint8_t>(*line.change) : kNone);
  out.byte(line.bruise ? static_cast<std::uint8_t>(*line.bruise ? 1 : 0) : kNone);
  out.byte(static_cast<std::uint8_t>(line.hurt ? 1 : 0));
  out.byte(static_cast<std::uint8_t>(line.next_day_passed ? 1 : 0));
  out.byte(static_cast<std::uint8_t>(line.deleted ? 1 : 0));
}

void get_line(In& in, SessionLine& line) {
  for (std::uint8_t& each : line.uuid) each = in.byte();
  line.started_utc_ms = static_cast<std::int64_t>(in.fixed());
  line.planned = in.length();
  line.active = in.length();
  line.worked = in.length();
  line.kinds = in.as<std::uint16_t>();
  line.offset_min = static_cast<std::int16_t>(in.as<int>() - kOffsetLift);
  line.helped = in.byte();
  line.outcome = static_cast<session::Outcome>(in.byte());
  line.source = static_cast<Source>(in.byte());
  line.peak_pressure = in.score();
  const std::uint8_t change = in.byte();
  line.change = change == kNone ? std::nullopt : std::optional(static_cast<Change>(change));
  const std::uint8_t bruise = in.byte();
  line.bruise = bruise == kNone ? std::nullopt : std::optional(bruise == 1);
  line.hurt = in.byte() == 1;
  line.next_day_passed = in.byte() == 1;
  line.deleted = in.byte() == 1;
}

void put_spot(Out& out, const SpotParts& spot) {
  out.text(spot.region);
  out.byte(static_cast<std::uint8_t>(spot.line.side));
  out.number(spot.line.spent_ms);
  out.number(spot.line.pressure_ms);
  out.number(spot.line.holds);
  out.score(spot.line.before);
  out.score(spot.line.after);
  out.score(spot.line.next_day);
}

SpotParts get_spot(In& in) {
  SpotParts spot;
  spot.region = in.text();
  spot.line.side = static_cast<routine::Side>(in.byte());
  spot.line.spent_ms = in.as<std::uint32_t>();
  spot.line.pressure_ms = in.as<std::uint32_t>();
  spot.line.holds = in.as<std::uint16_t>();
  spot.line.before = in.score();
  spot.line.after = in.score();
  spot.line.next_day = in.score();
  return spot;
}

}  // namespace

std::string pack(const LineParts& parts) {
  Out out;
  put_line(out, parts.line);
  for (const std::string_view text : {parts.routine, parts.title, parts.note, parts.referred}) out.text(text);
  out.text(parts.tags);
  out.text(parts.tools);
  out.number(parts.spots.size());
  for (const SpotParts& spot : parts.spots) put_spot(out, spot);
  for (const HoldLine& hold : parts.holds) {
    out.number(hold.planned_tenths);
    out.number(hold.held_tenths);
  }
  out.fixed(checksum(out.bytes()));
  return std::move(out.bytes());
}

bool unpack(std::string_view bytes, LineParts& parts) {
  constexpr std::size_t kSum = 8;
  if (bytes.size() < kSum) return false;
  const std::string_view content = bytes.substr(0, bytes.size() - kSum);
  if (In(bytes.substr(content.size())).fixed() != checksum(content)) return false;
  In in(content);
  get_line(in, parts.line);
  for (std::string_view* text : {&parts.routine, &parts.title, &parts.note, &parts.referred})
    *text = in.text();
  parts.tags = in.text();
  parts.tools = in.text();
  parts.line.spots = in.as<std::uint16_t>();
  parts.spots.clear();
  parts.holds.clear();
  std::size_t holds = 0;
  for (std::size_t i = 0; i < parts.line.spots && in.good(); ++i)
    holds += parts.spots.emplace_back(get_spot(in)).line.holds;
  for (std::size_t i = 0; i < holds && in.good(); ++i)
    parts.holds.push_back({in.as<std::uint16_t>(), in.as<std::uint16_t>()});
  return in.at_end();
}

}  // namespace history
