import type { Document, Unit } from "../model/document.js";
import { readableUnit } from "./readable.js";
import { targetText } from "./target-text.js";

/** What a document is called. */
export interface DocumentTitle {
  /** In its own language; absent where the document names itself nowhere and goes by the name of its file. */
  readonly source?: string;
  /** In the target language; absent where that is not translated. */
  readonly target?: string;
}

/**
 * What a document calls itself: the first title or heading of it. Front matter and the `<title>` of a page count; properties of an office
 * document count only where nothing in the text does, for they often stay behind from another document.
 */
export function documentTitle(document: Pick<Document, "units" | "trgLang">): DocumentTitle {
  const titles = document.units.filter((unit) => isTitle(unit) && readableUnit(unit).trim() !== "");
  const unit = titles.find(({ segments }) => segments.every(({ place }) => !isProperty(place))) ?? titles[0];
  if (unit === undefined) return {};
  const isTranslated = unit.segments.some(({ target }) => target !== undefined);
  return {
    source: readableUnit(unit).trim(),
    ...(isTranslated && { target: targetText(unit, document).trim() }),
  };
}

/** Whether a unit is a title or heading. Subject and description of a document are kept like titles, and are none. */
export const isTitle = ({ kind, context }: Unit): boolean =>
  kind === "heading" || (kind === "title" && /^(?:title)?$/iu.test(context?.name ?? ""));

const isProperty = (place: Unit["segments"][number]["place"]): boolean =>
  place?.in === "part" && place.part === "properties";

/** The title for readers of the translation, or else the path of the document. */
export function titleForReaders(document: Pick<Document, "units" | "trgLang" | "path">): string {
  const { source, target } = documentTitle(document);
  return target ?? source ?? document.path;
}
