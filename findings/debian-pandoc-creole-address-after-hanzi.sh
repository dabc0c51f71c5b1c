#!/usr/bin/env bash
# pandoc 2.17.1.1 (Debian 12), reader creole.
# Behaviour: an address that stands right behind a hanzi or a Chinese mark is no link; its two slashes begin italics, which last to the slashes
#   of the next address or to the end of the paragraph. The slashes are gone, so that the address can neither be followed nor copied.
# Source: Creole 1.0, "Links, internal, external and interwiki" and "Italics": addresses of http stand free in the text and are links; //
#   begins italics, but not behind the colon of an address.
# A careful guess: an address behind a hanzi is read as one behind a bracket, where no blank stands either.
# Seen: 见http://a.cn/b，又见http://a.cn/c。 -> 见http:<em>a.cn/b，又见http:</em>a.cn/c。; (http://a.cn/b) is a link.
set -euo pipefail
command -v pandoc >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends pandoc >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' pandoc 2>/dev/null || true)
case "$version" in 2.17.1.1*) ;; *) echo "skipped: needs pandoc version 2.17.1.1"; exit 0 ;; esac
page() { printf '%s\n' "$1" | pandoc --from creole --to html --wrap=none; }

hanzi=$(page '见http://a.cn/b，又见http://a.cn/c。'); bracket=$(page 'See (http://a.cn/b) and (http://a.cn/c).')
printf '%s\n%s\n' "$hanzi" "$bracket"
[ "$hanzi" = '<p>见http:<em>a.cn/b，又见http:</em>a.cn/c。</p>' ]
[ "$bracket" = '<p>See (<a href="http://a.cn/b">http://a.cn/b</a>) and (<a href="http://a.cn/c">http://a.cn/c</a>).</p>' ]
