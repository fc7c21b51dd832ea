// SPDX-License-Identifier: MIT
#include "desktop/notice.h"

#include <utility>

#include "session/words.h"

namespace desktop {
namespace {

bool stopped(const Scene& scene) { return scene.playback == Scene::Playback::stopped; }

Notice about(const Scene& scene) {
  Notice notice;
  notice.summary = scene.verb;
  if (!scene.place.empty()) notice.summary += " · " + scene.place;
  notice.asks = scene.long_phase && scene.playback == Scene::Playback::playing;
  if (scene.playback == Scene::Playback::paused) {
    notice.body = "It waits for you: " + scene.next;
    return notice;
  }
  notice.body = session::length_words(scene.length);
  if (!scene.ends_at.empty()) notice.body += ", until " + scene.ends_at;
  if (!scene.next.empty()) notice.body += ". Then: " + scene.next;
  return notice;
}

}  // namespace

Notices::Change Notices::follow(const Scene& scene) {
  const std::optional<Scene> before = std::exchange(last_, scene);
  const bool was_told = open_;
  if (scene.watched || (stopped(scene) && scene.verb != kCompleted)) {
    open_ = false;
    asked_for_.reset();
    return {std::nullopt, was_told};
  }
  if (!before || stopped(*before)) return {};  // it begins before the eyes of who began it
  const bool another = before->phase != scene.phase || stopped(scene);
  const bool longer = was_told && before->length != scene.length;
  const bool worth_it = before->long_phase || scene.long_phase || was_told;
  if (!longer && !(another && worth_it)) return {};
  open_ = true;
  asked_for_.reset();
  if (stopped(scene)) return {Notice{"Done · " + scene.routine, "The session is over.", false}, false};
  Notice notice = about(scene);
  if (notice.asks) asked_for_ = scene.phase;
  return {std::move(notice), false};
}

std::optional<Wish> Notices::pressed(std::string_view button) const {
  using What = session::Command::What;
  if (button == kShow) return Wish{.what = Wish::What::raise};
  const bool holds = last_ && asked_for_ == last_->phase && last_->playback == Scene::Playback::playing;
  if (!holds) return std::nullopt;
  if (button == kDone) return Wish{.what = Wish::What::command, .command = {What::let_go}};
  if (button == kMore) return Wish{.what = Wish::What::command, .command = {What::five_more}};
  return std::nullopt;
}

}  // namespace desktop
