#!/bin/sh
# Puts everything that vibeassist needs into .venv: 'setup.sh run' to use it, 'setup.sh test' to
# check it. Installs missing system packages where it may, otherwise prints the line to run.
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

# Missing system packages: those without which nothing works, and those that only add something.
missing_packages() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        printf 'python3-venv '
    "$python" - <<'PY' || printf 'libportaudio2 '
import ctypes.util, sys
sys.exit(ctypes.util.find_library("portaudio") is None)
PY
    [ "$purpose" = test ] || return 0
    command -v pulseaudio >/dev/null 2>&1 || printf 'pulseaudio '
    command -v pactl >/dev/null 2>&1 || printf 'pulseaudio-utils '
    [ -n "$(find /usr/lib -name 'libasound_module_pcm_pulse.so' 2>/dev/null | head -n 1)" ] ||
        printf 'libasound2-plugins '
    command -v dbus-run-session >/dev/null 2>&1 || printf 'dbus '
    command -v gnome-keyring-daemon >/dev/null 2>&1 || printf 'gnome-keyring '
}

install_packages() {
    command -v apt-get >/dev/null 2>&1 || { advise_without_apt "$@"; return 0; }
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
        $as_root apt-get update -qq >/dev/null
        $install "$@" >/dev/null
    } || say "They could not be installed; going on without them."
}

advise_without_apt() {
    [ "$(uname)" = Linux ] || return 0  # elsewhere the sound library comes with its Python package
    say "Not found on this system: $*"
    say "Install what provides them (PortAudio, at least) with your package manager."
}

python=$(find_python)
packages=$(missing_packages)
# shellcheck disable=SC2086 # a list of words
[ -z "$packages" ] || install_packages $packages

if [ ! -x .venv/bin/python ]; then
    "$python" -m venv .venv || {
        say "Python cannot make a virtual environment here. On Debian: apt-get install python3-venv"
        rm -rf .venv
        exit 1
    }
fi

what=.
[ "$purpose" = run ] || what=.[dev]
say "Installing Python packages into .venv ..."
.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable "$what"

if [ "$purpose" = test ] && command -v npm >/dev/null 2>&1; then
    # For the tests that drive the emulator with Google's JavaScript SDK; they skip without it.
    mkdir -p .cache/node
    cp tests/emulator/node/package.json .cache/node/
    npm install --prefix .cache/node --no-audit --no-fund --silent ||
        say "The JavaScript SDK could not be installed; its tests will be skipped."
fi

touch ".venv/.ready-run"
[ "$purpose" = run ] || touch ".venv/.ready-test"
say "Ready: .venv/bin/vibeassist"
