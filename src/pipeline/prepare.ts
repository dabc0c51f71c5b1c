import { writeXliff12, type XliffProfile } from "../interchange/index.js";
import { type Concept, termsIn } from "../model/concept.js";
import { type Document, type Segment, segmentsOf } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import type { Translate } from "../model/translate.js";
import { renderPage, renderQueryPage, writeQuerySheet } from "../publish/index.js";
import { type ReadDocumentOptions, readDocument } from "./read-document.js";
import type { InputFile } from "./read-text.js";
import { type Summary, summarise } from "./summary.js";

export interface PrepareOptions extends ReadDocumentOptions {
  readonly profile: XliffProfile;
  readonly toolVersion: string;
  readonly wording: Wording;
}

/** How to speak to people: the interface's language, its sentences, and the sentence of an issue. */
export interface Wording {
  readonly locale: "en" | "zh-Hans";
  readonly t: Translate;
  readonly message: (issue: Issue) => string;
}

/** A file to write. `name` is a file name, never a path. */
export interface Delivery {
  readonly kind: "xliff" | "review" | "queries-file" | "queries-page";
  readonly name: string;
  readonly text: string;
}

export interface Prepared {
  readonly document: Document;
  readonly deliveries: readonly Delivery[];
  readonly summary: Summary;
}

/**
 * The main job: a source file becomes an XLIFF for translators, a review page and a query sheet for editors.
 *
 * @throws InputError where the file cannot be read as text
 */
export function prepare(file: InputFile, options: PrepareOptions): Prepared {
  const read = readDocument(file, options);
  const { document } = read;
  const stem = stemOf(file.name);
  const { wording, profile, toolVersion } = options;
  const note = (_unit: unknown, segment: Segment): string => noteOf(segment, document, wording.t);
  const deliveries: Delivery[] = [
    {
      kind: "xliff",
      name: `${stem}.${document.trgLang}.xlf`,
      text: writeXliff12(document, { profile, toolVersion, note }),
    },
    { kind: "review", name: `${stem}.${document.trgLang}.html`, text: reviewPage(document, wording) },
    { kind: "queries-file", name: `${stem}.queries.csv`, text: writeQuerySheet(document, wording) },
    { kind: "queries-page", name: `${stem}.queries.html`, text: renderQueryPage(document, wording) },
  ];
  return { document, deliveries, summary: summarise(read) };
}

/** `dir/story.txt` → `story`. */
function stemOf(name: string): string {
  const base = name.slice(name.lastIndexOf("/") + 1);
  return base.replace(/(?<=.)\.[^.]*$/u, "");
}

function reviewPage(document: Document, { locale, t, message }: Wording): string {
  return renderPage(document, {
    audience: "review",
    layout: "side-by-side",
    locale,
    t,
    issues: document.queries.map((issue) => ({ issue, message: message(issue) })),
  });
}

/** What a translator needs beside the sentence: where it stands, whose copy it is, and its names with what is decided of them. */
function noteOf(segment: Segment, document: Document, t: Translate): string {
  const lines: string[] = [];
  if (segment.place) lines.push(t("note.place", { file: document.path, ...segment.place }));
  if (segment.repeatOf !== undefined) lines.push(t("note.repeat", { ...placeOfFirst(segment.repeatOf, document) }));
  for (const concept of new Set(segment.terms.map((match) => match.concept))) {
    lines.push(termLine(concept, document, t));
  }
  return lines.join("\n");
}

function placeOfFirst(id: string, document: Document): { line: number; column: number } {
  for (const { segment } of segmentsOf(document)) if (segment.id === id && segment.place) return { ...segment.place };
  return { line: 0, column: 0 };
}

function termLine(concept: Concept, { srcLang, trgLang }: Document, t: Translate): string {
  const source = termsIn(concept, srcLang)[0]?.text ?? concept.id;
  const targets = termsIn(concept, trgLang).map(({ text, status }) => `${text} (${t(`status.${status}`)})`);
  return t("note.term", { source, targets: targets.join("; ") });
}
