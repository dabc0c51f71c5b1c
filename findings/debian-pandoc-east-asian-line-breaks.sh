#!/usr/bin/env bash
# pandoc 2.17.1.1 (Debian 12), Markdown extension east_asian_line_breaks.
# Behaviour: the extension removes a line break between two characters that Unicode calls wide. Chinese quotation marks, the dash and the
#   ellipsis are not wide, so a blank stays beside them; Hangul is wide, so the blank between two Korean words is lost.
# Source: pandoc user's guide, "Extension: east_asian_line_breaks"; Unicode Standard Annex 11: “ ” ‘ ’ — … are Ambiguous, Hangul syllables
#   are Wide.
# A careful guess: an extension named for East Asian text joins Chinese lines at their own marks and leaves Korean, which parts its words by
#   blanks, alone.
# Seen: 他说， + “好” keeps a blank inside; 中文 + 文字 is joined; 한국어 + 문서 is joined into one word.
set -euo pipefail
command -v pandoc >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends pandoc >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' pandoc 2>/dev/null || true)
case "$version" in 2.17.1.1*) ;; *) echo "skipped: needs pandoc version 2.17.1.1"; exit 0 ;; esac
join() { printf '%s\n%s\n' "$1" "$2" | pandoc --from markdown+east_asian_line_breaks --to plain --wrap=none; }

quoted=$(join 他说， “好”); plain=$(join 中文 文字); korean=$(join 한국어 문서)
printf '%s | %s | %s\n' "$quoted" "$plain" "$korean"
[ "$quoted" = '他说， “好”' ] && [ "$plain" = 中文文字 ] && [ "$korean" = 한국어문서 ]
