#!/usr/bin/env bash
# subsrt 1.1.1 (npm), parse of SBV, the format in which YouTube takes captions and gives them out.
# Behaviour: where lines end in a line feed alone, all captions become one: the times of the second and its words are text of the first.
#   With carriage returns before the line feeds, or blanks in the empty lines, they are parted.
# Source: YouTube help, "Supported subtitle and closed caption files": SubViewer (.sbv), captions parted by an empty line. The
#   package's README names no line end that a file must have, and its reader of SubRip takes both.
# A careful guess: an empty line is an empty line, whatever ends it.
# Seen: one caption at 1,000 ms with "0:00:03.000,0:00:04.000" in its text; two captions of the same file with \r\n.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts subsrt@1.1.1 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const subsrt = require('subsrt');
const sbv = '0:00:01.000,0:00:02.000\n河水涨了\n\n0:00:03.000,0:00:04.000\n人都走了\n';
const read = (text) => subsrt.parse(text, { format: 'sbv' }).map((caption) => [caption.start, caption.text.trim()]);
const [plain, returns] = [read(sbv), read(sbv.replace(/\n/g, '\r\n'))];
console.log(JSON.stringify({ plain, returns }));
process.exitCode = plain.length === 1 && plain[0][1].includes('0:00:03.000,0:00:04.000') && returns.length === 2 ? 0 : 1;
JS
node run.cjs
