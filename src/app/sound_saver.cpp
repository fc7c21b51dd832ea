// SPDX-License-Identifier: MIT
#include "app/sound_saver.h"

#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace app {
namespace {

constexpr std::chrono::seconds kLongestGoodbye{1};
constexpr int kNice = 10;  // a session that runs beside it comes first

std::string with_voice(const std::filesystem::path& file, const std::string& trouble) {
  return "Saved: " + file.string() + (trouble.empty() ? "" : " (" + trouble + ")");
}

}  // namespace

struct SoundSaver::Shared {
  mutable std::mutex mutex;  // guards all that follows
  std::condition_variable ended;
  State state;
  bool stopping = false;

  bool note(double share) {
    const std::lock_guard lock(mutex);
    state.share = share;
    return !stopping;
  }
  void end(Stage stage, std::string text) {
    const std::lock_guard lock(mutex);
    state.stage = stopping && stage == Stage::failed ? Stage::none : stage;
    state.text = std::move(text);
    ended.notify_all();
  }
};

namespace {

base::Result<std::string> make(const std::filesystem::path& cues, const TakeAlong& what,
                               const std::filesystem::path& folder, const std::string& name,
                               const std::string& ending, const audio::Progress& progress) {
  const auto bank = audio::CueBank::load(cues);
  if (!bank) return tl::unexpected(bank.error());
  const std::filesystem::path place = folder / (name + "." + ending);
  audio::UnfinishedFile to(place, audio::UnfinishedFile::Put::beside);
  if (!to.trouble().empty()) return base::failure(place.string() + " could not be written: " + to.trouble());
  const auto written = write_take_along(*bank, what, to, progress);
  if (!written) return tl::unexpected(written.error());
  return with_voice(to.place(), *written);
}

}  // namespace

SoundSaver::SoundSaver(std::filesystem::path cues)
    : cues_(std::move(cues)), shared_(std::make_shared<Shared>()) {}

SoundSaver::~SoundSaver() {
  stop();
  std::unique_lock lock(shared_->mutex);
  shared_->ended.wait_for(lock, kLongestGoodbye, [this] { return shared_->state.stage != Stage::making; });
}

void SoundSaver::start(TakeAlong what, const std::filesystem::path& folder, const std::string& name,
                       const std::string& ending) {
  {
    const std::lock_guard lock(shared_->mutex);
    if (shared_->state.stage == Stage::making) return;
    shared_->state = {Stage::making, name, 0, {}};
    shared_->stopping = false;
  }
  std::thread([shared = shared_, cues = cues_, what = std::move(what), folder, name, ending] {
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
    auto made = make(cues, what, folder, name, ending, [&](double share) { return shared->note(share); });
    made ? shared->end(Stage::done, *made) : shared->end(Stage::failed, made.error());
  }).detach();
}

void SoundSaver::stop() {
  const std::lock_guard lock(shared_->mutex);
  shared_->stopping = true;
}

void SoundSaver::forget() {
  const std::lock_guard lock(shared_->mutex);
  if (shared_->state.stage != Stage::making) shared_->state = {};
}

SoundSaver::State SoundSaver::state() const {
  const std::lock_guard lock(shared_->mutex);
  return shared_->state;
}

}  // namespace app
