// SPDX-License-Identifier: MIT
#include "ui/small_window.h"

#include <SDL.h>

#include <utility>

namespace ui {
namespace {

constexpr int kCornerGap = 24;  // to the edges of the screen

SDL_HitTestResult hit(SDL_Window*, const SDL_Point* at, void* small) {
  return at->x < static_cast<const SmallWindow*>(small)->grip() ? SDL_HITTEST_DRAGGABLE : SDL_HITTEST_NORMAL;
}

}  // namespace

void SmallWindow::shrink(SDL_Window* window, int width, int height, int grip) {
  if (on()) return;
  Place place;
  place.full_screen = (SDL_GetWindowFlags(window) & SDL_WINDOW_FULLSCREEN) != 0;
  if (place.full_screen) SDL_SetWindowFullscreen(window, 0);
  SDL_RestoreWindow(window);
  SDL_GetWindowPosition(window, &place.x, &place.y);
  SDL_GetWindowSize(window, &place.w, &place.h);
  before_ = place;
  grip_ = grip;
  SDL_SetWindowMinimumSize(window, width / 2, height / 2);
  SDL_SetWindowBordered(window, SDL_FALSE);
  SDL_SetWindowAlwaysOnTop(window, SDL_TRUE);
  SDL_SetWindowSize(window, width, height);
  SDL_Rect usable{};
  if (SDL_GetDisplayUsableBounds(SDL_GetWindowDisplayIndex(window), &usable) == 0) {
    SDL_SetWindowPosition(window, usable.x + usable.w - width - kCornerGap,
                          usable.y + usable.h - height - kCornerGap);
  }
  SDL_SetWindowHitTest(window, hit, this);
}

bool SmallWindow::restore(SDL_Window* window, int least_width, int least_height) {
  if (!on()) return false;
  const Place place = *std::exchange(before_, std::nullopt);
  SDL_SetWindowHitTest(window, nullptr, nullptr);
  SDL_SetWindowAlwaysOnTop(window, SDL_FALSE);
  SDL_SetWindowBordered(window, SDL_TRUE);
  SDL_SetWindowSize(window, place.w, place.h);
  SDL_SetWindowMinimumSize(window, least_width, least_height);
  SDL_SetWindowPosition(window, place.x, place.y);
  return place.full_screen;
}

}  // namespace ui
