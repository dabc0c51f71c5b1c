#!/usr/bin/env bash
# fluent_conv 3.3.0 (npm), ftl2js and js2ftl, the result read by @fluent/bundle 0.19.1 (npm).
# Behaviour: a brace that Fluent writes as a string literal, { "{" }, becomes a bare brace on the way to JavaScript and stays bare on the
#   way back, so that the message is another one: what stood between two literal braces is read as a reference to a message, or the
#   message is no longer there. The argument of a term, -brand(case: "x"), is lost.
# Source: Project Fluent, Syntax Guide, "Special Characters" and "Parameterized Terms".
# A careful guess: FTL to JavaScript and back keeps what a reader sees.
# Seen: 用{ "{" }花{ "}" } shows 用{花}, comes back as 用{花} in the file and is no message; { -brand(case: "x") } comes back as { -brand }.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts fluent_conv@3.3.0 @fluent/bundle@0.19.1 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const conv = require('fluent_conv');
const { FluentBundle, FluentResource } = require('@fluent/bundle');
const fluent = conv.default ?? conv;
const shown = (ftl) => {
  const bundle = new FluentBundle('zh', { useIsolating: false });
  bundle.addResource(new FluentResource(ftl));
  const message = bundle.getMessage('tip');
  return message?.value ? bundle.formatPattern(message.value, {}, []) : 'no message';
};
const ftl = 'tip = 用{ "{" }花{ "}" }\n';
const back = fluent.js2ftl(fluent.ftl2js(ftl));
console.log(`${ftl.trim()} -> ${back.trim()}; shown: ${shown(ftl)} -> ${shown(back)}`);
const term = fluent.js2ftl(fluent.ftl2js('tip = 属于{ -brand(case: "x") }\n')).trim();
console.log(term);
process.exitCode = shown(ftl) === '用{花}' && shown(back) === 'no message' && term === 'tip = 属于{ -brand }' ? 0 : 1;
JS
node run.cjs
