import type { FrontText } from "./front-text.js";

/** The values of lines of names and values, without quotes and as they stand; a line that is indented goes on with the value before it. */
export const headerLines = (text: string): FrontText[] =>
  Array.from(text.matchAll(LINE), ({ index, 0: line, groups: { name = "", value = "" } = {} }) => {
    const start = index + line.length - value.length;
    return { path: [name.toLowerCase()], span: { start, end: start + value.trimEnd().length }, style: "raw" };
  });

const LINE = /^(?<name>[A-Za-z][\w -]*):[ \t]+(?<value>\S[^\n]*(?:\n[ \t]+\S[^\n]*)*)/gmu; // "Title: 海港"
