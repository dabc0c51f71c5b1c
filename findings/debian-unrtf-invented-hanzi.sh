#!/usr/bin/env bash
# unrtf 0.21.10 (Debian 12), --html.
# Behaviour: of the two bytes that stand for a hanzi before readers without Unicode, one is skipped and one stays. Where such hanzi follow each
#   other, two bytes that stayed make a new one: characters stand in the text that the document does not have.
# Source: RTF 1.9.1, "Unicode RTF": \ucN says how many bytes follow \u as a stand-in, and a reader of Unicode skips so many. Word
#   writes \uc2 before hanzi, since each is two bytes of code page 936.
# A careful guess: the stand-ins are skipped, or all are shown.
# Seen: 河水涨了。 -> 河水赢涨了撬。; with stand-ins of ?? in place of the bytes it is right.
set -euo pipefail
command -v unrtf >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends unrtf >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' unrtf 2>/dev/null || true)
case "$version" in 0.21.10*) ;; *) echo "skipped: needs unrtf version 0.21.10"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

head='{\rtf1\ansi\ansicpg936\uc2\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}}\f0 '
printf '%s' "$head" "\\u27827\\'ba\\'d3\\u27700\\'cb\\'ae\\u28072\\'d5\\'c7\\u20102\\'c1\\'cb\\u12290\\'a1\\'a3" '\par}' > bytes.rtf
printf '%s' "$head" '\u27827??\u27700??\u28072??\u20102??\u12290??' '\par}' > marks.rtf
shown() { unrtf --html "$1" 2>/dev/null | sed -n '/<body>/,$p' | sed 's/<[^>]*>//g' | tr -d '\n'; }
bytes=$(shown bytes.rtf); marks=$(shown marks.rtf)
printf '%s\n%s\n' "$bytes" "$marks"
[ "$bytes" = '&#27827;&#27700;&#36194;&#28072;&#20102;&#25772;&#12290;' ]
[ "$marks" = '&#27827;&#27700;&#28072;&#20102;&#12290;' ]
