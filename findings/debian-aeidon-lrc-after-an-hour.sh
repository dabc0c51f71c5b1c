#!/usr/bin/env bash
# python3-aeidon 1.11 (Debian 12), the library of the subtitle editor Gaupol, saving LRC.
# Behaviour: the hours of a time are dropped when LRC is written: what is said at one hour and five seconds gets the time stamp of five
#   seconds. The file that comes out reads back as if the second hour lay over the first. SubRip and WebVTT keep the hour.
# Source: there is no standard of LRC; in every description of it a stamp is [mm:ss.xx] and mm counts all minutes, so it may go past 59.
# A careful guess: [60:05.00], or an error for a time that the format cannot hold.
# Seen: 01:00:05,000 is written as [00:05.00], in a file whose other line has the very same stamp; no message.
set -euo pipefail
python3=/usr/bin/python3
$python3 -c 'import aeidon' 2>/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends python3-aeidon >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' python3-aeidon 2>/dev/null || true)
case "$version" in 1.11*) ;; *) echo "skipped: needs python3-aeidon version 1.11"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat > in.srt <<'SRT'
1
00:00:05,000 --> 00:00:07,000
开场

2
01:00:05,000 --> 01:00:07,000
下半场

SRT
cat > run.py <<'PY'
import aeidon
for kind in ("LRC", "WEBVTT"):
    project = aeidon.Project()
    project.open_main("in.srt", "utf_8")
    project.save_main(aeidon.files.new(getattr(aeidon.formats, kind), "out." + kind.lower(), "utf_8"))
PY
$python3 run.py
cat out.lrc out.webvtt
[ "$(grep '场' out.lrc)" = "$(printf '[00:05.00]开场\n[00:05.00]下半场')" ]
grep -q '^01:00:05.000 --> 01:00:07.000' out.webvtt
