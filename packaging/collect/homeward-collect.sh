#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a Homeward scan file of this computer: itself, its monitors, its printers and the USB devices that are
# connected now. Needs nothing installed: a POSIX shell with awk, od, sed and tr, as any Linux has them. Reads only;
# sends nothing anywhere.
#
#   sh homeward-collect.sh [FILE]        (default: homeward-HOSTNAME.json in this folder; - for standard output)
#
# As root it also reads the computer's serial number, which many firmwares keep from others.

set -u
LC_ALL=C
export LC_ALL
sys=${HOMEWARD_SYSFS:-/sys}

# quoted TEXT: a JSON string; null for an empty text.
quoted() {
  if [ -z "$1" ]; then
    printf 'null'
    return
  fi
  printf '%s' "$1" | awk '
    BEGIN {
      for (i = 1; i < 32; i++) control[sprintf("%c", i)] = sprintf("\\u%04x", i)
      control["\\"] = "\\\\"
      control["\""] = "\\\""
    }
    {
      if (NR > 1) line = line "\\n"
      for (i = 1; i <= length($0); i++) {
        c = substr($0, i, 1)
        line = line (c in control ? control[c] : c)
      }
    }
    END { printf "\"%s\"", line }'
}

# attribute FILE: the first line of a sysfs file, nothing if it cannot be read.
attribute() {
  [ -r "$1" ] && sed -n '1p' "$1" 2>/dev/null
}

# hex FILE: its bytes in hex without blanks.
hex() {
  [ -r "$1" ] && od -An -v -tx1 "$1" 2>/dev/null | tr -d ' \n'
}

chassis() {
  case $(attribute "$sys/class/dmi/id/chassis_type") in
    3 | 4 | 5 | 6 | 7 | 13 | 15 | 16 | 24 | 35 | 36) echo desktop ;;
    8 | 9 | 10 | 14 | 31 | 32) echo laptop ;;
    30 | 11) echo tablet ;;
    17 | 22 | 23 | 25 | 28 | 29) echo server ;;
    1) echo virtual ;;
    *) echo unknown ;;
  esac
}

device_tree() {
  [ -r "$sys/firmware/devicetree/base/$1" ] && tr -d '\0' <"$sys/firmware/devicetree/base/$1" 2>/dev/null
}

host() {
  vendor=$(attribute "$sys/class/dmi/id/sys_vendor")
  product=$(attribute "$sys/class/dmi/id/product_name")
  serial=$(attribute "$sys/class/dmi/id/product_serial")
  [ -n "$product" ] || product=$(device_tree model)
  [ -n "$serial" ] || serial=$(device_tree serial-number)
  os=$(sed -n 's/^PRETTY_NAME=//p' /etc/os-release 2>/dev/null | sed 's/^"//; s/"$//')
  printf '"host":{"name":%s,"vendor":%s,"product":%s,"serial":%s,"chassis":%s,"os":%s}' \
    "$(quoted "$(uname -n)")" "$(quoted "$vendor")" "$(quoted "$product")" "$(quoted "$serial")" \
    "$(quoted "$(chassis)")" "$(quoted "${os:-$(uname -sr)}")"
}

displays() {
  separator=
  for edid in "$sys"/class/drm/card*-*/edid; do
    bytes=$(hex "$edid")
    [ -n "$bytes" ] || continue
    connector=${edid%/edid}
    connector=${connector##*/}
    printf '%s\n  {"connector":%s,"edid":"%s"}' "$separator" "$(quoted "${connector#card*-}")" "$bytes"
    separator=,
  done
}

printers() {
  command -v lpstat >/dev/null 2>&1 || return 0
  lpstat -v 2>/dev/null | sed -n 's/^device for \([^ :]*\): *\(.*\)$/\1 \2/p' | {
    separator=
    while read -r name uri; do
      model=$(lpoptions -p "$name" 2>/dev/null |
        sed -n "s/.*printer-make-and-model='\([^']*\)'.*/\1/p; s/.*printer-make-and-model=\([^' ][^ ]*\).*/\1/p" | sed -n 1p)
      printf '%s\n  {"name":%s,"uri":%s,"make_model":%s}' "$separator" \
        "$(quoted "$name")" "$(quoted "$uri")" "$(quoted "$model")"
      separator=,
    done
  }
}

devices() {
  separator=
  for folder in "$sys"/bus/usb/devices/*; do
    name=${folder##*/}
    case $name in
      *:*) continue ;;
    esac
    descriptors=$(hex "$folder/descriptors")
    bus=$(attribute "$folder/busnum")
    [ -n "$descriptors" ] && [ -n "$bus" ] || continue
    printf '%s\n  {"bus":%d,"port_path":%s,"speed":%s,"removable":%s,"descriptors":"%s","manufacturer":%s,"product":%s,"serial":%s,"problems":[]}' \
      "$separator" "$bus" "$(quoted "$name")" "$(quoted "$(attribute "$folder/speed")")" \
      "$(quoted "$(attribute "$folder/removable")")" "$descriptors" \
      "$(quoted "$(attribute "$folder/manufacturer")")" "$(quoted "$(attribute "$folder/product")")" \
      "$(quoted "$(attribute "$folder/serial")")"
    separator=,
  done
}

scan() {
  printf '{"format":"homeward-scan","version":1,"taken_at":"%s",\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
  host
  printf ',\n"displays":['
  displays
  printf '],\n"printers":['
  printers
  printf '],\n"devices":['
  devices
  printf '],\n"events":[]}\n'
}

target=${1:-homeward-$(uname -n).json}
if [ "$target" = - ]; then
  scan
  exit
fi
umask 077
if scan >"$target.part" && mv "$target.part" "$target"; then
  echo "homeward-collect: written to $target" >&2
else
  rm -f "$target.part"
  echo "homeward-collect: $target cannot be written; nothing was changed" >&2
  exit 1
fi
