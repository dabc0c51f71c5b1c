#!/usr/bin/env bash
# ffmpeg 5.1 (Debian 12), WebVTT to SubRip and to WebVTT.
# Behaviour: braces of a cue come out with backslashes before them, and a no-break space as the letters \h. Both are signs of ASS, the form
#   in the middle, which are not undone on the way out: a viewer reads \{name\} and \h.
# Source: WebVTT (W3C), cue text: &nbsp; is U+00A0, braces are text. Neither SubRip nor WebVTT knows a backslash as an escape.
# A careful guess: what is escaped on the way in is undone on the way out; &amp; and &lt; of the same cue are.
# Seen: 输入 {name} 和&nbsp;A&amp;B -> 输入 \{name\} 和\hA&B.
set -euo pipefail
command -v ffmpeg >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends ffmpeg >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' ffmpeg 2>/dev/null || true)
case "$version" in 7:5.1.*) ;; *) echo "skipped: needs ffmpeg version 5.1"; exit 0 ;; esac

convert() { printf 'WEBVTT\n\n00:01.000 --> 00:02.000\n输入 {name} 和&nbsp;A&amp;B\n' | ffmpeg -hide_banner -loglevel error -f webvtt -i - -f "$1" -; }
for kind in srt webvtt; do
  text=$(convert "$kind" | grep 输入)
  printf '%s: %s\n' "$kind" "$text"
  [ "$text" = '输入 \{name\} 和\hA&B' ]
done
