import type { PartPlace } from "../../../model/place.js";
import { IGNORED, type Inside } from "../inside.js";
import { wordAttribute } from "./attributes.js";
import type { DocumentFacts } from "./document-facts.js";
import { isChineseNumber } from "./lists/number-format.js";
import { numbersOf } from "./lists/number-properties.js";
import type { Paragraph } from "./paragraph.js";
import type { Story } from "./reading.js";

/** Reads the element `pPr`; the properties of a section that ends with the paragraph are the story's. @see ECMA-376, part 1, 17.3.1.26 */
export function paragraphProperties(paragraph: Paragraph, story: Story): Inside {
  return {
    open: (tag, where) => {
      if (tag.local === "sectPr") return story.openInBlock(tag, where);
      story.takeLayout(tag);
      if (tag.local === "pStyle") paragraph.style = wordAttribute(tag, "val") ?? "";
      else if (tag.local === "outlineLvl") paragraph.outline = Number(wordAttribute(tag, "val"));
      else if (tag.local === "rPr") return markProperties(paragraph);
      if (tag.local !== "numPr") return IGNORED;
      return numbersOf((numbers) => {
        paragraph.numbers = numbers;
      });
    },
    close: ({ end }) => {
      paragraph.bodyStart = end;
    },
  };
}

/** Whether the mark of a paragraph was taken out while changes were tracked, so that it is one with the next. */
const markProperties = (paragraph: Paragraph): Inside => ({
  open: ({ local }) => {
    if (local === "del" || local === "moveFrom") paragraph.isMarkDeleted = true;
    return IGNORED;
  },
});

/** The number that is shown before a paragraph; nothing where it has none. What of it is Chinese is gathered. */
export function numberOf({ numbers, style }: Paragraph, place: PartPlace, document: DocumentFacts): string | undefined {
  const { gathered } = document;
  const all = { ...document.styles.numbersOf(style), ...numbers };
  const shown = document.numbers.next(all, style);
  const latin = document.latinNumbers.next(all, style);
  if (shown === undefined) return undefined;
  const { text, level } = shown;
  if (latin !== undefined && latin.text !== text) gathered.latinNumbers.set(text, latin.text);
  if (CHINESE.test(text)) {
    const what = isChineseNumber(level.format) ? "list-number" : "list-text";
    const isMended = latin !== undefined && !CHINESE.test(latin.text);
    gathered.left.push({ what, text, place, group: `${level.format} ${level.text}`, isMended });
  }
  return text;
}

const CHINESE = /[\p{Script=Han}㊀-㊉、。，．（）：]/u; // "第一章", "（1）"
