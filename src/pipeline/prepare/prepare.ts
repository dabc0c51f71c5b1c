import { writeXliff2, writeXliff12, type XliffVersion } from "../../interchange/index.js";
import type { Preferences } from "../../model/approved.js";
import type { Document, Segment } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import type { Wording } from "../../model/wording.js";
import { renderPage, renderQueryPage, writeQuerySheet } from "../../publish/index.js";
import { delivery, stemOf } from "../kits/delivery.js";
import { type Kit, kitFor } from "../kits/index.js";
import type { KitId } from "../kits/kit-ids.js";
import { type ReadDocument, type ReadDocumentOptions, readDocument } from "../read/read-document.js";
import { manifestOf } from "./manifest-of.js";
import { countMatches, type DocumentMatches, matchesOf, memoryFiles, offeredTo, prefilled } from "./memory-matches.js";
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
  /** What memories hold for its segments. */
  readonly memory?: DocumentMatches;
  /** `off`: numbers and names are not put into earlier translations. */
  readonly tmRepair?: "auto" | "off";
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
export const prepare = (file: InputFile, options: PrepareOptions): Prepared =>
  prepareRead(readDocument(file, options), file.name, options);

/** The same for a source that was read already; `name` is that of its file. */
export function prepareRead(read: ReadDocument, fileName: string, options: PrepareOptions): Prepared {
  const { wording, toolVersion, preferences = {}, memory } = options;
  const kit = kitFor(options);
  const judging = { concepts: options.concepts, preferences, repair: options.tmRepair !== "off" };
  const previous = options.previous && carryOverFrom(options.previous, read.document, judging);
  const carried = (previous ?? read).document;
  const document = memory === undefined ? carried : prefilled(carried, memory);
  const stem = stemOf(fileName);
  const name = `${stem}.${document.trgLang}`;
  const deliveries = [
    delivery("xliff", kit.xliff(name), () => kit.write?.(document) ?? xliffOf(document, kit, previous, options)),
    ...(previous ? previousFiles(previous, { stem, kit, toolVersion, t: wording.t }) : []),
    ...(memory ? memoryFiles(document, memory, { stem, kit, toolVersion }) : []),
    ...(kit.files?.({ document, stem, preferences, t: wording.t }) ?? []),
    delivery("review", reviewName(name, document), () => reviewPage(document, wording, memory)),
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
    ...(memory && { memory: countMatches(carried, document, memory) }),
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
  const matches = matchesIn(previous, options.memory);
  return writeXliff2(document, {
    ...written,
    version,
    ...(preferences && { preferences }),
    ...(matches && { matches }),
  });
}

/** The earlier translation of a changed segment, then what memories hold. */
function matchesIn(previous: Previous | undefined, memory: DocumentMatches | undefined) {
  const found = [...(previous ? [matchFinder(previous)] : []), ...(memory ? [matchesOf(memory)] : [])];
  return found.length === 0 ? undefined : (segment: Segment) => found.flatMap((matches) => matches(segment));
}

const reviewPage = (document: Document, wording: Wording, memory: DocumentMatches | undefined): Iterable<string> =>
  renderPage(document, {
    ...{ audience: "review", layout: "side-by-side", wording, issues: document.queries },
    ...(memory && { matches: offeredTo(memory) }),
  });

/** The translated page of a page has the short name. */
const reviewName = (name: string, { datatype }: Document): string =>
  datatype === "html" ? `${name}.review.html` : `${name}.html`;
