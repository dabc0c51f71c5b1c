#!/usr/bin/env bash
# xliff 6.4.0 (npm), xliff2js and js2xliff.
# Behaviour: of an XLIFF 2.0 unit with several segments only one source and one target are kept, each the last that the unit has. Where the
#   last segment is not translated yet, the source of one segment is paired with the target of another.
# Source: XLIFF 2.0 and 2.1, 4.2.2.5 "unit": a unit has one or more <segment> or <ignorable>; each <segment> has its own <source> and may have
#   its own <target>.
# A careful guess: the segments are joined or listed; or else the first, or the last, is given as a whole.
# Seen: 下雨了。 = "It is raining." followed by 请带伞。 without a target is read as 请带伞。 = "It is raining."
#   and is written so, as one segment.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xliff@6.4.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.mjs <<'JS'
import xliff from 'xliff';
const file =
  '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh" trgLang="en"><file id="f"><unit id="u">' +
  '<segment id="s1"><source>下雨了。</source><target>It is raining.</target></segment>' +
  '<segment id="s2"><source>请带伞。</source></segment></unit></file></xliff>';
const read = await xliff.xliff2js(file);
const written = await xliff.js2xliff(read);
console.log(JSON.stringify(read.resources.f.u));
console.log(written);
const same = JSON.stringify(read.resources.f.u) === '{"source":"请带伞。","target":"It is raining."}';
const once = written.split('<segment>').length === 2 && !written.includes('下雨了');
process.exitCode = same && once ? 0 : 1;
JS
node run.mjs
