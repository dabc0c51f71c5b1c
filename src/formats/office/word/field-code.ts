import { escapeXml } from "../../../xml/index.js";
import type { PartCopy } from "../part.js";
import type { LeftChinese } from "../still-chinese.js";
import type { OpenField } from "./fields.js";
import { isChineseInstruction, latinInstruction } from "./latin-fields.js";

/** What the code of a field is to a translation. */
export interface FieldCode {
  /** Chinese that a reader sees of it, whatever is translated. */
  readonly left: readonly Omit<LeftChinese, "place">[];
  /** The code in another form, where that is asked for. */
  readonly copies: readonly PartCopy[];
  readonly isPageNumber: boolean;
}

/** Looks through the code of a field: pictures of dates and forms of numbers, and words that some fields show of their code. */
export function fieldCode(
  { instruction, pieces }: Pick<OpenField, "instruction" | "pieces">,
  trgLang: string,
): FieldCode {
  const latin = latinInstruction(instruction, trgLang);
  const text = instruction.trim();
  const left: Omit<LeftChinese, "place">[] = [];
  if (isChineseInstruction(instruction)) left.push({ what: "date-field", text, isMended: latin !== undefined });
  else if ((SHOWN.test(instruction) || TIP.test(instruction)) && HAN.test(instruction))
    left.push({ what: "field-code", text });
  const copies = latin === undefined ? [] : pieces.map((span, index) => copyOf(span, index === 0 ? latin : ""));
  return { left, copies, isPageNumber: PAGES.test(instruction) };
}

const HAN = /\p{Script=Han}/u;
/** Fields that show words of their code. */
const SHOWN = /^\s*(?:EQ|IF|MACROBUTTON|GOTOBUTTON|AUTOTEXTLIST|FILLIN|ASK)\b/iu;
/** A link with words that are shown over it. */
const TIP = /^\s*HYPERLINK\b.*\\o\s*"[^"]*\p{Script=Han}/iu; // 'HYPERLINK "http://a.example" \o "打开"'
const PAGES = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/iu;

const copyOf = (span: PartCopy["span"], code: string): PartCopy => ({
  span,
  write: ({ options }) => (options.numbering === "latin" ? escapeXml(code) : undefined),
});
