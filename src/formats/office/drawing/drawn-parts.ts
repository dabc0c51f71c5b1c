import { type OfficePackage, relationsOf } from "../../../office/index.js";
import type { HanziOnly } from "../hanzi-only.js";
import { handlerOf } from "../inside.js";
import type { PartFlow, TextPart } from "../part.js";
import type { OfficePlace } from "../plain-flow.js";
import { partXml, readPartXml } from "../read-part.js";
import type { LeftChinese } from "../still-chinese.js";
import { type DrawingFacts, DrawingReader } from "./drawing-reader.js";

/** A part that draws, and the type of the relation that leads to it. */
export interface DrawnPart {
  readonly part: string;
  readonly type: string;
}

/** A part that draws, with what of it stays Chinese, and layout of its texts that suits Chinese characters only. */
export interface DrawnText extends TextPart {
  readonly xml: string;
  /** Where its first paragraph stands. */
  readonly first: OfficePlace;
  readonly layout: readonly HanziOnly[];
  readonly left: readonly LeftChinese[];
}

/** The charts, diagrams, drawings and notes that a part leads to, and the shapes that are drawn onto charts. */
export const drawnBy = (office: OfficePackage, part: string, file: string): DrawnPart[] =>
  relationsOf(office, part, file).flatMap(({ type, target, isExternal }) =>
    isExternal || !kinds.has(type)
      ? []
      : [{ part: target, type }, ...(CHARTS.has(type) ? drawnBy(office, target, file) : [])],
  );

const CHARTS: ReadonlySet<string> = new Set(["chart", "chartEx"]);

const kinds = new Map([
  ["notesSlide", "note"],
  ["chart", "label"],
  ["chartEx", "label"],
  ["chartUserShapes", "paragraph"],
  ["diagramData", "paragraph"],
  ["diagramDrawing", "paragraph"],
  ["drawing", "paragraph"],
] as const satisfies readonly (readonly [string, DrawingFacts["kind"]])[]) as ReadonlyMap<string, DrawingFacts["kind"]>;

/**
 * The texts of parts that draw. The picture of a diagram follows its data.
 *
 * @param followed - texts that the parts repeat, such as the cells that a chart is of
 */
export function drawnParts(
  office: OfficePackage,
  parts: readonly DrawnPart[],
  file: string,
  {
    placeOf,
    followed = [],
  }: Pick<DrawingFacts, "followed"> & {
    /** The place of a paragraph of one of the parts, counted from 1. */
    readonly placeOf: (paragraph: number, drawn: DrawnPart) => OfficePlace;
  },
): DrawnText[] {
  const inOrder = [...parts].sort((a, b) => Number(a.type === "diagramDrawing") - Number(b.type === "diagramDrawing"));
  const before: PartFlow[] = [...followed];
  return inOrder.flatMap((drawn) => {
    const { part, type } = drawn;
    const read = drawnPart(office, part, file, {
      placeOf: (paragraph) => placeOf(paragraph, drawn),
      kind: kinds.get(type) ?? "paragraph",
      followed: [...before],
    });
    if (type === "diagramData") before.push(...(read?.flows ?? []));
    return read ?? [];
  });
}

/** The texts of one part that draws; nothing where there is no such part. */
export function drawnPart(
  office: OfficePackage,
  part: string,
  file: string,
  facts: Omit<DrawingFacts, "xml">,
): DrawnText | undefined {
  const xml = partXml(office, part, file);
  if (xml === undefined) return undefined;
  const reader = new DrawingReader({ ...facts, xml });
  readPartXml(xml, part, file, handlerOf({ open: reader.openInBlock }));
  const flows = [...reader.flows].sort((a, b) => a.span.start - b.span.start);
  const first = facts.placeOf(1);
  return { name: part, xml, first, flows, copies: reader.copies, layout: reader.layout, left: reader.left };
}
