// SPDX-License-Identifier: MIT
#include "audio/sound_file.h"

#include <sndfile.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

#include "audio/renderer.h"
#include "base/text.h"

namespace audio {
namespace {

using File = std::unique_ptr<SNDFILE, int (*)(SNDFILE*)>;

std::string shown(const std::filesystem::path& file) { return base::quoted(file.string()); }

struct Ending {
  const char* ending;
  int format;
};
constexpr Ending kEndings[] = {{".wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16},
                               {".flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16},
                               {".ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS},
                               {".mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III}};

// 0 when the ending is not one of ours.
int format_of(const std::filesystem::path& file) {
  std::string ending = file.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  for (const Ending& known : kEndings) {
    if (ending == known.ending) return known.format;
  }
  return 0;
}

std::int64_t end_of_sound(const CueBank& bank, const Track& track, session::Length length) {
  std::int64_t end = session::samples(length, kRate);
  for (const TrackCue& cue : track.cues) {
    end = std::max(end, cue.frame + static_cast<std::int64_t>(bank.sound(cue.cue).samples.size()));
  }
  for (const TrackSpeech& speech : track.speech) {
    end = std::max(end, speech.frame + static_cast<std::int64_t>(speech.clip->samples.size()));
  }
  return end;
}

// Empty when all went well.
std::string write_sound(SNDFILE* file, const CueBank& bank, const Track& track, std::int64_t end,
                        const FileSound& sound, const Progress& progress) {
  Renderer renderer(bank);
  Transport transport{
      .track = &track, .anchored = true, .levels = sound.levels, .background = sound.background};
  std::vector<float> block;
  while (renderer.frame() < end) {
    const auto frames = static_cast<int>(std::min<std::int64_t>(4096, end - renderer.frame()));
    if (renderer.frame() + kRate > end) transport.background = Background::none;  // fades out
    block.assign(static_cast<std::size_t>(frames * kChannels), 0.0F);
    renderer.render(block.data(), frames, transport);
    if (sf_writef_float(file, block.data(), frames) != frames) return sf_strerror(file);
    const double done = static_cast<double>(renderer.frame()) / static_cast<double>(end);
    if (progress && !progress(done)) return "stopped";
  }
  return {};
}

UnfinishedFile& file_of(void* file) { return *static_cast<UnfinishedFile*>(file); }

// For libsndfile; it reads nothing of what it writes.
SF_VIRTUAL_IO writing_access() {
  SF_VIRTUAL_IO access{};
  access.get_filelen = [](void* file) -> sf_count_t { return file_of(file).size(); };
  access.seek = [](sf_count_t offset, int whence, void* file) -> sf_count_t {
    return file_of(file).seek(offset, whence);
  };
  access.read = [](void*, sf_count_t, void*) -> sf_count_t { return 0; };
  access.write = [](const void* bytes, sf_count_t count, void* file) -> sf_count_t {
    return file_of(file).write(bytes, count);
  };
  access.tell = [](void* file) -> sf_count_t { return file_of(file).seek(0, SEEK_CUR); };
  return access;
}

// Empty when all went well.
std::string write_file(const CueBank& bank, const Track& track, std::int64_t end, const SoundTags& tags,
                       UnfinishedFile& to, int format, const FileSound& sound, const Progress& progress) {
  if (!to.trouble().empty()) return to.trouble();
  SF_INFO info{};
  info.samplerate = kRate;
  info.channels = kChannels;
  info.format = format;
  SF_VIRTUAL_IO access = writing_access();
  File file(sf_open_virtual(&access, SFM_WRITE, &info, &to), sf_close);
  if (file == nullptr) return to.trouble().empty() ? sf_strerror(nullptr) : to.trouble();
  sf_command(file.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
  sf_set_string(file.get(), SF_STR_TITLE, tags.title.c_str());
  sf_set_string(file.get(), SF_STR_ARTIST, tags.artist.c_str());
  sf_set_string(file.get(), SF_STR_COMMENT, tags.comment.c_str());
  const Progress until_it_fails = [&](double done) {
    return to.trouble().empty() && (!progress || progress(done));
  };
  std::string wrong = write_sound(file.get(), bank, track, end, sound, until_it_fails);
  if (sf_close(file.release()) != 0 && wrong.empty()) wrong = "the end of the file could not be written";
  return to.trouble().empty() ? wrong : to.trouble();
}

// A sound in memory, for libsndfile.
struct Memory {
  const std::vector<std::uint8_t>& bytes;
  sf_count_t at = 0;

  sf_count_t size() const { return static_cast<sf_count_t>(bytes.size()); }
  static Memory& of(void* memory) { return *static_cast<Memory*>(memory); }
  static sf_count_t length(void* memory) { return of(memory).size(); }
  static sf_count_t tell(void* memory) { return of(memory).at; }
  static sf_count_t seek(sf_count_t offset, int whence, void* memory) {
    Memory& self = of(memory);
    const sf_count_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? self.at : self.size();
    self.at = std::clamp<sf_count_t>(from + offset, 0, self.size());
    return self.at;
  }
  static sf_count_t read(void* to, sf_count_t count, void* memory) {
    Memory& self = of(memory);
    count = std::min(count, self.size() - self.at);
    if (count <= 0) return 0;
    std::memcpy(to, self.bytes.data() + self.at, static_cast<std::size_t>(count));
    self.at += count;
    return count;
  }
};

}  // namespace

base::Result<Speech> read_speech(const std::vector<std::uint8_t>& wav) {
  constexpr int kMostChannels = 8;
  constexpr int kLowestRate = 8000;
  constexpr int kHighestRate = 192'000;
  Memory memory{wav};
  SF_VIRTUAL_IO access{Memory::length, Memory::seek, Memory::read, nullptr, Memory::tell};
  SF_INFO info{};
  const File file(sf_open_virtual(&access, SFM_READ, &info, &memory), sf_close);
  if (file == nullptr) return base::failure(std::string("this is no sound: ") + sf_strerror(nullptr));
  const bool is_wav = (info.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_WAV ||
                      (info.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_WAVEX;
  if (!is_wav || info.channels > kMostChannels || info.samplerate < kLowestRate ||
      info.samplerate > kHighestRate)
    return base::failure("this is no WAV sound of 8 to 192 kHz");
  Speech speech{.rate = info.samplerate, .samples = {}};
  const auto channels = static_cast<std::size_t>(info.channels);
  std::vector<float> block(4096 * channels);
  const auto longest = static_cast<std::size_t>(info.samplerate) * 60;
  // What the header says of the length is not believed: a program that writes into a pipe cannot know it.
  for (sf_count_t got = 1; got > 0;) {
    got = sf_readf_float(file.get(), block.data(), 4096);
    if (speech.samples.size() > longest) return base::failure("the sound is longer than a minute");
    for (std::size_t i = 0; i < static_cast<std::size_t>(std::max<sf_count_t>(got, 0)); ++i) {
      float sum = 0;
      for (std::size_t channel = 0; channel < channels; ++channel) sum += block[i * channels + channel];
      speech.samples.push_back(sum / static_cast<float>(channels));
    }
  }
  if (speech.samples.empty()) return base::failure("there is nothing in the sound");
  return speech;
}

base::Result<std::vector<float>> read_mono_48k(const std::filesystem::path& path,
                                               std::int64_t longest_frames) {
  SF_INFO info{};
  const File file(sf_open(path.c_str(), SFM_READ, &info), sf_close);
  if (file == nullptr)
    return base::failure("cannot read the sound " + shown(path) + ": " + sf_strerror(nullptr));
  if ((info.format & SF_FORMAT_TYPEMASK) != SF_FORMAT_WAV || info.samplerate != kRate || info.channels != 1) {
    return base::failure("the sound " + shown(path) + " is not a WAV file with one channel at 48000 Hz");
  }
  if (info.frames < 1 || info.frames > longest_frames) {
    return base::failure("the sound " + shown(path) + " is empty or longer than " +
                         std::to_string(longest_frames / kRate) + " s");
  }
  std::vector<float> samples(static_cast<std::size_t>(info.frames));
  if (sf_readf_float(file.get(), samples.data(), info.frames) != info.frames) {
    return base::failure("the sound " + shown(path) + " ends too early");
  }
  return samples;
}

base::Result<void> render_to_file(const CueBank& bank, const Track& track, session::Length length,
                                  const SoundTags& tags, UnfinishedFile& to, const FileSound& sound,
                                  const Progress& progress) {
  const int format = format_of(to.place());
  if (format == 0) {
    return base::failure("cannot write " + shown(to.place()) + ": end the name in .wav, .flac, .ogg or .mp3");
  }
  std::string wrong =
      write_file(bank, track, end_of_sound(bank, track, length), tags, to, format, sound, progress);
  if (wrong.empty() && !to.finish()) wrong = to.trouble();
  if (wrong.empty()) return {};
  return base::failure("cannot write " + shown(to.place()) + ": " + wrong);
}

}  // namespace audio
