// SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstdlib>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/reminder.h"
#include "app/when_text.h"
#include "desktop/one_call.h"
#include "files/file_text.h"
#include "guide/clock.h"
#include "history/stamps.h"
#include "history/store.h"

namespace app {
namespace {

// The newest session, unless there was one today: who has begun today is left in peace.
struct Last {
  bool today = false;
  std::string title;
  std::string when;
};

Last last_session(const files::Folders& folders) {
  Last last;
  const auto store = history::Store::open(folders.data, true);
  if (!store) return last;
  history::Filter newest;
  newest.newest = 1;
  newest.with_text = false;
  const auto sessions = store->sessions(newest);
  if (!sessions || sessions->empty()) return last;
  const std::string today = history::local_time(guide::utc_ms()).local_date;
  last.today = sessions->front().local_date == today;
  last.title = sessions->front().title;
  last.when = days_ago(sessions->front().local_date, today);
  return last;
}

int remind_now(const files::Folders& folders) {
  const Last last = last_session(folders);
  if (last.today) return kFine;
  const std::string body =
      last.title.empty() ? "Whenever you like." : "Last time: " + last.title + ", " + last.when + ".";
  const auto sent = desktop::send_notice("A few minutes for your muscles?", body);
  return sent ? kFine : complain(sent.error(), kMachineLacks);
}

int tell_status(const files::Folders& folders) {
  const auto time = reminder_time(folders);
  std::puts(time ? ("on, daily at " + *time).c_str() : "off");
  return kFine;
}

}  // namespace

int remind(const files::Folders& folders, const RemindOptions& options) {
  switch (options.what) {
    case RemindOptions::What::status: return tell_status(folders);
    case RemindOptions::What::now: return remind_now(folders);
    case RemindOptions::What::on: {
      const auto switched = switch_reminder_on(folders, options.at);
      if (!switched)
        return complain(switched.error(),
                        switched.error().starts_with("no time") ? kInputWrong : kMachineLacks);
      return tell_status(folders);
    }
    case RemindOptions::What::off: {
      const auto switched = switch_reminder_off(folders);
      return switched ? tell_status(folders) : complain(switched.error(), kMachineLacks);
    }
  }
  return kFine;
}

}  // namespace app
