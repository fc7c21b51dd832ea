# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# What `run` and `test` share: installing what is missing, and a build that is silent unless it fails. Sourced.

root_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export CCACHE_BASEDIR="$root_dir" CCACHE_NOHASHDIR=1
# shellcheck source=scripts/packages.sh
source "$root_dir/scripts/packages.sh"

# sudo may ask for a password only where somebody can answer.
interactive=0
if [[ -t 0 && -t 2 ]]; then interactive=1; fi

say() { printf '%s\n' "$*" >&2; }

# missing_packages NAME...: those that are not installed, one a line.
missing_packages() {
  local installed
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' || true)
  printf '%s\n' "$@" | grep -Fxv -f <(printf '%s\n' "${installed:-/}") || true
}

# as_root COMMAND...: runs it as root, or fails where that cannot be had without a question nobody can answer.
as_root() {
  if ((EUID == 0)); then
    "$@"
  elif ! command -v sudo >/dev/null; then
    return 126
  elif ((interactive)); then
    sudo -- "$@"
  else
    sudo -n -- "$@"
  fi
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"
}

# install_missing GROUP...: installs what the named groups of packages.sh still lack. Never calls apt on a complete
# machine. Ends the script with status 3 when something is missing that cannot be installed.
install_missing() {
  local group wanted=() missing log
  for group in "$@"; do
    local -n names="packages_$group"
    wanted+=("${names[@]}")
  done
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This is not a Debian system. If the build fails, install what these Debian packages hold:"
    say "  ${wanted[*]}"
    return 0
  fi
  mapfile -t missing < <(missing_packages "${wanted[@]}")
  ((${#missing[@]})) || return 0

  say "Installing ${#missing[@]} packages: ${missing[*]}"
  log=$(mktemp)
  # Package lists that are there and fresh enough save the update.
  if apt_install "${missing[@]}" >"$log" 2>&1 </dev/null ||
    { as_root apt-get update -qq >>"$log" 2>&1 </dev/null && apt_install "${missing[@]}" >>"$log" 2>&1 </dev/null; }; then
    rm -f "$log"
    return 0
  fi
  tail -n 15 "$log" >&2
  rm -f "$log"
  say "Could not install them. Please do it as root, then start this again:"
  say "  apt-get update && apt-get install -y ${missing[*]}"
  exit 3
}

# quietly LOG COMMAND...: output goes to LOG; when the command fails, its end is shown and its status returned.
quietly() {
  local log=$1 status=0
  shift
  mkdir -p "$(dirname "$log")"
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if ((status != 0)); then
    say "This failed with status $status: $*"
    tail -n 60 "$log" >&2
    say "All of it: $log"
  fi
  return "$status"
}

# configure PRESET [ARGS...]: only where it is needed; ninja itself configures again when a CMake file has changed.
configure() {
  local preset=$1
  shift
  if (($# == 0)) && [[ -f $root_dir/build/$preset/build.ninja ]]; then
    return 0
  fi
  (cd "$root_dir" && quietly "build/$preset.configure.log" cmake --preset "$preset" "$@")
}

# build PRESET [TARGET...]
build() {
  local preset=$1
  shift
  quietly "$root_dir/build/$preset.build.log" ninja -C "$root_dir/build/$preset" "$@"
}
