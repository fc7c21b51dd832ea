// SPDX-License-Identifier: MIT
#include "audio/speaker.h"

#include <algorithm>
#include <condition_variable>
#include <map>

namespace audio {

struct Speaker::Shared {
  explicit Shared(VoiceOptions options) : voice(std::move(options)) {}

  // The first text that is wanted and not there; null: none.
  const std::string* next() const {
    const auto missing = std::find_if(wanted.begin(), wanted.end(), [this](const std::string& text) {
      return clips.find(text) == clips.end();
    });
    return missing == wanted.end() ? nullptr : &*missing;
  }

  Voice voice;               // its `say` is the worker's own
  mutable std::mutex mutex;  // guards what follows; never held while something is said
  std::condition_variable changed;
  std::vector<std::string> wanted;
  std::map<std::string, std::shared_ptr<const Clip>> clips;
  std::uint64_t prepared = 0;
  bool ending = false;
  bool ended = false;
};

Speaker::Speaker(VoiceOptions options)
    : shared_(std::make_shared<Shared>(std::move(options))), thread_([shared = shared_] { run(shared); }) {}

Speaker::~Speaker() {
  constexpr std::chrono::milliseconds kGoodbye{500};
  shared_->voice.stop();
  bool ended = false;
  {
    std::unique_lock lock(shared_->mutex);
    shared_->ending = true;
    shared_->changed.notify_all();
    ended = shared_->changed.wait_for(lock, kGoodbye, [this] { return shared_->ended; });
  }
  if (ended) {
    thread_.join();
  } else {
    thread_.detach();
  }
}

void Speaker::run(const std::shared_ptr<Shared>& shared) {
  std::unique_lock lock(shared->mutex);
  for (;;) {
    shared->changed.wait(lock, [&] { return shared->ending || shared->next() != nullptr; });
    if (shared->ending) break;
    const std::string text = *shared->next();
    lock.unlock();
    auto clip = std::make_shared<const Clip>(shared->voice.say(text));
    lock.lock();
    shared->clips[text] = std::move(clip);
    ++shared->prepared;
  }
  shared->ended = true;
  shared->changed.notify_all();
}

void Speaker::want(std::vector<std::string> texts) {
  {
    const std::lock_guard lock(shared_->mutex);
    shared_->wanted = std::move(texts);
  }
  shared_->changed.notify_all();
}

std::shared_ptr<const Clip> Speaker::clip(const std::string& text) const {
  const std::lock_guard lock(shared_->mutex);
  const auto found = shared_->clips.find(text);
  return found == shared_->clips.end() ? nullptr : found->second;
}

void Speaker::keep_only(const std::vector<std::string>& texts) {
  const std::lock_guard lock(shared_->mutex);
  std::erase_if(shared_->clips, [&](const auto& clip) {
    return std::find(texts.begin(), texts.end(), clip.first) == texts.end();
  });
}

void Speaker::start_over() {
  const std::lock_guard lock(shared_->mutex);
  shared_->wanted.clear();
  shared_->clips.clear();
  shared_->voice.start_over();
}

std::uint64_t Speaker::prepared() const {
  const std::lock_guard lock(shared_->mutex);
  return shared_->prepared;
}

std::size_t Speaker::bytes() const {
  const std::lock_guard lock(shared_->mutex);
  std::size_t bytes = 0;
  for (const auto& [text, clip] : shared_->clips) bytes += clip->samples.size() * sizeof(std::int16_t);
  return bytes;
}

std::string Speaker::trouble() const { return shared_->voice.trouble(); }

}  // namespace audio
