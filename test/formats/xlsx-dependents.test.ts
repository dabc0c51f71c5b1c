import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellEdges } from "../../src/formats/office/sheets/formulas/cell-area.js";
import { dependents } from "../../src/formats/office/sheets/formulas/dependents.js";
import { FormulaGatherer } from "../../src/formats/office/sheets/formulas/formula-copies.js";
import { formulaKey } from "../../src/formats/office/sheets/formulas/formula-key.js";
import { formulaReads } from "../../src/formats/office/sheets/formulas/formula-reads.js";

const LETTERS = "ABCDEFGH";
const SIDE = 8; // rows and columns of the sheets here

interface Cell {
  readonly column: number;
  readonly row: number;
}

const nameOf = ({ column, row }: Cell): string => `${LETTERS[column - 1]}${row}`;

/** The formulas that `dependents` finds, by their cells. */
function found(formulas: readonly (Cell & { readonly text: string })[], texts: readonly Cell[]): string[] {
  const gatherer = new FormulaGatherer("s", (text) => ({
    reads: formulaReads(text),
    isOwn: false,
    isRewritten: false,
  }));
  for (const formula of formulas) gatherer.take(formula);
  const columns = new Map<number, number[]>();
  for (const { column, row } of texts)
    columns.set(
      column,
      [...(columns.get(column) ?? []), row].sort((a, b) => a - b),
    );
  const cells: string[] = [];
  dependents(gatherer.copies, new Map([["s", columns]]), { names: new Map(), tables: new Map() }, (copies, index) =>
    cells.push(nameOf({ column: copies.column, row: copies.rows[index] ?? 0 })),
  );
  return cells.sort();
}

/** The same, as a person would find it: whether any cell that a formula names is a changed one, until nothing more is found. */
function expected(formulas: readonly (Cell & { readonly text: string })[], texts: readonly Cell[]): string[] {
  const isText = new Set(texts.map(nameOf));
  const changed = new Set<string>();
  const cellsIn = (area: string): string[] => {
    const { columns, rows } = cellEdges(area);
    const [left, right] = columns.map(({ at }) => at).sort((a, b) => a - b);
    const [top, bottom] = rows.map(({ at }) => at).sort((a, b) => a - b);
    const cells: string[] = [];
    for (let column = left ?? 1; column <= Math.min(right ?? 1, SIDE); column += 1)
      for (let row = top ?? 1; row <= Math.min(bottom ?? 1, SIDE); row += 1) cells.push(nameOf({ column, row }));
    return cells;
  };
  const isMet = ({ text }: { readonly text: string }): boolean =>
    Array.from(text.matchAll(/(SUM\()?(\$?[A-H]\$?\d?(?::\$?[A-H]\$?\d?)?)(?=[)+]|$)/gu)).some(([, sum, area = ""]) =>
      cellsIn(area).some((cell) => changed.has(cell) || (sum === undefined && isText.has(cell))),
    );
  for (let before = -1; before !== changed.size; ) {
    before = changed.size;
    for (const formula of formulas) if (isMet(formula)) changed.add(nameOf(formula));
  }
  return Array.from(changed).sort();
}

const place = fc.record({ column: fc.integer({ min: 1, max: SIDE }), row: fc.integer({ min: 1, max: SIDE }) });
const corner = fc
  .tuple(
    fc.constantFrom("", "$"),
    fc.integer({ min: 0, max: SIDE - 1 }),
    fc.constantFrom("", "$"),
    fc.integer({ min: 1, max: SIDE }),
  )
  .map(([a, column, b, row]) => `${a}${LETTERS[column]}${b}${row}`);
const area = fc.oneof(
  corner,
  fc.tuple(corner, corner).map(([a, b]) => `${a}:${b}`),
  fc.constantFrom("$A:$B", "C:C"),
);
const text = fc.oneof(
  area,
  fc.tuple(area, area).map(([a, b]) => `COUNTIF(${a})+${b}`),
  area.map((cells) => `SUM(${cells})`),
);
const formulas = fc
  .array(fc.tuple(place, text), { maxLength: 24 })
  .map((list) => Array.from(new Map(list.map(([at, formula]) => [nameOf(at), { ...at, text: formula }])).values()))
  .map((list) => list.sort((a, b) => a.row - b.row || a.column - b.column));

describe("dependents", () => {
  it("finds the formulas that looking into each cell finds", () => {
    fc.assert(
      fc.property(formulas, fc.uniqueArray(place, { selector: nameOf, maxLength: 6 }), (list, changed) => {
        const written = new Set(list.map(nameOf));
        const texts = changed.filter((cell) => !written.has(nameOf(cell)));
        expect(found(list, texts)).toEqual(expected(list, texts));
      }),
      { numRuns: 2000 },
    );
  });

  it("holds copies of a formula as one, however many rows have it", () => {
    const gatherer = new FormulaGatherer("s", (formula) => ({
      reads: formulaReads(formula),
      isOwn: false,
      isRewritten: false,
    }));
    for (let row = 2; row <= 1000; row += 1)
      gatherer.take({ column: 3, row, text: `C${row - 1}+IF(A${row}="合格",$B$1,B${row})` });
    expect(gatherer.copies.map(({ rows }) => rows.length)).toEqual([999]);
  });
});

describe("formulaKey", () => {
  const key = (formula: string, at: string): string =>
    formulaKey(formula, LETTERS.indexOf(at[0] ?? "") + 1, Number(at.slice(1)));

  it.each([
    { one: ["SUM(A1:B1)", "C1"], other: ["SUM(A9:B9)", "C9"] },
    { one: ["VLOOKUP(A2,港口!B:D,3,0)", "C2"], other: ["VLOOKUP(A3,港口!B:D,3,0)", "C3"] },
    { one: ["SUM($A$1:A2)", "C2"], other: ["SUM($A$1:A3)", "C3"] },
    { one: ["SUM(2:2)", "C3"], other: ["SUM(4:4)", "C5"] },
  ])("is one for $one and its copy $other", ({ one, other }) => {
    expect(key(one[0] ?? "", one[1] ?? "")).toBe(key(other[0] ?? "", other[1] ?? ""));
  });

  it.each([
    { one: ["A1", "C1"], other: ["A1", "C2"] },
    { one: ["SUM(A:A)", "C1"], other: ["SUM(A:A)", "D1"] },
    { one: ["SUM(2:2)", "C3"], other: ["SUM(2:2)", "C4"] },
    { one: ['IF(A1="B1",1,0)', "C1"], other: ['IF(A2="B2",1,0)', "C2"] },
    { one: ["'B1'!A1", "C1"], other: ["'B2'!A2", "C2"] },
    { one: ["港口[A1]", "C1"], other: ["港口[A2]", "C2"] },
    { one: ["税率A1", "C1"], other: ["税率A2", "C2"] },
    { one: ["LOG10(A1)", "C1"], other: ["LOG11(A2)", "C2"] },
  ])("parts $one from $other", ({ one, other }) => {
    expect(key(one[0] ?? "", one[1] ?? "")).not.toBe(key(other[0] ?? "", other[1] ?? ""));
  });
});
