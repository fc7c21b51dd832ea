// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/commands.h"
#include "app/exit_status.h"
#include "app/take_along.h"
#include "base/text.h"

namespace app {

int render_session(const files::Folders& folders, const RoutineOptions& options) {
  const auto item = usable_routine(folders, options.routine);
  if (!item) return kInputWrong;
  const auto prepared = guide::prepare(*item, options.choices, {}, options.settings.say_ten_seconds);
  if (!prepared) return complain(prepared.error(), kInputWrong);
  const auto bank = audio::CueBank::load(folders.assets / "cues");
  if (!bank) return complain(bank.error(), kMachineLacks);

  const TakeAlong what{prepared->plan, item->routine.goal, options.settings, options.voice};
  audio::UnfinishedFile to(options.output);
  const auto written = write_take_along(*bank, what, to);
  if (!written) return complain(written.error(), kInputWrong);
  if (!written->empty()) complain(*written, kFine);
  std::printf("%s: %s\n", options.output.string().c_str(), base::clock_text(prepared->plan.total).c_str());
  if (!prepared->changed.empty()) std::printf("%s\n", prepared->changed.c_str());
  return kFine;
}

}  // namespace app
