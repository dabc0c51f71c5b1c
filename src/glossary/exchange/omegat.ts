import { type Concept, type Term, termsIn } from "../../model/concept.js";
import { readText } from "../../text/read-text.js";
import type { ExchangeFormat, ExchangeRead, ExchangeReadOptions, Loss } from "./exchange-format.js";
import { Findings } from "./findings.js";
import { isApproved, LossCount } from "./losses.js";
import { gatherConcepts, type ListEntry } from "./term-list.js";

/**
 * The text glossaries of OmegaT: source, target and comment between tabs, a line each, no header; lines that begin with # are remarks.
 * Written are preferred and admitted terms only, for OmegaT shows every target as good as the others. Tabs and line ends within a text
 * become spaces.
 *
 * @see OmegaT 3.6 manual, "Glossaries"
 */
export const omegat: ExchangeFormat = {
  id: "omegat",
  isText: true,
  extensions: [".utf8", ".txt"],
  async read(bytes, options) {
    return readLines(readText({ name: options.name, bytes }, options.encoding).text, options);
  },
  async write(concepts, options) {
    const lines = concepts.map((concept) => linesOf(concept, options));
    const text = textOf(lines.flat());
    return { bytes: new TextEncoder().encode(text), losses: lossesOf(concepts, lines, text, options) };
  },
};

/** The text of such a glossary. */
export const omegatGlossary = (concepts: readonly Concept[], languages: Languages): string =>
  textOf(concepts.flatMap((concept) => linesOf(concept, languages)));

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

type Languages = Pick<ExchangeReadOptions, "srcLang" | "trgLang">;

function readLines(text: string, languages: Languages): ExchangeRead {
  const found = new Findings();
  gatherConcepts(entriesOf(text, languages, found), found);
  return found.list();
}

function* entriesOf(text: string, { srcLang, trgLang }: Languages, found: Findings): Generator<ListEntry> {
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    if (line.startsWith("#") || line.trim() === "") continue;
    const row = index + 1;
    const [source = "", target = "", ...comments] = line.split("\t").map((part) => part.trim());
    if (source === "") found.reject({ row, reason: "no-source", values: {} });
    else if (target === "") found.reject({ row, reason: "no-target", values: { source } });
    else {
      const note = comments.filter((comment) => comment !== "").join(" ") || undefined;
      yield { row, note, source: { language: srcLang, text: source }, targets: [{ language: trgLang, text: target }] };
    }
  }
}

/** A line for each target of each source term; the comment is the definition, then the note. */
function linesOf(concept: Concept, { srcLang, trgLang }: Languages): string[] {
  const { definition, note } = concept;
  const sources = termsIn(concept, srcLang)
    .map(writtenText)
    .filter((text) => text !== "" && !text.startsWith("#"));
  const targets = termsIn(concept, trgLang)
    .map(writtenText)
    .filter((text) => text !== "");
  const comment = plainText([definition, note].filter((text) => text !== undefined).join(" "));
  return sources.flatMap((source) => targets.map((target) => [source, target, comment].join("\t").trimEnd()));
}

const writtenText = (term: Term): string => (isApproved(term) ? plainText(term.text) : "");
const plainText = (text: string): string => text.replace(/[\t\r\n]+/gu, " ").trim();

/** What is lost is found by reading; definition and note stand in the comment. */
function lossesOf(
  concepts: readonly Concept[],
  lines: readonly (readonly string[])[],
  text: string,
  languages: Languages,
): Loss[] {
  const read = new Map(readLines(text, languages).concepts.map(({ row, concept }) => [row, concept]));
  const losses = new LossCount();
  let row = 1;
  concepts.forEach((concept, index) => {
    const size = lines[index]?.length ?? 0;
    losses.addDifferences(concept, size === 0 ? undefined : read.get(row), isInComment);
    row += size;
  });
  return losses.list();
}

const isInComment = (field: string): boolean => field === "concept.definition" || field === "concept.note";
