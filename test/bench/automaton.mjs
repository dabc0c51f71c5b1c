// What a script of twenty lines does that finds terms with an automaton: the leftmost longest matches as JSON Lines.
//   node test/bench/automaton.mjs STORY.txt TERMS.csv
import { readFileSync, writeSync } from "node:fs";
import { AhoCorasick } from "@monyone/aho-corasick/fast";

const text = readFileSync(process.argv[2], "utf8");
const terms = readFileSync(process.argv[3], "utf8").split("\n").slice(1).filter(Boolean);
const english = new Map(terms.map((line) => line.split(",")));
const found = new AhoCorasick([...english.keys()]).matchInText(text).sort((a, b) => a.begin - b.begin || b.end - a.end);
let [line, start, last, at, held] = [1, 0, 0, 0, ""];
for (const { begin, end, keyword } of found) {
  if (begin < last) continue;
  last = end;
  for (; at < begin; at += 1) if (text.charCodeAt(at) === 10) [line, start] = [line + 1, at + 1];
  held += `${JSON.stringify({ line, column: begin - start + 1, text: keyword, concept: english.get(keyword) })}\n`;
  if (held.length > 65_536) {
    writeSync(1, held);
    held = "";
  }
}
writeSync(1, held);
