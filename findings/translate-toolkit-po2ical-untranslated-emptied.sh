#!/usr/bin/env bash
# translate-toolkit 3.8.4 with vobject 0.9.6 (Debian 12), po2ical.
# Behaviour: a text of a calendar that is not translated yet is written back empty: whoever translates half of a calendar deletes the other
#   half. po2prop of the same package leaves an untranslated string as it was.
# Source: RFC 5545, 3.8.1.5 and 3.8.1.12: SUMMARY and DESCRIPTION are texts of an event. GNU gettext's manual: an empty msgstr is an entry
#   that is not translated, for which the original is shown.
# A careful guess: with the original as template, what has no translation stays as the template has it.
# Seen: SUMMARY is "Plenary", the DESCRIPTION that nobody translated is empty; the string of the properties is still 未译.
set -euo pipefail
command -v po2ical >/dev/null && python3 -c 'import vobject' 2>/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q translate-toolkit python3-vobject >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Package}=${Version} ' python3-vobject translate-toolkit 2>/dev/null || true)
case "$version" in *python3-vobject=0.9.6*translate-toolkit=3.8.4*) ;; *) echo "skipped: needs translate-toolkit version 3.8.4 and vobject 0.9.6"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//example//calendar//ZH BEGIN:VEVENT UID:1@example.org DTSTAMP:20260101T000000Z \
  DTSTART:20260105T010000Z SUMMARY:全体会议 DESCRIPTION:请带上材料。 END:VEVENT END:VCALENDAR > in.ics
ical2po --progress=none in.ics in.po
sed -i '/^msgid "全体会议"/{n;s/""/"Plenary"/}' in.po
po2ical --progress=none -t in.ics in.po out.ics
grep -E '^(SUMMARY|DESCRIPTION)' out.ics | tr -d '\r' | tee lines.txt
grep -qx 'SUMMARY:Plenary' lines.txt
grep -qx 'DESCRIPTION:' lines.txt

printf 'left=未译\n' > in.properties
prop2po --progress=none --personality=java-utf8 in.properties text.po
po2prop --progress=none --personality=java-utf8 -t in.properties text.po out.properties
cat out.properties
grep -qx 'left=未译' out.properties
