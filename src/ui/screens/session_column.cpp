// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>

#include "ui/body_figure.h"
#include "ui/screens/session_parts.h"

namespace ui {
namespace {

std::string upper(std::string_view word) {
  std::string text(word);
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

// The large word of the second row and the small words beside it: "RIGHT" + "top of shoulder"; in the middle
// of the body the place itself: "LOWER" + "back".
struct Place {
  std::string large;
  std::string small;
};

Place place_of(const session::View& view) {
  if (!view.side.empty()) return {view.side, view.region_name};
  const std::size_t space = view.region_name.find(' ');
  if (space == std::string::npos) return {upper(view.region_name), ""};
  return {upper(view.region_name.substr(0, space)), view.region_name.substr(space + 1)};
}

// Draws the verb and returns where it ends.
float verb(Canvas& canvas, const SessionLayout& l, const session::View& view, ImU32 colour) {
  Style style = style_of(Role::verb, colour);
  const float top = l.column.y;
  const float room = l.room(top, top + canvas.cap_height(style), false);
  style = canvas.fitted(view.verb, style, room);
  canvas.caps({l.column.x - 0.05F * canvas.px(style.size), top}, view.verb, style);
  return top + std::max(canvas.cap_height(style), 70 * l.unit);
}

// Side and region; returns where they end.
float place(Canvas& canvas, const SessionLayout& l, const session::View& view, float top) {
  const Place place = place_of(view);
  if (place.large.empty()) return top - 30 * l.unit;
  Style large =
      style_of(Role::side, look_of(view) == Look::paused ? canvas.theme().text_soft : canvas.theme().text);
  const float cap = canvas.cap_height(large);
  const float room = l.room(top, top + cap, true);
  large = canvas.fitted(place.large, large, room);
  canvas.caps({l.column.x - 0.05F * canvas.px(large.size), top}, place.large, large);
  const float bottom = top + cap;
  if (place.small.empty()) return bottom;
  const Style small = style_of(Role::region, canvas.theme().text_soft);
  const float x = l.column.x + canvas.width(place.large, large) + 20 * l.unit;
  const float beside = l.column.x + room - x;
  const std::vector<std::string> lines = canvas.wrap(place.small, small, std::max(beside, 1.0F));
  const float step = 45 * l.unit;
  const bool whole = std::all_of(lines.begin(), lines.end(), [&](const std::string& line) {
    return canvas.width(line, small) <= beside && (line.size() > 3 || lines.size() == 1);
  });
  if (beside > 100 * l.unit && lines.size() <= 2 && whole) {
    const float block = canvas.cap_height(small) + static_cast<float>(lines.size() - 1) * step;
    float y = top + (cap - block) / 2;
    for (const std::string& line : lines) {
      canvas.caps({x, y}, line, small);
      y += step;
    }
    return bottom;
  }
  float row = bottom + 18 * l.unit;
  const float row_room = l.room(row, row + canvas.cap_height(small), true);
  for (const std::string& line : canvas.wrap(place.small, small, row_room, 2)) {
    canvas.caps({l.column.x, row}, line, small);
    row += step;
  }
  return row - step + canvas.cap_height(small);
}

// The last two rows stand at fixed heights, so that the eye finds them.
struct Foot {
  float next = 0;  // tops of capitals
  float sets = 0;
};

Foot foot_of(const SessionLayout& l, float up) {
  const float bottom = l.column.bottom() - up;
  return {bottom - 83 * l.unit - up / 2, bottom - 32 * l.unit};
}

std::string pause_reason(const session::View& view) {
  switch (view.paused_by) {
    case session::PausedBy::missed: return "The computer was asleep. ";
    case session::PausedBy::hurt: return "Let go and rest. ";
    case session::PausedBy::nobody:
    case session::PausedBy::person: break;
  }
  return "";
}

std::string sentence_of(const session::View& view) {
  if (view.state == session::State::paused) {
    if (!view.reply.empty()) return view.reply + " Space goes on after a 3 s get-ready.";
    return pause_reason(view) + "Space goes on after a 3 s get-ready. → skips this step.";
  }
  if (view.state == session::State::waiting) return "Take your time. Press Space when you are on the spot.";
  return view.say;
}

constexpr float kStep = 46;  // from line to line, units

// Lines of one width if they all fit between the two heights; else each as wide as its own place allows.
std::vector<std::string> broken(Canvas& canvas, const SessionLayout& l, const std::string& text,
                                const Style& style, float top, float bottom) {
  const float step = kStep * l.unit;
  const float tails = 9 * l.unit;  // of the last line's g and y
  const auto most =
      std::max(1, static_cast<int>((bottom - top - canvas.cap_height(style) - tails) / step) + 1);
  const float even = l.room(top, bottom, true);
  std::vector<std::string> lines = canvas.wrap(text, style, even);
  if (lines.size() <= static_cast<std::size_t>(most)) return lines;
  lines.clear();
  std::string rest = text;
  for (int i = 0; i < most && !rest.empty(); ++i) {
    const float y = top + static_cast<float>(i) * step;
    const float room = l.room(y - tails, y + canvas.cap_height(style) + tails, true);
    lines.push_back(canvas.wrap(rest, style, room, i + 1 == most ? 1 : 0).front());
    rest.erase(0, std::min(rest.size(), lines.back().size() + 1));
  }
  return lines;
}

float draw_lines(Canvas& canvas, const SessionLayout& l, const std::vector<std::string>& lines,
                 const Style& style, float y) {
  for (const std::string& line : lines) {
    canvas.caps({l.column.x, y}, line, style);
    y += kStep * l.unit;
  }
  return y;
}

void sentence(Canvas& canvas, const SessionLayout& l, const session::View& view, float top, float bottom) {
  const std::string text = sentence_of(view);
  if (text.empty()) return;
  const Style style = style_of(Role::say, canvas.theme().text);
  const float end =
      draw_lines(canvas, l, broken(canvas, l, text, style, top, bottom), style, top) + 8 * l.unit;
  if (view.feel.empty() || view.state != session::State::running) return;
  if (bottom - end < canvas.cap_height(style) + 10 * l.unit) return;
  const Style soft = style_of(Role::next, canvas.theme().text_soft);
  draw_lines(canvas, l, broken(canvas, l, view.feel, soft, end, bottom), soft, end);
}

std::string sets_text(const session::View& view) {
  return view.sets < 2 ? "" : std::to_string(view.set) + " of " + std::to_string(view.sets);
}

// `with_sets`: the count stands at the row's end, for want of a row of its own.
void next_row(Canvas& canvas, const SessionLayout& l, const SessionModel& model, float top, bool with_sets) {
  const session::View& view = model.view;
  const Style soft = style_of(Role::next, canvas.theme().text_faint);
  const Style plain = style_of(Role::next, canvas.theme().text);
  std::string text = "Finish";
  if (view.next) {
    text = view.next->verb;
    if (!view.next->detail.empty()) text += " · " + view.next->detail;
    if (!model.next_at.empty()) text += " · " + model.next_at;
  }
  const float x = l.column.x + canvas.width("Next", soft) + 16 * l.unit;
  float room = std::min(l.room(top, top + canvas.cap_height(plain), true), 680 * l.unit);
  const std::string sets = with_sets ? sets_text(view) : "";
  if (!sets.empty()) {
    canvas.caps({l.column.x + room, top}, sets, style_of(Role::next, canvas.theme().text_soft), Align::right);
    room -= canvas.width(sets, plain) + 24 * l.unit;
  }
  canvas.caps({l.column.x, top}, "Next", soft);
  canvas.caps({x, top}, canvas.cut(text, plain, l.column.x + room - x), plain);
}

void sets_row(Canvas& canvas, const SessionLayout& l, const session::View& view, float top, ImU32 colour) {
  if (view.sets < 2) return;
  const Style style = style_of(Role::next, canvas.theme().text_soft);
  const float cap = canvas.cap_height(style);
  float x = l.column.x;
  if (view.sets <= 8) {
    const float radius = 13 * l.unit;
    for (int i = 1; i <= view.sets; ++i) {
      canvas.disc({x + radius, top + cap / 2}, radius, i <= view.set ? colour : canvas.theme().line);
      x += 2 * radius + 12 * l.unit;
    }
    x += 10 * l.unit;
  }
  canvas.caps({x, top}, sets_text(view), style);
}

// How much room the sentence leaves: to breathe, just enough, or none for a row of sets.
enum class Spacing { airy, usual, tight };
constexpr float kAiry = 20;

Spacing spacing_of(Canvas& canvas, const SessionLayout& l, const session::View& view, float top) {
  const std::string text = sentence_of(view);
  const Style style = style_of(Role::say);
  const auto lines = static_cast<float>(canvas.wrap(text, style, l.room(top, top + l.unit, true)).size());
  if (top + (kAiry + lines * kStep + 10) * l.unit < foot_of(l, kAiry * l.unit).next) return Spacing::airy;
  std::string shown;
  for (const std::string& line : broken(canvas, l, text, style, top, foot_of(l, 0).next - 10 * l.unit))
    shown += line;
  return shown.ends_with("…") ? Spacing::tight : Spacing::usual;
}

constexpr float kLetters = 40;  // L and R, to be told apart from the floor

routine::Side other(routine::Side side) {
  switch (side) {
    case routine::Side::left: return routine::Side::right;
    case routine::Side::right: return routine::Side::left;
    case routine::Side::both:
    case routine::Side::center:
    case routine::Side::choose: return side;
  }
  return side;
}

}  // namespace

void draw_column(Canvas& canvas, const SessionLayout& l, const SessionModel& model) {
  const session::View& view = model.view;
  const ImU32 colour = session_colour(canvas, view);
  float y = verb(canvas, l, view, look_of(view) == Look::paused ? canvas.theme().text : colour);
  y = place(canvas, l, view, y + 27 * l.unit);
  const float top = y + 30 * l.unit;
  const Spacing spacing = spacing_of(canvas, l, view, top);
  const Foot foot = foot_of(l, spacing == Spacing::airy ? kAiry * l.unit : 0);
  const bool tight = spacing == Spacing::tight;
  const float next = tight ? foot.sets : foot.next;
  sentence(canvas, l, view, spacing == Spacing::airy ? top + kAiry / 2 * l.unit : top, next - 10 * l.unit);
  next_row(canvas, l, model, next, tight);
  if (!tight) sets_row(canvas, l, view, foot.sets, colour);
}

void draw_body(Canvas& canvas, const SessionLayout& l, const SessionModel& model) {
  const session::View& view = model.view;
  if (view.region.empty()) return;
  const ImU32 colour = session_colour(canvas, view);
  const bool changes = look_of(view) == Look::change_sides;
  const ImU32 light = changes ? kind_colour(routine::Kind::hold) : colour;
  const std::array dots = {
      BodyDot{{view.region, view.body_side}, light, true, 1.5F},
      BodyDot{{view.region, other(view.body_side)}, canvas.theme().text_faint, false, 1}};
  body_figure(canvas, l.body, view_of(view.region), std::span(dots).first(changes ? 2 : 1), true, kLetters);
}

}  // namespace ui
