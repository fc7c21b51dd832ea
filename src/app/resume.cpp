// SPDX-License-Identifier: MIT
#include "app/resume.h"

#include "app/session_page.h"
#include "guide/clock.h"
#include "guide/going_on.h"
#include "guide/heading.h"

namespace app {

WentOn go_on_with(Surroundings& around, const std::string& id, bool accepted) {
  if (!around.news.resumable || around.news.resumable->id != id) return {};
  const history::StoredSession interrupted = *around.news.resumable;
  auto going = guide::look_at_going_on(interrupted, around.personal, *around.news.recent, guide::utc_ms(),
                                       around.today, around.settings.say_ten_seconds);
  if (!going) {
    around.parts.journal.dismiss(id);
    return {nullptr, "It cannot go on: " + going.error(), false};
  }
  if (going->question.blocked()) {
    return {nullptr, "It does not go on today: " + going->question.why_blocked(), false};
  }
  if (going->question.needs_yes() && !accepted) {
    return {nullptr, going->question.why_yes() + " Press “Go on” again if you have read this.", true};
  }
  around.parts.journal.dismiss(id);
  Chosen chosen;
  chosen.item = std::move(going->item);
  chosen.choices = interrupted.choices;
  history::StoredSession head = guide::make_heading(chosen.item, chosen.choices, going->plan, std::nullopt,
                                                    around.settings.day_start_hour);
  head.scores = interrupted.scores;
  session::Session session(std::move(going->plan), interrupted.record.phase, interrupted.record.into_phase);
  return {std::make_unique<SessionPage>(around, std::move(chosen), std::move(session), std::move(head)), "",
          false};
}

}  // namespace app
