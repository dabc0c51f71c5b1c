#!/usr/bin/env bash
# locize-xcstrings 2.0.0 (npm), xcstrings2locize and locize2xcstrings.
# Behaviour: the `substitutions` of a string in an Xcode string catalogue are dropped; the value that refers to them stays. After a
#   round trip the string holds %#@files@ and nothing says what it stands for.
# Source: Apple, "Localizing and varying text with a string catalog": a string with several plural arguments keeps each one's forms
#   under `substitutions`, and %#@name@ in its value refers to them.
# A careful guess: since plural and device variations become keys of their own, substitutions do too, or the string is refused.
# Seen: of one plural string and one with a substitution, the plural comes back and the substitution is gone.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts locize-xcstrings@2.0.0 ||
  { echo "not run: npm could not install the package (this needs the network)" >&2; exit 1; }

cat > Localizable.xcstrings <<'JSON'
{
  "sourceLanguage": "zh-Hans",
  "version": "1.0",
  "strings": {
    "%lld 页": { "localizations": { "en": { "variations": { "plural": {
      "one": { "stringUnit": { "state": "translated", "value": "%lld page" } },
      "other": { "stringUnit": { "state": "translated", "value": "%lld pages" } } } } } } },
    "%lld 个文件，%lld 个文件夹": { "localizations": { "en": {
      "stringUnit": { "state": "translated", "value": "%#@files@ in %#@folders@" },
      "substitutions": {
        "files": { "argNum": 1, "formatSpecifier": "lld", "variations": { "plural": {
          "one": { "stringUnit": { "state": "translated", "value": "%arg file" } },
          "other": { "stringUnit": { "state": "translated", "value": "%arg files" } } } } },
        "folders": { "argNum": 2, "formatSpecifier": "lld", "variations": { "plural": {
          "one": { "stringUnit": { "state": "translated", "value": "%arg folder" } },
          "other": { "stringUnit": { "state": "translated", "value": "%arg folders" } } } } }
      } } } }
  }
}
JSON
cat > run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { locize2xcstrings, xcstrings2locize } from "locize-xcstrings";
const read = await xcstrings2locize(readFileSync("Localizable.xcstrings", "utf8"));
const written = await locize2xcstrings(read);
const text = typeof written === "string" ? written : JSON.stringify(written);
console.log(JSON.stringify(read.resources.en));
console.log("substitutions in what is written:", text.includes("substitutions"), "| pages:", text.includes("%lld pages"));
process.exitCode = text.includes("%#@files@ in %#@folders@") && text.includes("%lld pages") && !text.includes("%arg") ? 0 : 1;
JS
node run.mjs
