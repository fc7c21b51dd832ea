// SPDX-License-Identifier: MIT
#include "app/after_page.h"

#include <algorithm>
#include <utility>

#include "app/before_page.h"
#include "app/cards.h"
#include "app/editor_page.h"
#include "app/open_routine.h"
#include "base/duration_text.h"
#include "guide/share_done.h"
#include "guide/worked_spots.h"
#include "routine/walk.h"

namespace app {

namespace {

// It stretches and presses nothing.
bool stretches(const routine::Routine& routine) {
  const auto stretch = [](const routine::Step& step) { return step.kind == routine::Kind::stretch; };
  const auto pressure = [](const routine::Step& step) { return routine::is_pressure(step.kind); };
  return routine::any_step(routine.steps, stretch) && !routine::any_step(routine.steps, pressure);
}

}  // namespace

AfterPage::AfterPage(Surroundings& around, Chosen chosen, std::unique_ptr<guide::Guide> guide)
    : around_(around), chosen_(std::move(chosen)), guide_(std::move(guide)), done_(guide_->stored()) {
  // Every spot can be asked about, also those that got no score before.
  for (const ui::Spot& spot : guide::worked_spots(guide_->plan())) {
    const bool known = std::any_of(
        done_.scores.begin(), done_.scores.end(),
        [&](const history::Score& score) { return score.region == spot.region && score.side == spot.side; });
    if (!known) done_.scores.push_back({spot.region, spot.side});
  }
}

// Where it hurt, nothing more is offered for it today.
std::optional<ui::NextRoutine> AfterPage::stretch() const {
  const auto hurt = [](const session::PhaseRecord& phase) {
    return phase.ended_by == session::EndedBy::hurt;
  };
  if (std::any_of(done_.record.phases.begin(), done_.record.phases.end(), hurt)) return std::nullopt;
  const std::vector<ui::Spot> spots = guide::worked_spots(guide_->plan());
  if (spots.empty()) return std::nullopt;
  for (const files::ShelfItem& item : around_.shelf) {
    if (!item.usable() || item.id == chosen_.item.id) continue;
    const auto& regions = item.routine.regions;
    const bool here = std::find(regions.begin(), regions.end(), spots.front().region) != regions.end();
    if (here && stretches(item.routine)) return ui::NextRoutine{item.id, item.routine.title};
  }
  return std::nullopt;
}

ui::AfterModel AfterPage::model() const {
  ui::AfterModel model;
  model.title = done_.title;
  const bool completed = done_.record.outcome == session::Outcome::completed;
  model.headline = std::string(completed ? "Done. " : "Ended early. ") +
                   base::clock_text(done_.record.active) + " of " + base::clock_text(done_.record.planned) +
                   guide::share_done(done_.record, guide_->plan()) + ".";
  model.spots = guide::worked_spots(guide_->plan());
  model.answers = ui::answers_of(done_);
  model.stretch = stretch();
  model.record = done_.record;
  const std::string& trouble = around_.news.trouble;
  model.saved_ok = around_.news.saved == done_.id;
  model.saved = model.saved_ok ? "Saved." : trouble.empty() ? "Saving..." : trouble;
  model.banners = around_.banners();
  return model;
}

void AfterPage::draw(ui::Canvas& canvas) { asked_ = ui::after_screen(canvas, model(), state_); }

NextPage AfterPage::act() {
  const ui::AfterAsks asked = std::exchange(asked_, {});
  if (asked.answers) ui::put_answers(*asked.answers, done_);
  for (const ui::Ask& ask : asked.asks) {
    if (NextPage next = carry_out(ask)) return next;
    if (NextPage next = carry_out_common(around_, ask)) return next;
  }
  return nullptr;
}

NextPage AfterPage::tend() {
  guide_->tick();
  return nullptr;
}

void AfterPage::leave() { around_.parts.journal.annotate(done_); }

NextPage AfterPage::carry_out(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::save || ask.what == What::back) return home(around_);
  if (ask.what == What::open_routine) return open_routine(around_, ask.text);
  if (ask.what == What::do_again) {
    return std::make_unique<BeforePage>(around_, chosen_.item, chosen_.choices);
  }
  return nullptr;
}

}  // namespace app
