#!/usr/bin/env bash
# webvtt-parser 2.2.0 (npm), the parser in the words of the standard's algorithm.
# Behaviour: a named character reference of a cue keeps its semicolon after it is decoded; names other than a handful stay undecoded.
#   A numeric reference is decoded whole.
# Source: WebVTT (W3C), cue text tokenizer, "HTML character reference in data state": the HTML algorithm consumes the reference with its
#   semicolon and knows all HTML names.
# A careful guess: a&amp;b is a&b, as in every browser.
# Seen: a&amp;b is "a&;b", a&nbsp;b has a semicolon after the no-break space, &ldquo; stays as it is, &#20320; is 你.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts webvtt-parser@2.2.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { WebVTTParser } = require('webvtt-parser');
const parser = new WebVTTParser();
const text = (cue) => parser.parse(`WEBVTT\n\n00:01.000 --> 00:02.000\n${cue}\n`).cues[0].tree.children.map(({ value }) => value).join('');
const seen = ['a&amp;b', 'a&nbsp;b', '&ldquo;', '&#20320;'].map(text);
console.log(JSON.stringify(seen));
process.exitCode = JSON.stringify(seen) === JSON.stringify(['a&;b', 'a\u00a0;b', '&ldquo;', '你']) ? 0 : 1;
JS
node run.cjs
