#!/usr/bin/env bash
# md2xliff 2.0.0 (npm), its command extract, on a Markdown file of one English and one Chinese paragraph.
# Behaviour: the English paragraph becomes one trans-unit a sentence, the Chinese one a single trans-unit, and no option names Chinese.
# Source: the package's README (units are sentences); Unicode UAX 29, where 。 and ？ end sentences.
# A careful guess: what parts sentences at "." and "?" parts them at 。 and ？ too.
# Seen: three units of the English paragraph, one of the Chinese one; a memory filled this way holds no Chinese sentence.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts md2xliff@2.0.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

printf 'The road is open. Who paid for it? The county did.\n\n路修好了。谁出的钱？县里出的。\n' > road.md
node node_modules/md2xliff/bin/extract road.md >/dev/null
node -e '
const sources = [...require("node:fs").readFileSync("road.xlf", "utf8").matchAll(/<source[^>]*>(.*?)<\/source>/gu)].map(([, text]) => text);
console.log(JSON.stringify(sources));
process.exitCode = sources.length === 4 && sources[3] === "路修好了。谁出的钱？县里出的。" ? 0 : 1;'
