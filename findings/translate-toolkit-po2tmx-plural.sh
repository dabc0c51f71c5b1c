#!/usr/bin/env bash
# translate-toolkit 3.8.4 (Debian 12), po2tmx.
# Behaviour: of a message with plural forms only the first pair (msgid, msgstr[0]) gets into the memory. For Chinese to
#   English that is the singular of English; the plural, which most numbers need, is not written anywhere.
# Source: GNU gettext manual, "Plural forms": msgstr[0] … msgstr[N-1] are translations of equal rank. TMX 1.4b, section
#   on <tu> and <tuv>: nothing stops a writer from a second <tu>.
# A careful guess: two <tu>, since po2csv and po2xliff of the same package write both forms.
# Seen: one <tu>, "%d book"; exit status 0 and no message.
set -euo pipefail
command -v po2tmx >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q translate-toolkit >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > in.po <<'PO'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgid "一本书"
msgid_plural "%d 本书"
msgstr[0] "One book"
msgstr[1] "%d books"
PO
po2tmx --progress=none --source-language=zh-CN -l en in.po out.tmx
po2csv --progress=none in.po out.csv
cat out.tmx out.csv
grep -q 'One book' out.tmx
if grep -q '%d' out.tmx; then exit 1; fi
grep -q '%d books' out.csv
