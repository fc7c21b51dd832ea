// SPDX-License-Identifier: MIT
// The closed sets of answers about a session, and the words that files and screens have for them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace history {

// Where a row comes from.
enum class Source : std::uint8_t { guided, professional, activity };

// "How is it now?", in the order of the keys 1 to 5.
enum class Change : std::uint8_t { much_better, a_bit_better, same, a_bit_worse, much_worse };

// What the person found to help.
enum class Helped : std::uint8_t { pressure, stretch, heat, cold, rest };

inline constexpr std::array kAllChanges = {Change::much_better, Change::a_bit_better, Change::same,
                                           Change::a_bit_worse, Change::much_worse};
inline constexpr std::array kAllHelped = {Helped::pressure, Helped::stretch, Helped::heat, Helped::cold,
                                          Helped::rest};

// What may have brought it on; a screen offers these, the person may write others.
inline constexpr std::array<std::string_view, 6> kTags = {"sitting", "lifting", "phone",
                                                          "stress",  "sport",   "sleep"};

// For files: "a_bit_better". The reverse gives nothing for an unknown word.
std::string_view source_id(Source source);
std::string_view change_id(Change change);
std::string_view helped_id(Helped helped);
std::optional<Source> source_from_id(std::string_view id);
std::optional<Change> change_from_id(std::string_view id);
std::optional<Helped> helped_from_id(std::string_view id);

// For people: "a bit better", "a break".
std::string_view change_words(Change change);
std::string_view helped_words(Helped helped);

}  // namespace history
