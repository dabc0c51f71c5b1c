#!/usr/bin/env bash
# translate-toolkit 3.8.4 (Debian 12), po2xliff and xliff2po.
# Behaviour: msgctxt does not survive PO -> XLIFF -> PO. po2xliff does not write it, and xliff2po then tells the two equal
#   msgids apart by inventing contexts: the source reference of one ("menu.c:4") and of the other ("lamp.c:9").
# Source: GNU gettext manual, "Contexts": msgid and msgctxt together are the key of a message. XLIFF 1.2,
#   <context>: a context-type of one's own may begin with "x-", so there is a place to write it to.
# A careful guess: contexts come back as they were, or are missing; one would not expect other contexts in their place.
# Seen: msgctxt "verb" is now msgctxt "menu.c:4". The file is valid, and every pgettext look-up falls back to the source.
set -euo pipefail
command -v po2xliff >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q translate-toolkit >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > in.po <<'PO'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"

#: menu.c:4
msgctxt "verb"
msgid "打开"
msgstr "Open"

#: lamp.c:9
msgctxt "state"
msgid "打开"
msgstr "On"
PO
po2xliff --progress=none in.po middle.xlf
xliff2po --progress=none middle.xlf out.po
sed -n '/^#:/,$p' out.po
if grep -qE 'verb|state"' middle.xlf; then exit 1; fi
grep -q '^msgctxt "menu.c:4"' out.po
grep -q '^msgctxt "lamp.c:9"' out.po
if grep -q '^msgctxt "verb"' out.po; then exit 1; fi
