#!/usr/bin/env bash
# markdown-it-cjk-breaks 2.0.0 with markdown-it 14.1.0 (npm).
# Behaviour: a line break in a Chinese paragraph is taken away, as the plug-in is for; but where strong text stands at the
#   break, rendering the page ends in a raised TypeError. A link at the same place is well.
# Source: CommonMark 0.31.2, 6.2 and 6.7: strong text may end right before a soft line break, and markdown-it gives an empty text token
#   after it, in which the plug-in looks for a last character.
# A careful guess: the break between **a** and the next line is treated like the break between two plain lines.
# Seen: 山<break>水 is one line, [山](a)<break>水 is one line, **山**<break>水 raises "Expected a code point, got `undefined`."
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts markdown-it@14.1.0 markdown-it-cjk-breaks@2.0.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const MarkdownIt = require('markdown-it');
const plugin = require('markdown-it-cjk-breaks');
const markdown = new MarkdownIt().use(plugin.default ?? plugin);
const page = (text) => {
  try { return markdown.render(text).trim(); } catch (error) { return `${error.message}`; }
};
const stated = [
  ['山上\n有雪', '<p>山上有雪</p>'],
  ['[山上](a)\n有雪', '<p><a href="a">山上</a>有雪</p>'],
  ['**山上**\n有雪', 'Expected a code point, got `undefined`.'],
  ['山上\n**有雪**', 'Expected a code point, got `undefined`.'],
];
for (const [text, seen] of stated) {
  console.log(`${JSON.stringify(text)} -> ${page(text)}`);
  if (page(text) !== seen) process.exitCode = 1;
}
JS
node run.cjs
