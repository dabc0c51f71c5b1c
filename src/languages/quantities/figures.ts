/** A number as written: its value, the value of one in its last place, and whether it stands in figures. */
export interface Numeral {
  readonly value: number;
  readonly step: number;
  readonly inFigures: boolean;
}

/** `1,234.5`, `12 345`, `20`. Not the tail of a longer figure. */
export const FIGURES = String.raw`(?<![\d.])(?:\d{1,3}(?:,\d{3}){1,8}(?!\d)|\d{1,3}(?: \d{3}){1,8}(?![\d]|,\d)|\d{1,40})(?:\.\d{1,20})?`;

/** What figures without marks write; nothing where something else stands among them. Most numerals of a text are such. */
export function plainFigures(written: string): Numeral | undefined {
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code < ZERO || code > NINE) return undefined;
  }
  return written === "" ? undefined : { value: exact(Number(written)), step: 1, inFigures: true };
}

const [ZERO, NINE] = [0x30, 0x39];

/** A value rounded to what its figures say, without the error of binary fractions: 206.31 × 10⁸ is a whole number. */
export const exact = (value: number): number => (isShortWhole(value) ? value : Number(value.toPrecision(14)));

const isShortWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1e14;

/** The value of one in the last place of plain figures: 0.01 in `206.31`. */
export const stepOfFigures = (figures: string): number => 10 ** -(/\.(\d+)$/u.exec(figures)?.[1]?.length ?? 0);
