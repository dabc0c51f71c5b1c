import type { Quantity } from "../../languages/quantities/quantity.js";

/** Whether a text begins with the number of a list item: `3 Other items`, （1）, `Paragraph (2)`. */
export const hasLabel = (text: string): boolean => LABEL.test(text.slice(0, HEAD));

/** Whether a quantity is that number. */
export const isLabel = ({ span, readings: [first] }: Quantity, text: string): boolean =>
  span.start < HEAD && (first?.value ?? MOST) < MOST && (LABEL.exec(text.slice(0, HEAD))?.[0].length ?? 0) >= span.end;

const LABEL =
  /^\s*(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[).、．）]|\.(?!\d))|\d{1,3}(?:[-.]\d{1,3}){1,4}(?= )|\d{1,2}(?= +\p{Lu})|[Pp]aragraph \(\d{1,2}\))/u;
const HEAD = 24;
const MOST = 100;
