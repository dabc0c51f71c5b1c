#!/usr/bin/env bash
# i18next-conv 17.0.0 (npm), gettextToI18next.
# Behaviour: `##` inside a msgid is a separator of nested keys. A msgid that is a Markdown heading of level two
#   ("## 安装") is stored as an object under the key "" with the inner key " 安装", so a look-up of the msgid finds nothing.
# Source: the package's README names the option `keyseparator` with `##` as its default; PO itself gives `##` no meaning
#   (GNU gettext manual, "The Format of PO Files").
# A careful guess: a msgid is the key, character for character, as it is for every msgid without `##`.
# Seen: {"": {" 安装": "## Install"}, "安装": "Install"}.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts i18next-conv@17.0.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > in.po <<'PO'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgid "## 安装"
msgstr "## Install"

msgid "安装"
msgstr "Install"
PO
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { gettextToI18next } from 'i18next-conv';
const found = JSON.parse(await gettextToI18next('en', readFileSync('in.po')));
console.log(JSON.stringify(found));
const asStated = !('## 安装' in found) && found['']?.[' 安装'] === '## Install' && found['安装'] === 'Install';
process.exitCode = asStated ? 0 : 1;
JS
node run.mjs
