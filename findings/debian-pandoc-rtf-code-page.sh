#!/usr/bin/env bash
# pandoc 2.17.1.1 (Debian 12), reader rtf.
# Behaviour: bytes of text are read as Latin-1, whatever code page the document names. A Chinese document that has its text in code page 936, as
#   older editions of Word and WordPad wrote it, becomes letters with accents, and no message says so.
# Source: RTF 1.9.1, "Character set": \ansicpg names the code page of the document, \fcharset134 that of a font (GB 2312). Pandoc's user's
#   guide: rtf is among the formats that it reads.
# A careful guess: the text is decoded by the code page, or a message says that the page is not known.
# Seen: 河水 in code page 936 -> ºÓË®; as \u27827 and \u27700 it is 河水.
set -euo pipefail
command -v pandoc >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends pandoc >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' pandoc 2>/dev/null || true)
case "$version" in 2.17.1.1*) ;; *) echo "skipped: needs pandoc version 2.17.1.1"; exit 0 ;; esac

head='{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}}\f0 '
shown() { printf '%s' "$head" "$1" '\par}' | pandoc --from rtf --to plain 2>&1; }
bytes=$(shown "\\'ba\\'d3\\'cb\\'ae"); unicode=$(shown '\uc0\u27827\u27700')
printf '%s\n%s\n' "$bytes" "$unicode"
[ "$bytes" = 'ºÓË®' ] && [ "$unicode" = '河水' ]
