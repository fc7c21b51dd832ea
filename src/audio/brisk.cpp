// SPDX-License-Identifier: MIT
#include "audio/brisk.h"

#include <algorithm>
#include <cstddef>

#include "audio/track.h"

namespace audio {
namespace {

constexpr std::ptrdiff_t kPiece = kRate / 100;   // faded from one place into another
constexpr std::ptrdiff_t kSearch = kRate / 160;  // 6 ms to either side: a whole period of a voice of 80 Hz
constexpr std::ptrdiff_t kCoarse = 4;            // one sample of four is enough to find the neighbourhood
constexpr std::size_t kShortest = kRate / 10;

using Samples = std::vector<std::int16_t>;

double likeness(const Samples& in, std::ptrdiff_t a, std::ptrdiff_t b, std::ptrdiff_t step) {
  double both = 0;
  double own = 1;
  for (std::ptrdiff_t i = 0; i < kPiece; i += step) {
    const double x = in[static_cast<std::size_t>(a + i)];
    const double y = in[static_cast<std::size_t>(b + i)];
    both += x * y;
    own += y * y;
  }
  return both > 0 ? both * both / own : 0;
}

// The place in [from, to] that goes on most like `natural`.
std::ptrdiff_t best_place(const Samples& in, std::ptrdiff_t natural, std::ptrdiff_t from, std::ptrdiff_t to,
                          std::ptrdiff_t step) {
  std::ptrdiff_t best = from;
  double most = -1;
  for (std::ptrdiff_t at = from; at <= to; at += step) {
    const double alike = likeness(in, natural, at, step);
    if (alike > most) {
      most = alike;
      best = at;
    }
  }
  return best;
}

void fade_over(const Samples& in, std::ptrdiff_t from, std::ptrdiff_t to, Samples& out) {
  for (std::ptrdiff_t i = 0; i < kPiece; ++i) {
    const std::ptrdiff_t mixed =
        (in[static_cast<std::size_t>(from + i)] * (kPiece - i) + in[static_cast<std::size_t>(to + i)] * i) /
        kPiece;
    out.push_back(static_cast<std::int16_t>(mixed));
  }
}

}  // namespace

Samples made_brisk(const Samples& in) {
  if (in.size() < kShortest) return in;
  const auto size = static_cast<std::ptrdiff_t>(in.size());
  Samples out;
  out.reserve(in.size());
  std::ptrdiff_t natural = 0;  // what would come next
  for (;;) {
    const auto wanted = static_cast<std::ptrdiff_t>(static_cast<double>(out.size()) / kBrisk);
    const std::ptrdiff_t from = std::max(natural, wanted - kSearch);
    const std::ptrdiff_t to = wanted + kSearch;
    if (to + kCoarse + 2 * kPiece > size) break;
    const std::ptrdiff_t near = best_place(in, natural, from, std::max(from, to), kCoarse);
    const std::ptrdiff_t best = best_place(in, natural, std::max(from, near - kCoarse), near + kCoarse, 1);
    fade_over(in, natural, best, out);
    natural = best + kPiece;
  }
  out.insert(out.end(), in.begin() + natural, in.end());
  return out;
}

}  // namespace audio
