// SPDX-License-Identifier: MIT
#include "history/said_words.h"

#include <span>

namespace history {
namespace {

template <class Value>
struct Word {
  Value value;
  std::string_view id;
  std::string_view words;
};

constexpr std::array kSources = {Word<Source>{Source::guided, "guided", "guided"},
                                 Word<Source>{Source::professional, "professional", "professional session"},
                                 Word<Source>{Source::activity, "activity", "other activity"}};
constexpr std::array kChangeWords = {Word<Change>{Change::much_better, "much_better", "much better"},
                                     Word<Change>{Change::a_bit_better, "a_bit_better", "a bit better"},
                                     Word<Change>{Change::same, "same", "the same"},
                                     Word<Change>{Change::a_bit_worse, "a_bit_worse", "a bit worse"},
                                     Word<Change>{Change::much_worse, "much_worse", "much worse"}};
constexpr std::array kHelpedWords = {
    Word<Helped>{Helped::pressure, "pressure", "pressure"},
    Word<Helped>{Helped::stretch, "stretch", "stretching"}, Word<Helped>{Helped::heat, "heat", "heat"},
    Word<Helped>{Helped::cold, "cold", "cold"}, Word<Helped>{Helped::rest, "break", "a break"}};

template <class Value, std::size_t size>
const Word<Value>& word_of(const std::array<Word<Value>, size>& words, Value value) {
  return words[static_cast<std::size_t>(value)];
}

template <class Value, std::size_t size>
std::optional<Value> from_id(const std::array<Word<Value>, size>& words, std::string_view id) {
  for (const Word<Value>& word : words) {
    if (word.id == id) return word.value;
  }
  return std::nullopt;
}

}  // namespace

std::string_view source_id(Source source) { return word_of(kSources, source).id; }
std::string_view change_id(Change change) { return word_of(kChangeWords, change).id; }
std::string_view helped_id(Helped helped) { return word_of(kHelpedWords, helped).id; }

std::optional<Source> source_from_id(std::string_view id) { return from_id(kSources, id); }
std::optional<Change> change_from_id(std::string_view id) { return from_id(kChangeWords, id); }
std::optional<Helped> helped_from_id(std::string_view id) { return from_id(kHelpedWords, id); }

std::string_view change_words(Change change) { return word_of(kChangeWords, change).words; }
std::string_view helped_words(Helped helped) { return word_of(kHelpedWords, helped).words; }

}  // namespace history
