import { InputError } from "../../../model/input-error.js";
import type { InputFile } from "../../../model/input-file.js";
import { type OfficePackage, relationsOf } from "../../../office/index.js";
import { attributeOf, type XmlTag } from "../../../xml/index.js";
import type { ReadContext } from "../../format.js";
import { coreProperties } from "../core-properties.js";
import { drawnBy, drawnParts } from "../drawing/drawn-parts.js";
import { follower } from "../follower.js";
import { handlerOf, IGNORED, type Inside } from "../inside.js";
import { officeFormat } from "../office-format.js";
import type { PartCopy, PartFlow, TextPart } from "../part.js";
import { plainFlow } from "../plain-flow.js";
import { partXml, readPartXml } from "../read-part.js";
import { valueSpan } from "../value-span.js";
import { sheetChinese } from "./sheet-chinese.js";
import { SheetReader } from "./sheet-reader.js";
import { type SheetString, stringReader } from "./sheet-strings.js";

/** Workbooks of Excel and of programs that write its format. @see ECMA-376, part 1 (SpreadsheetML) */
export const xlsx = officeFormat({
  id: "xlsx",
  kinds: ["xlsx"],
  datatype: "x-xlsx",
  parts: sheetParts,
  chinese: sheetChinese,
});

/** A sheet that is shown, and its part. */
interface SheetPart {
  readonly name: string;
  readonly part: string;
}

export function sheetParts(
  office: OfficePackage,
  { name: file }: InputFile,
  { include = [] }: ReadContext,
): TextPart[] {
  const withHidden = include.includes("hidden");
  const main = relationsOf(office, "", file).find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const stringsPart = relationsOf(office, main, file).find(({ type }) => type === "sharedStrings")?.target;
  const strings = new SharedStrings(office, stringsPart, file);
  const sheets = shownSheets(office, main, file, withHidden);
  const parts = sheets.flatMap((sheet): TextPart[] => {
    const xml = partXml(office, sheet.part, file);
    if (xml === undefined) throw new InputError("office.part", { part: sheet.part, reason: "ZIP" }, { file });
    const reader = new SheetReader({
      xml,
      sheet: sheet.name,
      withHidden,
      refuse: (cell) => {
        throw new InputError("office.part", { part: sheet.part, reason: cell }, { file });
      },
      onShared: (index, cell) => strings.show(index, { in: "sheet", sheet: sheet.name, cell }),
      onInline: (string, cell) => string.flowAt("cell", { in: "sheet", sheet: sheet.name, cell }),
    });
    readPartXml(xml, sheet.part, file, handlerOf(reader.block));
    return [{ name: sheet.part, xml, flows: reader.flows, copies: reader.copies }];
  });
  const cells = [...strings.parts(), ...parts];
  const flows = cells.flatMap((part) => part.flows);
  const around = sheets.flatMap((sheet) => partsOfSheet(office, sheet, file, flows));
  return [...coreProperties(office, file), ...cells, ...around];
}

/** The sheets that are shown, in their order. @see ECMA-376, part 1, 18.2.19 (sheet) */
function shownSheets(office: OfficePackage, main: string, file: string, withHidden: boolean): SheetPart[] {
  const relations = relationsOf(office, main, file);
  const sheets: SheetPart[] = [];
  const open = (tag: XmlTag): void => {
    if (tag.local !== "sheet" || (!withHidden && /^(?:very)?hidden$/iu.test(attributeOf(tag, "state") ?? ""))) return;
    const id = Object.entries(tag.attributes).find(([name, { local }]) => local === "id" && name !== "id")?.[1].value;
    const relation = relations.find((each) => each.id === id);
    if (relation === undefined)
      throw new InputError("office.part", { part: main, reason: `sheet ${id ?? ""}` }, { file });
    if (relation.type === "worksheet") sheets.push({ name: attributeOf(tag, "name") ?? "", part: relation.target });
  };
  const xml = partXml(office, main, file);
  if (xml !== undefined) readPartXml(xml, main, file, { open, close: () => undefined });
  return sheets;
}

/** The strings that cells share: each is offered once, at the first cell that shows it. */
class SharedStrings {
  readonly #file: string;
  readonly #part: string | undefined;
  readonly #xml: string | undefined;
  readonly #strings: SheetString[] = [];
  readonly #shown = new Map<number, PartFlow>();

  constructor(office: OfficePackage, part: string | undefined, file: string) {
    this.#file = file;
    this.#part = part;
    this.#xml = part === undefined ? undefined : partXml(office, part, file);
    if (this.#xml === undefined || part === undefined) return;
    const xml = this.#xml;
    readPartXml(
      xml,
      part,
      file,
      listReader("si", xml, (string) => this.#strings.push(string)),
    );
  }

  show(index: number, place: { readonly in: "sheet"; readonly sheet: string; readonly cell: string }): void {
    if (this.#shown.has(index)) return;
    if (!(index in this.#strings))
      throw new InputError("office.part", { part: place.sheet, reason: place.cell }, { file: this.#file });
    const flow = this.#strings[index]?.flowAt("cell", place);
    if (flow !== undefined) this.#shown.set(index, flow);
  }

  /** The part of the strings, its flows in the order of the cells. */
  parts(): TextPart[] {
    if (this.#part === undefined || this.#xml === undefined) return [];
    return [{ name: this.#part, xml: this.#xml, flows: Array.from(this.#shown.values()), copies: [] }];
  }
}

/** Reads all strings of a part that stand in elements of a name. */
function listReader(name: string, xml: string, take: (string: SheetString, around: XmlTag | undefined) => void) {
  let around: XmlTag | undefined;
  const block: Inside = {
    open: (tag, where) => {
      if (tag.local === name) return stringReader(tag, where, xml, (string) => take(string, around));
      around = tag;
      return tag.local === "authors" ? IGNORED : block;
    },
  };
  return handlerOf(block);
}

/** What hangs on a sheet: comments, tables that repeat the heads of columns, and drawings with their charts. */
function partsOfSheet(
  office: OfficePackage,
  { name: sheet, part }: SheetPart,
  file: string,
  cells: readonly PartFlow[],
): TextPart[] {
  const relations = relationsOf(office, part, file).filter(({ isExternal }) => !isExternal);
  const placeOf = (paragraph: number) => ({ in: "part", part: sheet, paragraph }) as const;
  const drawings = relations
    .filter(({ type }) => type === "drawing")
    .map(({ target }) => ({ part: target, type: "drawing" }));
  const charts = drawings.flatMap((drawing) => drawnBy(office, drawing.part, file));
  return [
    ...relations.flatMap(({ type, target }) => (type === "comments" ? comments(office, target, file, sheet) : [])),
    ...relations.flatMap(({ type, target }) => (type === "table" ? columnHeads(office, target, file, cells) : [])),
    ...drawnParts(office, drawings, file, { placeOf }),
    ...drawnParts(office, charts, file, { placeOf, followed: cells }),
  ];
}

function comments(office: OfficePackage, part: string, file: string, sheet: string): TextPart[] {
  const xml = partXml(office, part, file);
  if (xml === undefined) return [];
  const flows: PartFlow[] = [];
  const take = (string: SheetString, comment: XmlTag | undefined): void => {
    const cell = (comment && attributeOf(comment, "ref")) ?? "";
    const flow = string.flowAt("note", { in: "sheet", sheet, cell });
    if (flow !== undefined) flows.push(flow);
  };
  readPartXml(xml, part, file, listReader("text", xml, take));
  return [{ name: part, xml, flows, copies: [] }];
}

/** The names of a table's columns are those of its heading cells, or Excel takes the workbook for damaged. @see ECMA-376, part 1, 18.5.1.3 */
function columnHeads(office: OfficePackage, part: string, file: string, cells: readonly PartFlow[]): TextPart[] {
  const xml = partXml(office, part, file);
  if (xml === undefined) return [];
  const copies: PartCopy[] = [];
  const open = (tag: XmlTag, { start, end }: { start: number; end: number }): void => {
    const text = tag.local === "tableColumn" ? attributeOf(tag, "name") : undefined;
    const at = valueSpan(xml.slice(start, end), "name");
    const original = cells.find((cell) => cell.text === text);
    if (text === undefined || at === undefined || original === undefined) return;
    const span = { start: start + at.start, end: start + at.end };
    const place = { in: "part", part, paragraph: copies.length + 1 } as const;
    copies.push(follower(plainFlow({ kind: "label", text, span, place }), original));
  };
  readPartXml(xml, part, file, { open, close: () => undefined });
  return [{ name: part, xml, flows: [], copies }];
}
