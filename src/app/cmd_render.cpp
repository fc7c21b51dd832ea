// SPDX-License-Identifier: MIT
#include <cstdio>

#include "app/commands.h"
#include "app/exit_status.h"
#include "audio/sound_file.h"
#include "base/text.h"

namespace app {

int render_session(const Folders& folders, const RoutineOptions& options) {
  const auto item = usable_routine(folders, options.routine);
  if (!item) return kInputWrong;
  const auto prepared = prepare(*item, options.choices);
  if (!prepared) return complain(prepared.error(), kInputWrong);
  const auto bank = audio::CueBank::load(folders.assets / "cues");
  if (!bank) return complain(bank.error(), kMachineLacks);

  const session::Session session(prepared->plan);
  const audio::Track track = audio::make_track(session.timeline());
  const auto written = audio::render_to_file(
      *bank, track, prepared->plan.total, {.title = prepared->plan.title, .artist = "Unknot", .comment = ""},
      options.output);
  if (!written) return complain(written.error(), kInputWrong);
  std::printf("%s: %s\n", options.output.string().c_str(), base::clock_text(prepared->plan.total).c_str());
  if (!prepared->changed.empty()) std::printf("%s\n", prepared->changed.c_str());
  return kFine;
}

}  // namespace app
