// SPDX-License-Identifier: MIT
#include "audio/sound_file.h"

#include <sndfile.h>

#include <algorithm>
#include <memory>
#include <system_error>

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
  return end;
}

// Empty when all went well.
std::string write_sound(SNDFILE* file, const CueBank& bank, const Track& track, std::int64_t end,
                        const FileSound& sound) {
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
  }
  return {};
}

std::string write_file(const CueBank& bank, const Track& track, std::int64_t end, const std::string& title,
                       const std::filesystem::path& path, int format, const FileSound& sound) {
  SF_INFO info{};
  info.samplerate = kRate;
  info.channels = kChannels;
  info.format = format;
  File file(sf_open(path.c_str(), SFM_WRITE, &info), sf_close);
  if (file == nullptr) return sf_strerror(nullptr);
  sf_command(file.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
  sf_set_string(file.get(), SF_STR_TITLE, title.c_str());
  std::string wrong = write_sound(file.get(), bank, track, end, sound);
  if (wrong.empty() && sf_close(file.release()) != 0) wrong = "the end of the file could not be written";
  return wrong;
}

}  // namespace

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
                                  const std::string& title, const std::filesystem::path& file,
                                  const FileSound& sound) {
  const int format = format_of(file);
  if (format == 0) {
    return base::failure("cannot write " + shown(file) + ": end the name in .wav, .flac, .ogg or .mp3");
  }
  std::filesystem::path unfinished = file;
  unfinished += ".part";
  std::string wrong =
      write_file(bank, track, end_of_sound(bank, track, length), title, unfinished, format, sound);
  std::error_code code;
  if (wrong.empty()) {
    std::filesystem::rename(unfinished, file, code);
    if (code) wrong = code.message();
  }
  if (wrong.empty()) return {};
  std::filesystem::remove(unfinished, code);
  return base::failure("cannot write " + shown(file) + ": " + wrong);
}

}  // namespace audio
