import type { UnitContext } from "../../model/document.js";
import type { CellPlace, PartPlace, SlidePlace } from "../../model/place.js";
import type { SourceMap } from "../../model/source-map.js";
import type { Span } from "../../model/span.js";
import type { UnitKind } from "../../model/unit-kind.js";
import { escapeXml } from "../../xml/index.js";
import type { PartFlow } from "./part.js";

/** Where a text of an office document stands. */
export type OfficePlace = PartPlace | SlidePlace | CellPlace;

/** The map of a text whose characters lead to its place as a whole: parts of a package have no lines. */
export const placedMap = (within: OfficePlace): SourceMap => ({
  runs: [{ start: 0, origin: 0 }],
  lineStarts: [0],
  within,
});

/** A text of a part that has no codes, such as an attribute's value. */
export interface PlainText {
  readonly kind: UnitKind;
  readonly text: string;
  readonly span: Span;
  readonly place: OfficePlace;
  readonly context?: UnitContext;
}

/** The flow of a text without codes. */
export const plainFlow = ({ kind, text, span, place, context }: PlainText): PartFlow => ({
  kind,
  text,
  codes: [],
  map: placedMap(place),
  ...(context && { context }),
  span,
  write: (content) => escapeXml(content.text),
});
