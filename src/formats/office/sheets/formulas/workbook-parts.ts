import { InputError } from "../../../../model/input-error.js";
import { type OfficePackage, relationsOf } from "../../../../office/index.js";
import { attributeOf, type XmlTag, type XmlWhere } from "../../../../xml/index.js";
import { neededXml, partXml, readPartXml } from "../../read-part.js";

/** A sheet of a workbook. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** The local name of the part's root element: a sheet may be one of cells, or of a chart alone. */
  readonly root: string;
  readonly isHidden: boolean;
}

/** The sheets of a workbook in their order, and the parts that hang on it. */
export interface WorkbookParts {
  /** The part of the workbook itself. */
  readonly main: string;
  readonly sheets: readonly SheetPart[];
  readonly strings: string | undefined;
}

/**
 * Finds the sheets of a workbook.
 *
 * @throws InputError `office.part` where there is no workbook, or it leads to a sheet that it does not have; `office.binary`
 * @see ECMA-376, part 1, 18.2.19 (sheet)
 */
export function workbookParts(office: OfficePackage, file: string): WorkbookParts {
  const main = relationsOf(office, "", file).find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const relations = relationsOf(office, main, file);
  const sheets: SheetPart[] = [];
  const open = (tag: XmlTag): void => {
    if (tag.local !== "sheet") return;
    const id = Object.entries(tag.attributes).find(([name, { local }]) => local === "id" && name !== "id")?.[1].value;
    const relation = relations.find((each) => each.id === id);
    const isHidden = /^(?:very)?hidden$/iu.test(attributeOf(tag, "state") ?? "");
    if (relation === undefined)
      throw new InputError("office.part", { part: main, reason: `sheet ${id ?? ""}` }, { file });
    if (SHEETS.has(relation.type))
      sheets.push({ name: attributeOf(tag, "name") ?? "", part: relation.target, root: relation.type, isHidden });
  };
  if (main.endsWith(".bin")) throw new InputError("office.binary", {}, { file });
  readPartXml(neededXml(office, main, file, "workbook"), main, file, { open, close: () => undefined });
  return { main, sheets, strings: relations.find(({ type }) => type === "sharedStrings")?.target };
}

/** The types of relations to sheets; each is the name of the part's root element too. @see ECMA-376, part 1, 12.3.2, 12.3.7, 12.3.24 */
const SHEETS: ReadonlySet<string> = new Set(["worksheet", "chartsheet", "dialogsheet"]);

/** A table of a sheet: its heads and cells. */
export interface TablePart {
  readonly part: string;
  readonly sheet: string;
  readonly name: string;
  /** Its cells: `A1:D9`. */
  readonly cells: string;
  readonly columns: readonly TableColumn[];
  readonly hasHeads: boolean;
}

/** A column of a table. */
export interface TableColumn {
  readonly name: string;
  /** The start tag with the name. */
  readonly tag: { readonly start: number; readonly end: number };
}

/** A table of a sheet; nothing where the package has no such part. @see ECMA-376, part 1, 18.5.1.2 (table) */
export function readTable(office: OfficePackage, part: string, sheet: string, file: string): TablePart | undefined {
  const xml = partXml(office, part, file);
  if (xml === undefined) return undefined;
  const columns: TableColumn[] = [];
  let root: XmlTag | undefined;
  const open = (tag: XmlTag, { start, end }: XmlWhere): void => {
    if (tag.local === "table") root ??= tag;
    if (tag.local === "tableColumn") columns.push({ name: attributeOf(tag, "name") ?? "", tag: { start, end } });
  };
  readPartXml(xml, part, file, { open, close: () => undefined });
  const of = (name: string): string => (root && attributeOf(root, name)) ?? "";
  const name = of("displayName") || of("name");
  return { part, sheet, name, cells: of("ref"), columns, hasHeads: of("headerRowCount") !== "0" };
}
