// SPDX-License-Identifier: MIT
#include <imgui.h>

#include <algorithm>
#include <array>
#include <utility>

#include "routine/regions.h"
#include "ui/screens/answers.h"
#include "ui/screens/chip_flow.h"
#include "ui/screens/kept_input.h"
#include "ui/screens/option_row.h"
#include "ui/screens/session_words.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kRow = 36;
constexpr float kGap = 8;
constexpr float kLabelWidth = 196;  // with the key

// Draws rows from the top down.
class Form {
 public:
  Form(Canvas& canvas, const Rect& box, Answers& answers, AnswersState& state)
      : canvas_(canvas), answers_(answers), state_(state), box_(box), y_(box.y) {}

  void scores() {
    for (std::size_t i = 0; i < answers_.scores.size(); ++i) {
      history::Score& score = answers_.scores[i];
      const bool one = answers_.scores.size() == 1;
      const std::string spot = spot_name(score);
      score_question(Question::before, i, one ? "Pain before" : spot + ", before", score.before);
      score_question(Question::after, i, one ? "and now" : spot + ", now", score.after);
    }
  }

  void change() {
    std::array<std::string_view, history::kAllChanges.size()> words;
    std::transform(history::kAllChanges.begin(), history::kAllChanges.end(), words.begin(),
                   history::change_words);
    const unsigned chosen = answers_.change ? 1U << static_cast<unsigned>(*answers_.change) : 0;
    if (const auto pressed = options(Question::change, "Change", words, chosen)) {
      const history::Change now = history::kAllChanges[*pressed];
      answers_.change = answers_.change == now ? std::nullopt : std::optional(now);
    }
  }

  void pressure() {
    const auto pressed = score_row(canvas_, "pressure", control(Question::pressure, "Most pressure felt"),
                                   answers_.peak_pressure);
    if (!pressed) return;
    answers_.peak_pressure = *pressed < 0 ? std::nullopt : pressed;
    note_change(Question::pressure);
  }

  void helped() {
    std::array<std::string_view, history::kAllHelped.size()> words;
    std::transform(history::kAllHelped.begin(), history::kAllHelped.end(), words.begin(),
                   history::helped_words);
    unsigned chosen = 0;
    for (const history::Helped one : answers_.helped) chosen |= 1U << static_cast<unsigned>(one);
    if (const auto pressed = options(Question::helped, "What helped", words, chosen)) {
      const history::Helped one = history::kAllHelped[*pressed];
      if (std::erase(answers_.helped, one) == 0) answers_.helped.push_back(one);
      std::sort(answers_.helped.begin(), answers_.helped.end());
    }
  }

  void tags() {
    constexpr std::size_t kOffered = history::kTags.size();
    std::array<std::string_view, kOffered + 1> words;
    std::copy(history::kTags.begin(), history::kTags.end(), words.begin());
    words.back() = "other…";
    const std::string own = own_tags(answers_);
    const bool shown = state_.tags_shown || !own.empty();
    unsigned chosen = shown ? 1U << kOffered : 0;
    for (std::size_t i = 0; i < kOffered; ++i) {
      if (std::find(answers_.tags.begin(), answers_.tags.end(), history::kTags[i]) != answers_.tags.end())
        chosen |= 1U << i;
    }
    const auto pressed = options(Question::tags, "What brought it on", words, chosen);
    if (pressed == kOffered) {
      state_.tags_shown = state_.write_tags = true;
    } else if (pressed) {
      const std::string tag(history::kTags[*pressed]);
      if (std::erase(answers_.tags, tag) == 0) answers_.tags.push_back(tag);
    }
    if (shown || state_.tags_shown) written_tags(own);
  }

  void referred() {
    const routine::Region* region = routine::find_region(answers_.referred);
    const Rect at = control(Question::referred, "Felt elsewhere too");
    const std::string shown =
        region != nullptr ? "in the " + std::string(region->short_name) : "Choose a place…";
    const Style style = style_of(Role::label);
    const std::string label = canvas_.cut(shown, style, at.w - canvas_.px(32));
    if (chip(canvas_, "referred", {at.x, at.y + canvas_.px(3)}, label, region != nullptr)) {
      state_.regions_shown = !state_.regions_shown;
      state_.current = Question::referred;
    }
    if (state_.regions_shown) regions(at);
  }

  void note() {
    const Rect at = control(Question::note, "Note");
    if (state_.write_note) ImGui::SetKeyboardFocusHere();
    state_.write_note = false;
    if (kept_input(canvas_, "note", at, answers_.note, "Anything to remember?")) changed_ = true;
  }

  // After a key led to a question, so that its answers are seen.
  void bring_current_into_view() {
    if (!state_.led_there || current_bottom_ <= current_top_) return;
    state_.led_there = false;
    const float top = ImGui::GetWindowPos().y;
    const float room = canvas_.px(kGap);
    const float beyond = current_bottom_ + room - (top + ImGui::GetWindowHeight());
    const float above = top - (current_top_ - room);
    // Where it does not fit as a whole its beginning is seen.
    const float down = std::min(std::max(beyond, 0.0F), current_top_ - room - top);
    if (above > 0 || down > 0)
      ImGui::SetScrollY(std::max(0.0F, ImGui::GetScrollY() + (above > 0 ? -above : down)));
  }

  bool changed() const { return changed_; }
  float height() const { return y_ - box_.y; }

 private:
  // The side alone where that tells the spots apart.
  std::string spot_name(const history::Score& score) const {
    const bool one_region =
        std::all_of(answers_.scores.begin(), answers_.scores.end(),
                    [&](const history::Score& other) { return other.region == score.region; });
    const std::string_view side = side_word(score.side);
    return one_region && !side.empty() ? std::string(side) : spot_words(score.region, score.side);
  }

  void written_tags(std::string own) {
    const float left = canvas_.px(kLabelWidth);
    const Rect at{box_.x + left, y_, box_.w - left, canvas_.px(kRow)};
    y_ += canvas_.px(kRow + kGap);
    if (state_.current == Question::tags) current_bottom_ = at.bottom();
    if (std::exchange(state_.write_tags, false)) ImGui::SetKeyboardFocusHere();
    if (!kept_input(canvas_, "own-tags", at, own, "In your own words, with commas between")) return;
    put_own_tags(own, answers_);
    changed_ = true;
  }

  void note_change(Question question) {
    changed_ = true;
    state_.current = question;
  }

  // The row's label with its key; the box of its control.
  Rect control(Question question, const std::string& label, std::optional<std::size_t> spot = {}) {
    const bool current = state_.current == question && (!spot || !state_.spot || *spot == *state_.spot);
    const Rect row{box_.x, y_, box_.w, canvas_.px(kRow)};
    y_ += canvas_.px(kRow + kGap);
    if (current) {
      if (current_bottom_ <= current_top_) current_top_ = row.y;
      current_bottom_ = row.bottom();
    }
    const float bar = canvas_.px(4);
    if (current) canvas_.fill({row.x, row.y, bar, row.h}, canvas_.theme().accent, bar / 2);
    key_cap(canvas_, {row.x + canvas_.px(12), row.y + canvas_.px(6)}, question_key(question));
    const float text_x = row.x + canvas_.px(52);
    const float room = canvas_.px(kLabelWidth - 52 - 8);
    Style style = style_of(Role::label, current ? canvas_.theme().text : canvas_.theme().text_soft);
    if (current) style.weight = Weight::medium;
    style = canvas_.fitted(label, style, room);
    canvas_.text_in({text_x, row.y, room, row.h}, label, style, Align::left);
    return {row.x + canvas_.px(kLabelWidth), row.y, row.w - canvas_.px(kLabelWidth), row.h};
  }

  void score_question(Question question, std::size_t spot, const std::string& label,
                      std::optional<int>& score) {
    const Rect at = control(question, label, spot);
    const std::string id = std::string(question_key(question)) + std::to_string(spot) + "-";
    const auto pressed = score_row(canvas_, id, at, score);
    if (!pressed) return;
    score = *pressed < 0 ? std::nullopt : pressed;
    state_.spot = spot;
    note_change(question);
  }

  std::optional<std::size_t> options(Question question, const std::string& label,
                                     std::span<const std::string_view> words, unsigned chosen) {
    const Rect at = control(question, label);
    const auto pressed = option_row(canvas_, question_key(question), at, words, chosen);
    if (pressed) note_change(question);
    return pressed;
  }

  void regions(const Rect& at) {
    ChipFlow flow(canvas_, {at.x, y_}, at.w);
    if (flow.chip("region-", "nowhere else", answers_.referred.empty())) choose_region("");
    for (const routine::Region& region : routine::regions()) {
      const std::string id(region.id);
      if (flow.chip("region-" + id, region.short_name, answers_.referred == id)) choose_region(id);
    }
    y_ = flow.bottom() + canvas_.px(kGap + 4);
    current_bottom_ = std::max(current_bottom_, flow.bottom());
  }

  void choose_region(const std::string& id) {
    answers_.referred = id;
    state_.regions_shown = false;
    note_change(Question::referred);
  }

  Canvas& canvas_;
  Answers& answers_;
  AnswersState& state_;
  Rect box_;
  float y_;
  float current_top_ = 0;  // of the rows that digits answer
  float current_bottom_ = 0;
  bool changed_ = false;
};

}  // namespace

float answers_form(Canvas& canvas, const Rect& box, Answers& answers, AnswersState& state, bool& changed) {
  Form form(canvas, box, answers, state);
  form.scores();
  form.change();
  form.pressure();
  form.helped();
  form.referred();
  form.tags();
  form.note();
  form.bring_current_into_view();
  changed = changed || form.changed();
  return form.height();
}

}  // namespace ui
