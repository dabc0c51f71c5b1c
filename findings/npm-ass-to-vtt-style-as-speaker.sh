#!/usr/bin/env bash
# ass-to-vtt 1.2.0 (npm) on an ASS file whose events name a style and no speaker.
# Behaviour: the style of an event becomes the speaker of the cue, so that every line of a file is said by somebody called "Default".
# Source: ASS, events: Style and Name are two fields, and Name is who speaks; WebVTT (W3C): <v> names who speaks.
# A careful guess: <v> holds the field Name, or is left out where it is empty.
# Seen: <v Default >河水涨了 for an event without a speaker.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ass-to-vtt@1.2.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > river.ass <<'ASS'
[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Default,Noto Sans CJK SC,20

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,河水涨了
ASS
node node_modules/ass-to-vtt/bin.js < river.ass | tee river.vtt
grep -qF '<v Default' river.vtt
