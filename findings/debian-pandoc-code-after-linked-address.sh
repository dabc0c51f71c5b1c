#!/usr/bin/env bash
# pandoc 2.17.1.1 (Debian 12), reader gfm.
# Behaviour: where a word follows a link with an address of https right after its bracket, as is usual in Chinese, the first code span
#   after it is read as text with backticks. Where a blank stands after the bracket, or the address is relative, it is code.
# Source: CommonMark 0.30, 6.1 "Code spans": a backtick string begins a code span that ends with a backtick string of equal length; links
#   and autolinks before it take no part in that. GFM, 6.9 "Autolinks (extension)": an extended autolink begins after white space or one
#   of * _ ~ ( and what stands in the destination of a link is none.
# A careful guess: `[甲](https://a.cn/b)乙 `丙`` has a link and a code span, as it has with the address b.
# Seen: with the address https://a.cn/b the page shows `丙` with its backticks; with b, and with a blank after the link, <code>丙</code>.
set -euo pipefail
command -v pandoc >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends pandoc >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' pandoc 2>/dev/null || true)
case "$version" in 2.17.1.1*) ;; *) echo "skipped: needs pandoc version 2.17.1.1"; exit 0 ;; esac
page() { printf '%s\n' "$1" | pandoc --from gfm --to html --wrap=none; }

full=$(page '[甲](https://a.cn/b)乙 `丙`'); blank=$(page '[甲](https://a.cn/b) 乙 `丙`'); relative=$(page '[甲](b)乙 `丙`')
printf '%s\n%s\n%s\n' "$full" "$blank" "$relative"
[[ "$full" == *'乙 `丙`'* && "$blank" == *'<code>丙</code>'* && "$relative" == *'<code>丙</code>'* ]]
