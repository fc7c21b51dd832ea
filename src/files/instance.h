// SPDX-License-Identifier: MIT
// One program at a time works on one data folder; a second start asks the first to show itself. Thread: main.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "files/folders.h"

namespace files {

class Instance {
 public:
  enum class Place { first, second };

  // Takes the lock in the state folder (the kernel frees it when the holder dies, however it dies) and
  // listens on a socket that only this user can reach. `second`: somebody else holds the lock.
  static base::Result<Instance> claim(const Folders& folders);

  // Whether a program works on this data folder right now. Makes nothing.
  static bool held(const Folders& folders);

  Instance(Instance&& other) noexcept;
  Instance& operator=(Instance&&) = delete;
  ~Instance();

  Place place() const { return place_; }

  // Asks the first one to show its window; true when it answered within a second. Needs: second.
  bool raise_first() const;

  // True once for every time that another start asked to be shown. Never waits. Needs: first.
  bool asked_to_raise();

 private:
  Instance() = default;
  Place place_ = Place::first;
  int lock_ = -1;
  int socket_ = -1;
  std::filesystem::path socket_path_;
};

}  // namespace files
