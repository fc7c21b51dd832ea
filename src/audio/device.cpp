// SPDX-License-Identifier: MIT
#include "audio/device.h"

#include <SDL.h>
#include <SDL_mixer.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string_view>

#include "audio/boot_time.h"
#include "audio/device_policy.h"
#include "audio/outputs.h"
#include "audio/quiet_alsa.h"
#include "audio/sound_server.h"

namespace audio {
namespace {

constexpr std::chrono::milliseconds kLookAround{100};
constexpr std::chrono::milliseconds kClosingTime{400};

// SDL's sound is one for the whole program, so only one worker may be inside it.
std::mutex& sound_system() {
  static std::mutex mutex;
  return mutex;
}

// Mix_OpenAudioDevice keeps the number to itself. Ours is the only device, and SDL counts from 2.
constexpr SDL_AudioDeviceID kOurDevice = 2;

void post_mix(void* stream, Uint8* bytes, int size) {
  static_cast<Stream*>(stream)->block(reinterpret_cast<float*>(bytes),
                                      size / static_cast<int>(kChannels * sizeof(float)), boot_now());
}

bool may_use_pulse() {
  const char* driver = SDL_getenv("SDL_AUDIODRIVER");
  return driver == nullptr || *driver == '\0' || std::string_view(driver) == "pulseaudio";
}

}  // namespace

struct Device::Worker {
  // Says that a call into the sound system is under way, so that main can tell when it hangs.
  struct Inside {
    explicit Inside(Worker& worker) : since(worker.inside_since_ns) { since = boot_now(); }
    ~Inside() { since = 0; }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;
    std::atomic<std::int64_t>& since;
  };

  Worker(std::shared_ptr<Stream> fed, int frames) : stream(std::move(fed)), wanted_frames(frames) {}

  void run();
  void wait_for_stop(std::chrono::milliseconds longest);
  bool stopped();
  bool wants_another_buffer();
  std::string start_system();
  std::string open_device();
  void stop_system();
  void open();
  void shut();
  void close();
  void look();
  void tend_music();
  void tell(const DeviceReport& report);
  static int SDLCALL on_event(void* worker, SDL_Event* event);

  const std::shared_ptr<Stream> stream;
  int buffer_frames = 0;       // the worker's own, of the last opening
  DevicePolicy policy;         // the worker's own
  bool system_up = false;      // the worker's own
  std::int64_t opened_ns = 0;  // the worker's own
  Outputs outputs;             // the worker's own, as last seen
  SoundServer server;          // the worker's own, as last asked
  Music music;                 // the worker's own

  std::atomic<bool> lost{false};      // written by SDL's threads
  std::atomic<bool> appeared{false};  // written by SDL's threads
  std::atomic<std::int64_t> inside_since_ns{0};

  std::mutex mutex;  // guards what follows; never held during a call into the sound system
  std::condition_variable changed;
  bool stopping = false;
  bool ended = false;
  DeviceReport newest;
  MusicOrder music_order;
  int wanted_frames;
};

int SDLCALL Device::Worker::on_event(void* worker, SDL_Event* event) {
  auto* self = static_cast<Worker*>(worker);
  const bool output = event->adevice.iscapture == 0;
  if (event->type == SDL_AUDIODEVICEREMOVED && output && event->adevice.which == kOurDevice)
    self->lost = true;
  if (event->type == SDL_AUDIODEVICEADDED && output) self->appeared = true;
  return 0;
}

void Device::Worker::run() {
  inside_since_ns =
      boot_now();  // waiting for one that was left behind counts as a server that does not answer
  const std::lock_guard turn(sound_system());
  inside_since_ns = 0;
  while (!stopped()) {
    look();
    tend_music();
    if (policy.open() && wants_another_buffer()) {
      shut();
      open();
    }
    const DeviceFacts facts{.lost = lost, .appeared = appeared, .asked_ns = stream->asked_ns()};
    switch (policy.next(facts, boot_now())) {
      case DevicePolicy::Step::wait: wait_for_stop(kLookAround); break;
      case DevicePolicy::Step::open_anew:
        stop_system();
        open();
        break;
      case DevicePolicy::Step::open: open(); break;
      case DevicePolicy::Step::close: close(); break;
    }
  }
  close();
  stop_system();
  SDL_TLSCleanup();  // what SDL keeps for a thread that is not its own, such as the text of the last error
  const std::lock_guard lock(mutex);
  ended = true;
  changed.notify_all();
}

void Device::Worker::wait_for_stop(std::chrono::milliseconds longest) {
  std::unique_lock lock(mutex);
  changed.wait_for(lock, longest, [this] { return stopping; });
}

bool Device::Worker::stopped() {
  const std::lock_guard lock(mutex);
  return stopping;
}

bool Device::Worker::wants_another_buffer() {
  const std::lock_guard lock(mutex);
  return wanted_frames != buffer_frames;
}

// Empty when all went well, as below.
std::string Device::Worker::start_system() {
  if (system_up) return {};
  quiet_alsa();
  if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return SDL_GetError();
  system_up = true;
  SDL_AddEventWatch(on_event, this);
  return {};
}

void Device::Worker::stop_system() {
  if (!system_up) return;
  const Inside inside(*this);
  SDL_DelEventWatch(on_event, this);
  SDL_QuitSubSystem(SDL_INIT_AUDIO);
  system_up = false;
}

std::string Device::Worker::open_device() {
  const Inside inside(*this);
  if (may_use_pulse()) {
    server = ask_sound_server();
    if (server.state == SoundServer::State::no_answer) return "the sound server does not answer";
    if (server.state == SoundServer::State::no_output) return "the sound server has no output";
  }
  if (std::string wrong = start_system(); !wrong.empty()) return wrong;
  {
    const std::lock_guard lock(mutex);
    buffer_frames = wanted_frames;
  }
  stream->opened();
  lost = false;
  Mix_SetPostMix(post_mix, stream.get());  // before, so that the first block is ours too
  // No change of the format is allowed: SDL converts, and what we render stays 48 kHz stereo float.
  if (Mix_OpenAudioDevice(kRate, AUDIO_F32SYS, kChannels, buffer_frames, nullptr, 0) != 0)
    return SDL_GetError();
  Mix_AllocateChannels(0);
  return {};
}

void Device::Worker::open() {
  const std::string wrong = open_device();
  appeared = false;
  if (wrong.empty()) {
    opened_ns = boot_now();
    policy.opened(opened_ns);
    outputs = known_outputs();
    look();
  } else {
    policy.open_failed(boot_now());
    tell({.state = DeviceReport::State::closed, .error = wrong});
  }
}

void Device::Worker::shut() {
  if (!policy.open()) return;
  const Inside inside(*this);
  music.stop();
  while (Mix_QuerySpec(nullptr, nullptr, nullptr) != 0) Mix_CloseAudio();
  Mix_SetPostMix(nullptr, nullptr);
  policy.closed(boot_now());
  tell({.state = DeviceReport::State::opening});
}

void Device::Worker::close() {
  if (!policy.open()) return;
  shut();
  tell({.state = DeviceReport::State::closed, .error = "the device was lost"});
}

void Device::Worker::look() {
  if (!policy.open()) return;
  const Inside inside(*this);
  if (SDL_GetAudioDeviceStatus(kOurDevice) == SDL_AUDIO_STOPPED) lost = true;
  if (Outputs now = known_outputs(); now != outputs) {
    outputs = std::move(now);
    if (outputs.driver == "pulseaudio") server = ask_sound_server();
  }
  const bool pulse = outputs.driver == "pulseaudio" && server.state == SoundServer::State::ready;
  const std::string& output = pulse ? server.output : outputs.first;
  tell({.state = DeviceReport::State::open,
        .stand_in = outputs.driver == "dummy" || output == "auto_null",
        .name = outputs.driver + ": " + output,
        .buffer_frames = buffer_frames,
        .opened_ns = opened_ns});
}

void Device::Worker::tend_music() {
  if (!policy.open()) return;
  MusicOrder order;
  {
    const std::lock_guard lock(mutex);
    order = music_order;
  }
  music.tend(order);
}

void Device::Worker::tell(const DeviceReport& report) {
  const std::lock_guard lock(mutex);
  newest = report;
  newest.music = music.report();
}

Device::Device(std::shared_ptr<Stream> stream, int buffer_frames)
    : worker_(std::make_shared<Worker>(std::move(stream), buffer_frames)) {
  // Here and not on the worker, because SDL counts its users without a lock. Signals stay the program's own.
  SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
  SDL_InitSubSystem(SDL_INIT_EVENTS);
  thread_ = std::thread([worker = worker_] { worker->run(); });
}

Device::~Device() {
  bool ended = false;
  {
    std::unique_lock lock(worker_->mutex);
    worker_->stopping = true;
    worker_->changed.notify_all();
    ended = worker_->changed.wait_for(lock, kClosingTime, [this] { return worker_->ended; });
  }
  if (ended) {
    thread_.join();
  } else {
    thread_.detach();
  }
}

void Device::set_buffer(int frames) {
  const std::lock_guard lock(worker_->mutex);
  worker_->wanted_frames = frames;
}

void Device::play(const MusicOrder& music) {
  const std::lock_guard lock(worker_->mutex);
  worker_->music_order = music;
}

DeviceReport Device::report() const {
  const std::lock_guard lock(worker_->mutex);
  DeviceReport report = worker_->newest;
  report.inside_since_ns = worker_->inside_since_ns;
  return report;
}

}  // namespace audio
