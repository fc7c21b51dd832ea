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

void put_answer(const ui::NextDayPanel& answer, history::StoredSession& session) {
  if (answer.sore) {
    for (history::Score& score : session.scores) score.next_day = answer.sore;
    for (const history::Spot& spot : ui::session_spots(session.record)) {
      const bool known =
          std::any_of(session.scores.begin(), session.scores.end(), [&](const history::Score& score) {
            return score.region == spot.region && score.side == spot.side;
          });
      if (!known) session.scores.push_back({spot.region, spot.side, {}, {}, answer.sore});
    }
  }
  session.bruise = answer.bruise;
  session.next_day_passed = answer.done == ui::NextDayPanel::Done::passed;
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

void NextDay::take(Surroundings& around, ui::NextDayPanel& panel) {
  using Done = ui::NextDayPanel::Done;
  if (panel.id.empty() || panel.done == Done::no) return;
  asked_.insert(panel.id);
  around.parts.journal.change(
      panel.id, [answer = panel](history::StoredSession& session) { put_answer(answer, session); });
  around.parts.journal.ask_sessions();
  panel = {};
}

void NextDay::tend(Surroundings& around, ui::NextDayPanel& panel) {
  take(around, panel);
  if (panel.id.empty()) ask(around, panel);
}

}  // namespace app
