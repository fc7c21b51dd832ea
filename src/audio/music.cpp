// SPDX-License-Identifier: MIT
#include "audio/music.h"

#include <SDL.h>
#include <SDL_mixer.h>

#include <fstream>
#include <iterator>
#include <random>

namespace audio {
namespace {

constexpr int kTendsToFade = 10;
constexpr int kTriesAtOnce = 8;
constexpr std::chrono::milliseconds kTrialAtOnce{20};
// The decoder runs on the audio thread, so the file comes into memory first and no disk is waited for there;
// only what is longer than hours of MP3 is read on the way.
constexpr std::uintmax_t kMostInMemory = 64 * 1024 * 1024;

// Empty, or why the size alone says that it cannot be played.
std::string wrong_size(const std::filesystem::path& file, std::uintmax_t& size) {
  std::error_code wrong;
  size = std::filesystem::file_size(file, wrong);
  if (wrong) return wrong.message();
  return size == 0 ? "the file is empty" : "";
}

// Empty when SDL_mixer can open it, in the way in which it would be played but for reading all of it.
std::string why_not(const std::filesystem::path& file) {
  std::uintmax_t size = 0;
  if (std::string wrong = wrong_size(file, size); !wrong.empty()) return wrong;
  SDL_RWops* bytes = size <= kMostInMemory ? SDL_RWFromFile(file.c_str(), "rb") : nullptr;
  Mix_Music* music = bytes != nullptr ? Mix_LoadMUS_RW(bytes, 1) : Mix_LoadMUS(file.c_str());
  if (music == nullptr) return SDL_GetError();
  Mix_FreeMusic(music);
  return {};
}

}  // namespace

struct Music::Playing {
  Playing() = default;
  ~Playing() {
    Mix_HaltMusic();
    if (music != nullptr) Mix_FreeMusic(music);
  }
  Playing(const Playing&) = delete;
  Playing& operator=(const Playing&) = delete;

  std::vector<char> bytes;  // must outlive the music
  Mix_Music* music = nullptr;
};

Music::Music() = default;
Music::~Music() = default;

void Music::tend(const MusicOrder& order) {
  play(order);
  if (!order.folder.empty() || playing_ != nullptr) return;
  trial_.go_on(order.trial, why_not, kTrialAtOnce);
  report_.tried = trial_.found();
}

void Music::play(const MusicOrder& order) {
  if (order.folder.empty() && playing_ != nullptr && ++quiet_ < kTendsToFade) return;
  quiet_ = 0;
  if (order != order_) take(order);
  if (order_.folder.empty() || !report_.trouble.empty()) return;
  if (playing_ != nullptr) {
    if (Mix_PlayingMusic() != 0) return;
    playing_.reset();
    list_.advance();
  }
  begin_next();
}

void Music::stop() {
  playing_.reset();
  report_.playing.clear();
}

void Music::take(const MusicOrder& order) {
  stop();
  order_ = order;
  list_ = {};
  report_ = {};
  report_.tried = trial_.found();
  if (order.folder.empty()) return;
  auto files = list_music(order.folder);
  if (files) {
    list_ = MusicList(std::move(*files), order.shuffled ? std::random_device{}() | 1U : 0U);
  } else {
    report_.trouble = files.error();
  }
}

// A few at a time, so that a folder full of broken files does not keep the worker from its device.
void Music::begin_next() {
  for (int i = 0; i < kTriesAtOnce && list_.left() > 0; ++i) {
    const std::filesystem::path file = *list_.current();
    const std::string wrong = begin(file);
    if (wrong.empty()) {
      report_.playing = file.filename().string();
      return;
    }
    list_.broken(wrong);
    report_.skipped = list_.skipped();
  }
  if (list_.left() > 0) return;
  report_.playing.clear();
  report_.trouble = no_music_in(order_.folder, report_.skipped.back());
}

// Empty when all went well.
std::string Music::begin(const std::filesystem::path& file) {
  auto next = std::make_unique<Playing>();
  std::uintmax_t size = 0;
  if (std::string wrong = wrong_size(file, size); !wrong.empty()) return wrong;
  if (size <= kMostInMemory) {
    std::ifstream in(file, std::ios::binary);
    next->bytes.assign(std::istreambuf_iterator<char>(in), {});
    SDL_RWops* memory = SDL_RWFromConstMem(next->bytes.data(), static_cast<int>(next->bytes.size()));
    if (memory == nullptr) return SDL_GetError();
    next->music = Mix_LoadMUS_RW(memory, 1);
  } else {
    next->music = Mix_LoadMUS(file.c_str());
  }
  if (next->music == nullptr || Mix_PlayMusic(next->music, 1) != 0) return SDL_GetError();
  playing_ = std::move(next);
  return {};
}

}  // namespace audio
