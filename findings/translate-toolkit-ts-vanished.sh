#!/usr/bin/env bash
# translate-toolkit 3.8.4 (Debian 12), ts2po and po2ts.
# Behaviour: a message of Qt Linguist marked type="vanished" becomes a living, finished entry of the PO file, and a
#   living, finished message of the TS file that po2ts makes of it. type="obsolete", the older word for the same state,
#   is carried through by a remark "(obsolete)" and comes back.
# Source: Qt Linguist manual, "TS File Format" (a DTD): the type of a <translation> is unfinished, vanished or obsolete;
#   "vanished" is there since Qt 5.2, and lupdate writes it for a text no longer in the program. PO has `#~` for it (GNU gettext manual).
# A careful guess: both words are treated alike, since both mean "no longer used".
# Seen: the vanished text is revived as a plain entry, so a dead string is counted, reviewed and shipped again.
set -euo pipefail
command -v ts2po >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q translate-toolkit >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' translate-toolkit 2>/dev/null || true)
case "$version" in 3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > in.ts <<'TS'
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>Shelf</name>
    <message><source>书架</source><translation>Shelf</translation></message>
    <message><source>借书证</source><translation type="vanished">Library card</translation></message>
    <message><source>软盘</source><translation type="obsolete">Floppy disk</translation></message>
</context>
</TS>
TS
ts2po --progress=none in.ts out.po
po2ts --progress=none out.po out.ts
sed -n '/^#:/,$p' out.po
cat out.ts
grep -q '^msgstr "Library card"' out.po
grep -q '<translation>Library card</translation>' out.ts
grep -q '<translation type="obsolete">Floppy disk</translation>' out.ts
