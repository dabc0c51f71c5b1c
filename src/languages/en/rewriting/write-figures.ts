import { exact } from "../../quantities/figures.js";

/** How a number in figures is written: `1,234`, `12.8 billion`, `US$5m`. */
export interface FiguresForm {
  /** The value that is written. */
  readonly value: number;
  /** Whether thousands are parted by commas; nothing is known of a number below 1,000. */
  readonly isGrouped?: boolean;
  /** What stands between figures and scale word, and the scale word: ` `, `billion`; `""`, `bn`. */
  readonly scale?: { readonly gap: string; readonly word: string };
}

/** Figures alone, as a group. */
export const FIGURES = /(?<figures>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/u;

/** Figures with their scale, as a group each. */
export const FIGURES_WITH_SCALE = new RegExp(
  `${FIGURES.source}(?:(?<gap>[ -]?)(?<word>thousand|million|billion|trillion|mn|bn|tn|[mbkMBK](?![a-zA-Z])))?`,
  "u",
);

/** Reads the form of a match of `FIGURES_WITH_SCALE` or `FIGURES`. */
export function figuresForm({ groups = {} }: RegExpMatchArray): FiguresForm {
  const { figures = "", gap = "", word } = groups;
  const plain = Number(figures.replaceAll(",", ""));
  const factor = word === undefined ? 1 : (scaleOf(word) ?? 1);
  return {
    value: exact(plain * factor),
    ...(plain >= 1000 && { isGrouped: figures.includes(",") }),
    ...(word !== undefined && { scale: { gap, word } }),
  };
}

/**
 * Writes another value in a form: below a million in figures, from a million on with the scale word that fits, where the form has one or
 * its value was smaller. Nothing where the scale word would need more than five decimals.
 */
export function writeFigures(value: number, form: FiguresForm): string | undefined {
  if (form.scale !== undefined) return scaled(value, form.scale) ?? grouped(value, true);
  if (value < MILLION || form.value >= MILLION) return grouped(value, isGrouped(value, form));
  return scaled(value, { gap: " ", word: "million" }, 3) ?? grouped(value, true);
}

const MILLION = 1e6;

function isGrouped(value: number, { isGrouped: was, value: before }: FiguresForm): boolean {
  if (was === undefined) return before < 1000;
  return was || (before < 10_000 && value >= 10_000);
}

const families = [
  ["thousand", "million", "billion", "trillion"],
  ["k", "m", "bn", "tn"],
  ["k", "mn", "bn", "tn"],
  ["K", "M", "B", "T"],
  ["k", "m", "b", "t"],
] as const;
const sizes = [1e3, 1e6, 1e9, 1e12] as const;

function scaleOf(word: string): number | undefined {
  const at = families.map((family: readonly string[]) => family.indexOf(word)).find((index) => index >= 0);
  return at === undefined ? undefined : sizes[at];
}

function scaled(
  value: number,
  { gap, word }: { readonly gap: string; readonly word: string },
  decimals = 5,
): string | undefined {
  const family = families.find((one) => one.some((name) => name === word));
  const smallest = word === family?.[0] ? 0 : 1; // thousands are named only where they were
  const at = sizes.findLastIndex((size, index) => index >= smallest && value >= size);
  const [size, name] = [sizes[at], family?.[at]];
  if (size === undefined || name === undefined) return undefined;
  const figures = exact(value / size);
  return decimalsOf(figures) > decimals ? undefined : `${figures}${gap}${name}`;
}

const decimalsOf = (value: number): number => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;

function grouped(value: number, hasCommas: boolean): string | undefined {
  const [whole = "", rest] = plainFigures(value).split(".");
  const parted = hasCommas ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ",") : whole;
  return rest === undefined ? parted : `${parted}.${rest}`;
}

const plainFigures = (value: number): string =>
  value < 1e21 ? exact(value).toLocaleString("en", { useGrouping: false, maximumFractionDigits: 10 }) : String(value);
