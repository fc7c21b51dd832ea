// SPDX-License-Identifier: MIT
#include "ui/screens/time_strip.h"

#include <algorithm>

namespace ui {

namespace {

// Places parts of lengths one after another. A gap is taken from a part only where that leaves something to
// see.
class Layout {
 public:
  Layout(Canvas& canvas, const Rect& box, session::Length total)
      : box_(box),
        scale_(box.w / static_cast<float>(std::max<std::int64_t>(total.count(), 1))),
        gap_(std::max(1.0F, canvas.px(2))) {}

  Rect next(session::Length length) {
    const float left = box_.x + static_cast<float>(before_.count()) * scale_;
    before_ += length;
    const float right = box_.x + static_cast<float>(before_.count()) * scale_;
    const float width = right - left > 3 * gap_ ? right - left - gap_ : std::max(right - left, 0.5F);
    return {left, box_.y, width, box_.h};
  }

 private:
  Rect box_;
  float scale_;
  float gap_;
  session::Length before_{0};
};

float rounding(Canvas& canvas, const Rect& part) { return std::min(canvas.px(3), part.w / 2); }

session::Length reached(const session::Record& record) {
  session::Length sum{0};
  for (const session::PhaseRecord& phase : record.phases) sum += std::max(phase.planned, phase.actual);
  return sum;
}

session::Length never_reached(const session::Record& record) {
  session::Length planned{0};
  for (const session::PhaseRecord& phase : record.phases) {
    if (phase.ended_by != session::EndedBy::again) planned += phase.planned;
  }
  return std::max(record.planned - planned, session::Length{0});
}

}  // namespace

void plan_strip(Canvas& canvas, const Rect& box, const session::Plan& plan) {
  Layout layout(canvas, box, plan.total);
  for (const session::Phase& phase : plan.phases) {
    const Rect part = layout.next(phase.length);
    const bool added = phase.turn.added != routine::Added::no;
    const ImU32 colour = kind_colour(phase.turn.kind);
    canvas.fill(part, added ? with_alpha(colour, 0.45F) : colour, rounding(canvas, part));
  }
}

void record_strip(Canvas& canvas, const Rect& box, const session::Record& record) {
  const session::Length missing = never_reached(record);
  Layout layout(canvas, box, reached(record) + missing);
  for (const session::PhaseRecord& phase : record.phases) {
    const session::Length length = std::max(phase.planned, phase.actual);
    const Rect part = layout.next(length);
    const ImU32 colour = kind_colour(phase.kind);
    canvas.fill(part, with_alpha(colour, 0.22F), rounding(canvas, part));
    const float share = length.count() > 0
                            ? static_cast<float>(phase.actual.count()) / static_cast<float>(length.count())
                            : 0;
    const Rect held{part.x, part.y, part.w * share, part.h};
    if (held.w >= 0.5F) canvas.fill(held, colour, rounding(canvas, held));
    if (phase.ended_by == session::EndedBy::hurt) {
      const float thick = std::max(2.0F, canvas.px(3));
      canvas.fill({part.x, part.bottom() + thick, std::max(part.w, thick), thick}, canvas.theme().trouble);
    }
  }
  if (missing > session::Length{0}) {
    const Rect part = layout.next(missing);
    canvas.fill(part, canvas.theme().line, rounding(canvas, part));
  }
}

Rect record_part(Canvas& canvas, const Rect& box, const session::Record& record, std::size_t index) {
  Layout layout(canvas, box, reached(record) + never_reached(record));
  Rect part;
  for (std::size_t i = 0; i <= index; ++i) {
    part = layout.next(std::max(record.phases[i].planned, record.phases[i].actual));
  }
  return part;
}

std::size_t record_phase_at(Canvas& canvas, const Rect& box, const session::Record& record, float x) {
  Layout layout(canvas, box, reached(record) + never_reached(record));
  for (std::size_t i = 0; i < record.phases.size(); ++i) {
    const Rect part = layout.next(std::max(record.phases[i].planned, record.phases[i].actual));
    if (x < part.right()) return i;
  }
  return record.phases.size();
}

}  // namespace ui
