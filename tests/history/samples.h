// SPDX-License-Identifier: MIT
// Sessions and folders for the tests of the history.
#pragma once

#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "history/store.h"

namespace history::samples {

// A new folder that goes with the object.
class Folder {
 public:
  Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder();
  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path database() const { return path_ / "history.db"; }
  std::filesystem::path backups() const { return path_ / "backups"; }

 private:
  std::filesystem::path path_;
};

// The n-th of a line of completed sessions, a day apart, every one with something of its own.
StoredSession session(int n);
std::vector<StoredSession> several(int count);

// The n-th, standing in its second phase.
StoredSession running(int n);

// Every field at random, texts with quotes, newlines and other alphabets among them.
StoredSession any(std::mt19937& random);

// Everything that a list says of its n-th session, as text.
std::string told(const SessionList& list, std::size_t n);

Store open(const std::filesystem::path& folder, bool look_only = false);
Store open(const Folder& folder, bool look_only = false);

std::string bytes_of(const std::filesystem::path& file);
void write_bytes(const std::filesystem::path& file, const std::string& bytes);

}  // namespace history::samples
