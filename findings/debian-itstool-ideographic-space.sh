#!/usr/bin/env bash
# itstool 2.0.6 (Debian 12).
# Behaviour: the ideographic space (U+3000) and the no-break space (U+00A0) are folded as if they were white space of XML: at the head of a
#   paragraph they are removed, inside they become one ASCII blank. The messages lack them, and so does the document that is merged back.
# Source: XML 1.0, 2.3: white space is U+0020, U+0009, U+000D and U+000A, nothing else. ITS 2.0, 8.15 "Preserve Space" speaks of white
#   space as xml:space does.
# A careful guess: line ends and indents of the markup are folded; two U+3000, the indent of a Chinese paragraph, are text.
# Seen: 　　姓　名：王 is the message "姓 名：王"; merged with a translation equal to the source, the paragraph has lost its indent.
set -euo pipefail
for tool in itstool gettext; do
  dpkg -s "$tool" >/dev/null 2>&1 || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends "$tool" >/dev/null 2>&1 || true; }
done
version=$(dpkg-query -W -f '${Version}' itstool 2>/dev/null || true)
case "$version" in 2.0.6*) ;; *) echo "skipped: needs itstool version 2.0.6"; exit 0 ;; esac
command -v msgfmt >/dev/null || { echo "skipped: needs gettext"; exit 0; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

printf '<?xml version="1.0" encoding="UTF-8"?>\n<doc><p>\xe3\x80\x80\xe3\x80\x80姓\xe3\x80\x80名：王</p><p>第\xc2\xa05\xc2\xa0章</p></doc>\n' > in.xml
itstool -o messages.pot in.xml
msgen messages.pot -o messages.po 2>/dev/null
msgfmt messages.po -o messages.mo
itstool -m messages.mo -o out.xml in.xml
grep '^msgid "[^"]' messages.pot
cat in.xml out.xml
grep -qx 'msgid "姓 名：王"' messages.pot
grep -qx 'msgid "第 5 章"' messages.pot
grep -q '<p>姓 名：王</p><p>第 5 章</p>' out.xml
