// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <string_view>

#include "ui/screens/breath.h"
#include "ui/screens/session_parts.h"

namespace ui {
namespace {

constexpr float kTurn = 2 * std::numbers::pi_v<float>;
constexpr float kThick = 31;
constexpr float kThin = 5;
constexpr float kDigitShare = 0.353F;  // cap height of the digits, of the window's height where it is 16:9

ImVec2 on_circle(ImVec2 middle, float radius, float turns) {
  const float a = (turns - 0.25F) * kTurn;
  return {middle.x + std::cos(a) * radius, middle.y + std::sin(a) * radius};
}

void arrow_head(Canvas& canvas, ImVec2 middle, float radius, float turns, float size, ImU32 colour) {
  const ImVec2 tip = on_circle(middle, radius, turns + size / radius / kTurn);
  const ImVec2 out = on_circle(middle, radius + size * 0.75F, turns);
  const ImVec2 in = on_circle(middle, radius - size * 0.75F, turns);
  canvas.list().AddTriangleFilled(tip, out, in, colour);
}

// Working kinds fill a thick ring; letting go and resting empty it.
void thick_ring(Canvas& canvas, const SessionLayout& l, const session::View& view, ImU32 colour) {
  const float thick = kThick * l.ring_unit();
  const float radius = l.ring_radius - thick / 2;
  const bool fills = look_of(view) != Look::let_go;
  const auto done = static_cast<float>(std::clamp(view.done, 0.0, 1.0));
  canvas.arc(l.ring_middle, radius, thick, 0, 1, canvas.theme().track);
  const float part = fills ? done : 1 - done;
  if (part > 0.0005F) canvas.arc(l.ring_middle, radius, thick, 0, part, colour);
}

// A thin line with a bead that runs down: nothing is pressed yet.
void thin_ring(Canvas& canvas, const SessionLayout& l, const session::View& view, ImU32 colour) {
  const float thin = kThin * l.ring_unit();
  const float radius = l.ring_radius - 8 * l.ring_unit();
  const auto left = static_cast<float>(1 - std::clamp(view.done, 0.0, 1.0));
  canvas.arc(l.ring_middle, radius, thin, 0, 1, mixed(canvas.theme().ground, colour, 0.28F));
  if (left > 0.0005F) canvas.arc(l.ring_middle, radius, thin, 0, left, colour);
  canvas.disc(on_circle(l.ring_middle, radius, left), 11 * l.ring_unit(), colour);
}

// A dotted circle whose dots light up one a second, round and round: nothing runs out, it waits for you.
void waiting_ring(Canvas& canvas, const SessionLayout& l, const session::View& view, ImU32 colour) {
  constexpr int kDots = 24;
  const float radius = l.ring_radius - 16 * l.ring_unit();
  const auto seconds = (std::abs(view.left.count()) + (view.length - view.left).count()) / 1000;
  const int lit = static_cast<int>(seconds % kDots);
  for (int i = 0; i < kDots; ++i) {
    const bool on = i == lit;
    canvas.disc(on_circle(l.ring_middle, radius, static_cast<float>(i) / kDots),
                (on ? 13.0F : 8.0F) * l.ring_unit(),
                on ? colour : mixed(canvas.theme().ground, colour, 0.5F));
  }
  // Four marks that point to the middle, as on a target.
  for (const float turns : {0.0F, 0.25F, 0.5F, 0.75F}) {
    const ImVec2 from = on_circle(l.ring_middle, radius - 22 * l.ring_unit(), turns);
    const ImVec2 to = on_circle(l.ring_middle, radius - 54 * l.ring_unit(), turns);
    canvas.list().AddLine(from, to, colour, 8 * l.ring_unit());
  }
}

// A soft disc that swells with the breath in and shrinks with the breath out.
void pacer(Canvas& canvas, const SessionLayout& l, const session::View& view, ImU32 colour) {
  const Breath breath = breath_at(view.length - view.left);
  const float inner = l.ring_radius - (kThick + 12) * l.ring_unit();
  const float radius = inner * (0.45F + 0.55F * static_cast<float>(breath.full));
  canvas.disc(l.ring_middle, radius, mixed(canvas.theme().ground, colour, 0.30F));
}

// Two arrows that chase each other: the other side.
void change_ring(Canvas& canvas, const SessionLayout& l, const session::View& view, ImU32 colour) {
  const float thin = kThin * 2 * l.ring_unit();
  const float radius = l.ring_radius - kThick * l.ring_unit() / 2;
  const auto left = static_cast<float>(1 - std::clamp(view.done, 0.0, 1.0));
  for (const float from : {0.04F, 0.54F}) {
    canvas.arc(l.ring_middle, radius, thin, from, from + 0.40F, mixed(canvas.theme().ground, colour, 0.28F));
    canvas.arc(l.ring_middle, radius, thin, from, from + 0.40F * left, colour);
    arrow_head(canvas, l.ring_middle, radius, from + 0.40F, 26 * l.ring_unit(), colour);
  }
}

void gauge(Canvas& canvas, const SessionLayout& l, const session::View& view, ImU32 colour) {
  constexpr int kSteps = 10;
  constexpr float kSpan = 0.26F;  // turns; wider would meet the corners of a 5 or a 7
  if (!view.pressure) return;
  const float radius = 213 * l.ring_unit();
  const float thick = 15 * l.ring_unit();
  const float step = kSpan / kSteps;
  const float gap = 2.2F * l.ring_unit() / radius / kTurn;
  for (int i = 0; i < kSteps; ++i) {
    const float from = -kSpan / 2 + static_cast<float>(i) * step + gap;
    const float to = from + step - 2 * gap;
    const bool target = i < view.pressure->high;
    const float full = std::clamp(static_cast<float>(view.pressure_now) - static_cast<float>(i), 0.0F, 1.0F);
    canvas.arc(l.ring_middle, radius, thick, from, to,
               target ? with_alpha(canvas.theme().number, 0.33F) : canvas.theme().track, false);
    if (full > 0.02F)
      canvas.arc(l.ring_middle, radius, thick, from, from + (to - from) * full, colour, false);
  }
}

// "−15" is a sign and digits, "3:18" is digits and a tail.
struct Count {
  std::string_view sign;
  std::string_view digits;
  std::string_view tail;
};

Count parts_of(std::string_view text) {
  Count count;
  for (const std::string_view mark : {std::string_view("−"), std::string_view("+"), std::string_view("-")}) {
    if (text.starts_with(mark)) count.sign = text.substr(0, mark.size());
  }
  text.remove_prefix(count.sign.size());
  const std::size_t colon = std::min(text.find(':'), text.size());
  count.digits = text.substr(0, colon);
  count.tail = text.substr(colon);
  return count;
}

// Digits of the full size in the ring's middle, with a smaller sign or smaller seconds beside them, so that
// "−15" and "3:18" can be read from the floor too. Where the seconds find no room ("14:59") they stand below.
void digits(Canvas& canvas, const SessionLayout& l, const session::View& view, ImU32 colour) {
  const float u = l.ring_unit();
  Style big = style_of(Role::digits, colour);
  big.size *= kDigitShare * 720 * u / canvas.cap_height(big);
  const Count count = parts_of(view.digits);
  const bool below = !count.tail.empty() && count.digits.size() > 1;
  const float cap = canvas.cap_height(big);
  const float top = l.ring_middle.y - cap / 2 - (below ? 40 * u : 0);
  const float width = canvas.width(count.digits, big);
  Style small = big;
  small.role = Role::verb;
  float x = l.ring_middle.x - width / 2;
  if (!count.sign.empty()) {
    small.size *= 0.36F;
    const float sign = canvas.width(count.sign, small);
    x += sign / 2;
    canvas.caps({x - sign, l.ring_middle.y - canvas.cap_height(small) / 2}, count.sign, small);
  } else if (below) {
    small = style_of(Role::verb, colour);
    small.size = 62;
    small.weight = Weight::semibold;
    small.role = Role::next;
    const std::string seconds = "min " + std::string(count.tail.substr(1)) + " s";
    canvas.caps({l.ring_middle.x, top + cap + 30 * u}, seconds, small, Align::center);
  } else if (!count.tail.empty()) {
    // Seconds of a fixed share, an eighth of the window, squeezed a little so that they clear the ring.
    small.size *= 0.345F;
    small.tracking = -0.07F;
    const float tail = canvas.width(count.tail, small);
    x -= tail / 2;
    canvas.caps({x + width, top + cap - canvas.cap_height(small)}, count.tail, small);
  }
  canvas.caps({x, top}, count.digits, big);
}

// A thick arrow to the side that is next.
void arrow(Canvas& canvas, const SessionLayout& l, bool to_left, ImU32 colour) {
  const float u = l.ring_unit();
  const float sign = to_left ? -1.0F : 1.0F;
  const ImVec2 middle{l.ring_middle.x, l.ring_middle.y + 176 * u};
  const ImVec2 tip{middle.x + sign * 96 * u, middle.y};
  const float neck = middle.x + sign * 36 * u;
  const float tail = middle.x - sign * 92 * u;
  canvas.fill({std::min(neck, tail), middle.y - 13 * u, std::abs(neck - tail), 26 * u}, colour);
  canvas.list().AddTriangleFilled(tip, {neck, middle.y - 42 * u}, {neck, middle.y + 42 * u}, colour);
}

void pause_bars(Canvas& canvas, const SessionLayout& l, float top, ImU32 colour) {
  const float u = l.ring_unit();
  for (const float side : {-1.0F, 1.0F}) {
    canvas.fill({l.ring_middle.x + side * 18 * u - 8 * u, top, 16 * u, 52 * u}, colour, 4 * u);
  }
}

// Three dots, one for each second that is left: seen from the corner of an eye.
void last_seconds(Canvas& canvas, const SessionLayout& l, const session::View& view, ImU32 colour) {
  const float u = l.ring_unit();
  const auto left = static_cast<int>((view.left.count() + 999) / 1000);
  for (int i = 0; i < 3; ++i) {
    const bool on = i < left;
    canvas.disc({l.ring_middle.x + static_cast<float>(i - 1) * 58 * u, l.ring_middle.y + 172 * u},
                (on ? 21.0F : 9.0F) * u, on ? colour : mixed(canvas.theme().ground, colour, 0.45F));
  }
}

std::string label_text(const session::View& view, Look look) {
  if (look == Look::waiting) return "find the spot";
  if (view.kind == routine::Kind::breathe && look == Look::work) {
    return breath_at(view.length - view.left).in ? "breathe in" : "breathe out";
  }
  if (!view.pressure || view.digits.find(':') != std::string::npos) return "";
  const auto& [low, high] = *view.pressure;
  std::string text = "pressure " + std::to_string(low);
  if (high != low) text += "–" + std::to_string(high);
  return text;
}

// One short line, or a shape, under the digits.
void label(Canvas& canvas, const SessionLayout& l, const session::View& view, ImU32 colour) {
  const float top = l.ring_middle.y + 148 * l.ring_unit();
  const Look look = look_of(view);
  if (look == Look::paused) return pause_bars(canvas, l, top, colour);
  if (look == Look::change_sides && !view.side.empty()) {
    return arrow(canvas, l, view.body_side == routine::Side::left, kind_colour(routine::Kind::hold));
  }
  if (view.last_seconds && look != Look::get_ready) return last_seconds(canvas, l, view, colour);
  const std::string text = label_text(view, look);
  if (text.empty()) return;
  Style style = style_of(Role::next, canvas.theme().text_soft);
  style = canvas.fitted(text, style, 312 * l.ring_unit());
  canvas.caps({l.ring_middle.x, top}, text, style, Align::center);
}

}  // namespace

Look look_of(const session::View& view) {
  switch (view.state) {
    case session::State::paused:
    case session::State::over: return Look::paused;
    case session::State::getting_ready: return Look::get_ready;
    case session::State::waiting: return Look::waiting;
    case session::State::running: break;
  }
  if (view.added == routine::Added::switch_gap) return Look::change_sides;
  switch (view.kind) {
    case routine::Kind::prepare: return Look::get_ready;
    case routine::Kind::release:
    case routine::Kind::rest: return Look::let_go;
    case routine::Kind::hold:
    case routine::Kind::press:
    case routine::Kind::stretch:
    case routine::Kind::roll:
    case routine::Kind::ice:
    case routine::Kind::heat:
    case routine::Kind::breathe:
    case routine::Kind::move: return Look::work;
  }
  return Look::work;
}

ImU32 session_colour(Canvas& canvas, const session::View& view) {
  switch (look_of(view)) {
    case Look::paused: return canvas.theme().text_faint;
    case Look::get_ready:
    case Look::waiting:
    case Look::change_sides: return kind_colour(routine::Kind::prepare);
    case Look::work:
    case Look::let_go: return kind_colour(view.kind);
  }
  return canvas.theme().text;
}

void draw_ring(Canvas& canvas, const SessionLayout& l, const SessionModel& model) {
  const session::View& view = model.view;
  const Look look = look_of(view);
  const ImU32 colour = session_colour(canvas, view);
  switch (look) {
    case Look::work:
    case Look::let_go: thick_ring(canvas, l, view, colour); break;
    case Look::paused: thick_ring(canvas, l, view, mixed(canvas.theme().ground, colour, 0.45F)); break;
    case Look::get_ready: thin_ring(canvas, l, view, colour); break;
    case Look::change_sides: change_ring(canvas, l, view, colour); break;
    case Look::waiting: waiting_ring(canvas, l, view, colour); break;
  }
  if (look == Look::work && view.kind == routine::Kind::breathe) pacer(canvas, l, view, colour);
  if (look == Look::work) gauge(canvas, l, view, colour);
  const ImU32 ink = look == Look::paused ? mixed(canvas.theme().ground, canvas.theme().text, 0.55F)
                    : look == Look::get_ready || look == Look::waiting
                        ? mixed(colour, canvas.theme().text, 0.55F)
                        : canvas.theme().number;
  digits(canvas, l, view, ink);
  label(canvas, l, view, colour);
}

}  // namespace ui
