// SPDX-License-Identifier: MIT
#include "menu_shots.h"

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/canvas.h"
#include "ui/review_samples.h"
#include "ui/scenes.h"
#include "ui/screen_samples.h"
#include "ui/screens/hear_screen.h"
#include "ui/screens/review_screen.h"
#include "ui/screens/screens.h"
#include "ui/screens/small_screen.h"
#include "ui/screens/tap_screen.h"
#include "ui/setting_samples.h"

namespace ui_gallery {

namespace {

using Draw = std::function<void(ui::Canvas&)>;

Draw library(ui::LibraryModel model, ui::LibraryState state = {}) {
  return [model = std::move(model), state](ui::Canvas& canvas) mutable {
    (void)library_screen(canvas, model, state);
  };
}

Draw before(ui::BeforeModel model) {
  return [model = std::move(model), state = ui::BeforeState{}](ui::Canvas& canvas) mutable {
    (void)before_screen(canvas, model, state);
  };
}

Draw hear(ui::HearModel model) {
  return [model = std::move(model)](ui::Canvas& canvas) { (void)hear_screen(canvas, model); };
}

Draw tap(ui::TapModel model) {
  return [model](ui::Canvas& canvas) { (void)tap_screen(canvas, model); };
}

Draw after(ui::AfterModel model) {
  return [model = std::move(model), state = ui::AfterState{}](ui::Canvas& canvas) mutable {
    (void)after_screen(canvas, model, state);
  };
}

// Twenty years of sessions, made when they are looked at.
Draw review_of_many(ui::ReviewPart part) {
  return [model = ui::ReviewModel{}, state = ui::ReviewState{}, part](ui::Canvas& canvas) mutable {
    if (model.list == nullptr) {
      model = ui::samples::review_of_many(100'000);
      state.part = part;
    }
    (void)review_screen(canvas, model, state);
  };
}

Draw review(ui::ReviewModel model, const std::function<void(ui::ReviewState&)>& change = {}) {
  ui::ReviewState state;
  if (change) change(state);
  return [model = std::move(model), state](ui::Canvas& canvas) mutable {
    (void)review_screen(canvas, model, state);
  };
}

// The same with the wheel turned in every frame, and with a letter more or less searched for in every frame.
Draw review_scrolled() {
  return [draw = review_of_many(ui::ReviewPart::sessions), frame = 0](ui::Canvas& canvas) mutable {
    draw(canvas);
    ImGui::GetIO().MousePos = canvas.all().middle();
    ImGui::GetIO().MouseWheel = frame++ % 400 < 200 ? -3 : 3;
  };
}

// The end of the overview, where the lists are.
Draw review_below(ui::ReviewModel model) {
  return [draw = review(std::move(model))](ui::Canvas& canvas) mutable {
    ImGui::SetNextWindowScroll({0, 1e6F});
    draw(canvas);
  };
}

Draw review_searched() {
  return [model = ui::ReviewModel{}, state = ui::ReviewState{},
          frame = std::size_t{0}](ui::Canvas& canvas) mutable {
    if (model.list == nullptr) model = ui::samples::review_of_many(100'000);
    state.part = ui::ReviewPart::sessions;
    constexpr std::string_view kTyped = "number 12";
    state.filter.text = kTyped.substr(0, frame++ % (kTyped.size() + 1));
    (void)review_screen(canvas, model, state);
  };
}

std::vector<std::pair<std::string, Draw>> review_shots() {
  using ui::ReviewPart;
  using ui::ReviewState;
  namespace samples = ui::samples;
  const auto weeks = samples::nine_weeks();
  const ui::ReviewModel full = samples::review_of(weeks);
  ui::ReviewModel open = full;
  open.open = samples::told_session();
  ui::ReviewModel deleted = full;
  deleted.notice = ui::ReviewNotice{"Deleted “Calf roller”, today 20:05.", "x"};
  return {
      {"review", review(full)},
      {"review-score", review(full,
                              [](ReviewState& state) {
                                state.tint = ui::TintBy::score;
                                state.chart_days = 61;
                                state.other_side = true;
                              })},
      {"review-one", review(samples::review_of({weeks.back()}))},
      {"review-none", review(samples::review_of({}))},
      {"review-deleted", review(deleted)},
      {"review-sessions", review(full, [](ReviewState& state) { state.part = ReviewPart::sessions; })},
      {"review-choosing", review(full,
                                 [](ReviewState& state) {
                                   state.part = ReviewPart::sessions;
                                   state.choosing = ui::FilterBy::spot;
                                   state.filter.days = 30;
                                 })},
      {"review-session", review(open)},
      {"review-edit", review(open, [&](ReviewState& state) { state.edited = ui::answers_of(*open.open); })},
      {"review-log", review(full,
                            [](ReviewState& state) {
                              state.part = ReviewPart::log;
                              state.entry.spots = {{"upper_trap", routine::Side::right}};
                            })},
      {"review-take-out", review(full, [](ReviewState& state) { state.part = ReviewPart::take_out; })},
      {"review-many", review_of_many(ReviewPart::overview)},
      {"review-below", review_below(full)},
      {"review-many-below", review_below(samples::review_of_many(1'000))},
      {"review-scrolled", review_scrolled()},
      {"review-searched", review_searched()},
      {"review-many-sessions", review_of_many(ReviewPart::sessions)}};
}

Draw settings(std::size_t section) {
  ui::SettingsState state;
  state.section = section;
  return [model = ui::samples::settings(), state](ui::Canvas& canvas) mutable {
    (void)settings_screen(canvas, model, state);
  };
}

ui::BeforeModel before_with(ui::SoundFileModel file) {
  ui::BeforeModel model = ui::samples::before();
  model.sound_file = std::move(file);
  return model;
}

}  // namespace

std::vector<std::pair<std::string, Draw>> menu_shots() {
  using SoundFile = ui::SoundFileModel::Stage;
  ui::LibraryState searched;
  searched.filter.search = "knee";
  searched.filter.minutes = 8;
  searched.filter.place = ui::Spot{"upper_trap", routine::Side::right};
  ui::LibraryState front;
  front.view = routine::BodyView::front;
  front.filter.minutes = 8;
  ui::LibraryState map;
  map.map.open = true;
  map.filter.minutes = 5;
  map.filter.tool = "fingers";
  ui::LibraryState map_front = map;
  map_front.map.spot = {"psoas", routine::Side::left};
  std::vector<std::pair<std::string, Draw>> all = {
      {"map", library(ui::samples::library(), map)},
      {"map-front", library(ui::samples::library(), map_front)},
      {"library", library(ui::samples::library())},
      {"library-offer", library(ui::samples::library_offering(), front)},
      {"library-no-match", library(ui::samples::library(), searched)},
      {"library-empty", library({})},
      {"before", before(ui::samples::before())},
      {"before-refused", before(ui::samples::before_refused())},
      {"before-saving", before(before_with({SoundFile::making, 0.43, {}}))},
      {"before-saved", before(before_with({SoundFile::done, 1, "Saved: Music/trapezius.mp3"}))},
      {"small-timer",
       [](ui::Canvas& canvas) { (void)small_screen(canvas, ui_test::session_of(routine::Kind::ice)); }},
      {"after", after(ui::samples::after())},
      {"after-hurt", after(ui::samples::after_hurt())},
      {"hear", hear({.cue = session::Cue::tick,
                     .peak = 0.36F,
                     .rms = 0.05F,
                     .sound_ok = true,
                     .sound = "Sound: a loudspeaker"})},
      {"hear-trouble", hear({.cue = {},
                             .peak = 0,
                             .rms = 0,
                             .sound_ok = false,
                             .sound = "No sound: the sound server does not answer."})},
      {"tap", tap({.taps = 3, .latency_ms = {}})},
      {"tap-done", tap({.taps = 11, .latency_ms = 205, .spread_ms = 18})},
      {"settings", settings(0)},
      {"settings-keys", settings(1)},
      {"settings-looks", settings(2)}};

  for (auto& shot : review_shots()) all.push_back(std::move(shot));
  return all;
}

}  // namespace ui_gallery
