#!/usr/bin/env bash
# html2text 1.3.2a (Debian 12), option -utf8.
# Behaviour: cells of a table are laid out by bytes where widths are counted in columns: a cell of hanzi is overwritten by the next one,
#   in the middle of a character, and the output is no valid UTF-8 any more. Paragraphs come out whole, and so does the table where -ascii
#   is given too.
# Source: the manual page: -utf8 takes terminal and input to be UTF-8. Unicode 15, chapter 3, D92: bytes of a character are not to be parted.
# A careful guess: columns that do not line up, since a hanzi is two columns wide.
# Seen: of 名称 beside 数量 the last byte of 称 is gone; the 12 beside 第一项目 stands inside it, in place of two bytes of 一项.
set -euo pipefail
command -v html2text >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends html2text >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' html2text 2>/dev/null || true)
case "$version" in 1.3.2a*) ;; *) echo "skipped: needs html2text version 1.3.2a"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

printf '<html><body><p>河水涨了</p><table><tr><th>名称</th><th>数量</th></tr><tr><td>第一项目</td><td>12</td></tr></table></body></html>\n' > page.html
html2text -utf8 page.html > out.txt
html2text -utf8 -ascii page.html > ascii.txt
od -c out.txt; cat ascii.txt
grep -aqx '河水涨了' out.txt
if iconv -f UTF-8 -t UTF-8 out.txt >/dev/null 2>&1; then exit 1; fi
if grep -aq '第一项目' out.txt || grep -aq '名称' out.txt; then exit 1; fi
grep -q '第一项目 12' ascii.txt
