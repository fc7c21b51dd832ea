// SPDX-License-Identifier: MIT
#include "audio/voice_flite.h"

#include <dlfcn.h>
#include <flite/flite.h>

#include <algorithm>
#include <cctype>
#include <memory>
#include <mutex>

namespace audio {
namespace {

using RegisterVoice = cst_voice*(const char*);
using UnregisterVoice = void(cst_voice*);

// Loaded by hand, for one sentence: the voice takes 6 MB while it is there, and 2 ms to come and go beside
// the 30 ms that a sentence takes to say (decision 0162). Nothing stays behind.
struct Flite {
  void* library = dlopen("libflite_cmu_us_slt.so.1", RTLD_LAZY | RTLD_LOCAL);
  decltype(flite_init)* init = find<decltype(flite_init)>("flite_init");
  decltype(flite_text_to_wave)* text_to_wave = find<decltype(flite_text_to_wave)>("flite_text_to_wave");
  decltype(delete_wave)* free_wave = find<decltype(delete_wave)>("delete_wave");
  UnregisterVoice* unregister_voice = find<UnregisterVoice>("unregister_cmu_us_slt");
  cst_voice* voice = nullptr;

  Flite() {
    auto* register_voice = find<RegisterVoice>("register_cmu_us_slt");
    if (init == nullptr || text_to_wave == nullptr || free_wave == nullptr || register_voice == nullptr ||
        unregister_voice == nullptr)
      return;
    init();
    voice = register_voice(nullptr);
  }
  ~Flite() {
    if (voice != nullptr) unregister_voice(voice);
    if (library != nullptr) dlclose(library);
  }
  Flite(const Flite&) = delete;
  Flite& operator=(const Flite&) = delete;

  template <class Function>
  Function* find(const char* name) const {
    return library == nullptr ? nullptr : reinterpret_cast<Function*>(dlsym(library, name));
  }
};

bool has_word(const std::string& plain) {
  return std::any_of(plain.begin(), plain.end(),
                     [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

}  // namespace

std::string as_flite_reads(const std::string& text) {
  static constexpr char kLatin[] =
      "AAAAAAACEEEEIIIIDNOOOOO OUUUUYTsaaaaaaaceeeeiiiidnooooo ouuuuyty";  // U+00C0 on
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80) {
      plain += text[i];
    } else if (byte == 0xC3 && i + 1 < text.size()) {
      plain += kLatin[static_cast<unsigned char>(text[++i]) & 0x3F];
    } else if (byte >= 0xC0) {
      plain += ' ';
    }
  }
  return plain;
}

base::Result<Speech> say_with_flite(const std::string& text) {
  static std::mutex one_at_a_time;
  const std::lock_guard lock(one_at_a_time);
  const Flite flite;
  if (flite.voice == nullptr)
    return base::failure("the built-in voice is missing: install the package libflite1");
  const std::string plain = as_flite_reads(text);
  // Without a word flite gives 0.2 s of hiss.
  if (!has_word(plain)) return base::failure("the built-in voice cannot say this");
  const std::unique_ptr<cst_wave, decltype(flite.free_wave)> wave(
      flite.text_to_wave(plain.c_str(), flite.voice), flite.free_wave);
  if (wave == nullptr || wave->num_samples <= 0 || wave->num_channels != 1)
    return base::failure("the built-in voice cannot say this");
  Speech speech{.rate = wave->sample_rate, .samples = {}};
  speech.samples.reserve(static_cast<std::size_t>(wave->num_samples));
  for (int i = 0; i < wave->num_samples; ++i)
    speech.samples.push_back(static_cast<float>(wave->samples[i]) / 32768.0F);
  return speech;
}

}  // namespace audio
