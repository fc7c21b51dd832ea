// SPDX-License-Identifier: MIT
#include "app/after_page.h"

#include <algorithm>

#include "app/before_page.h"
#include "app/cards.h"
#include "app/library_page.h"
#include "app/share_done.h"
#include "base/duration_text.h"
#include "ui/screens/screens.h"

namespace app {

AfterPage::AfterPage(Surroundings& around, Chosen chosen, std::unique_ptr<Guide> guide)
    : AskingPage(around), chosen_(std::move(chosen)), guide_(std::move(guide)), done_(guide_->stored()) {}

ui::AfterModel AfterPage::model() const {
  ui::AfterModel model;
  model.title = done_.title;
  const bool completed = done_.record.outcome == session::Outcome::completed;
  model.headline = std::string(completed ? "Done. " : "Ended early. ") +
                   base::clock_text(done_.record.active) + " of " + base::clock_text(done_.record.planned) +
                   share_done(done_.record, guide_->plan()) + ".";
  model.spots = worked_spots(guide_->plan());
  if (!model.spots.empty()) model.spot_name = spot_name(model.spots.front());
  if (model.spots.size() == 2 && model.spots[0].region == model.spots[1].region) {
    model.spot_name = spot_name({model.spots[0].region, routine::Side::both});
  }
  model.score_before = chosen_.score_before;
  if (!done_.scores.empty()) model.score_after = done_.scores.front().after;
  model.note = done_.note;
  model.record = done_.record;
  const std::string& trouble = around_.news.trouble;
  model.saved_ok = around_.news.saved == done_.id;
  model.saved = model.saved_ok ? "Saved." : trouble.empty() ? "Saving..." : trouble;
  model.banners = around_.banners();
  return model;
}

ui::Asks AfterPage::show(ui::Canvas& canvas) { return ui::after_screen(canvas, model(), state_); }

NextPage AfterPage::tend() {
  guide_->tick();
  return nullptr;
}

void AfterPage::leave() { around_.parts.journal.annotate(done_); }

void AfterPage::score(const ui::Ask& ask) {
  const bool after = ask.what == ui::Ask::What::set_score_after;
  const auto score = ask.number < 0 ? std::nullopt : std::optional(std::min(ask.number, 10));
  if (done_.scores.empty()) {
    for (const ui::Spot& spot : worked_spots(guide_->plan()))
      done_.scores.push_back({spot.region, spot.side, {}, {}});
  }
  for (history::Score& each : done_.scores) (after ? each.after : each.before) = score;
  if (!after) chosen_.score_before = score;
}

NextPage AfterPage::carry_out(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::set_note) done_.note = ask.text;
  if (ask.what == What::set_score_after || ask.what == What::set_score_before) score(ask);
  if (ask.what == What::save || ask.what == What::back) return std::make_unique<LibraryPage>(around_);
  if (ask.what == What::do_again) {
    return std::make_unique<BeforePage>(around_, chosen_.item, chosen_.choices);
  }
  return nullptr;
}

}  // namespace app
