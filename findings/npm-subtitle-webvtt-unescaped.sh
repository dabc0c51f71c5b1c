#!/usr/bin/env bash
# subtitle 4.2.2 (npm), parseSync and stringifySync with format WebVTT; webvtt-parser 2.2.0 reads the result.
# Behaviour: cues of SubRip go into WebVTT as they are. SubRip has no character references and WebVTT has tags, so whatever follows a
#   bare "<" disappears for the viewer up to the next ">" or to the end of the cue.
# Source: WebVTT (W3C), cue text: "<" and "&" stand as &lt; and &amp;. SubRip has no such rule.
# A careful guess: a package that writes both formats escapes what only one of them reads as markup.
# Seen: 温度 <5 度 is written unchanged; a reader of WebVTT shows 温度 alone.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts subtitle@4.2.2 webvtt-parser@2.2.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { parseSync, stringifySync } = require('subtitle');
const { WebVTTParser } = require('webvtt-parser');
const written = stringifySync(parseSync('1\n00:00:01,000 --> 00:00:02,000\n温度 <5 度\n'), { format: 'WebVTT' });
const shown = new WebVTTParser().parse(written).cues[0].tree.children.filter(({ type }) => type === 'text').map(({ value }) => value).join('');
console.log(JSON.stringify({ written, shown }));
process.exitCode = written.includes('温度 <5 度') && shown === '温度 ' ? 0 : 1;
JS
node run.cjs
