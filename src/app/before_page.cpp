// SPDX-License-Identifier: MIT
#include "app/before_page.h"

#include <algorithm>

#include "app/cards.h"
#include "app/library_page.h"
#include "app/session_page.h"
#include "app/take_out.h"
#include "app/tap_page.h"
#include "app/when_text.h"
#include "files/log.h"
#include "guide/clock.h"
#include "guide/heading.h"
#include "routine/cautions.h"
#include "routine/fit.h"
#include "routine/pick.h"
#include "ui/screens/hear_screen.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/screens.h"

namespace app {
namespace {

// All of them in 30 seconds.
constexpr std::int64_t kHearEveryNs = 30'000'000'000 / static_cast<std::int64_t>(session::kCueCount);

bool plays(const audio::PlayerStatus& sound) {
  return sound.health == audio::Health::playing || sound.health == audio::Health::opening;
}

std::string sound_line(const audio::PlayerStatus& sound) {
  return sound.health == audio::Health::playing ? "Sound: " + sound.device : sound.trouble;
}

std::vector<routine::Side> sides_to_choose(const routine::Routine& routine) {
  using routine::Side;
  switch (routine.side) {
    case Side::both: return {Side::both, Side::left, Side::right};
    case Side::choose: return {Side::left, Side::center, Side::right};
    case Side::left:
    case Side::right:
    case Side::center: return {};
  }
  return {};
}

std::vector<std::string> regions_to_choose(const routine::Routine& routine) {
  if (!routine.any_region) return {};
  std::vector<std::string> ids;
  for (const routine::Region& region : routine::regions()) {
    if (region.kind != routine::RegionKind::log) ids.emplace_back(region.id);
  }
  return ids;
}

ui::SafetyLine::Tone tone_of(guide::SafetyWord::Weight weight) {
  switch (weight) {
    case guide::SafetyWord::Weight::blocks: return ui::SafetyLine::Tone::blocks;
    case guide::SafetyWord::Weight::asks:
    case guide::SafetyWord::Weight::warns: return ui::SafetyLine::Tone::asks;
    case guide::SafetyWord::Weight::tells: break;
  }
  return ui::SafetyLine::Tone::tells;
}

void take_safety(const guide::SafetyQuestion& question, ui::BeforeModel& model) {
  for (const guide::SafetyWord& word : question.words)
    model.safety.push_back({tone_of(word.weight), word.text});
  model.asks_yes = question.needs_yes();
  if (question.blocked()) model.trouble = question.why_blocked();
}

// What the place that was picked brings along.
void take_place(const routine::Routine& routine, ui::BeforeModel& model) {
  const routine::Routine here = routine::with_region(routine, model.region);
  model.needs = tool_names(here);
  for (const std::string_view id : routine::shown_cautions(here, model.region)) {
    if (const routine::Caution* caution = routine::find_caution(id))
      model.cautions.emplace_back(caution->text);
  }
}

// What there is to choose, and what is chosen now.
void take_choices(const routine::Routine& routine, const routine::Choices& choices, ui::BeforeModel& model) {
  model.sides = sides_to_choose(routine);
  model.side = routine::picked_side(routine, choices).value_or(routine.side);
  model.regions = regions_to_choose(routine);
  const routine::Range lengths = routine::possible_lengths(routine, choices);
  model.minutes = choices.minutes;
  model.fewest_minutes = static_cast<int>((lengths.shortest.count() + 59'999) / 60'000);
  model.most_minutes = std::max(model.fewest_minutes, static_cast<int>(lengths.longest.count() / 60'000));
  model.start_delay_s = static_cast<int>(choices.start_delay.count() / 1000);
}

void take_plan(const base::Result<guide::Prepared>& prepared, ui::BeforeModel& model) {
  if (!prepared) {
    model.trouble = prepared.error();
    return;
  }
  model.plan = prepared->plan;
  model.total = prepared->plan.total;
  model.changed = prepared->changed;
  model.ends_at = guide::wall_clock_text(guide::utc_ms() + prepared->plan.total.count());
}

}  // namespace

BeforePage::BeforePage(Surroundings& around, files::ShelfItem item, routine::Choices choices)
    : AskingPage(around),
      item_(std::move(item)),
      choices_(std::move(choices)),
      prepared_(guide::prepare(item_, choices_, around.personal.health, around.settings.say_ten_seconds)) {
  if (around_.settings.background == files::Background::music)
    music_ = MusicCheck(around_.parts.worker, around_.parts.player, around_.settings.music_folder);
  around_.parts.saver.forget();
}

guide::SafetyQuestion BeforePage::safety() const {
  if (!prepared_) return {};
  return guide::safety_question(item_, *prepared_, around_.personal, *around_.news.recent, guide::utc_ms(),
                                around_.today);
}

NextPage BeforePage::start() {
  if (!prepared_ || safety().blocked()) return nullptr;
  if (guide::accept_warnings(item_, around_.personal)) {
    if (auto kept = files::write_accepted(around_.parts.folders, around_.personal); !kept)
      files::log_warning(kept.error());
  }
  history::StoredSession head =
      guide::make_heading(item_, choices_, prepared_->plan, score_before_, around_.settings.day_start_hour);
  if (around_.settings.full_screen) around_.parts.window.set_full_screen(true);
  return std::make_unique<SessionPage>(around_, Chosen{item_, choices_, score_before_},
                                       session::Session(prepared_->plan), std::move(head));
}

NextPage BeforePage::tend() {
  if (hearing_ && guide::boot_ns() >= next_heard_ns_) hear(static_cast<std::size_t>(*hearing_) + 1);
  return AskingPage::tend();
}

double BeforePage::frames_a_second() const {
  if (hearing_) return 30;
  const SoundSaver::Stage saving = around_.parts.saver.state().stage;
  const bool news = saving != saving_shown_ || told() != told_shown_;
  return saving == SoundSaver::Stage::making || news ? 10 : 0;
}

// What changes by itself: the sound, and what is known of the music.
std::string BeforePage::told() const { return sound_line(around_.parts.player.status()) + music_.trouble(); }

// After the last one it is over.
void BeforePage::hear(std::size_t cue) {
  hearing_.reset();
  if (cue >= session::kCueCount) return;
  hearing_ = static_cast<session::Cue>(cue);
  around_.parts.player.preview(*hearing_);
  next_heard_ns_ = guide::boot_ns() + kHearEveryNs;
}

std::chrono::milliseconds BeforePage::until_change() const {
  if (!hearing_) return AskingPage::until_change();
  return std::chrono::milliseconds(
      std::max<std::int64_t>(1, (next_heard_ns_ - guide::boot_ns()) / 1'000'000));
}

NextPage BeforePage::tap_along() {
  return std::make_unique<TapPage>(around_, [&around = around_, item = item_, choices = choices_] {
    return std::make_unique<BeforePage>(around, item, choices);
  });
}

// Named by the routine, and by the side where one was picked.
void BeforePage::save_sound(const std::string& ending) {
  if (!prepared_) return;
  const Homes places = homes();
  not_saved_.clear();
  if (places.home.empty()) {
    not_saved_ = "There is no home folder to write to: set HOME, or use `unknot render`.";
    return;
  }
  std::string name = item_.id;
  if (choices_.side) name += "-" + std::string(routine::side_id(*choices_.side));
  around_.parts.saver.start({prepared_->plan, item_.routine.goal, around_.settings, around_.voice},
                            music_folder(places.home, places.config), name, ending);
}

ui::SoundFileModel BeforePage::sound_file() const {
  using Stage = SoundSaver::Stage;
  if (!not_saved_.empty()) return {ui::SoundFileModel::Stage::failed, 0, not_saved_};
  const SoundSaver::State state = around_.parts.saver.state();
  switch (state.stage) {
    case Stage::none: return {};
    case Stage::making: return {ui::SoundFileModel::Stage::making, state.share, {}};
    case Stage::done: return {ui::SoundFileModel::Stage::done, 1, state.text};
    case Stage::failed: return {ui::SoundFileModel::Stage::failed, 0, state.text};
  }
  return {};
}

ui::BeforeModel BeforePage::model() const {
  const routine::Routine& routine = item_.routine;
  ui::BeforeModel model;
  model.title = routine.title;
  model.goal = routine.goal;
  model.region = choices_.region.empty() ? routine.regions.front() : choices_.region;
  take_place(routine, model);
  take_choices(routine, choices_, model);
  model.score_before = score_before_;
  model.last_time =
      last_time(item_.id, model.region, *around_.news.list, around_.today, around_.settings.day_start_hour);
  take_plan(prepared_, model);
  take_safety(safety(), model);
  if (files::health_is_due(around_.personal, around_.today)) {
    model.safety.push_back(
        {ui::SafetyLine::Tone::tells, "The health questions wait for answers: Routines, then Health."});
  }
  take_sound(model);
  if (const std::string wrong = around_.wrong_settings(); !wrong.empty())
    model.banners.push_back({ui::Banner::Tone::note, wrong});
  return model;
}

void BeforePage::take_sound(ui::BeforeModel& model) const {
  const audio::PlayerStatus sound = around_.parts.player.status();
  model.sound_ok = plays(sound);
  model.sound = sound_line(sound);
  model.sound_file = sound_file();
  // The line of the sound says what is wrong with it.
  for (ui::Banner& banner : around_.banners())
    if (banner.text != guide::sound_trouble(sound)) model.banners.push_back(std::move(banner));
  if (!music_.trouble().empty()) model.banners.push_back({ui::Banner::Tone::trouble, music_.trouble()});
}

ui::Asks BeforePage::show(ui::Canvas& canvas) {
  told_shown_ = told();
  const SoundSaver::State saving = around_.parts.saver.state();
  if (saving.stage == SoundSaver::Stage::failed && saving.stage != saving_shown_)
    files::log_warning(saving.text);
  saving_shown_ = saving.stage;
  return hearing_ ? show_hearing(canvas) : ui::before_screen(canvas, model(), state_);
}

ui::Asks BeforePage::show_hearing(ui::Canvas& canvas) const {
  const audio::Playhead sent = around_.parts.player.playhead();
  const audio::PlayerStatus sound = around_.parts.player.status();
  const ui::HearAsk asked =
      ui::hear_screen(canvas, {*hearing_, sent.peak, sent.rms, plays(sound), sound_line(sound)});
  switch (asked) {
    case ui::HearAsk::none: break;
    case ui::HearAsk::stop: return {ui::ask(ui::Ask::What::hear_cues, ui::kHearStop)};
    case ui::HearAsk::tap_along: return {ui::ask(ui::Ask::What::hear_cues, ui::kHearTapAlong)};
  }
  return {};
}

void BeforePage::choose(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::set_side) choices_.side = static_cast<routine::Side>(ask.number);
  if (ask.what == What::set_region) choices_.region = ask.text;
  if (ask.what == What::set_minutes) choices_.minutes = std::max(0, ask.number);
  if (ask.what == What::set_start_delay) {
    choices_.start_delay = std::chrono::seconds(std::clamp(ask.number, 0, 120));
  }
  if (ask.what == What::set_score_before) {
    score_before_ = ask.number < 0 ? std::nullopt : std::optional(std::min(ask.number, 10));
  }
  replan();
}

NextPage BeforePage::carry_out(const ui::Ask& ask) {
  using What = ui::Ask::What;
  if (ask.what == What::start) return start();
  if (ask.what == What::back) return std::make_unique<LibraryPage>(around_);
  if (ask.what == What::hear_cues) {
    if (ask.number == ui::kHearTapAlong) return tap_along();
    hear(ask.number == ui::kHearStop ? session::kCueCount : 0);
  }
  if (ask.what == What::save_sound) save_sound(ask.text);
  if (ask.what == What::stop_sound) around_.parts.saver.stop();
  choose(ask);
  return nullptr;
}

}  // namespace app
