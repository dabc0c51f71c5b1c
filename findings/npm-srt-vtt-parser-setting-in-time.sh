#!/usr/bin/env bash
# @plussub/srt-vtt-parser 2.0.5 (npm), parse of a WebVTT file.
# Behaviour: where the times of a cue have no hours and settings follow them, the settings are taken for a part of the end: with align:start the
#   cue has no end (null), with line:90% it ends after two minutes. With hours, or without settings, the end is right.
# Source: WebVTT (W3C), "WebVTT timestamp": hours are optional; "WebVTT cue settings list": stands behind the times, after a blank or tab.
# A careful guess: what stands behind the times of a cue has no part in them, however they are written.
# Seen: an end of null and one of 120090 milliseconds where 2000 is written; 2000 for the same cue with hours.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @plussub/srt-vtt-parser@2.0.5 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { parse } = require('@plussub/srt-vtt-parser');
const endOf = (times) => parse(`WEBVTT\n\n${times}\n渡船开了。\n`).entries[0].to;
const ends = [
  endOf('00:01.000 --> 00:02.000'),
  endOf('00:01.000 --> 00:02.000 align:start'),
  endOf('00:01.000 --> 00:02.000 line:90%'),
  endOf('00:00:01.000 --> 00:00:02.000 line:90%'),
];
console.log(JSON.stringify(ends));
process.exitCode = JSON.stringify(ends) === '[2000,null,120090,2000]' ? 0 : 1;
JS
node run.cjs
