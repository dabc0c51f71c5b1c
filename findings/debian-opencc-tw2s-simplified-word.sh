#!/usr/bin/env bash
# opencc 1.1.6 with its own dictionaries (Debian 12), configuration tw2s.
# Behaviour: where a Taiwan text holds a word in simplified script, its 么 is turned into 幺, another character: 什么 becomes 什幺. The
#   configurations t2s and hk2s leave it as it is. So tw2s cannot be run on its own output.
# Source: OpenCC, list of configurations: tw2s gives simplified Chinese, as t2s and hk2s do. Unihan database: 么 (U+4E48) is the simplified
#   form of 麼, 幺 (U+5E7A, "youngest; one") is simplified already.
# A careful guess: a conversion to simplified script leaves simplified words alone, and a second pass changes nothing.
# Seen: 大陸寫作「什么」 becomes 大陆写作「什幺」; 為什麼 becomes 为什么 and, in a second pass, 为什幺.
set -euo pipefail
command -v opencc >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q opencc >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' opencc 2>/dev/null || true)
case "$version" in 1.1.6*) ;; *) echo "skipped: needs opencc version 1.1.6"; exit 0 ;; esac

failed=0
state() {
  seen=$(printf '%s\n' "$2" | opencc -c "$1.json")
  echo "$1: $2 -> $seen"
  [ "$seen" = "$3" ] || failed=1
}
state tw2s 大陸寫作「什么」 大陆写作「什幺」
state t2s 大陸寫作「什么」 大陆写作「什么」
state hk2s 大陸寫作「什么」 大陆写作「什么」
state tw2s 為什麼 为什么
state tw2s 为什么 为什幺
exit "$failed"
