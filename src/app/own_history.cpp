// SPDX-License-Identifier: MIT
#include "app/own_history.h"

#include "app/commands.h"
#include "app/exit_status.h"

namespace app {

base::Result<history::Store> look_at_history(const files::Folders& folders) {
  auto store = history::Store::open(folders.data, true);
  if (store && !store->opened().trouble.empty()) complain(store->opened().trouble, kFine);
  return store;
}

base::Result<files::Instance> own_folder(const files::Folders& folders) {
  auto lock = files::Instance::claim(folders);
  if (!lock) return tl::unexpected(lock.error());
  if (lock->place() == files::Instance::Place::second)
    return base::failure("Unknot is running with this history; close it first");
  return lock;
}

base::Result<OwnHistory> own_history(const files::Folders& folders) {
  auto lock = own_folder(folders);
  if (!lock) return tl::unexpected(lock.error());
  auto store = history::Store::open(folders.data);
  if (!store) return tl::unexpected(store.error());
  if (!store->opened().trouble.empty()) complain(store->opened().trouble, kFine);
  return OwnHistory{std::move(*lock), std::move(*store)};
}

}  // namespace app
