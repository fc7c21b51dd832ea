// SPDX-License-Identifier: MIT
// When a notice is shown, what it says and what becomes of its buttons: for the person who has walked away
// with an ice pack. A value's answer to values; it knows no bus.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desktop/scene.h"
#include "desktop/wish.h"

namespace desktop {

struct Notice {
  std::string summary;  // "Ice off · left knee"
  std::string body;     // "10 min, until 18:42. Then: Ice on · 5 min"
  bool asks = false;    // with the buttons "Done" and "5 more minutes"
  bool operator==(const Notice&) const = default;
};

class Notices {
 public:
  struct Change {
    std::optional<Notice> show;  // in the place of the one that is open
    bool close = false;
  };

  // A long phase that begins or ends while nobody looks is told; another length of a phase that was told is
  // told again; the session's end too, where it was in a long phase. As soon as the window is looked at, or
  // the session is ended by the person, the notice goes.
  Change follow(const Scene& scene);

  // What a button means now: nothing when the phase that it was shown for is over.
  std::optional<Wish> pressed(std::string_view button) const;

 private:
  std::optional<Scene> last_;
  bool open_ = false;
  std::optional<std::size_t> asked_for_;  // the phase that the open notice asks about
};

inline constexpr std::string_view kDone = "done";
inline constexpr std::string_view kMore = "more";
inline constexpr std::string_view kShow = "default";  // the notice itself was pressed

}  // namespace desktop
