// SPDX-License-Identifier: MIT
#include "app/looks.h"

#include "ui/theme_name.h"

namespace app {
namespace {

ui::ThemeName name_of(files::Theme theme) {
  switch (theme) {
    case files::Theme::dark: return ui::ThemeName::dark;
    case files::Theme::light: return ui::ThemeName::light;
    case files::Theme::contrast: return ui::ThemeName::contrast;
  }
  return ui::ThemeName::dark;
}

}  // namespace

void set_looks(const files::Settings& settings) {
  ui::set_theme(name_of(settings.theme));
  ui::set_text_size(static_cast<float>(settings.text_size) / 100.0F);
}

}  // namespace app
