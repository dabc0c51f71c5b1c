import type { Output } from "../model/output.js";
import { isUnspaced } from "../text/language.js";
import { targetText } from "../text/target-text.js";

/** The translation alone, a paragraph a line. What has none that may be shown stands in the source language. */
export const text: Output = {
  audience: "public",
  textsOnly: true,
  write({ document }) {
    const space = isUnspaced(document.trgLang) ? "" : " ";
    const lines = document.units.map((unit) => targetText(unit, document).trim().replace(LINE_END, space));
    return lines.map((line) => `${line}\n`).join("");
  },
};

const LINE_END = /\s*[\r\n\u2028\u2029]\s*/gu;
