// SPDX-License-Identifier: MIT
#include "app/resume.h"

#include "app/heading.h"
#include "app/session_page.h"
#include "routine/parse.h"

namespace app {

NextPage go_on_with(Surroundings& around, const std::string& id) {
  if (!around.news.resumable || around.news.resumable->id != id) return nullptr;
  const history::StoredSession interrupted = *around.news.resumable;
  around.parts.journal.dismiss(id);
  auto plan = plan_again(interrupted);
  if (!plan || interrupted.record.phase >= plan->phases.size()) return nullptr;
  Chosen chosen;
  chosen.item.id = interrupted.routine;
  chosen.item.text = interrupted.routine_text;
  // plan_again has read the same text, so this cannot fail; "do it again" needs the whole routine.
  chosen.item.routine = routine::parse(chosen.item.text, chosen.item.id, chosen.item.id).value();
  chosen.choices = interrupted.choices;
  history::StoredSession head = make_heading(chosen.item, chosen.choices, *plan, std::nullopt);
  head.scores = interrupted.scores;
  session::Session session(std::move(*plan), interrupted.record.phase, interrupted.record.into_phase);
  return std::make_unique<SessionPage>(around, std::move(chosen), std::move(session), std::move(head));
}

}  // namespace app
