// SPDX-License-Identifier: MIT
#include "routine/regions.h"

#include <algorithm>
#include <array>

#include "routine/number_sources.h"

namespace routine {
namespace {

// clang-format off
// A region and where its cap comes from.
struct Row {
  Region region;
  std::string_view cap_source;
};

constexpr std::string_view kOurs = "Our judgement";
constexpr std::string_view kNeck =
    "Our judgement; that the neck comes last: Neck and massage guns, Areas to avoid";
constexpr std::string_view kNotesOnly = "Our judgement: nothing is pressed";

constexpr std::array kRows = {
    Row{{"suboccipital", "Base of skull", "base of the skull",
           BodyView::back, {0.455F, 0.12F}, {0.545F, 0.12F}, 0.028F, RegionKind::caution, 4}, kNeck},
    Row{{"neck_back", "Back of neck", "back of the neck",
           BodyView::back, {0.455F, 0.147F}, {0.545F, 0.147F}, 0.028F, RegionKind::caution, 4}, kNeck},
    Row{{"upper_trap", "Top of shoulder (upper trapezius)", "top of shoulder",
           BodyView::back, {0.345F, 0.184F}, {0.655F, 0.184F}, 0.04F, RegionKind::select, 6}, kOurs},
    Row{{"levator", "Inner top corner of shoulder blade", "inner top of shoulder blade",
           BodyView::back, {0.395F, 0.208F}, {0.605F, 0.208F}, 0.034F, RegionKind::select, 6}, kOurs},
    Row{{"shoulder_back", "Back of shoulder", "back of shoulder",
           BodyView::back, {0.255F, 0.222F}, {0.745F, 0.222F}, 0.042F, RegionKind::select, 6}, kOurs},
    Row{{"shoulder_blade", "Inner edge of shoulder blade", "inner edge of shoulder blade",
           BodyView::back, {0.415F, 0.255F}, {0.585F, 0.255F}, 0.04F, RegionKind::select, 6}, kOurs},
    Row{{"mid_back", "Mid back", "mid back",
           BodyView::back, {0.425F, 0.322F}, {0.575F, 0.322F}, 0.045F, RegionKind::select, 6}, kOurs},
    Row{{"lower_back", "Lower back", "lower back",
           BodyView::back, {0.42F, 0.41F}, {0.58F, 0.41F}, 0.045F, RegionKind::caution, 5}, kOurs},
    Row{{"hip_outer", "Outer hip (gluteus medius)", "outer hip",
           BodyView::back, {0.31F, 0.462F}, {0.69F, 0.462F}, 0.04F, RegionKind::select, 6}, kOurs},
    Row{{"piriformis", "Deep buttock (piriformis)", "deep buttock",
           BodyView::back, {0.415F, 0.487F}, {0.585F, 0.487F}, 0.036F, RegionKind::caution, 6}, kOurs},
    Row{{"glute", "Buttock (gluteus maximus)", "buttock",
           BodyView::back, {0.37F, 0.525F}, {0.63F, 0.525F}, 0.045F, RegionKind::select, 6}, kOurs},
    Row{{"hamstring", "Back of thigh", "back of thigh",
           BodyView::back, {0.375F, 0.625F}, {0.625F, 0.625F}, 0.05F, RegionKind::select, 6}, kOurs},
    Row{{"calf", "Calf", "calf",
           BodyView::back, {0.385F, 0.795F}, {0.615F, 0.795F}, 0.045F, RegionKind::caution, 5}, kOurs},
    Row{{"foot_sole", "Sole of foot", "sole of foot",
           BodyView::back, {0.4F, 0.985F}, {0.6F, 0.985F}, 0.04F, RegionKind::select, 6}, kOurs},
    Row{{"upper_arm_back", "Back of upper arm", "back of upper arm",
           BodyView::back, {0.165F, 0.3F}, {0.835F, 0.3F}, 0.038F, RegionKind::select, 5}, kOurs},
    Row{{"head_face", "Head, temple and jaw (log only)", "head and face",
           BodyView::front, {0.565F, 0.07F}, {0.435F, 0.07F}, 0.045F, RegionKind::log, 0}, kNotesOnly},
    Row{{"shoulder_front", "Front of shoulder", "front of shoulder",
           BodyView::front, {0.77F, 0.208F}, {0.23F, 0.208F}, 0.04F, RegionKind::select, 5}, kOurs},
    Row{{"chest", "Chest (pectorals)", "chest",
           BodyView::front, {0.635F, 0.24F}, {0.365F, 0.24F}, 0.05F, RegionKind::select, 5}, kOurs},
    Row{{"psoas", "Lower belly beside the hip (psoas)", "lower belly by the hip",
           BodyView::front, {0.61F, 0.435F}, {0.39F, 0.435F}, 0.036F, RegionKind::caution, 3}, kOurs},
    Row{{"hip_front", "Front of hip", "front of hip",
           BodyView::front, {0.665F, 0.5F}, {0.335F, 0.5F}, 0.038F, RegionKind::caution, 4}, kOurs},
    Row{{"thigh_outer", "Outer thigh", "outer thigh",
           BodyView::front, {0.725F, 0.58F}, {0.275F, 0.58F}, 0.036F, RegionKind::select, 5}, kOurs},
    Row{{"thigh_front", "Front of thigh", "front of thigh",
           BodyView::front, {0.625F, 0.62F}, {0.375F, 0.62F}, 0.05F, RegionKind::select, 6}, kOurs},
    Row{{"shin", "Outer shin muscle", "outer shin",
           BodyView::front, {0.64F, 0.795F}, {0.36F, 0.795F}, 0.036F, RegionKind::caution, 4}, kOurs},
    Row{{"forearm", "Forearm", "forearm",
           BodyView::front, {0.905F, 0.43F}, {0.095F, 0.43F}, 0.036F, RegionKind::select, 5}, kOurs},
};

constexpr auto kRegions = [] {
  std::array<Region, kRows.size()> regions{};
  for (std::size_t i = 0; i < kRows.size(); ++i) regions[i] = kRows[i].region;
  return regions;
}();

constexpr std::array kZones = {
    Zone{"z_throat", "Throat and front of neck", "windpipe", "Areas to avoid, Endangerment sites",
         BodyView::front, {0.5F, 0.148F}, {0.5F, 0.148F}, 0.034F},
    Zone{"z_neck_side", "Side of neck (carotid)", "artery to the brain", "Massage gun neck case, Nebraska Medicine, Areas to avoid",
         BodyView::front, {0.57F, 0.14F}, {0.43F, 0.14F}, 0.028F},
    Zone{"z_collar_hollow", "Hollow above the collarbone", "nerves and vessels", "Our judgement",
         BodyView::front, {0.62F, 0.168F}, {0.38F, 0.168F}, 0.024F},
    Zone{"z_armpit", "Armpit", "nerves and vessels", "Areas to avoid, Endangerment sites",
         BodyView::front, {0.755F, 0.268F}, {0.245F, 0.268F}, 0.028F},
    Zone{"z_elbow_crease", "Elbow crease", "nerves and vessels", "Endangerment sites",
         BodyView::front, {0.855F, 0.362F}, {0.145F, 0.362F}, 0.028F},
    Zone{"z_belly_mid", "Middle of the belly", "gut and a large artery", "Endangerment sites, Psoas ball guide",
         BodyView::front, {0.5F, 0.39F}, {0.5F, 0.39F}, 0.055F},
    Zone{"z_groin", "Groin crease", "nerves and vessels", "Areas to avoid, Endangerment sites",
         BodyView::front, {0.575F, 0.525F}, {0.425F, 0.525F}, 0.03F},
    Zone{"z_kneecap", "Kneecap", "bone and joint", "Foam rolling guides",
         BodyView::front, {0.615F, 0.722F}, {0.385F, 0.722F}, 0.032F},
    Zone{"z_shin_bone", "Shin bone edge", "bone, not muscle", "Rolling and shin splints",
         BodyView::front, {0.59F, 0.8F}, {0.41F, 0.8F}, 0.015F},
    Zone{"z_spine", "Spine, neck to tailbone", "bone: beside it, never on it", "Starlanyl, Low back ball guides",
         BodyView::back, {0.5F, 0.31F}, {0.5F, 0.31F}, 0.026F, 0.12F, 0.5F},
    Zone{"z_flank", "Kidney area under the last ribs", "kidneys", "Endangerment sites",
         BodyView::back, {0.355F, 0.372F}, {0.645F, 0.372F}, 0.034F},
    Zone{"z_tailbone", "Tailbone", "bone", "Foam rolling guides; our judgement",
         BodyView::back, {0.5F, 0.5F}, {0.5F, 0.5F}, 0.028F},
    Zone{"z_sit_groove", "Groove under the buttock (sciatic nerve)", "the leg's large nerve", "Glute ball guides; our judgement",
         BodyView::back, {0.385F, 0.568F}, {0.615F, 0.568F}, 0.026F},
    Zone{"z_knee_back", "Back of knee", "nerves and vessels", "Areas to avoid, Endangerment sites",
         BodyView::back, {0.385F, 0.722F}, {0.615F, 0.722F}, 0.032F},
};
// clang-format on

}  // namespace

std::span<const Region> regions() { return kRegions; }

std::string_view cap_source(std::string_view region) {
  const auto* found =
      std::find_if(kRows.begin(), kRows.end(), [&](const Row& row) { return row.region.id == region; });
  return found == kRows.end() ? "" : found->cap_source;
}

std::span<const Zone> no_press_zones() { return kZones; }

const Region* find_region(std::string_view id) {
  const auto* found =
      std::find_if(kRegions.begin(), kRegions.end(), [id](const Region& region) { return region.id == id; });
  return found == kRegions.end() ? nullptr : found;
}

}  // namespace routine
