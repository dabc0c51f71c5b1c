import {
  type FormulaToken,
  formLiterals,
  formulaTokens,
  literalOf,
  literalText,
  sheetOf,
  sheetPrefix,
} from "./formula-tokens.js";

/** What parts of a formula become; nothing where one stays. */
export interface FormulaChanges {
  /** @param isPart - whether it is looked for within texts, as `FIND` does */
  readonly literal: (text: string, isPart: boolean) => string | undefined;
  readonly sheet: (name: string) => string | undefined;
  /** The head of a column; `table` is nothing in a formula of the table itself. */
  readonly column: (table: string | undefined, name: string) => string | undefined;
}

/**
 * A formula with other texts, names of sheets and heads of columns in it. One that counts the characters of texts keeps its own: what they
 * would have to be nobody can tell.
 */
export function rewriteFormula(formula: string, changes: FormulaChanges): string {
  const tokens = formulaTokens(formula);
  const functions = new Set(tokens.flatMap(({ kind, text }) => (kind === "function" ? [text.toUpperCase()] : [])));
  const isCounted = COUNTING.some((name) => functions.has(name)) && !EDGE.test(formula);
  const isPart = SEARCHING.some((name) => functions.has(name)) || EDGE.test(formula);
  const literal = (text: string) => (isCounted ? undefined : changes.literal(text, isPart));
  const forms = formLiterals(tokens);
  return tokens
    .map((token, index) =>
      forms.has(index) ? token.text : rewritten(token, tokens[index - 1], { ...changes, literal }),
    )
    .join("");
}

const COUNTING = ["LEFT", "RIGHT", "MID", "LEN", "LEFTB", "RIGHTB", "MIDB", "LENB", "REPLACE", "REPLACEB"];
const SEARCHING = ["FIND", "FINDB", "SEARCH", "SEARCHB", "SUBSTITUTE"];
/** Whether a text begins or ends with another, as conditional formats ask: `LEFT(A1,LEN("不"))="不"`. */
const EDGE = /^\s*(?:LEFT|RIGHT)\([^,()"]+,\s*LEN\((?<text>"(?:[^"]|"")*")\)\)\s*=\s*\k<text>\s*$/iu;

/** The changes of a formula of which it is known how its texts are used. */
interface TokenChanges extends Omit<FormulaChanges, "literal"> {
  readonly literal: (text: string) => string | undefined;
}

function rewritten({ kind, text }: FormulaToken, before: FormulaToken | undefined, changes: TokenChanges): string {
  switch (kind) {
    case "literal":
      return rewrittenLiteral(literalText(text), changes) ?? text;
    case "sheet":
      return rewrittenSheet(sheetOf(text), changes) ?? text;
    case "columns":
      return rewrittenColumns(text, (name) => changes.column(before?.kind === "name" ? before.text : undefined, name));
    default:
      return text;
  }
}

/** A text that is a reference, as `INDIRECT` and, after a `#`, `HYPERLINK` read it, follows its sheet. */
function rewrittenLiteral(text: string, changes: TokenChanges): string | undefined {
  const { link = "", sheet } = REFERENCE.exec(text)?.groups ?? {};
  if (sheet === undefined) {
    const changed = changes.literal(text);
    return changed === undefined ? undefined : literalOf(changed);
  }
  const followed = rewrittenSheet(sheetOf(sheet), changes);
  return followed && literalOf(link + followed + text.slice(link.length + sheet.length));
}

/** Whether a literal is no text for a reader: a reference that is read as one. */
export const isReference = (text: string): boolean => REFERENCE.test(text) || text.startsWith("#");

const REFERENCE = /^(?<link>#?)(?<sheet>(?:'[^']+'|[\p{L}_][\p{L}\p{N}_.]*)!)(?=\$?[A-Za-z]{0,3}\$?\d*(?::|$))/u; // "一季度!B7", "#一季度!B7"

function rewrittenSheet(name: string, { sheet }: Pick<FormulaChanges, "sheet">): string | undefined {
  const [first = "", last] = name.split(":");
  const names = [sheet(first), last === undefined ? undefined : sheet(last)];
  if (names.every((each) => each === undefined)) return undefined;
  const both = [names[0] ?? first, ...(last === undefined ? [] : [names[1] ?? last])];
  return both.length === 1 ? sheetPrefix(both[0] ?? "") : `'${both.join(":").replaceAll("'", "''")}'!`;
}

/** @see ECMA-376, part 1, 18.17.6.1: `[金额]`, `[[#This Row],[金额]]`, `[@金额]` */
function rewrittenColumns(text: string, column: (name: string) => string | undefined): string {
  const inner = text.slice(1, -1);
  if (inner.includes("[")) return `[${inner.replace(INNER, (part) => rewrittenColumns(part, column))}]`;
  const [, at = "", name = ""] = /^(@?)(.*)$/su.exec(inner) ?? [];
  if (name.startsWith("#") || name === "") return text;
  const changed = column(name.replace(/'(.)/gu, "$1"));
  if (changed === undefined) return text;
  const escaped = changed.replace(/['#@[\]]/gu, "'$&");
  return at === "@" && !/^[\p{L}\p{N}_]+$/u.test(changed) ? `[@[${escaped}]]` : `[${at}${escaped}]`;
}

const INNER = /\[(?:[^[\]']|'.)*\]/gu;
