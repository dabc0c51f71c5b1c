#!/usr/bin/env bash
# ffmpeg 5.1 (Debian 12), reader of WebVTT.
# Behaviour: of a file that has a STYLE or REGION block, as one with colours of its own has, not one subtitle is read. The
#   output is an empty file, the exit code 0, and at the usual level of messages one line says that nothing was encoded.
# Source: WebVTT (W3C), 4.1: style and region blocks stand between the head and the first cue. A NOTE may stand anywhere.
# A careful guess: what the reader cannot use is passed over, as it passes over NOTE blocks and the lines of the head.
# Seen: 0 bytes of SubRip with STYLE or REGION; both cues of the same file without them, or with a NOTE.
set -euo pipefail
command -v ffmpeg >/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends ffmpeg >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' ffmpeg 2>/dev/null || true)
case "$version" in 7:5.1.*) ;; *) echo "skipped: needs ffmpeg version 5.1"; exit 0 ;; esac

dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
convert() { printf 'WEBVTT\n\n%b00:01.000 --> 00:02.000\n河水涨了\n\n00:03.000 --> 00:04.000\n人都走了\n' "$1" | ffmpeg -hide_banner -loglevel error -f webvtt -i - -f srt -; }
for block in '' 'NOTE 备注\n\n' 'STYLE\n::cue { color: yellow }\n\n' 'REGION\nid:a\nwidth:40%\n\n'; do
  printf '%s: %s subtitles\n' "${block%%\\n*}" "$(convert "$block" | grep -c -e '-->' || true)"
done | tee counts.txt
counts=$(sed 's/.*: //' counts.txt | tr '\n' ' ')
[ "$counts" = '2 subtitles 2 subtitles 0 subtitles 0 subtitles ' ]
