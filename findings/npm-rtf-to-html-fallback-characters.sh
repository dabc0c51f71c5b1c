#!/usr/bin/env bash
# @iarna/rtf-to-html 1.1.0 (npm).
# Behaviour: the characters that RTF holds for readers without Unicode are shown beside the Unicode ones: Chinese text is doubled. A last
#   paragraph without \par is not shown at all.
# Source: Rich Text Format Specification 1.9.1, "Unicode RTF": \uN is followed by as many fallback bytes as \ucN says, and a reader that
#   knows Unicode skips them.
# A careful guess: a reader that decodes \u20320 also skips its fallback.
# Seen: 你好 with \uc2 and its GBK bytes is 你你好好; with \uc1 and question marks it is 你?好?.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @iarna/rtf-to-html@1.1.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const rtf = require('@iarna/rtf-to-html');
const head = '{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\\f0';
const shown = (body) => new Promise((resolve, reject) => {
  rtf.fromString(`${head}${body}}`, (error, html) => (error ? reject(error) : resolve(html.match(/<body>([\s\S]*)<\/body>/)[1].replace(/<[^>]*>/g, '').trim())));
});
(async () => {
  const seen = [await shown("\\uc2 \\u20320\\'c4\\'e3\\u22909\\'ba\\'c3\\par"), await shown('\\uc1 \\u20320?\\u22909?\\par'), await shown('\\uc0 \\u20320\\u22909')];
  console.log(JSON.stringify(seen));
  process.exitCode = JSON.stringify(seen) === JSON.stringify(['你你好好', '你?好?', '']) ? 0 : 1;
})();
JS
node run.cjs
