// SPDX-License-Identifier: MIT
#include "ui/window.h"

#include <SDL.h>
#include <SDL_image.h>
#include <SDL_opengl.h>
#include <backends/imgui_impl_opengl3.h>
#include <backends/imgui_impl_sdl.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

#include "ui/cursor.h"
#include "ui/field_font.h"
#include "ui/inbox.h"
#include "ui/keys.h"
#include "ui/painter.h"
#include "ui/small_window.h"
#include "ui/textures.h"

namespace ui {
namespace {

// Dear ImGui learns of a click over two frames and of what lies under the pointer one frame late.
constexpr int kFramesAfterInput = 2;
constexpr std::chrono::milliseconds kCaretBlink{400};
constexpr int kLeastWidth = 480;
constexpr int kLeastHeight = 300;

void set_hints() {
  SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
  SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
  SDL_SetHint(SDL_HINT_SCREENSAVER_INHIBIT_ACTIVITY_NAME, "Guiding a session");
  SDL_SetHint(SDL_HINT_APP_NAME, "Unknot");
  // A timer must not switch off a desktop's effects as a game does.
  SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
  SDL_setenv("SDL_VIDEO_X11_WMCLASS", "unknot", 0);
  SDL_setenv("SDL_VIDEO_WAYLAND_WMCLASS", "unknot", 0);
}

// Drivers that draw where nobody looks, or take a console over: only when asked for by name.
bool is_display(std::string_view driver) {
  if (std::getenv("SDL_VIDEODRIVER") != nullptr) return true;
  constexpr std::array<std::string_view, 5> kStandIns = {"dummy", "offscreen", "evdev", "KMSDRM", "kmsdrm"};
  return std::find(kStandIns.begin(), kStandIns.end(), driver) == kStandIns.end();
}

base::Result<bool> start_video() {
  set_hints();
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0)
    return base::failure(std::string("no display: ") + SDL_GetError());
  if (const char* driver = SDL_GetCurrentVideoDriver(); driver == nullptr || !is_display(driver)) {
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    return base::failure("no display: neither X11 nor Wayland answers");
  }
  return true;
}

void ask_for_opengl() {
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_CORE);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 3);
  SDL_GL_SetAttribute(SDL_GL_DOUBLEBUFFER, 1);
  SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
  SDL_GL_SetAttribute(SDL_GL_STENCIL_SIZE, 0);
}

void start_imgui(SDL_Window* window, SDL_GLContext context) {
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  ImGuiStyle& style = ImGui::GetStyle();
  style.AntiAliasedLinesUseTex = false;
  style.WindowPadding = {0, 0};
  style.WindowBorderSize = 0;
  style.Colors[ImGuiCol_NavHighlight] = {0, 0, 0, 0};  // widgets draw their own ring
  ImGui_ImplSDL2_InitForOpenGL(window, context);
  ImGui_ImplOpenGL3_Init("#version 330 core");
}

// On a field that is written in, and off elsewhere: with it on, an input method would swallow keys.
void take_text(bool on) {
  if (on == (SDL_IsTextInputActive() == SDL_TRUE)) return;
  on ? SDL_StartTextInput() : SDL_StopTextInput();
}

}  // namespace

struct Window::Parts {
  SDL_Window* window = nullptr;
  SDL_GLContext context = nullptr;
  std::filesystem::path assets;
  Fonts fonts;
  FieldFont field_font;  // for the one widget that Dear ImGui writes itself
  std::optional<Textures> textures;
  std::optional<Painter> painter;
  std::optional<Canvas> canvas;
  Inbox inbox;
  ImVec2 size{};
  Cursor cursor;
  int frames_owed = kFramesAfterInput;
  bool icon_set = false;
  SmallWindow small;

  explicit Parts(Fonts opened) : fonts(std::move(opened)) {}
  ~Parts();
  void set_icon();
};

Window::Parts::~Parts() {
  if (context != nullptr) {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplSDL2_Shutdown();
    ImGui::DestroyContext();
    textures.reset();
    painter.reset();
    SDL_GL_DeleteContext(context);
  }
  if (window != nullptr) SDL_DestroyWindow(window);
  SDL_QuitSubSystem(SDL_INIT_VIDEO);
}

void Window::Parts::set_icon() {
  icon_set = true;
  SDL_RWops* stream = SDL_RWFromFile((assets / "icon" / "unknot.svg").c_str(), "rb");
  if (stream == nullptr) return;
  if (SDL_Surface* icon = IMG_LoadSizedSVG_RW(stream, 64, 64); icon != nullptr) {
    SDL_SetWindowIcon(window, icon);
    SDL_FreeSurface(icon);
  }
  SDL_RWclose(stream);
}

base::Result<Window> Window::open(const WindowOptions& options) {
  std::vector<std::filesystem::path> folders = Fonts::usual_folders();
  folders.insert(folders.begin(), options.assets / "fonts");
  base::Result<Fonts> fonts = Fonts::open(folders);
  if (!fonts) return base::failure(fonts.error());
  if (const auto video = start_video(); !video) return base::failure(video.error());
  auto parts = std::make_unique<Parts>(std::move(*fonts));
  parts->assets = options.assets;
  ask_for_opengl();
  const Uint32 flags = SDL_WINDOW_OPENGL | SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI |
                       (options.full_screen ? static_cast<Uint32>(SDL_WINDOW_FULLSCREEN_DESKTOP) : 0U);
  parts->window = SDL_CreateWindow(options.title.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                                   options.width, options.height, flags);
  if (parts->window == nullptr) return base::failure(std::string("no OpenGL window: ") + SDL_GetError());
  SDL_SetWindowMinimumSize(parts->window, kLeastWidth, kLeastHeight);
  parts->context = SDL_GL_CreateContext(parts->window);
  if (parts->context == nullptr)
    return base::failure(std::string("OpenGL 3.3 is missing: ") + SDL_GetError());
  // Frames are few and paced by the caller; waiting for the screen's refresh could block for good where the
  // window is covered.
  SDL_GL_SetSwapInterval(0);
  start_imgui(parts->window, parts->context);
  parts->textures.emplace(options.assets);
  parts->painter.emplace();
  parts->canvas.emplace(parts->fonts, &*parts->textures);
  SDL_StopTextInput();
  return Window(std::move(parts));
}

Window::Window(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Window::Window(Window&&) noexcept = default;
Window::~Window() = default;

Wake Window::wait(std::chrono::milliseconds longest) {
  const bool typing = ImGui::GetIO().WantTextInput;
  if (parts_->frames_owed > 0) longest = std::chrono::milliseconds(0);
  if (typing) longest = std::min(longest, kCaretBlink);
  Wake wake = parts_->inbox.take(longest);
  if (wake.exposed) parts_->painter->expose();
  if (wake.input || wake.resized) {
    parts_->frames_owed = kFramesAfterInput;
  } else if (parts_->frames_owed > 0) {
    --parts_->frames_owed;
    wake.input = true;
  }
  wake.input = wake.input || typing;
  wake.hidden = hidden();
  return wake;
}

Canvas& Window::begin_frame() {
  Parts& parts = *parts_;
  for (const ImTextureID texture : parts.fonts.trim()) {
    Textures::drop(texture);
    parts.painter->forget();
  }
  ImGuiIO& io = ImGui::GetIO();
  int w = 0;
  int h = 0;
  SDL_GL_GetDrawableSize(parts.window, &w, &h);
  const ImVec2 size{static_cast<float>(std::max(w, 1)), static_cast<float>(std::max(h, 1))};
  if (size.x != parts.size.x || size.y != parts.size.y) {
    parts.textures->forget_pictures();
    parts.size = size;
  }
  if (parts.field_font.update(parts.fonts, size)) {
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    parts.painter->forget();
  }
  parts.painter->begin();
  if (io.Fonts->TexID == nullptr) ImGui_ImplOpenGL3_CreateFontsTexture();
  parts.cursor.before_frame();
  ImGui_ImplSDL2_NewFrame();
  // Dense screens: everything is laid out in real pixels.
  const float dense = io.DisplaySize.x > 0 ? size.x / io.DisplaySize.x : 1;
  if (io.MousePos.x > -1e30F) io.MousePos = {io.MousePos.x * dense, io.MousePos.y * dense};
  io.DisplaySize = size;
  io.DisplayFramebufferScale = {1, 1};
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(size);
  ImGui::Begin("screen", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoBackground |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollWithMouse |
                   ImGuiWindowFlags_NoBringToFrontOnFocus);
  std::vector<KeyPress> keys = parts.inbox.take_keys();
  if (io.WantTextInput) std::erase_if(keys, [](const KeyPress& key) { return !is_chord(key); });
  parts.canvas->begin(size, *ImGui::GetWindowDrawList(), std::move(keys),
                      std::chrono::duration<double>(static_cast<double>(SDL_GetTicks64()) / 1000.0));
  return *parts.canvas;
}

void Window::end_frame() {
  Parts& parts = *parts_;
  ImGui::End();
  ImGui::Render();
  ImDrawData& drawn = *ImGui::GetDrawData();
  Textures::settle(parts.fonts, drawn);
  if (parts.painter->paint(drawn, parts.canvas->theme().ground)) SDL_GL_SwapWindow(parts.window);
  if (!parts.icon_set) parts.set_icon();
  take_text(ImGui::GetIO().WantTextInput);
}

std::string Window::description() const {
  SDL_GL_MakeCurrent(parts_->window, parts_->context);
  const auto* renderer = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
  return std::string(SDL_GetCurrentVideoDriver()) + ", OpenGL on " + (renderer == nullptr ? "?" : renderer);
}

void Window::set_title(const std::string& title) {
  if (title != SDL_GetWindowTitle(parts_->window)) SDL_SetWindowTitle(parts_->window, title.c_str());
}

void Window::set_full_screen(bool on) {
  SDL_SetWindowFullscreen(parts_->window, on ? static_cast<Uint32>(SDL_WINDOW_FULLSCREEN_DESKTOP) : 0U);
  parts_->frames_owed = kFramesAfterInput;
}

bool Window::full_screen() const { return (SDL_GetWindowFlags(parts_->window) & SDL_WINDOW_FULLSCREEN) != 0; }

void Window::shrink(int width, int height, int grip) {
  parts_->small.shrink(parts_->window, width, height, grip);
  parts_->frames_owed = kFramesAfterInput;
}

void Window::restore() {
  if (parts_->small.restore(parts_->window, kLeastWidth, kLeastHeight)) set_full_screen(true);
  parts_->frames_owed = kFramesAfterInput;
}

bool Window::small() const { return parts_->small.on(); }

void Window::raise() {
  restore();
  SDL_RestoreWindow(parts_->window);
  SDL_RaiseWindow(parts_->window);
}

void Window::keep_screen_awake(bool on) {
  if (on == (SDL_IsScreenSaverEnabled() == SDL_FALSE)) return;
  if (on) {
    SDL_DisableScreenSaver();
  } else {
    SDL_EnableScreenSaver();
  }
}

bool Window::hidden() const {
  return (SDL_GetWindowFlags(parts_->window) & (SDL_WINDOW_MINIMIZED | SDL_WINDOW_HIDDEN)) != 0;
}

bool Window::has_focus() const { return (SDL_GetWindowFlags(parts_->window) & SDL_WINDOW_INPUT_FOCUS) != 0; }

void Window::set_in_session(bool on) { parts_->inbox.set_bounce(on ? kSessionBounce : kBounce); }

void Window::wake() {
  SDL_Event event{};
  event.type = SDL_USEREVENT;
  SDL_PushEvent(&event);
}

}  // namespace ui
