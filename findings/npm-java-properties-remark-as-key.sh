#!/usr/bin/env bash
# java-properties 1.0.2 (npm).
# Behaviour: a remark that begins with ! becomes a key, a key with an escaped blank keeps its backslash, and an entry whose key and value
#   are parted by a blank becomes one long key without a value.
# Source: java.util.Properties, load(Reader), Java SE 21: remarks begin with # or !; `\ ` in a key is a blank; white space ends a key.
# A careful guess: a package of that name reads what Java writes and reads.
# Seen: keys `! 说明`, `city\ name` and `river 河`, the last without a value.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts java-properties@1.0.2 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > run.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const properties = require('java-properties');
writeFileSync('a.properties', '! 说明\ncity\\ name=城市\nriver 河\nhill=山\n');
const values = properties.of('a.properties');
const given = JSON.stringify(values.getKeys().map((key) => [key, values.get(key)]));
console.log(given);
if (given !== JSON.stringify([['! 说明', ''], ['city\\ name', '城市'], ['river 河', ''], ['hill', '山']])) process.exitCode = 1;
JS
node run.cjs
