import { writeXliff2, writeXliff12, type XliffProfile, type XliffVersion } from "../interchange/index.js";
import type { Desk } from "../model/approved.js";
import type { Document } from "../model/document.js";
import type { Wording } from "../model/wording.js";
import { renderPage, renderQueryPage, writeQuerySheet } from "../publish/index.js";
import type { FoundEncoding } from "../text/encodings.js";
import { type Delivery, delivery } from "./delivery.js";
import { manifestOf } from "./manifest-of.js";
import { type ReadDocumentOptions, readDocument } from "./read-document.js";
import type { InputFile } from "./read-text.js";
import { type Summary, summarise } from "./summary.js";
import { noteWriter } from "./translator-note.js";

export interface PrepareOptions extends ReadDocumentOptions {
  readonly profile: XliffProfile;
  /** 1.2 where it is left out. */
  readonly version?: XliffVersion;
  /** Whether terms are marked in the XLIFF; translators see the marks as tags. */
  readonly markTerms?: boolean;
  readonly desk?: Desk;
  readonly toolVersion: string;
  readonly wording: Wording;
}

export interface Prepared {
  readonly document: Document;
  readonly deliveries: readonly Delivery[];
  readonly summary: Summary;
  readonly encoding: FoundEncoding;
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
  const { wording } = options;
  const deliveries = [
    delivery("xliff", `${stem}.${document.trgLang}.xlf`, () => xliffOf(document, options)),
    delivery("review", `${stem}.${document.trgLang}.html`, () => reviewPage(document, wording)),
    delivery("queries-file", `${stem}.queries.csv`, () => [writeQuerySheet(document, wording)]),
    delivery("queries-page", `${stem}.queries.html`, () => [renderQueryPage(document, wording)]),
  ];
  return { document, deliveries, summary: summarise(read), encoding: read.encoding };
}

function xliffOf(document: Document, options: PrepareOptions): Iterable<string> {
  const { version = "1.2", profile, markTerms = false, desk } = options;
  const written = { manifest: manifestOf(document, options), note: noteWriter(document, options.wording.t), markTerms };
  if (version === "1.2") return writeXliff12(document, { ...written, profile });
  return writeXliff2(document, { ...written, version, ...(desk && { desk }) });
}

/** `dir/story.txt` → `story`. */
function stemOf(name: string): string {
  const base = name.slice(name.lastIndexOf("/") + 1);
  return base.replace(/(?<=.)\.[^.]*$/u, "");
}

const reviewPage = (document: Document, wording: Wording): Iterable<string> =>
  renderPage(document, { audience: "review", layout: "side-by-side", wording, issues: document.queries });
