// SPDX-License-Identifier: MIT
#include "app/plan_json.h"

#include <nlohmann/json.hpp>

namespace app {
namespace {

using Json = nlohmann::ordered_json;

std::string_view added_id(routine::Added added) {
  switch (added) {
    case routine::Added::no: return "";
    case routine::Added::start_delay: return "start_delay";
    case routine::Added::switch_gap: return "switch_gap";
  }
  return "";
}

Json phase_json(const session::Phase& phase, std::size_t index) {
  const routine::Turn& turn = phase.turn;
  Json out;
  out["index"] = index;
  out["kind"] = routine::kind_id(turn.kind);
  out["start_ms"] = phase.start.time_since_epoch().count();
  out["length_ms"] = phase.length.count();
  out["side"] = routine::side_id(turn.side);
  out["region"] = turn.region;
  out["say"] = turn.say;
  out["pressure"] = turn.pressure ? Json::array({turn.pressure->low, turn.pressure->high}) : Json(nullptr);
  out["set"] = turn.set;
  out["sets"] = turn.sets;
  out["added"] = turn.added == routine::Added::no ? Json(nullptr) : Json(added_id(turn.added));
  return out;
}

}  // namespace

std::string plan_json(const session::Plan& plan) {
  Json out;
  out["id"] = plan.id;
  out["title"] = plan.title;
  out["total_ms"] = plan.total.count();
  out["phases"] = Json::array();
  for (std::size_t i = 0; i < plan.phases.size(); ++i) out["phases"].push_back(phase_json(plan.phases[i], i));
  out["cues"] = Json::array();
  for (const session::PlannedCue& cue : plan.cues) {
    out["cues"].push_back(
        {{"at_ms", cue.at.time_since_epoch().count()}, {"cue", session::cue_name(cue.cue)}});
  }
  return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace app
