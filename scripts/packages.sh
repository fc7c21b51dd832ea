# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Every Debian 12 package that building, running and testing Unknot needs, and nothing else. Sourced by the other
# scripts; the one place to change when a dependency comes or goes.

# shellcheck disable=SC2034  # read by prepare.sh, by name
packages_build=(
  g++ cmake ninja-build pkg-config ccache
  libsdl2-dev libsdl2-mixer-dev libsdl2-image-dev   # window, sound device, pictures
  libimgui-dev libfreetype-dev libgl-dev            # drawing
  libtomlplusplus-dev                               # routine files
  libsqlitecpp-dev libsqlite3-dev                   # history
  nlohmann-json3-dev                                # --json
  libcli11-dev libspdlog-dev libexpected-dev
  libsdbus-c++-dev                                  # media keys, notices, suspend
  libsndfile1-dev flite1-dev                        # rendering to a file, speech
)

# shellcheck disable=SC2034
packages_run=(
  libgl1-mesa-dri  # draws where there is no graphics card
  fonts-inter
)

# shellcheck disable=SC2034
packages_test=(
  libgtest-dev libgmock-dev libbenchmark-dev
  python3 python3-numpy                             # checks and whole-program tests
  xvfb xdotool x11-utils imagemagick                # a display, keys and pictures of the window
  python3-xlib                                      # drops files on the window
  pulseaudio pulseaudio-utils sox                   # a sound server to record from
  dbus playerctl python3-dbus python3-gi            # a private desktop bus and what stands in for services
  python3-pocketsphinx pocketsphinx-en-us           # hears whether a voice is understood
  sqlite3 faketime util-linux procps mount
)

# shellcheck disable=SC2034
packages_sanitizers=(clang libclang-rt-14-dev)
