# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run and test: which Debian packages are needed, and how what is missing gets installed.
# shellcheck shell=bash

core_packages=(
  g++ cmake ninja-build pkg-config libsqlite3-dev libusb-1.0-0-dev libfmt-dev libexpected-dev
  libcli11-dev nlohmann-json3-dev libutf8proc-dev libsodium-dev libhowardhinnant-date-dev tzdata
  libzip-dev libexpat1-dev libfreexl-dev libxlsxwriter-dev libzint-dev
)
ui_packages=(
  qt6-base-dev libqt6opengl6-dev libgl-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libspdlog-dev qt6-translations-l10n qt6-charts-dev libqt6svg6-dev libqt6svg6 fonts-noto-cjk
)
test_packages=(
  catch2 umockdev libumockdev-dev sqlite3 usbutils usb.ids desktop-file-utils appstream python3 git
  poppler-utils zbar-tools
)

# Debian 13 and later name the SVG development files otherwise.
adapt_names() {
  local name
  for name in "$@"; do
    if [ "$name" = libqt6svg6-dev ] && ! apt-cache show libqt6svg6-dev >/dev/null 2>&1; then
      name=qt6-svg-dev
    fi
    printf '%s\n' "$name"
  done
}

is_installed() {
  dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# install_missing PACKAGE...: says what it will install and installs it, as root or through sudo.
install_missing() {
  local missing=() name as_root=()
  for name in "$@"; do
    is_installed "$name" || missing+=("$name")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null; then
    echo "homeward: this is not a Debian system; please install by hand: ${missing[*]}" >&2
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
      echo "homeward: missing packages, and neither root nor sudo to install them: ${missing[*]}" >&2
      return 1
    }
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  mapfile -t missing < <(adapt_names "${missing[@]}")
  local left=()
  for name in "${missing[@]}"; do
    is_installed "$name" || left+=("$name")
  done
  [ ${#left[@]} -gt 0 ] || return 0
  echo "homeward: will install: ${left[*]}" >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${left[@]}" >&2
}
