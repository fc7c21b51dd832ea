// SPDX-License-Identifier: MIT
// A page whose screen returns ui::Asks: it keeps them between drawing and acting. Thread: main.
#pragma once

#include <utility>

#include "app/surroundings.h"

namespace app {

class AskingPage : public Page {
 public:
  explicit AskingPage(Surroundings& around) : around_(around) {}

  void draw(ui::Canvas& canvas) final { asks_ = show(canvas); }

  NextPage act() final {
    for (const ui::Ask& ask : std::exchange(asks_, {})) {
      if (NextPage next = carry_out(ask)) return next;
      if (NextPage next = carry_out_common(around_, ask)) return next;
    }
    return nullptr;
  }

  bool was_asked() const final { return !asks_.empty(); }

  // While no session runs, the page sees to sound and disk.
  NextPage tend() override {
    around_.parts.player.tend();
    around_.parts.journal.tend();
    return nullptr;
  }

 protected:
  virtual ui::Asks show(ui::Canvas& canvas) = 0;
  // What is the page's own; what all pages share comes after.
  virtual NextPage carry_out(const ui::Ask& ask) = 0;

  Surroundings& around_;
  ui::Asks asks_;  // of the last drawing
};

}  // namespace app
