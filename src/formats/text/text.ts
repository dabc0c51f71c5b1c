import { identityMap, sliceMap } from "../model/source-map.js";
import { repairText } from "../repair/index.js";
import { targetText } from "../text/target-text.js";
import type { Paragraph, ReadOptions, SourceFormat, SourceText } from "./source-format.js";

/** Plain text, however its lines are wrapped. Written again with one paragraph a line and a blank line between. */
export const plainText: SourceFormat = {
  id: "text",
  extensions: [".txt", ".text", ".md"],
  read: (text, options) => (options.repair === "off" ? readLines(text) : readRepaired(text, options)),
  write: (document) => `${document.units.map((unit) => targetText(unit, document)).join("\n\n")}\n`,
};

function readRepaired(text: string, options: ReadOptions): SourceText {
  const repaired = repairText(text, options);
  const paragraphs = repaired.lines.map(
    ({ span, kind, repeat }): Paragraph => ({
      kind,
      text: repaired.text.slice(span.start, span.end),
      map: sliceMap(repaired.map, span),
      isRepeat: repeat !== undefined,
    }),
  );
  return { paragraphs, findings: repaired.findings, edits: repaired.edits };
}

function readLines(text: string): SourceText {
  const map = identityMap(text);
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(LINE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    paragraphs.push({ kind: "paragraph", text: match[0], map: sliceMap(map, span), isRepeat: false });
  }
  return { paragraphs, findings: [], edits: [] };
}

const LINE = /\S(?:[^\r\n]*\S)?/gu; // a line with something on it, less the white space around it
