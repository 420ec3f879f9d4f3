#!/bin/sh
# Puts everything that vibeassist needs into .venv: 'setup.sh run' to talk in a terminal,
# 'setup.sh desktop' for the desktop app too, 'setup.sh gateway' to run a gateway,
# 'setup.sh test' to check it all.
# Installs missing system packages where it may, otherwise prints the line to run.
set -eu
cd "$(dirname "$0")/.."
purpose=${1:-run}

say() { printf '%s\n' "$*" >&2; }

# The first Python that is new enough.
find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    say "vibeassist needs Python 3.11 or newer, and found none. Install it and run 'make' again."
    exit 1
}

# Debian packages by what shows that they are there: a library, or a program.
RUN_LIBRARIES="portaudio:libportaudio2"
DESKTOP_LIBRARIES="GL:libgl1 EGL:libegl1 glib-2.0:libglib2.0-0 dbus-1:libdbus-1-3
    fontconfig:libfontconfig1 xkbcommon:libxkbcommon0 xcb-cursor:libxcb-cursor0
    xcb-icccm:libxcb-icccm4 xcb-keysyms:libxcb-keysyms1 xcb-randr:libxcb-randr0
    xcb-shape:libxcb-shape0 xcb-shm:libxcb-shm0 xcb-sync:libxcb-sync1 xcb-xfixes:libxcb-xfixes0
    xcb-xkb:libxcb-xkb1 xkbcommon-x11:libxkbcommon-x11-0 X11-xcb:libx11-xcb1"
TEST_PROGRAMS="pulseaudio:pulseaudio pactl:pulseaudio-utils dbus-run-session:dbus
    gnome-keyring-daemon:gnome-keyring Xvfb:xvfb xdotool:xdotool xev:x11-utils
    desktop-file-validate:desktop-file-utils setxkbmap:x11-xkb-utils xset:x11-xserver-utils trayer:trayer openbox:openbox
    redis-server:redis-server"
TEST_FILES="*/alsa-lib/libasound_module_pcm_pulse.so:libasound2-plugins
    xdg-desktop-portal:xdg-desktop-portal"

missing_packages() {
    [ "$(uname)" = Linux ] || return 0  # elsewhere the libraries come with their Python packages
    "$python" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
    [ "$purpose" != gateway ] || return 0  # a server makes no sound
    libraries=$RUN_LIBRARIES
    [ "$purpose" = run ] || libraries="$libraries $DESKTOP_LIBRARIES"
    # shellcheck disable=SC2086 # a list of words
    "$python" - $libraries <<'PY'
import ctypes.util, sys
for word in sys.argv[1:]:
    library, package = word.split(":")
    if ctypes.util.find_library(library) is None:
        print(package)
PY
    [ "$purpose" = test ] || return 0
    for word in $TEST_PROGRAMS; do
        command -v "${word%%:*}" >/dev/null 2>&1 || echo "${word##*:}"
    done
    set -f
    for word in $TEST_FILES; do
        [ -n "$(find /usr/lib /usr/libexec -path "/*/${word%%:*}" 2>/dev/null | head -n 1)" ] ||
            echo "${word##*:}"
    done
    set +f
}

install_packages() {
    command -v apt-get >/dev/null 2>&1 || {
        say "Not found on this system (under Debian's names): $*"
        say "Install what provides them with your package manager; PortAudio is the one for sound."
        return 0
    }
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        say "Some system packages are missing. Run this, then 'make' again:"
        say "    sudo apt-get install -y --no-install-recommends $*"
        return 0
    fi
    say "Installing system packages: $*"
    install="$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends"
    # An outdated package list is the usual reason why the first try fails.
    $install "$@" >/dev/null 2>&1 || {
        $as_root apt-get update -qq >/dev/null && $install "$@" >/dev/null
    } || say "They could not be installed; going on without them."
}

python=$(find_python)
packages=$(missing_packages | tr '\n' ' ')
# shellcheck disable=SC2086 # a list of words
[ -z "$packages" ] || install_packages $packages

if [ ! -x .venv/bin/python ]; then
    "$python" -m venv .venv || {
        say "Python cannot make a virtual environment here. On Debian: apt-get install python3-venv"
        rm -rf .venv
        exit 1
    }
fi

case $purpose in
    run) extras= ;;
    desktop) extras="[desktop]" ;;
    gateway) extras="[gateway]" ;;
    *) extras="[desktop,gateway,dev]" ;;
esac
say "Installing Python packages into .venv ..."
.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable ".$extras"

if [ "$purpose" = test ] && command -v npm >/dev/null 2>&1; then
    # For the tests that drive the emulator with Google's JavaScript SDK; they skip without it.
    mkdir -p .cache/node
    cp tests/emulator/node/package.json .cache/node/
    npm install --prefix .cache/node --no-package-lock --no-audit --no-fund --silent ||
        say "The JavaScript SDK could not be installed; its tests will be skipped."
fi

touch ".venv/.ready-$purpose"
say "Ready: .venv/bin/vibeassist"
