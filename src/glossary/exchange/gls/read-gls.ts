import { conceptSchema } from "../../../model/concept-schema.js";
import { languageTag } from "../../../model/language-tag.js";
import { childrenOf, type EntryReading, readEntries, textOf, type XmlElement } from "../../../xml/index.js";
import type { ExchangeRead, ExchangeReadOptions } from "../exchange-format.js";
import { Findings } from "../findings.js";
import { fieldsInLine } from "../json-line.js";
import { gatherConcepts, type ListEntry } from "../term-list.js";
import { asXmlTerm, asXmlText } from "../xml-text.js";
import { conceptShown, type LanguagePair, type Visible } from "./visible.js";

/**
 * The entries of all glossaries in an XLIFF 2 text. Those of other tools are a list of terms: entries of one term, from any unit, are one
 * concept.
 *
 * @throws InputError `xml.*` as `readEntries` does
 */
export function readGls(text: string, options: ExchangeReadOptions): ExchangeRead {
  const { root, entries } = readEntries(text, gls, { name: options.name });
  const tag = (name: string): string | undefined => languageTag(root.attributes[name] ?? "");
  const languages = { srcLang: tag("srcLang") ?? options.srcLang, trgLang: tag("trgLang") ?? options.trgLang };
  const found = new Findings();
  gatherOurs(
    entries.filter(({ metadata }) => metadata !== undefined),
    languages,
    found,
  );
  gatherConcepts(
    theirs(
      entries.filter(({ metadata }) => metadata === undefined),
      languages,
      found,
    ),
    found,
  );
  return found.list();
}

const GLOSSARY = "urn:oasis:names:tc:xliff:glossary:";
const gls: EntryReading<GlsEntry> = {
  expected: "xliff 2",
  isRoot: ({ local, attributes }) => local === "xliff" && attributes.version?.startsWith("2.") === true,
  isEntry: ({ local, uri }) => local === "glossEntry" && uri.startsWith(GLOSSARY),
  toEntry: entryOf,
};

interface GlsEntry extends Visible {
  readonly line: number;
  readonly references: readonly string[];
  /** Contents of elements that the module does not know. */
  readonly remarks: readonly string[];
  /** Fields of a concept of ours, its id at least. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

function entryOf(element: XmlElement): GlsEntry {
  const parts = childrenOf(element);
  const named = (name: string): XmlElement[] =>
    parts.filter(({ local, uri }) => local === name && uri.startsWith(GLOSSARY));
  const texts = (name: string): string[] =>
    named(name)
      .map((part) => asXmlTerm(textOf(part)))
      .filter((text) => text !== "");
  const others = parts.filter(({ uri }) => !uri.startsWith(GLOSSARY)).flatMap(leavesOf);
  const ours = others.map((leaf) => (leaf.attributes.type === "concept" ? fieldsInLine(textOf(leaf)) : undefined));
  return {
    line: element.line,
    sources: texts("term"),
    targets: texts("translation"),
    definition:
      named("definition")
        .map((part) => asXmlText(textOf(part)))
        .join("\n") || undefined,
    references: parts.flatMap(({ uri, attributes }) => (uri.startsWith(GLOSSARY) ? (attributes.source ?? []) : [])),
    remarks: others.map((leaf) => `${leaf.attributes.type ?? leaf.local}: ${asXmlText(textOf(leaf))}`),
    metadata: ours.find((fields) => typeof fields?.id === "string"),
  };
}

/** The elements without elements in them, an element itself where it has none. */
const leavesOf = (element: XmlElement): XmlElement[] => {
  const parts = childrenOf(element);
  return parts.length === 0 ? [element] : parts.flatMap(leavesOf);
};

/** Entries of one id are one concept: an entry a source term, the metadata with the first. */
function gatherOurs(entries: readonly GlsEntry[], languages: LanguagePair, found: Findings): void {
  const groups = new Map<unknown, GlsEntry>();
  for (const entry of entries) {
    const id = entry.metadata?.id;
    const first = groups.get(id);
    groups.set(id, first === undefined ? entry : joined(first, entry));
  }
  for (const { metadata, line, ...visible } of groups.values()) {
    const noted = { kind: "general", terms: {}, ...metadata };
    const parsed = conceptSchema.safeParse(noted);
    if (parsed.success) found.offer(conceptShown(parsed.data, visible, languages), line);
    else found.offer(noted, line); // to be rejected with its fault
  }
}

const joined = (first: GlsEntry, other: GlsEntry): GlsEntry => ({
  ...first,
  sources: Array.from(new Set([...first.sources, ...other.sources])),
  targets: Array.from(new Set([...first.targets, ...other.targets])),
  definition: first.definition ?? other.definition,
});

function* theirs(entries: readonly GlsEntry[], languages: LanguagePair, found: Findings): Generator<ListEntry> {
  for (const { line: row, sources, targets, definition, references, remarks } of entries) {
    const [source] = sources;
    if (source === undefined) found.reject({ row, reason: "no-source", values: {} });
    else if (targets.length === 0 && definition === undefined)
      found.reject({ row, reason: "no-target", values: { source } });
    else {
      yield {
        row,
        definition,
        note: remarks.join("\n") || undefined,
        references: references.map((reference) => ({ reference })),
        source: { language: languages.srcLang, text: source },
        targets: targets.map((text) => ({ language: languages.trgLang, text })),
      };
    }
  }
}
