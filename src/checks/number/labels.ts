import type { Quantity } from "../../languages/quantities/quantity.js";

/** Whether a text begins with the number of a list item: `3 Other items`, （1）, `Paragraph (2)`. */
export const hasLabel = (text: string): boolean => LABEL.test(text.slice(0, HEAD));

/** Whether a quantity is that number. */
export const isLabel = ({ span, readings: [first] }: Quantity, text: string): boolean =>
  span.start < HEAD && (first?.value ?? MOST) < MOST && (LABEL.exec(text.slice(0, HEAD))?.[0].length ?? 0) >= span.end;

const LABEL =
  /^\s*(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[).、．）]|\.(?!\d))|\d{1,2}(?= +\p{Lu})|[Pp]aragraph \(\d{1,2}\))/u;
const HEAD = 24;
const MOST = 100;

/** Whether a text leaves the numbers of provisions to be spelled out: 前條, which may be `Article 27`. */
export const refersBack = (source: string): boolean => REFERENCE.test(source);

/** Whether a quantity is the number of a provision. */
export const isProvision = ({ span }: Quantity, target: string): boolean =>
  PROVISION.test(target.slice(Math.max(0, span.start - 40), span.start));

const REFERENCE = /[前本同該该各][条條项項款章目](?!例|约|約)|前[二两兩三][条條项項款]/u;
const PROVISION =
  /(?:articles?|paragraphs?|subparagraphs?|items?|clauses?|chapters?|sections?|subsections?|provisions?)[ ,]*\(?(?:[\w()-]{1,9}(?:, (?:and |or )?| and | or | to )){0,3}$/iu;
