// SPDX-License-Identifier: MIT
#include "menu_shots.h"

#include "ui/screen_samples.h"
#include "ui/screens/screens.h"

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

Draw after(ui::AfterModel model) {
  return [model = std::move(model), state = ui::AfterState{}](ui::Canvas& canvas) mutable {
    (void)after_screen(canvas, model, state);
  };
}

Draw history(ui::HistoryModel model, ui::HistoryState state = {}) {
  return [model = std::move(model), state](ui::Canvas& canvas) mutable {
    (void)history_screen(canvas, model, state);
  };
}

Draw detail(std::size_t index, bool delete_asked) {
  ui::HistoryModel model = ui::samples::history(index + 1);
  model.open = model.sessions[index].id;
  ui::HistoryState state;
  if (delete_asked) state.delete_asked = *model.open;
  return history(std::move(model), state);
}

}  // namespace

std::vector<std::pair<std::string, Draw>> menu_shots() {
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
  return {{"map", library(ui::samples::library(), map)},
          {"map-front", library(ui::samples::library(), map_front)},
          {"library", library(ui::samples::library())},
          {"library-offer", library(ui::samples::library_offering(), front)},
          {"library-no-match", library(ui::samples::library(), searched)},
          {"library-empty", library({})},
          {"before", before(ui::samples::before())},
          {"before-refused", before(ui::samples::before_refused())},
          {"after", after(ui::samples::after())},
          {"after-hurt", after(ui::samples::after_hurt())},
          {"history", history(ui::samples::history(40))},
          {"history-one", history(ui::samples::history(1))},
          {"history-none", history(ui::samples::history(0))},
          {"history-many", history(ui::samples::history(5000))},
          {"history-detail", detail(0, false)},
          {"history-detail-delete", detail(17, true)}};
}

}  // namespace ui_gallery
