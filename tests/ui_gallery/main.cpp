// SPDX-License-Identifier: MIT
// unknot_ui_gallery FOLDER WIDTHxHEIGHT [NAME...]: draws scenes in a real window and writes
// FOLDER/NAME-SIZE.png. unknot_ui_gallery --run SECONDS FPS WIDTHxHEIGHT NAME: draws one scene at a steady
// pace, to measure its cost.
#include <SDL.h>
#include <SDL_image.h>
#include <SDL_opengl.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <span>
#include <thread>

#include "choose_shots.h"
#include "editor_shots.h"
#include "menu_shots.h"
#include "tree.h"
#include "ui/body_figure.h"
#include "ui/scenes.h"
#include "ui/screens/screens.h"
#include "ui/theme_name.h"
#include "ui/window.h"

namespace {

struct Shot {
  std::string name;
  std::function<void(ui::Canvas&, double seconds)> draw;
};

// UNKNOT_THEME (dark, light, contrast) and UNKNOT_TEXT_SIZE (percent) say how everything is drawn.
bool choose_looks() {
  const char* theme = std::getenv("UNKNOT_THEME");
  const std::string_view name = theme == nullptr ? "dark" : theme;
  if (name == "light") ui::set_theme(ui::ThemeName::light);
  if (name == "contrast") ui::set_theme(ui::ThemeName::contrast);
  if (const char* percent = std::getenv("UNKNOT_TEXT_SIZE")) {
    ui::set_text_size(static_cast<float>(std::atof(percent)) / 100.0F);
  }
  if (name == "dark" || name == "light" || name == "contrast") return true;
  std::fprintf(stderr, "UNKNOT_THEME is dark, light or contrast\n");
  return false;
}

// The session `seconds` later: ring, number and mark move as they would.
ui::SessionModel moved_on(ui::SessionModel model, double seconds) {
  session::View& view = model.view;
  if (seconds <= 0) return model;
  const auto ms = static_cast<std::int64_t>(seconds * 1000);
  view.left -= session::Length(ms);
  view.position += session::Length(ms);
  view.done = 1.0 - static_cast<double>(view.left.count()) / static_cast<double>(view.length.count());
  const std::int64_t left = (view.left.count() + 999) / 1000;
  view.digits = left < 100 ? std::to_string(left) : base::clock_text(view.left);
  return model;
}

std::vector<Shot> shots() {
  std::vector<Shot> all;
  for (const ui_test::SessionScene& scene : ui_test::session_scenes()) {
    all.push_back({scene.name, [model = scene.model](ui::Canvas& canvas, double seconds) {
                     (void)session_screen(canvas, moved_on(model, seconds));
                   }});
  }
  for (const routine::BodyView view : {routine::BodyView::front, routine::BodyView::back}) {
    all.push_back(
        {view == routine::BodyView::front ? "body_front" : "body_back", [view](ui::Canvas& canvas, double) {
           std::vector<ui::BodyDot> dots;
           for (const routine::Region& region : routine::regions()) {
             dots.push_back({{std::string(region.id), routine::Side::right}, 0x804BA5F0, false, 1});
           }
           body_figure(canvas, canvas.all().inset(canvas.px(20)), view, dots);
         }});
  }
  for (auto& [name, draw] : ui_gallery::menu_shots()) {
    all.push_back({name, [draw = std::move(draw)](ui::Canvas& canvas, double) { draw(canvas); }});
  }
  for (auto& [name, draw] : ui_gallery::choose_shots()) {
    all.push_back({name, [draw = std::move(draw)](ui::Canvas& canvas, double) { draw(canvas); }});
  }
  for (auto& [name, draw] : ui_gallery::editor_shots()) {
    all.push_back({name, [draw = std::move(draw)](ui::Canvas& canvas, double) { draw(canvas); }});
  }
  return all;
}

struct Size {
  int w = 1280;
  int h = 720;
};

Size size_of(const char* text) {
  Size size;
  if (std::sscanf(text, "%dx%d", &size.w, &size.h) != 2) std::fprintf(stderr, "not a size: %s\n", text);
  return size;
}

std::vector<unsigned char> pixels_of(Size size) {
  std::vector<unsigned char> pixels(static_cast<std::size_t>(size.w) * static_cast<std::size_t>(size.h) * 3);
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, size.w, size.h, GL_RGB, GL_UNSIGNED_BYTE, pixels.data());
  return pixels;
}

void save(const std::filesystem::path& file, Size size) {
  SDL_Surface* picture = SDL_CreateRGBSurfaceWithFormat(0, size.w, size.h, 24, SDL_PIXELFORMAT_RGB24);
  const std::vector<unsigned char> pixels = pixels_of(size);
  const auto row = static_cast<std::ptrdiff_t>(size.w) * 3;
  for (int y = 0; y < size.h; ++y) {
    std::copy_n(
        pixels.data() + (size.h - 1 - y) * row, row,
        static_cast<unsigned char*>(picture->pixels) + static_cast<std::ptrdiff_t>(y) * picture->pitch);
  }
  IMG_SavePNG(picture, file.c_str());
  SDL_FreeSurface(picture);
}

void draw(ui::Window& window, const Shot& shot, double seconds = 0) {
  shot.draw(window.begin_frame(), seconds);
  window.end_frame();
}

long resident_kb() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmRSS:")) return std::stol(line.substr(6));
  }
  return 0;
}

// 1 where a scene drawn bit by bit is not the scene drawn whole.
int verify(ui::Window& window, Size size) {
  const std::vector<Shot> all = shots();
  const Shot blank{"blank", [](ui::Canvas&, double) {}};
  int wrong = 0;
  for (const Shot& shot : all) {
    double seconds = 0;
    for (int frame = 0; frame < 45; ++frame) {
      seconds = frame * 0.11;
      draw(window, shot, seconds);
    }
    const std::vector<unsigned char> parts = pixels_of(size);
    draw(window, blank);
    draw(window, shot, seconds);
    if (pixels_of(size) == parts) continue;
    std::printf("%s: drawn in parts it is another picture\n", shot.name.c_str());
    wrong = 1;
  }
  return wrong;
}

int run(ui::Window& window, const Shot& shot, double seconds, double fps) {
  draw(window, shot);
  draw(window, shot);
  const std::clock_t before = std::clock();
  const auto start = std::chrono::steady_clock::now();
  const auto step = std::chrono::duration<double>(1.0 / fps);
  int frames = 0;
  while (std::chrono::steady_clock::now() - start < std::chrono::duration<double>(seconds)) {
    draw(window, shot, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    (void)window.wait(std::chrono::milliseconds(0));
    ++frames;
    std::this_thread::sleep_until(start + step * frames);
  }
  const double used = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
  std::printf("%s: %d frames, %.2f ms each, %.2f %% of a core at %.0f fps, %ld kB resident\n",
              shot.name.c_str(), frames, 1000 * used / frames, 100 * used / seconds, fps, resident_kb());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::span<char*> args(argv, static_cast<std::size_t>(argc));
  const bool timed = args.size() == 6 && std::string_view(args[1]) == "--run";
  const bool verified = args.size() == 3 && std::string_view(args[1]) == "--verify";
  if (args.size() < 3 || (std::string_view(args[1]) == "--run" && !timed)) {
    std::fprintf(
        stderr,
        "usage: unknot_ui_gallery FOLDER WIDTHxHEIGHT [NAME...] | --run SECONDS FPS WIDTHxHEIGHT NAME\n");
    return 2;
  }
  if (!choose_looks()) return 2;
  const Size size = size_of(args[timed ? 4 : 2]);
  ui::WindowOptions options;
  options.width = size.w;
  options.height = size.h;
  options.assets = tree_path("assets");
  auto window = ui::Window::open(options);
  if (!window) {
    std::fprintf(stderr, "%s\n", window.error().c_str());
    return 3;
  }
  if (verified) return verify(*window, size);
  const std::span<char*> names = args.subspan(timed ? 5 : 3);
  for (const Shot& shot : shots()) {
    if (!names.empty() &&
        std::none_of(names.begin(), names.end(), [&](const char* name) { return shot.name == name; }))
      continue;
    if (timed) return run(*window, shot, std::stod(args[2]), std::stod(args[3]));
    for (int frame = 0; frame < 3; ++frame) {
      (void)window->wait(std::chrono::milliseconds(0));
      draw(*window, shot);
    }
    save(std::filesystem::path(args[1]) / (shot.name + "-" + args[2] + ".png"), size);
  }
  return 0;
}
