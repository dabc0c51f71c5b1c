#!/usr/bin/env bash
# sami-parser 0.5.3 (npm), parse on a SAMI file whose SYNC blocks hold one paragraph a language.
# Behaviour: a block gets one language, and the texts of all its paragraphs become the text of that one.
# Source: Understanding SAMI 1.0 (Microsoft, 2003), where each SYNC holds a P for each class, and a class names its language.
# A careful guess: a parser that returns texts by language keeps the paragraphs of two languages apart.
# Seen: {"en":"河水涨了The river rose"}, no "zh", no error.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts sami-parser@0.5.3 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { parse } = require('sami-parser');
const { result, errors } = parse(`<SAMI><HEAD><STYLE TYPE="text/css"><!--
.ZHCC {Name: Chinese; lang: zh-CN; SAMIType: CC;}
.ENCC {Name: English; lang: en-US; SAMIType: CC;}
--></STYLE></HEAD><BODY>
<SYNC Start=1000><P Class=ZHCC>河水涨了<P Class=ENCC>The river rose
<SYNC Start=3000><P Class=ZHCC>&nbsp;<P Class=ENCC>&nbsp;
</BODY></SAMI>`);
console.log(JSON.stringify({ first: result[0], errors: errors.length }));
const values = Object.entries(result[0].languages);
process.exitCode = values.length === 1 && values[0][1].includes('河水涨了') && values[0][1].includes('The river rose') && errors.length === 0 ? 0 : 1;
JS
node run.cjs
