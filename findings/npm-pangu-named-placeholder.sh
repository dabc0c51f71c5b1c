#!/usr/bin/env bash
# pangu 7.2.1 (npm), spacingText (blanks between hanzi and Latin).
# Behaviour: a named placeholder of Python or gettext is torn: %(name)s的书 becomes %(name) s 的书. The placeholders
#   {count}, {{name}} and %1$s beside hanzi come through whole, so a trial with those hides it.
# Source: Python library reference, "printf-style String Formatting": the conversion type comes after the mapping key in
#   parentheses. A blank there is read as a flag and "s" stays the type, but a gettext look-up and every
#   comparison of placeholders between source and translation now fail to see the same placeholder.
# A careful guess: blanks are put only where a hanzi meets a Latin letter or a digit; ")s" has no hanzi in it.
# Seen: a blank between two ASCII characters inside the placeholder.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts pangu@7.2.1 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.mjs <<'JS'
import * as module from 'pangu';
const pangu = module.pangu ?? module.default;
const stated = [
  ['{count}个', '{count} 个'],
  ['你好{{name}}先生', '你好 {{name}} 先生'],
  ['第%1$s章', '第 %1$s 章'],
  ['%(name)s的书', '%(name) s 的书'],
];
for (const [text, spaced] of stated) {
  const seen = pangu.spacingText(text);
  console.log(`${text} -> ${seen}`);
  if (seen !== spaced) process.exitCode = 1;
}
JS
node run.mjs
