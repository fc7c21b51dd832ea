// SPDX-License-Identifier: MIT
#include "app/next_day.h"

#include <algorithm>

#include "history/next_day.h"
#include "ui/screens/session_words.h"

namespace app {

namespace {

std::string question_of(const history::NextDayQuestion& question) {
  std::string spots;
  for (const history::Spot& spot : question.spots) {
    std::string name = ui::spot_words(spot.region, spot.side);
    if (!name.empty() && name[0] >= 'A' && name[0] <= 'Z') name[0] = static_cast<char>(name[0] - 'A' + 'a');
    spots += (spots.empty() ? "" : " and ") + name;
  }
  return "Yesterday you worked hard on: " + spots + ". How sore is it today, 0 to 10?";
}

}  // namespace

void NextDay::ask(const Surroundings& around, ui::NextDayPanel& panel) {
  const auto today = history::day_from(around.today);
  panel = {};
  if (!today) return;
  for (const auto& question :
       history::next_day_questions(*around.news.list, *today, around.settings.day_start_hour)) {
    if (asked_.contains(question.id)) continue;
    panel.id = question.id;
    panel.words = question_of(question);
    return;
  }
}

void NextDay::keep(Surroundings& around) {
  const auto& read = around.news.looked_at;
  if (read == nullptr || read->id != answer_->id) return;
  history::StoredSession session = *read;
  if (answer_->sore) {
    for (history::Score& score : session.scores) score.next_day = answer_->sore;
    for (const history::Spot& spot : ui::session_spots(session.record)) {
      const bool known =
          std::any_of(session.scores.begin(), session.scores.end(), [&](const history::Score& score) {
            return score.region == spot.region && score.side == spot.side;
          });
      if (!known) session.scores.push_back({spot.region, spot.side, {}, {}, answer_->sore});
    }
  }
  session.bruise = answer_->bruise;
  session.next_day_passed = answer_->passed;
  around.parts.journal.annotate(session);
  answer_.reset();
}

void NextDay::tend(Surroundings& around, ui::NextDayPanel& panel) {
  using Done = ui::NextDayPanel::Done;
  if (answer_) keep(around);
  if (!panel.id.empty() && panel.done != Done::no) {
    answer_ = Answer{panel.id, panel.sore, panel.bruise, panel.done == Done::passed};
    asked_.insert(panel.id);
    around.parts.journal.ask_session(panel.id);
    panel = {};
  }
  if (panel.id.empty() && !answer_) ask(around, panel);
}

}  // namespace app
