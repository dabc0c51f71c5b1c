#!/usr/bin/env bash
# node-html-markdown 2.0.0 (npm), the result read by commonmark 0.31.2 (npm).
# Behaviour: a tag that a page shows as text, written &lt;br&gt;, comes out bare, so that it is a tag to a reader of Markdown: what was to be
#   read is gone or in force. Stars and brackets of the text are escaped.
# Source: CommonMark 0.31.2, 6.6: raw HTML; 2.4: a backslash before < keeps it a character.
# A careful guess: text that looks like markup is escaped whichever markup it looks like.
# Seen: 用&lt;br&gt;换行 -> 用<br>换行, a line break; 用*号 -> 用\*号.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-html-markdown@2.0.0 commonmark@0.31.2 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { NodeHtmlMarkdown } = require('node-html-markdown');
const { HtmlRenderer, Parser } = require('commonmark');
const back = (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)).trim();
const stated = [['<p>用&lt;br&gt;换行</p>', '用<br>换行', '<p>用<br>换行</p>'], ['<p>用*号*标</p>', '用\\*号\\*标', '<p>用*号*标</p>']];
for (const [html, seen, page] of stated) {
  const markdown = NodeHtmlMarkdown.translate(html);
  console.log(`${html} -> ${markdown} -> ${back(markdown)}`);
  if (markdown !== seen || back(markdown) !== page) process.exitCode = 1;
}
JS
node run.cjs
