#!/usr/bin/env bash
# turndown 7.2.5 (npm), the page that it makes read by commonmark 0.31.2 (npm).
# Behaviour: emphasis is written with underscores, its option's default. Between hanzi, where no blank stands, that is no emphasis to a
#   reader of Markdown: <em> in a Chinese sentence is lost and two underscores are seen. Strong text comes through.
# Source: CommonMark 0.31.2, 6.2, rules 2 and 6: `_` cannot open emphasis right after a letter, nor close it right before one; `*` can. A
#   hanzi counts as a letter there, since it is neither white space nor punctuation.
# A careful guess: HTML to Markdown and back keeps <em>, as it does between English words.
# Seen: 这是<em>重点</em>内容 becomes 这是_重点_内容, which is shown with its underscores; with emDelimiter "*" the emphasis holds.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 commonmark@0.31.2 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const Turndown = require('turndown');
const { HtmlRenderer, Parser } = require('commonmark');
const back = (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)).trim();
const stated = [
  [{}, '<p>这是<em>重点</em>内容</p>', '<p>这是_重点_内容</p>'],
  [{}, '<p>This is <em>vital</em> text</p>', '<p>This is <em>vital</em> text</p>'],
  [{}, '<p>这是<strong>重点</strong>内容</p>', '<p>这是<strong>重点</strong>内容</p>'],
  [{ emDelimiter: '*' }, '<p>这是<em>重点</em>内容</p>', '<p>这是<em>重点</em>内容</p>'],
];
for (const [options, html, page] of stated) {
  const markdown = new Turndown(options).turndown(html);
  console.log(`${html} -> ${markdown} -> ${back(markdown)}`);
  if (back(markdown) !== page) process.exitCode = 1;
}
JS
node run.cjs
