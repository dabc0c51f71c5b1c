#!/usr/bin/env bash
# python3-webvtt (webvtt-py) 0.4.6 (Debian 12), read and save.
# Behaviour: a file that is read and saved again has lost its STYLE blocks and comments, and of each cue the settings behind its times: what
#   was to stand at the top of the picture, clear of a caption that is burnt in, stands at the bottom and over it. The styles are read, as the
#   list of them shows. Names of cues are kept.
# Source: WebVTT (W3C), 4.1 and 4.4: style blocks, comments and cue settings are parts of the file.
# A careful guess: what is read is written; or else only comments are dropped.
# Seen: line:10% align:start and ::cue { color: yellow } are in no line of what is saved, though one style is listed.
set -euo pipefail
/usr/bin/python3 -c 'import webvtt' 2>/dev/null || { [ "$(id -u)" = 0 ] && apt-get install -y -q --no-install-recommends python3-webvtt >/dev/null 2>&1 || true; }
version=$(dpkg-query -W -f '${Version}' python3-webvtt 2>/dev/null || true)
case "$version" in 0.4.6*) ;; *) echo "skipped: needs python3-webvtt version 0.4.6"; exit 0 ;; esac
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

printf 'WEBVTT\n\nSTYLE\n::cue { color: yellow }\n\nNOTE 备注\n\n第一\n00:01.000 --> 00:02.000 line:10%% align:start\n河水涨了\n' > in.vtt
/usr/bin/python3 -c '
import webvtt
captions = webvtt.read("in.vtt")
print(len(captions.styles), "style")
captions.save("out.vtt")' | tee styles.txt
cat out.vtt
grep -qx '1 style' styles.txt
grep -q '河水涨了' out.vtt && grep -qx '第一' out.vtt
if grep -qE 'line:10%|yellow|备注' out.vtt; then exit 1; fi
