import { InputError } from "../../../model/input-error.js";
import type { InputFile } from "../../../model/input-file.js";
import type { CellPlace } from "../../../model/place.js";
import { type OfficePackage, relationsOf } from "../../../office/index.js";
import type { SlicedText } from "../../../text/sliced-text.js";
import type { ReadContext } from "../../format.js";
import { coreProperties } from "../core-properties.js";
import { drawnBy, drawnParts } from "../drawing/drawn-parts.js";
import { handlerOf } from "../inside.js";
import { officeFormat } from "../office-format.js";
import type { PartFlow, TextPart, WritePart } from "../part.js";
import { plainFlow } from "../plain-flow.js";
import { longXml, neededLongXml, readPartXml } from "../read-part.js";
import { sheetComments } from "./comments.js";
import { formulaTexts, NOWHERE, TextsApart } from "./formulas/formula-texts.js";
import { WorkbookFollowers } from "./formulas/workbook-followers.js";
import { type SheetPart, workbookParts } from "./formulas/workbook-parts.js";
import { sheetChinese, sheetPlaces } from "./sheet-chinese.js";
import { sheetLayout } from "./sheet-layout.js";
import { SheetReader } from "./sheet-reader.js";
import { listReader, type SheetString } from "./sheet-strings.js";

/** Workbooks of Excel and of programs that write its format. @see ECMA-376, part 1 (SpreadsheetML) */
export const xlsx = officeFormat({
  id: "xlsx",
  kinds: ["xlsx"],
  datatype: "x-xlsx",
  parts: sheetParts,
  chinese: sheetChinese,
  placesIn: sheetPlaces,
  layout: sheetLayout,
});

/** The parts of a workbook that hold text for people: its strings, sheets, comments, drawings and charts. */
export function sheetParts(
  office: OfficePackage,
  { name: file }: InputFile,
  { include = [] }: ReadContext,
): TextPart[] {
  const withHidden = include.includes("hidden");
  const workbook = workbookParts(office, file);
  const strings = new SharedStrings(office, workbook.strings, file);
  const sheets = workbook.sheets.filter(({ isHidden }) => withHidden || !isHidden);
  const choices = new Map<string, CellPlace>();
  const parts = sheets.map((sheet): TextPart => {
    const xml = neededLongXml(office, sheet.part, file, "worksheet");
    const placeAt = (cell: string): CellPlace => ({ in: "sheet", sheet: sheet.name, cell });
    const reader = new SheetReader({
      xml,
      sheet: sheet.name,
      withHidden,
      refuse: (cell) => {
        throw new InputError("office.part", { part: sheet.part, reason: cell }, { file });
      },
      onShared: (index, cell) => strings.show(index, placeAt(cell)),
      onInline: (string, cell) => string.flowAt("cell", placeAt(cell)),
      onChoice: (text, cell) => {
        if (!choices.has(text)) choices.set(text, placeAt(cell));
      },
    });
    readPartXml(xml, sheet.part, file, handlerOf(reader.block));
    return laterRead(office, file, { name: sheet.part, flows: reader.flows, copies: reader.copies });
  });
  const cells = [...strings.parts(), ...parts];
  const flows = cells.flatMap((part) => part.flows);
  const around = sheets.flatMap((sheet) => partsOfSheet(office, sheet, file, flows));
  const apart = new TextsApart(flows);
  apart.addAll(choices);
  if (include.includes("formulas")) apart.addAll(formulaTexts(office, workbook, file));
  const names = include.includes("sheet-names") ? sheetNames(sheets) : new Map<string, PartFlow>();
  const followers = new WorkbookFollowers({
    ...workbook,
    office,
    file,
    shared: strings.shown,
    texts: [...flows, ...apart.flows],
    names,
    withFormulas: include.includes("formulas"),
  });
  const written = [...coreProperties(office, file), ...cells, ...around];
  const own = [...names.values(), ...apart.flows];
  return [...followed(written, followers, office, file), { name: "", xml: "", flows: own, copies: [] }];
}

/** All parts in which something follows translated cells; those without a text of their own are read only when they are written. */
function followed(
  parts: readonly TextPart[],
  followers: WorkbookFollowers,
  office: OfficePackage,
  file: string,
): TextPart[] {
  const following = new Set(followers.parts);
  const changesOf = (name: string) => (context: WritePart) => followers.changesOf(name, context);
  const known = new Set(parts.map(({ name }) => name));
  const others = Array.from(following).filter((name) => !known.has(name));
  return [
    ...parts.map((part) => (following.has(part.name) ? laterRead(office, file, part, changesOf(part.name)) : part)),
    ...others.map((name) => laterRead(office, file, { name, flows: [], copies: [] }, changesOf(name))),
  ];
}

/** A part whose XML nobody keeps while the workbook is only read: sheets are long. */
const laterRead = (
  office: OfficePackage,
  file: string,
  { name, flows, copies }: Omit<TextPart, "xml">,
  followers?: TextPart["followers"],
): TextPart => ({
  name,
  get xml() {
    return longXml(office, name, file) ?? "";
  },
  flows,
  copies,
  ...(followers && { followers }),
});

/** The names of the sheets that are shown, to be offered where a letter stands in them. */
const sheetNames = (sheets: readonly SheetPart[]): Map<string, PartFlow> =>
  new Map(
    sheets
      .filter(({ name }) => LETTER.test(name))
      .map(({ name }) => [
        name,
        plainFlow({
          kind: "label",
          text: name,
          span: NOWHERE,
          place: { in: "sheet", sheet: name, cell: "A1" },
          context: { name: "sheet" },
        }),
      ]),
  );

const LETTER = /\p{L}/u;

/** The strings that cells share: each is offered once, at the first cell that shows it. */
class SharedStrings {
  readonly #file: string;
  readonly #part: string | undefined;
  readonly #xml: SlicedText | undefined;
  readonly #strings: SheetString[] = [];
  /** The strings that cells show, by their index. */
  readonly shown = new Map<number, PartFlow>();
  /** Further cells that show a string: the first of them, and how many they are. */
  readonly #again = new Map<number, { readonly places: CellPlace[]; count: number }>();

  constructor(office: OfficePackage, part: string | undefined, file: string) {
    this.#file = file;
    this.#part = part;
    this.#xml = part === undefined ? undefined : longXml(office, part, file);
    if (this.#xml === undefined || part === undefined) return;
    const xml = this.#xml;
    readPartXml(
      xml,
      part,
      file,
      listReader("si", xml, (string) => this.#strings.push(string)),
    );
  }

  show(index: number, place: CellPlace): void {
    if (this.shown.has(index)) {
      this.#showAgain(index, place);
      return;
    }
    if (!(index in this.#strings))
      throw new InputError("office.part", { part: place.sheet, reason: place.cell }, { file: this.#file });
    const flow = this.#strings[index]?.flowAt("cell", place);
    if (flow !== undefined) this.shown.set(index, flow);
  }

  #showAgain(index: number, place: CellPlace): void {
    const known = this.#again.get(index);
    if (known === undefined) this.#again.set(index, { places: [place], count: 1 });
    else {
      known.count += 1;
      if (known.places.length < NAMED) known.places.push(place);
    }
  }

  /** The part of the strings, its flows in the order of the cells; each knows the other cells that show it. */
  parts(): TextPart[] {
    if (this.#part === undefined || this.#xml === undefined) return [];
    for (const [index, { places, count }] of this.#again) {
      const flow = this.shown.get(index);
      if (flow !== undefined) this.shown.set(index, { ...flow, context: { again: { places, count } } });
    }
    return [{ name: this.#part, xml: this.#xml, flows: Array.from(this.shown.values()), copies: [] }];
  }
}

const NAMED = 5; // cells beside the first that a translator is told of by name

/** What hangs on a sheet: comments, and drawings with their charts. */
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
    ...sheetComments(office, sheet, part, file),
    ...drawnParts(office, drawings, file, { placeOf }),
    ...drawnParts(office, charts, file, { placeOf, followed: cells }),
  ];
}
