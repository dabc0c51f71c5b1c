#!/usr/bin/env bash
# ffmpeg 5.1 (Debian 12), SubRip to SubRip and to WebVTT.
# Behaviour: the two characters \n in the text of a subtitle become a line break, as they are one inside the ASS that ffmpeg turns all
#   subtitles into. A path of Windows in a film about software is cut in two and loses a backslash and a letter; D:\hosts stays.
# Source: SubRip has no escapes, its lines end where they end. WebVTT (W3C), 4.2.2: a backslash in a cue is a backslash.
# A careful guess: SubRip to SubRip keeps the letters of the text; what the middle form reads as a sign is escaped on the way in.
# Seen: 打开 C:\new 和 D:\hosts -> 打开 C:, a line break, ew 和 D:\hosts; the same in WebVTT.
set -euo pipefail
command -v ffmpeg >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends ffmpeg >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' ffmpeg 2>/dev/null || true)
case "$version" in 7:5.1.*) ;; *) echo "skipped: needs ffmpeg version 5.1"; exit 0 ;; esac

convert() { printf '1\n00:00:01,000 --> 00:00:02,000\n打开 C:\\new 和 D:\\hosts\n' | ffmpeg -hide_banner -loglevel error -f srt -i - -f "$1" -; }
for kind in srt webvtt; do
  text=$(convert "$kind" | tr -d '\r' | sed '1,/-->/d;/^$/d')
  printf '%s: %s\n' "$kind" "$text"
  [ "$text" = "$(printf '打开 C:\new 和 D:\\hosts')" ]
done
