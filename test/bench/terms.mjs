// Term recognition: 100,000 terms over 10 MB of prose, beside an Aho-Corasick automaton and a search term by term.
//   node test/bench/terms.mjs            (build first)
import { AhoCorasick } from "@monyone/aho-corasick/fast";
import { createMatcher, createTargetMatcher } from "../../.build/glossary/index.js";
import { editGlossary, parseGlossary } from "../../.build/glossary/store/index.js";
import { report, timeOf } from "./measure.mjs";
import { prose } from "./prose.mjs";

const TERMS = 100_000;
const text = prose(10e6);
const megabytes = Buffer.byteLength(text) / 1e6;
const terms = termsOf(text, TERMS);
const concepts = terms.map((term, index) => conceptOf(index, term, `Term ${index}`));
const perSecond = (milliseconds) => ({ value: megabytes / (milliseconds / 1000), unit: "MB/s" });

const before = memory();
let matcher = createMatcher(concepts, "zh");
report("memory of 100,000 terms", { value: memory() - before, unit: "MB" });
const build = timeOf(() => {
  matcher = createMatcher(concepts, "zh");
});
let automaton = new AhoCorasick(terms);
const automatonBuild = timeOf(() => {
  automaton = new AhoCorasick(terms);
});
report("building 100,000 terms", { value: build, unit: "ms" }, { "Aho-Corasick": automatonBuild });
const part = text.slice(0, 300_000);
const partMegabytes = Buffer.byteLength(part) / 1e6;
report("finding them", perSecond(timeOf(() => matcher.find(text))), {
  "Aho-Corasick": perSecond(timeOf(() => automaton.matchInText(text))).value,
  "indexOf, 1,000 of them": partMegabytes / (timeOf(() => searchEach(part, terms.slice(0, 1000))) / 1000),
});

const file = editGlossary("concepts: []\n", "x.yaml", {
  put: terms.slice(0, 10_000).map((term, index) => conceptOf(index, term, `Term ${index}`)),
  remove: [],
});
const load = timeOf(() => {
  const read = parseGlossary(file, "x.yaml").concepts;
  createMatcher(read, "zh");
  createTargetMatcher(read, "en");
});
report("10,000 concepts from YAML, ready to match", { value: load, unit: "ms" });

function conceptOf(index, zh, en) {
  const id = `c-${String(index).padStart(6, "0")}`;
  const definition = "A place somewhere in the country";
  return {
    id,
    kind: "place",
    definition,
    terms: { zh: [{ text: zh, status: "preferred" }], en: [{ text: en, status: "preferred" }] },
  };
}

function termsOf(source, count) {
  const found = new Set();
  for (let at = 0, length = 2; found.size < count; at = (at + 7919) % (source.length - 10), length = 2 + (at % 6)) {
    const term = source.slice(at, at + length);
    if (/^\p{Script=Han}{3,}$/u.test(term)) found.add(term);
  }
  return Array.from(found);
}

function searchEach(source, wanted) {
  let count = 0;
  for (const term of wanted) for (let at = source.indexOf(term); at >= 0; at = source.indexOf(term, at + 1)) count += 1;
  return count;
}

function memory() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
