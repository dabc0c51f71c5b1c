/** Reads the documents that weights and thresholds are found by, with what each gap between two lines is. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formsOf } from "../../.build/repair/kinds/index.js";
import { linesOf } from "../../.build/repair/line.js";
import { pageLines } from "../../.build/repair/pages/index.js";

/**
 * The documents of a folder: wrapped prose, NAME.txt beside NAME.gold (a paragraph a line), or documents of other kinds: NAME.jsonl, a
 * JSON line { lines, gold, furniture, origin } with a letter for each gap between lines that are not blank (J S E join, B break, others
 * not known), or NAME.txt alone, marked as those of test/repair/documents. Of each: its lines and what they are, where paragraphs begin (`letters[i]` is the gap before line i: J, B or ?), and its
 * source. What comes from one source is alike: no source stands in two folds.
 */
export function readDocuments(folder) {
  const names = readdirSync(folder).sort();
  const corpus = folder.replace(/\/$/u, "").replace(/.*[/-]/u, "");
  const [texts, golds] = [names.filter((name) => name.endsWith(".txt")), new Set(names)];
  const isWrapped = (name) => golds.has(name.replace(/txt$/u, "gold"));
  return [
    ...texts.map((name) => {
      const source = `${corpus} ${name}`;
      return isWrapped(name) ? wrappedDocument(folder, name, source) : markedDocument(join(folder, name), source);
    }),
    ...names.filter((name) => name.endsWith(".jsonl")).map((name) => otherDocument(join(folder, name))),
  ];
}

/** Folds of documents by their sources, in the order in which the sources first come: item i is the fold of document i. */
export function foldsOf(documents, count) {
  const folds = new Map();
  for (const { source } of documents) if (!folds.has(source)) folds.set(source, folds.size % count);
  return documents.map(({ source }) => folds.get(source));
}

function wrappedDocument(folder, name, source) {
  const lines = linesOf(readFileSync(join(folder, name), "utf8"));
  const gold = readFileSync(join(folder, name.replace(/txt$/u, "gold")), "utf8");
  return { source, lines, forms: formsOf(lines), letters: lettersBy(lines, gold) };
}

/** A line that ends in ⏎ goes on in the next; one that begins with ⌫ belongs to the page. */
function markedDocument(path, source) {
  const raw = readFileSync(path, "utf8").split("\n");
  const full = raw.filter((line) => line.trim() !== "");
  const isPage = (line) => line.startsWith("⌫");
  const letters = full.slice(1).map((line, index) => {
    return isPage(line) || isPage(full[index]) ? "F" : full[index].endsWith("⏎") ? "J" : "B";
  });
  const lines = raw.map((line) => line.replace(/^⌫/u, "").replace(/␣?⏎$/u, ""));
  return letteredDocument(lines, letters, source);
}

function otherDocument(path) {
  const { lines, gold, origin, name } = JSON.parse(readFileSync(path, "utf8").split("\n")[0]);
  return letteredDocument(lines, gold, sourceOf(origin ?? name));
}

function letteredDocument(raw, gold, source) {
  const all = linesOf(`${raw.join("\n")}\n`);
  const ofPages = pageLines(all);
  const kept = all.flatMap((line, index) =>
    ofPages.has(line) ? [] : [{ line, letter: letterBefore(gold, index, all, ofPages) }],
  );
  const lines = kept.map(({ line }) => line);
  return {
    isOther: true,
    source,
    lines,
    forms: formsOf(lines),
    letters: kept.map(({ letter }) => letter),
  };
}

/** What a document was taken from, without its version, its language and its page: "Debian bookworm debian-reference". */
const sourceOf = (origin) => origin.replace(/[@,(].*$/u, "").replace(/[-_ ](?:zh|[0-9]).*$/iu, "");

/** The letter of the gap before a line; beside a line that belongs to the page nothing is known. */
function letterBefore(gold, index, lines, ofPages) {
  if (index === 0) return "B";
  if (ofPages.has(lines[index - 1])) return "?";
  const letter = gold[index - 1];
  return letter === "B" ? "B" : "JSE".includes(letter) ? "J" : "?";
}

function lettersBy(lines, gold) {
  const ends = new Set();
  let length = 0;
  for (const paragraph of gold.split("\n")) {
    length += bare(paragraph).length;
    ends.add(length);
  }
  length = 0;
  return lines.map(({ text }) => {
    const begins = length === 0 || ends.has(length);
    length += bare(text).length;
    return begins ? "B" : "J";
  });
}

const bare = (text) => text.replace(/\s+/gu, "");
