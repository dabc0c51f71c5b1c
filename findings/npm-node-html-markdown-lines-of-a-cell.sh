#!/usr/bin/env bash
# node-html-markdown 2.0.0 (npm).
# Behaviour: a line break in a cell of a table is dropped and its lines are joined, which in Chinese no blank parts; outside tables a break
#   is kept as two blanks. The first number of a list that starts at three is lost.
# Source: HTML, 4.5.27 br: a line break that is part of the content, as in addresses; 4.4.5 ol, start. GFM 0.29, 4.10: cells may hold raw
#   HTML, so that <br> can stand in them.
# A careful guess: two lines of a cell stay apart, by <br> or at least by a blank.
# Seen: 电话<br>地址 in a cell -> 电话地址; <ol start=3> -> 1.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-html-markdown@2.0.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { NodeHtmlMarkdown } = require('node-html-markdown');
const cell = NodeHtmlMarkdown.translate('<table><tr><th>项</th></tr><tr><td>电话<br>地址</td></tr></table>');
const line = NodeHtmlMarkdown.translate('<p>电话<br>地址</p>');
const list = NodeHtmlMarkdown.translate('<ol start="3"><li>山</li><li>水</li></ol>');
console.log(JSON.stringify([cell, line, list]));
process.exitCode = cell.includes('| 电话地址') && line === '电话  \n地址' && list.startsWith('1. 山') ? 0 : 1;
JS
node run.cjs
