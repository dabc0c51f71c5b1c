import { writeXliff2, writeXliff12, type XliffVersion } from "../../interchange/index.js";
import type { Preferences } from "../../model/approved.js";
import type { Document } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import type { Wording } from "../../model/wording.js";
import { renderPage, renderQueryPage, writeQuerySheet } from "../../publish/index.js";
import { delivery, stemOf } from "../kits/delivery.js";
import { type Kit, kitFor } from "../kits/index.js";
import type { KitId } from "../kits/kit-ids.js";
import { type ReadDocumentOptions, readDocument } from "../read/read-document.js";
import { manifestOf } from "./manifest-of.js";
import type { Prepared } from "./prepared.js";
import { carryOverFrom, matchFinder, type Previous, previousFiles } from "./previous.js";
import { summarise } from "./summary.js";
import { noteWriter } from "./translator-note.js";

/** What the delivery is made for, and how its source is read. */
export interface PrepareOptions extends ReadDocumentOptions {
  /** The CAT tool that the delivery is for; any where it is left out. */
  readonly for?: KitId;
  /** 1.2 where it is left out. */
  readonly version?: XliffVersion;
  /** Whether terms are marked in the XLIFF; translators see the marks as tags. */
  readonly markTerms?: boolean;
  /** A translation of an earlier version of the source, whose translations are carried over. */
  readonly previous?: InputFile;
  readonly preferences?: Preferences;
  readonly toolVersion: string;
  readonly wording: Wording;
}

/**
 * The main job: a source file becomes an XLIFF for translators with what else their tool takes, a review page and a query sheet for
 * editors.
 *
 * @throws InputError where the file cannot be read as text; `usage.kit-version` where the tool does not take the version of XLIFF
 */
export function prepare(file: InputFile, options: PrepareOptions): Prepared {
  const { wording, toolVersion, preferences = {} } = options;
  const kit = kitFor(options);
  const read = readDocument(file, options);
  const previous = options.previous && carryOverFrom(options.previous, read.document);
  const { document } = previous ?? read;
  const stem = stemOf(file.name);
  const name = `${stem}.${document.trgLang}`;
  const deliveries = [
    delivery("xliff", kit.xliff(name), () => kit.write?.(document) ?? xliffOf(document, kit, previous, options)),
    ...(previous ? previousFiles(previous, { stem, kit, toolVersion, t: wording.t }) : []),
    ...(kit.files?.({ document, stem, preferences, t: wording.t }) ?? []),
    delivery("review", reviewName(name, document), () => reviewPage(document, wording)),
    delivery("queries-file", `${stem}.queries.csv`, () => [writeQuerySheet(document, wording)]),
    delivery("queries-page", `${stem}.queries.html`, () => [renderQueryPage(document, wording)]),
  ];
  const { folders = [], returned } = kit;
  return {
    document,
    deliveries,
    folders,
    returned: returned(name),
    ...(previous && { changes: previous.changes }),
    summary: summarise(read, options.concepts),
    encoding: read.source.encoding,
  };
}

function xliffOf(
  document: Document,
  kit: Kit,
  previous: Previous | undefined,
  options: PrepareOptions,
): Iterable<string> {
  const { version = kit.versions[0], markTerms = false, preferences } = options;
  const note = noteWriter(document, previous?.changes ?? [], options.wording.t);
  const written = { manifest: manifestOf(document, options), note, markTerms };
  if (version === "1.2") return writeXliff12(document, { ...written, profile: kit.profile });
  const matches = previous && matchFinder(previous);
  return writeXliff2(document, {
    ...written,
    version,
    ...(preferences && { preferences }),
    ...(matches && { matches }),
  });
}

const reviewPage = (document: Document, wording: Wording): Iterable<string> =>
  renderPage(document, { audience: "review", layout: "side-by-side", wording, issues: document.queries });

/** The translated page of a page has the short name. */
const reviewName = (name: string, { datatype }: Document): string =>
  datatype === "html" ? `${name}.review.html` : `${name}.html`;
