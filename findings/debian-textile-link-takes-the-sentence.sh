#!/usr/bin/env bash
# python3-textile 4.0.2 (Debian 12), textile.textile.
# Behaviour: the address of a link takes all that follows it up to the next blank, and Chinese has none: the words after the link are in
#   the address and no longer on the page. The link leads nowhere, and half a sentence is lost to the reader.
# Source: RFC 3986, appendix A: an address holds no ideographic comma, and no hanzi that is not written in percents. The package itself leaves
#   a comma and a point of English behind the address.
# A careful guess: the address ends before ，; at the worst 后 stays in it, for a reader to see.
# Seen: 见"手册":https://example.org/a，然后重启。 -> the text of the page is 见手册; with a comma and a blank it is whole.
set -euo pipefail
/usr/bin/python3 -c 'import textile' 2>/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends python3-textile >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' python3-textile 2>/dev/null || true)
case "$version" in 1:4.0.2*) ;; *) echo "skipped: needs python3-textile version 4.0.2"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > run.py <<'PY'
import html, re, sys
import textile
shown = []
for source in ('见"手册":https://example.org/a，然后重启。', 'See the "manual":https://example.org/a, then restart.'):
    page = textile.textile(source).strip()
    shown.append(html.unescape(re.sub("<[^>]+>", "", page)))
    print(source, "->", page)
sys.exit(0 if shown == ["见手册", "See the manual, then restart."] else 1)
PY
/usr/bin/python3 run.py
