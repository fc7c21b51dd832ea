// SPDX-License-Identifier: MIT
#include "session/timeline.h"

#include <algorithm>
#include <cassert>

#include "session/script.h"
#include "session/spoken.h"

namespace session {
namespace {

using CueIterator = std::vector<PlannedCue>::const_iterator;

CueIterator first_at_or_after(const Plan& plan, Position at) {
  return std::lower_bound(plan.cues.begin(), plan.cues.end(), at,
                          [](const PlannedCue& cue, Position p) { return cue.at < p; });
}

// One past the last cue that sounds without the person's doing.
CueIterator end_of_run(const Plan& plan, std::size_t index) {
  const auto waits = std::find_if(plan.phases.begin() + static_cast<std::ptrdiff_t>(index), plan.phases.end(),
                                  [](const Phase& phase) { return phase.turn.wait; });
  if (waits == plan.phases.end()) return plan.cues.end();
  return first_at_or_after(plan, waits->start + waits->length);
}

void add_shifted(std::vector<TimedCue>& cues, CueIterator begin, CueIterator end, Position from, Moment now) {
  for (auto cue = begin; cue < end; ++cue) cues.push_back({now + (cue->at - from), cue->cue});
}

}  // namespace

std::vector<TimedCue> cues_from(const Plan& plan, std::size_t index, Length into, Moment now) {
  assert(index < plan.phases.size() && into >= Length{0} && into <= plan.phases[index].length);
  std::vector<TimedCue> cues;
  const Position from = plan.phases[index].start + into;
  add_shifted(cues, first_at_or_after(plan, from), end_of_run(plan, index), from, now);
  return cues;
}

std::vector<TimedCue> cues_through_get_ready(const Plan& plan, std::size_t index, Length into, Moment ready) {
  using std::chrono::seconds;
  assert(index < plan.phases.size() && into >= Length{0} && into <= plan.phases[index].length);
  const Position from = plan.phases[index].start + into;
  std::vector<TimedCue> cues = {{ready - kGetReady, Cue::get_ready},
                                {ready - seconds{2}, Cue::tick},
                                {ready - seconds{1}, Cue::tick},
                                {ready, first_at_or_after(plan, plan.phases[index].start)->cue}};
  // The opening cue takes the place of whatever stands at this very position.
  add_shifted(cues, first_at_or_after(plan, from + Length{1}), end_of_run(plan, index), from, ready);
  return cues;
}

std::vector<TimedUtterance> utterances_from(const Plan& plan, std::size_t index, Length from, Length into,
                                            Moment now, Moment quiet_from) {
  assert(index < plan.phases.size() && from <= into);
  const Position start = plan.phases[index].start;
  const auto first =
      std::lower_bound(plan.utterances.begin(), plan.utterances.end(), start + from,
                       [](const Utterance& utterance, Position at) { return utterance.earliest < at; });
  const auto waits = std::find_if(plan.phases.begin() + static_cast<std::ptrdiff_t>(index), plan.phases.end(),
                                  [](const Phase& phase) { return phase.turn.wait; });
  std::vector<TimedUtterance> utterances;
  for (auto said = first; said != plan.utterances.end(); ++said) {
    if (waits != plan.phases.end() && said->earliest >= waits->start + waits->length) break;
    const Moment earliest = std::max(quiet_from, now + (said->earliest - (start + into)));
    const Moment latest_end = now + (said->latest_end - (start + into));
    if (earliest < latest_end) utterances.push_back({earliest, latest_end, said->texts});
  }
  return utterances;
}

std::optional<TimedUtterance> answer_between(const std::vector<TimedCue>& cues,
                                             std::vector<std::string> texts, Moment earliest, Moment latest) {
  Length least = Length::max();
  for (const std::string& text : texts) least = std::min(least, spoken_length(text));
  Moment from = earliest;
  for (const TimedCue& cue : cues) {
    const Moment until = cue.at - kBeforeCue;
    if (from > latest) return std::nullopt;
    if (until - from >= least) return TimedUtterance{from, until, std::move(texts)};
    from = std::max(from, cue.at + cue_length(cue.cue) + kAfterCue);
  }
  if (from > latest) return std::nullopt;
  constexpr Length kRoom{8000};
  return TimedUtterance{from, from + kRoom, std::move(texts)};
}

}  // namespace session
