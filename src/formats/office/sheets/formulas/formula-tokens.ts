/** What a piece of a formula is. */
export type FormulaTokenKind = "literal" | "sheet" | "area" | "columns" | "function" | "name" | "other" | "blank";

/** A piece of a formula, as it stands there. */
export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

/**
 * The pieces of a formula; joined they give it back. `literal` is a text in quotation marks, `sheet` what stands before a reference with its
 * `!`, `area` a cell or cells, `columns` a reference to columns of a table in brackets.
 *
 * @see ECMA-376, part 1, 18.17 (formulas)
 */
export function formulaTokens(formula: string): FormulaToken[] {
  return Array.from(formula.matchAll(TOKEN), ({ groups = {}, 0: text }) => {
    const kind = kinds.find((each) => groups[each] !== undefined) ?? "other";
    return { kind, text };
  });
}

const kinds = ["literal", "sheet", "area", "columns", "function", "name", "blank"] as const;

const WORD = "[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*";
const CELL = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";
const ENDS = "(?![\\p{L}\\p{N}_.(!])";
const TOKEN = new RegExp(
  [
    '(?<literal>"(?:[^"]|"")*")', // "不合格"
    "(?<sheet>(?:'(?:[^']|'')+'|(?:\\[\\d+\\])?[\\p{L}\\p{N}_.]+(?::[\\p{L}\\p{N}_.]+)?)!)", // '一 季度'!
    `(?<area>${CELL}(?::${CELL})?${ENDS}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${ENDS}|\\$?[0-9]+:\\$?[0-9]+)`, // $A$1:B7
    "(?<columns>\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\])", // [[#This Row],[金额]]
    `(?<function>${WORD}(?=\\())`, // IF
    `(?<name>${WORD})`, // 税率
    "(?<blank>\\s+)",
    "[0-9]+(?:\\.[0-9]*)?", // 0.06
    "[\\s\\S]", // an operator
  ].join("|"),
  "gu",
);

/** The text of a literal without its quotation marks. */
export const literalText = (token: string): string => token.slice(1, -1).replaceAll('""', '"');

/** A text as a literal of a formula. */
export const literalOf = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The name of a sheet that stands before a reference: `一 季度` of `'一 季度'!`. */
export function sheetOf(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The name of a sheet as it stands before a reference: in quotation marks, which any name may have. */
export const sheetPrefix = (name: string): string =>
  PLAIN_NAME.test(name) && !LIKE_CELL.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/iu; // a sheet of such a name stands in quotation marks

/**
 * The indexes of literals that are the form of a number or date and no text: the second argument of `TEXT`. Other words there make other figures.
 */
export function formLiterals(tokens: readonly FormulaToken[]): ReadonlySet<number> {
  const forms = new Set<number>();
  const around: { readonly name: string; argument: number }[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    const before = tokens[index - 1];
    if (text === "(") around.push({ name: before?.kind === "function" ? before.text.toUpperCase() : "", argument: 1 });
    else if (text === ")") around.pop();
    const inner = around.at(-1);
    if (inner === undefined) continue;
    if (text === ",") inner.argument += 1;
    else if (kind === "literal" && inner.name === "TEXT" && inner.argument === 2) forms.add(index);
  }
  return forms;
}
