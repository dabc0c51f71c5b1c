import type { Splice } from "../../text/splice.js";
import { escapeXmlText } from "../../xml/index.js";
import type { BilingualUnit } from "../bilingual-file.js";
import type { XliffVersion } from "../xliff-versions.js";
import { indentationBefore, nameOf } from "./splice.js";

/**
 * What to replace so that a unit has more notes, after those it has, as a reviser's comments on the target.
 *
 * @param text - the file's text
 * @see XLIFF 1.2, "note"; XLIFF 2.1, 4.2.2.8 and 4.2.2.9
 */
export function noteSplices(
  text: string,
  { notePlace }: Pick<BilingualUnit, "notePlace">,
  version: XliffVersion,
  notes: readonly string[],
): Splice[] {
  if (notePlace === undefined || notes.length === 0) return [];
  const { at, like, isFirst = false } = notePlace;
  const prefix = nameOf(text, like).replace(/[^:]*$/u, "");
  const indentation = indentationBefore(text, like);
  const elements = notes.map((note) => noteElement(note, prefix, version));
  const splice = (replacement: string): Splice[] => [{ span: { start: at, end: at }, replacement }];
  if (!isFirst) return splice(elements.map((element) => indentation + element).join(""));
  const inner = elements.map((element) => `${indentation}${indentation === "" ? "" : "  "}${element}`).join("");
  return splice(`<${prefix}notes>${inner}${indentation}</${prefix}notes>${indentation}`);
}

function noteElement(note: string, prefix: string, version: XliffVersion): string {
  const about = version === "1.2" ? 'from="reviser" annotates="target"' : 'category="comment" appliesTo="target"';
  return `<${prefix}note ${about}>${escapeXmlText(note)}</${prefix}note>`;
}
