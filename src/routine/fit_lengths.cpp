// SPDX-License-Identifier: MIT
#include "routine/fit_lengths.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace routine {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

double seconds(Millis length) { return static_cast<double>(length.count()) / 1000.0; }

// The span's length when everything is scaled by `factor`, in seconds beside the usual.
double scaled(const FitSpan& span, double factor) {
  return std::clamp(seconds(span.usual) * (factor - 1.0), static_cast<double>(-span.down),
                    static_cast<double>(span.up));
}

double weighed(const std::vector<FitSpan>& spans, double factor) {
  double sum = 0;
  for (const FitSpan& span : spans) sum += span.weight * scaled(span, factor);
  return sum;
}

// The factor that gives `target` seconds beside the usual total.
double factor_for(const std::vector<FitSpan>& spans, double target) {
  double low = 0;
  double high = 1;
  for (const FitSpan& span : spans) high = std::max(high, 1.0 + (span.up + 1) / seconds(span.usual));
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (weighed(spans, middle) < target ? low : high) = middle;
  }
  return (low + high) / 2;
}

// Chooses a change within `reach` seconds of the ideal one for each span, so that they sum up to the target
// with the least cost. A table over sums: best[i][s] is the cheapest way for the first i spans to have the
// sum s.
class Evening {
 public:
  Evening(const std::vector<FitSpan>& spans, long target, int reach) : spans_(spans), target_(target) {
    const double factor = factor_for(spans, static_cast<double>(target));
    for (const FitSpan& span : spans) {
      const double ideal = scaled(span, factor);
      const int middle = static_cast<int>(std::lround(ideal));
      ideal_.push_back(ideal);
      first_.push_back(std::max(-span.down, middle - reach));
      last_.push_back(std::min(span.up, middle + reach));
      lowest_ += static_cast<long>(span.weight) * first_.back();
      highest_ += static_cast<long>(span.weight) * last_.back();
    }
  }

  std::optional<std::vector<int>> run() {
    if (target_ < lowest_ || target_ > highest_) return std::nullopt;
    const auto goal = static_cast<std::size_t>(target_ - lowest_);
    std::vector<double> best(goal + 1, kNever);
    best[0] = 0;
    std::vector<std::vector<int>> taken;
    for (std::size_t i = 0; i < spans_.size(); ++i) best = add_span(i, best, taken.emplace_back(goal + 1, 0));
    if (best[goal] == kNever) return std::nullopt;
    std::vector<int> changes(spans_.size());
    std::size_t sum = goal;
    for (std::size_t i = spans_.size(); i-- > 0;) {
      changes[i] = first_[i] + taken[i][sum];
      sum -= static_cast<std::size_t>(taken[i][sum]) * static_cast<std::size_t>(spans_[i].weight);
    }
    return changes;
  }

 private:
  std::vector<double> add_span(std::size_t i, const std::vector<double>& before,
                               std::vector<int>& taken) const {
    std::vector<double> after(before.size(), kNever);
    for (int above = 0; above <= last_[i] - first_[i]; ++above) {
      const double off = first_[i] + above - ideal_[i];
      const double cost = spans_[i].weight * off * off / seconds(spans_[i].usual);
      const auto shift = static_cast<std::size_t>(above) * static_cast<std::size_t>(spans_[i].weight);
      for (std::size_t sum = shift; sum < before.size(); ++sum) {
        if (before[sum - shift] + cost >= after[sum]) continue;
        after[sum] = before[sum - shift] + cost;
        taken[sum] = above;
      }
    }
    return after;
  }

  const std::vector<FitSpan>& spans_;
  long target_;
  long lowest_ = 0;
  long highest_ = 0;
  std::vector<double> ideal_;
  std::vector<int> first_;
  std::vector<int> last_;
};

}  // namespace

Millis nearest_total(const Shape& shape, Millis budget) {
  if (budget >= shape.longest()) return shape.longest();
  const auto room = static_cast<std::size_t>((budget - shape.shortest()) / kSecond);
  std::vector<char> reached(room + 1, 0);
  reached[0] = 1;
  std::vector<int> used(room + 1);
  for (const FitSpan& span : shape.spans) {
    std::fill(used.begin(), used.end(), 0);
    const auto weight = static_cast<std::size_t>(span.weight);
    for (std::size_t sum = weight; sum <= room; ++sum) {
      if (reached[sum] || !reached[sum - weight] || used[sum - weight] == span.down + span.up) continue;
      reached[sum] = 1;
      used[sum] = used[sum - weight] + 1;
    }
  }
  std::size_t best = room;
  while (!reached[best]) --best;
  return shape.shortest() + static_cast<long>(best) * kSecond;
}

std::vector<int> even_changes(const Shape& shape, Millis total) {
  long usual = 0;
  int widest = 1;
  for (const FitSpan& span : shape.spans) {
    usual += static_cast<long>(span.weight) * (span.usual - Millis{0}).count();
    widest = std::max(widest, span.down + span.up);
  }
  const long target = (total - shape.fixed - Millis{usual}) / kSecond;
  for (int reach = 4;; reach *= 2) {
    if (auto changes = Evening(shape.spans, target, reach).run()) return *changes;
    if (reach > widest) break;
  }
  return std::vector<int>(shape.spans.size(), 0);
}

}  // namespace routine
