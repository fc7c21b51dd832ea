// SPDX-License-Identifier: MIT
// Made-up histories for looking at the review and for testing it. Today is 2026-11-21.
#pragma once

#include <vector>

#include "ui/screens/review_models.h"

namespace ui::samples {

inline constexpr history::Day kReviewToday{std::chrono::local_days{std::chrono::year{2026} / 11 / 21}};

// Nine weeks of somebody with a tight right shoulder that gets better, a left one that does not change, an
// inner edge of the shoulder blade, a lower back under ice, and calves that have waited.
std::vector<history::StoredSession> nine_weeks();

// The model of these sessions; the list is read and counted.
ReviewModel review_of(const std::vector<history::StoredSession>& sessions);

// As many sessions as asked for over 20 years, on 30 spots, most with scores and a note.
ReviewModel review_of_many(std::size_t sessions);

// A session of six phases in full, with all that can be said of it.
history::StoredSession told_session();

}  // namespace ui::samples
