import type { XmlTag } from "../../../xml/index.js";

/** What an object is, for a translator. @see XLIFF 1.2, `ctype` */
export function typeOfObject({ local }: XmlTag): string {
  return types.get(local) ?? `x-${local.replace(/[^\w-]/gu, "-")}`;
}

const types: ReadonlyMap<string, string> = new Map([
  ["br", "lb"],
  ["cr", "lb"],
  ["drawing", "image"],
  ["pict", "image"],
  ["object", "image"],
  ["oMath", "x-formula"],
  ["oMathPara", "x-formula"],
  ["tab", "x-tab"],
  ["ptab", "x-tab"],
]);
