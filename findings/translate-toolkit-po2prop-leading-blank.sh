#!/usr/bin/env bash
# translate-toolkit 3.8.4 (Debian 12), prop2po and po2prop with --personality=java-utf8.
# Behaviour: the backslash that keeps a blank at the head of a value is not written again, so that Java skips the blank: what is put together
#   of such parts runs into one word. The personality java writes it.
# Source: java.util.Properties, load(Reader), Java SE 21: white space after the separator is skipped; a blank with a backslash is the
#   first character of the value.
# A careful guess: the two personalities differ in how letters beyond Latin-1 are written, and in nothing else.
# Seen: suffix=\ 公里 -> suffix= 公里 with java-utf8; with java it is suffix=\ and the letters as \u escapes.
set -euo pipefail
command -v csv2tbx >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q translate-toolkit >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

convert() {
  printf 'suffix=\\ \\u516c\\u91cc\n' > in.properties
  prop2po --progress=none --personality="$1" in.properties in.po
  po2prop --progress=none --personality="$1" -t in.properties in.po out.properties
  cat out.properties
}
utf8=$(convert java-utf8); latin=$(convert java)
printf '%s\n%s\n' "$utf8" "$latin"
[ "$utf8" = 'suffix= 公里' ] && [ "$latin" = 'suffix=\ \u516C\u91CC' ]
