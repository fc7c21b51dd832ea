// SPDX-License-Identifier: MIT
#include "history/html.h"

#include <algorithm>
#include <cstdio>

#include "routine/regions.h"

namespace history {
namespace {

constexpr double kLeft = 30;
constexpr double kRight = 630;
constexpr double kTop = 10;
constexpr double kBottom = 125;
constexpr int kMost = 10;  // of a score

std::string place(double value) {
  char text[32];
  const int length = std::snprintf(text, sizeof text, "%.1f", value);
  return {text, static_cast<std::size_t>(length)};
}

class Axes {
 public:
  Axes(Day first, Day last) : first_(first), days_(std::max(1, static_cast<int>((last - first).count()))) {}
  std::string x(Day day) const {
    return place(kLeft + (kRight - kLeft) * static_cast<double>((day - first_).count()) / days_);
  }
  std::string y(double score) const { return place(kBottom - (kBottom - kTop) * score / kMost); }

 private:
  Day first_;
  int days_;
};

std::string dot(const Axes& axes, Day day, int score, const char* kind) {
  return "<circle class=\"" + std::string(kind) + "\" cx=\"" + axes.x(day) + "\" cy=\"" + axes.y(score) +
         "\" r=\"3.5\"/>";
}

std::string grid(const Axes& axes, Day first, Day last) {
  std::string svg;
  for (const int score : {0, 5, 10}) {
    const std::string y = axes.y(score);
    svg += "<line class=\"grid\" x1=\"30\" x2=\"630\" y1=\"" + y + "\" y2=\"" + y +
           "\"/><text x=\"24\" y=\"" + y + "\" text-anchor=\"end\" dy=\"4\">" + std::to_string(score) +
           "</text>";
  }
  return svg + "<text x=\"30\" y=\"144\">" + date_text(first) +
         "</text><text x=\"630\" y=\"144\" text-anchor=\"end\">" + date_text(last) + "</text>";
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    switch (c) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      case '\'': safe += "&#39;"; break;
      default: safe += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
    }
  }
  return safe;
}

std::string short_number(double value) {
  std::string text = place(value);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

std::string spot_words(const Spot& spot) {
  const routine::Region* region = routine::find_region(spot.region);
  const std::string name = region == nullptr ? spot.region : std::string(region->short_name);
  switch (spot.side) {
    case routine::Side::left:
    case routine::Side::right: return std::string(routine::side_id(spot.side)) + " " + name;
    case routine::Side::both: return "both sides, " + name;
    case routine::Side::center:
    case routine::Side::choose: return name;
  }
  return name;
}

std::string score_chart(const SpotStats& spot, Day first, Day last) {
  const Axes axes(first, last);
  std::string svg = "<svg viewBox=\"0 0 640 150\" role=\"img\">" + grid(axes, first, last);
  std::string line;
  for (const WeekPoint& week : spot.weeks) {
    if (week.before) line += axes.x(std::clamp(week.week, first, last)) + "," + axes.y(*week.before) + " ";
  }
  if (!line.empty()) svg += "<polyline class=\"median\" points=\"" + line + "\"/>";
  for (const ScorePoint& point : spot.scores) {
    if (point.before) svg += dot(axes, point.day, *point.before, "before");
    if (point.after) svg += dot(axes, point.day, *point.after, "after");
  }
  return svg + "</svg>\n";
}

}  // namespace history
