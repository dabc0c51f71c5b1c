#!/usr/bin/env bash
# translate-toolkit 3.8.4 (Debian 12), rc2po.
# Behaviour: where one string of a table is written with the prefix L, no string of that table is offered, and no message says so. Other
#   tables of the file are read.
# Source: Microsoft's resource compiler and windres of GNU binutils take L before the marks for a string of wide characters, in a table as
#   elsewhere; that is how hanzi are written where the code page of the file does not have them.
# A careful guess: L"乙" is a string as "甲" is.
# Seen: of the tables 甲, L"乙" and 丙 only 丙 is offered; without the L all three are.
set -euo pipefail
command -v rc2po >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends translate-toolkit  >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

resources() { printf 'STRINGTABLE\nBEGIN\n    IDS_A "甲"\n    IDS_B %s"乙"\nEND\n\nSTRINGTABLE\nBEGIN\n    IDS_C "丙"\nEND\n' "$1"; }
offered() { resources "$1" > in.rc; rc2po --progress=none --charset=utf-8 in.rc out.po; grep '^msgid "[^"]' out.po | tr '\n' ' '; }
wide=$(offered L); narrow=$(offered '')
printf '%s\n%s\n' "$wide" "$narrow"
[ "$wide" = 'msgid "丙" ' ] && [ "$narrow" = 'msgid "甲" msgid "乙" msgid "丙" ' ]
