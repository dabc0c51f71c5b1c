import type { Look, LookGroup, LookProperty } from "../looks.js";

/** A property of a run in a cell, with the value of its `val`. */
export interface SheetProperty extends LookProperty {
  readonly value: string | undefined;
}

/** The look of a run in a cell. One font is for all characters there. @see ECMA-376, part 1, 18.4.7 (rPr) */
export function sheetLook(properties: readonly SheetProperty[]): Look {
  const font = properties.find(({ name }) => name === "rFont")?.value ?? "";
  const key = properties
    .filter(({ name }) => !UNSEEN.has(name))
    .map(({ xml }) => xml)
    .sort()
    .join(" ");
  return { key, fonts: { latin: font, eastAsia: font }, properties };
}

const UNSEEN: ReadonlySet<string> = new Set(["rFont", "charset", "family", "scheme"]);

/** How the difference between two looks is called. @see XLIFF 1.2, `ctype` */
export function typeOfSheetLook({ key }: LookGroup, base: LookGroup): string {
  const differs = (sign: RegExp): boolean => sign.exec(key)?.[0] !== sign.exec(base.key)?.[0];
  return types.find(([sign]) => differs(sign))?.[1] ?? "x-look";
}

const types: readonly (readonly [RegExp, string])[] = [
  [/<(?:\w+:)?b\b[^>]*>/u, "bold"],
  [/<(?:\w+:)?i\b[^>]*>/u, "italic"],
  [/<(?:\w+:)?u\b[^>]*>/u, "underlined"],
  [/<(?:\w+:)?vertAlign\b[^>]*>/u, "x-vertical-align"],
  [/<(?:\w+:)?strike\b[^>]*>/u, "x-strike"],
  [/<(?:\w+:)?color\b[^>]*>/u, "x-color"],
  [/<(?:\w+:)?sz\b[^>]*>/u, "x-size"],
];
