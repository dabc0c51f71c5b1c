#!/usr/bin/env bash
# translate-toolkit 3.8.4 (Debian 12), po2wordfast.
# Behaviour: a PO file with Chinese cannot be made into a memory of Wordfast Classic: the tool ends in a traceback of its Latin-1 encoder
#   and leaves an empty output file. With European text it works.
# Source: Wordfast Classic manual: a memory is plain text in an 8-bit code page or in Unicode (UTF-16 with a byte order mark), and the
#   tool reads such files itself.
# A careful guess: text that Latin-1 cannot hold is written as UTF-16, the form Wordfast uses for Chinese.
# Seen: UnicodeEncodeError, exit status 1, output of 0 bytes; the German file is written.
set -euo pipefail
command -v po2wordfast >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q translate-toolkit >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

make_po() { printf 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "library"\nmsgstr "%s"\n' "$1"; }
make_po 图书馆 > zh.po
make_po Bücherei > de.po
po2wordfast --progress=none -l de-DE de.po de.txt
status=0; po2wordfast --progress=none -l zh-CN zh.po zh.txt 2> error.txt || status=$?
tail -1 error.txt; echo "exit status $status, German $(wc -c < de.txt) bytes, Chinese $(wc -c < zh.txt) bytes"
grep -q UnicodeEncodeError error.txt
[ "$status" = 1 ] && [ -s de.txt ] && [ ! -s zh.txt ]
