import type { Tag } from "../syntax/scan.js";
import type { InnerText } from "./inner-text.js";

/** The values of a tag's attributes that people read: a description, a title, what stands in an empty field; more of them in a component. */
export function attributeTexts({ name, attributes }: Tag): InnerText[] {
  const isComponent = /^[A-Z]|[-.]/u.test(name);
  return attributes
    .filter(({ name: key, value }) => value !== "" && (TEXTS.has(key) || (isComponent && COMPONENT_TEXTS.has(key))))
    .map(({ name: key, span, isExpression }) => ({
      form: isExpression === true ? "literal" : "attribute",
      name: key,
      from: span.start,
      to: span.end,
    }));
}

/** Whether an attribute or parameter of a component is one that people read. */
export const isTextName = (name: string): boolean => TEXTS.has(name) || COMPONENT_TEXTS.has(name);

const TEXTS: ReadonlySet<string> = new Set("alt title placeholder aria-label summary label caption".split(" "));
const COMPONENT_TEXTS: ReadonlySet<string> = new Set(
  "text description desc heading header headline subtitle subheading tagline content message tip tooltip hint details note name cta".split(
    " ",
  ),
);
