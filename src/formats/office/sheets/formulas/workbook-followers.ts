import type { Content } from "../../../../model/document.js";
import type { Span } from "../../../../model/span.js";
import { type OfficePackage, relationsOf } from "../../../../office/index.js";
import type { SlicedText } from "../../../../text/sliced-text.js";
import { escapeXml, escapeXmlText, unescapeXml } from "../../../../xml/index.js";
import type { PartChanges, PartFlow, WritePart } from "../../part.js";
import { longXml, partXml, readPartXml } from "../../read-part.js";
import { valueSpan } from "../../value-span.js";
import { escapeString, unescapeString } from "../escaped-string.js";
import { calculateOnLoad } from "./calculate-on-load.js";
import { cellArea } from "./cell-area.js";
import { dependents } from "./dependents.js";
import { FormulaPart, type FormulaSpot } from "./formula-part.js";
import { type FormulaReads, formulaReads, type NamedArea } from "./formula-reads.js";
import { formulaTokens, literalOf, literalText } from "./formula-tokens.js";
import { GatheredChanges } from "./gathered-changes.js";
import { KnownTexts } from "./known-texts.js";
import { type FormulaChanges, rewriteFormula } from "./rewrite-formula.js";
import { type SheetFormulas, sheetFormulas } from "./sheet-formulas.js";
import { newSheetNames } from "./sheet-names.js";
import { TableHeads } from "./table-heads.js";
import { readTable, type SheetPart, type TablePart, type WorkbookParts } from "./workbook-parts.js";

/** What is known of a workbook before its formulas follow a translation. */
export interface FollowedWorkbook extends WorkbookParts {
  readonly office: OfficePackage;
  readonly file: string;
  /** The shared strings that are offered, by their index. */
  readonly shared: ReadonlyMap<number, PartFlow>;
  /** The strings of cells' own that are offered, by the XML that they stand in. */
  readonly own: ReadonlyMap<string, PartFlow>;
  /** Everything that cells say, and the choices for them. */
  readonly texts: readonly PartFlow[];
  /** The names of sheets, where they are offered. */
  readonly names: ReadonlyMap<string, PartFlow>;
  /** Whether texts of formulas are offered, so that they are written too. */
  readonly withFormulas: boolean;
}

/**
 * What follows translated cells in a workbook: choices for cells, heads of tables, names of sheets in formulas; texts in formulas, where that
 * is asked for. Results that depend on what changed are dropped, and the workbook is calculated when it is opened.
 */
export class WorkbookFollowers {
  readonly #workbook: FollowedWorkbook;
  #done: { readonly by: WritePart["translationOf"]; readonly changes: GatheredChanges } | undefined;

  constructor(workbook: FollowedWorkbook) {
    this.#workbook = workbook;
  }

  /** The names of all parts in which something may follow. */
  get parts(): string[] {
    const { office, main, sheets } = this.#workbook;
    const others = Array.from(office.entries.keys()).filter((name) => FOLLOWING.test(name));
    return Array.from(new Set([main, ...sheets.map(({ part }) => part), ...others])).filter((name) =>
      office.entries.has(name),
    );
  }

  /** What follows in a part. */
  changesOf(part: string, context: WritePart): PartChanges {
    if (this.#done?.by !== context.translationOf)
      this.#done = { by: context.translationOf, changes: new Following(this.#workbook, context, this.parts).changes() };
    return this.#done.changes.of(part);
  }
}

const FOLLOWING =
  /(?:^|\/)(?:(?:tables|charts|pivotCache|pivotTables|slicers|slicerCaches)\/[^/]+|docProps\/app)\.xml$/u;

/** One translation of a workbook. */
class Following {
  readonly #workbook: FollowedWorkbook;
  readonly #parts: readonly string[];
  readonly #translationOf: (flow: PartFlow) => Content | undefined;
  readonly #known: KnownTexts;
  readonly #names: ReadonlyMap<string, string>;
  readonly #tables: readonly TablePart[];
  readonly #heads: TableHeads;
  readonly #changes: FormulaChanges;
  readonly #gathered: GatheredChanges;

  constructor(workbook: FollowedWorkbook, context: WritePart, parts: readonly string[]) {
    this.#workbook = workbook;
    this.#parts = parts;
    this.#translationOf = context.translationOf;
    this.#known = new KnownTexts(workbook.texts, context);
    this.#names = newSheetNames(
      workbook.sheets.map(({ name }) => name),
      (name) => {
        const flow = workbook.names.get(name);
        return flow && context.translationOf(flow)?.text;
      },
    );
    this.#tables = workbook.sheets.flatMap((sheet) => tablesOf(workbook, sheet));
    this.#heads = new TableHeads(this.#tables, this.#known);
    const withTexts = workbook.withFormulas || context.options.formulas === true;
    this.#changes = {
      literal: (text, isPart) => (withTexts ? this.#known.ofCriterion(text, isPart) : undefined),
      sheet: (name) => this.#names.get(name.toLowerCase()),
      column: (table, name) => this.#heads.named(table, name),
    };
    this.#gathered = new GatheredChanges({
      formulas: (xml) => escapeXmlText(rewriteFormula(unescapeXml(xml), this.#changes)),
      repeats: (xml) => this.#ownString(xml, context) ?? xml,
    });
  }

  /** What follows in a part. */
  changes(): GatheredChanges {
    const { office, file, sheets, main } = this.#workbook;
    const read = sheets.map((sheet) => this.#readSheet(sheet));
    for (const table of this.#tables) this.#writeHeads(table);
    const sheetParts = new Set(sheets.map(({ part }) => part));
    const names = new Map<string, FormulaReads[]>();
    for (const part of this.#parts) {
      if (sheetParts.has(part)) continue;
      const xml = partXml(office, part, file) ?? "";
      const onSpot = (spot: FormulaSpot): void => this.#write(part, spot);
      readPartXml(xml, part, file, new FormulaPart(xml, { onSpot }));
      if (part === main) readNames(xml, part, file, names);
    }
    this.#dropResults(sheets, read, names);
    return this.#gathered;
  }

  #readSheet({ name, part }: SheetPart): SheetFormulas {
    const { office, file, shared } = this.#workbook;
    const xml = longXml(office, part, file) ?? "";
    const heads = this.#heads.cellsIn(name);
    const { reader, done } = sheetFormulas({
      sheet: name,
      xml,
      isChanged: (index) => this.#isTranslated(shared.get(index)),
      about: (formula) => this.#about(formula),
      isOwnChanged: (own) => this.#isTranslated(this.#workbook.own.get(own)),
      onSpot: (spot) => this.#write(part, spot),
      onFormula: ({ text, span }) => this.#rewrite(part, text, span, xml),
      onCell: ({ column, row, span, tag, own }) => {
        if (own !== undefined) this.#repeat(name, part, own, xml);
        const text = heads.size === 0 ? undefined : heads.get(`${column}:${row}`);
        if (text !== undefined) this.#gathered.of(part).write(span, ownCell(xml.slice(tag.start, tag.end), text));
      },
    });
    readPartXml(xml, part, file, reader);
    return done();
  }

  /** Has a string of a cell's own follow the one that is offered, which another cell has. */
  #repeat(sheet: string, part: string, span: Span, xml: SlicedText): void {
    const flow = this.#workbook.own.get(xml.slice(span.start, span.end));
    if (flow === undefined || !this.#isTranslated(flow)) return;
    const { within } = flow.map;
    if (within?.in === "sheet" && within.sheet === sheet && flow.span.start === span.start) return;
    this.#gathered.of(part).addRepeat(span);
  }

  #ownString(xml: string, context: WritePart): string | undefined {
    const flow = this.#workbook.own.get(xml);
    const translation = flow && this.#translationOf(flow);
    return translation && flow?.write(translation, context);
  }

  #about(formula: string): { isOwn: boolean; isRewritten: boolean } {
    const none = (): undefined => undefined;
    const isOwn = rewriteFormula(formula, { ...this.#changes, sheet: none, column: none }) !== formula;
    return { isOwn, isRewritten: isOwn || rewriteFormula(formula, this.#changes) !== formula };
  }

  #writeHeads(table: TablePart): void {
    const { office, file } = this.#workbook;
    const xml = partXml(office, table.part, file) ?? "";
    for (const { name, tag } of table.columns) {
      const head = this.#heads.of(table, name);
      const at = valueSpan(xml.slice(tag.start, tag.end), "name");
      if (head === undefined || at === undefined) continue;
      const written = escapeXml(escapeString(head).replaceAll("\n", "_x000a_"));
      const span = { start: tag.start + at.start, end: tag.start + at.end };
      this.#gathered.of(table.part).write(span, written, this.#heads.isCut(table, name) ? "heads" : undefined);
    }
  }

  #isTranslated = (flow: PartFlow | undefined): boolean =>
    flow !== undefined && this.#translationOf(flow) !== undefined;

  #write(part: string, { what, text, span }: FormulaSpot): void {
    const changed = this.#changed(what, text);
    if (changed === undefined || changed === text) return;
    const isText = what === "formula" || what === "list";
    const written = isText ? escapeXmlText(changed) : escapeXml(escapeString(changed));
    this.#gathered.of(part).write(span, written, what === "formula" ? "formulas" : "copies");
  }

  /** Has the formula of a cell follow. Of one whose XML is known to give its text nothing is kept but where it stands. */
  #rewrite(part: string, text: string, span: Span, xml: SlicedText): void {
    if (unescapeXml(xml.slice(span.start, span.end)) === text) this.#gathered.of(part).addFormula(span);
    else this.#write(part, { what: "formula", text, span, cells: "" });
  }

  #changed(what: FormulaSpot["what"], text: string): string | undefined {
    switch (what) {
      case "formula":
      case "location":
        return rewriteFormula(text, this.#changes);
      case "list":
        return this.#list(text);
      case "value":
      case "part":
        return this.#changes.literal(unescapeString(text), what === "part");
      case "copy":
        return this.#known.of(unescapeString(text));
      case "name":
        return this.#changes.sheet(text) ?? rewriteFormula(text, this.#changes);
    }
  }

  /** The choices for a cell; they stay where they would be too long. @see ECMA-376, part 1, 18.3.1.32: 255 characters */
  #list(text: string): string | undefined {
    const tokens = formulaTokens(text.trim());
    const [literal] = tokens;
    if (tokens.length !== 1 || literal?.kind !== "literal") return rewriteFormula(text, this.#changes);
    const choices = literalText(literal.text).split(",");
    const changed = choices.map((choice) => this.#known.of(choice.trim())?.replaceAll(",", ";") ?? choice).join(",");
    return changed.length > LONGEST_LIST ? undefined : literalOf(changed);
  }

  #dropResults(
    sheets: readonly SheetPart[],
    read: readonly SheetFormulas[],
    names: ReadonlyMap<string, readonly FormulaReads[]>,
  ): void {
    const ofSheet = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index] as const));
    const texts = new Map(Array.from(ofSheet, ([name, index]) => [name, read[index]?.texts ?? new Map()] as const));
    const tables = new Map(
      this.#tables.map((table): [string, NamedArea] => [
        table.name.toLowerCase(),
        { ...cellArea(table.cells), sheet: table.sheet.toLowerCase() },
      ]),
    );
    let count = 0;
    const formulas = read.flatMap((sheet) => sheet.formulas);
    dependents(formulas, texts, { names, tables }, (copies, at) => {
      const index = ofSheet.get(copies.sheet) ?? 0;
      count += 1;
      this.#gathered.of(sheets[index]?.part ?? "").dropResult(read[index]?.resultsOf(copies, at) ?? []);
    });
    const { office, file, main } = this.#workbook;
    if (count > 0)
      for (const { span, write } of calculateOnLoad(partXml(office, main, file) ?? ""))
        this.#gathered.of(main).copies.push({ span, write, what: "calculation" });
  }
}

const LONGEST_LIST = 255; // characters, without the quotation marks; with them the list is a little below

const tablesOf = ({ office, file }: FollowedWorkbook, { part, name }: SheetPart): TablePart[] =>
  relationsOf(office, part, file).flatMap(({ type, target }) =>
    type === "table" ? (readTable(office, target, name, file) ?? []) : [],
  );

/** A cell with a text of its own, in the place of one that shows a shared string. */
function ownCell(tag: string, text: string): string {
  const prefix = /^<(?<prefix>\w+:)?/u.exec(tag)?.groups?.prefix ?? "";
  const start = tag.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/u, ' t="inlineStr"');
  return `${start}<${prefix}is><${prefix}t xml:space="preserve">${escapeXmlText(escapeString(text))}</${prefix}t></${prefix}is></${prefix}c>`;
}

function readNames(xml: string, part: string, file: string, names: Map<string, FormulaReads[]>): void {
  let name = "";
  let text = "";
  readPartXml(xml, part, file, {
    open: (tag) => {
      name =
        tag.local === "definedName"
          ? (Object.values(tag.attributes).find(({ local }) => local === "name")?.value ?? "")
          : "";
      text = "";
    },
    text: (value) => {
      text += value;
    },
    close: ({ local }) => {
      if (local !== "definedName") return;
      const key = name.toLowerCase();
      names.set(key, [...(names.get(key) ?? []), formulaReads(text)]);
    },
  });
}
