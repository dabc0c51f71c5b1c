#!/usr/bin/env bash
# translate-toolkit 3.8.4 (Debian 12), json2po.
# Behaviour: a file in which any value is a number or a truth value is not converted: the PO file is empty, the message names a method
#   of int or bool, and the exit code is 0. With null instead of it the texts are offered.
# Source: RFC 8259, 3: a value is an object, array, number, string, true, false or null.
# A careful guess: values that are no text are passed over, all of them as null is.
# Seen: {"title": "河水", "none": null} gives a file with one message; with "size": 3 or "ready": true added the file has no byte.
set -euo pipefail
command -v json2po >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends translate-toolkit >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

convert() { printf '{"title": "河水", "none": null%s}\n' "$2" > "$1.json"; json2po --progress=none "$1.json" "$1.po"; }
convert plain ''; convert number ', "size": 3'; convert truth ', "ready": true'
grep '^msgid "河水"' plain.po
wc -c number.po truth.po
[ ! -s number.po ] && [ ! -s truth.po ]
