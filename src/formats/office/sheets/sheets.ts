import { InputError } from "../../../model/input-error.js";
import type { InputFile } from "../../../model/input-file.js";
import type { CellPlace } from "../../../model/place.js";
import { type OfficePackage, relationsOf } from "../../../office/index.js";
import type { ReadContext } from "../../format.js";
import { coreProperties } from "../core-properties.js";
import { drawnBy, drawnParts } from "../drawing/drawn-parts.js";
import { followingPart, sameAmong } from "../follower.js";
import { handlerOf } from "../inside.js";
import { officeFormat } from "../office-format.js";
import type { PartFlow, TextPart, WritePart } from "../part.js";
import { plainFlow } from "../plain-flow.js";
import { longXml, neededLongXml, readPartXml } from "../read-part.js";
import { OwnStrings, SharedStrings } from "./cell-strings.js";
import { sheetComments } from "./comments.js";
import { formWords } from "./form-words.js";
import { formulaTexts, NOWHERE, TextsApart } from "./formulas/formula-texts.js";
import { WorkbookFollowers } from "./formulas/workbook-followers.js";
import { type SheetPart, workbookParts } from "./formulas/workbook-parts.js";
import { sheetChinese, sheetPlaces } from "./sheet-chinese.js";
import { sheetLayout } from "./sheet-layout.js";
import { SheetReader } from "./sheet-reader.js";

/** Workbooks of Excel and of programs that write its format. @see ECMA-376, part 1 (SpreadsheetML) */
export const xlsx = officeFormat({
  id: "xlsx",
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
  const own = new OwnStrings();
  const read = sheets.map((sheet) => {
    const xml = neededLongXml(office, sheet.part, file, sheet.root);
    const placeAt = (cell: string): CellPlace => ({ in: "sheet", sheet: sheet.name, cell });
    const reader = new SheetReader({
      xml,
      sheet: sheet.name,
      withHidden,
      refuse: (cell) => {
        throw new InputError("office.part", { part: sheet.part, reason: cell }, { file });
      },
      onShared: (index, cell) => strings.show(index, placeAt(cell)),
      onOwn: (string, cell) => own.show(xml.slice(string.span.start, string.span.end), string, placeAt(cell)),
      onChoice: (text, cell) => {
        if (!choices.has(text)) choices.set(text, placeAt(cell));
      },
    });
    readPartXml(xml, sheet.part, file, handlerOf(reader.block));
    return { name: sheet.part, reader };
  });
  own.finish();
  const parts = read.map(({ name, reader: { flows, copies } }) =>
    laterRead(office, file, { name, flows: flows.map((flow) => own.finished(flow)), copies }),
  );
  const cells = [...strings.parts(), ...parts];
  const flows = cells.flatMap((part) => part.flows.filter(({ kind }) => kind === "cell")); // no prompts or heads of pages
  const around = [
    ...sheets.flatMap((sheet) => partsOfSheet(office, sheet, file, flows)),
    ...picturesInCells(office, workbook.main, file),
  ];
  const apart = new TextsApart(flows);
  apart.addAll(choices);
  if (include.includes("formulas")) apart.addAll(formulaTexts(office, workbook, file));
  const names = include.includes("sheet-names") ? sheetNames(sheets) : new Map<string, PartFlow>();
  const followers = new WorkbookFollowers({
    ...workbook,
    office,
    file,
    shared: strings.shown,
    own: own.shown,
    texts: [...flows, ...apart.flows],
    names,
    withFormulas: include.includes("formulas"),
  });
  const properties = coreProperties(office, file).map((part) => followingPart(part, sameAmong(flows)));
  const written = [...properties, ...cells, ...around];
  const placeless = [...names.values(), ...apart.flows];
  return [...followed(written, followers, office, file), { name: "", xml: "", flows: placeless, copies: [] }];
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
  const drawn = drawnParts(office, drawings, file, { placeOf });
  const older = relations.flatMap(({ type, target }) => (type === "vmlDrawing" ? [target] : []));
  return [
    ...sheetComments(office, sheet, part, file),
    ...drawn,
    ...older.flatMap((name) => formWords(office, name, file, { placeOf, drawn: drawn.flatMap(({ flows }) => flows) })),
    ...drawnParts(office, charts, file, { placeOf, followed: cells }),
  ];
}

/** The pictures that WPS sets into cells. */
function picturesInCells(office: OfficePackage, main: string, file: string): TextPart[] {
  const pictures = relationsOf(office, main, file)
    .filter(({ type }) => type === "cellImage")
    .map(({ target }) => ({ part: target, type: "drawing" }));
  return drawnParts(office, pictures, file, {
    placeOf: (paragraph) => ({ in: "part", part: "cellimages", paragraph }),
  });
}
