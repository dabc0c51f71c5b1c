import { attributeOf, type XmlTag } from "../../xml/index.js";

/**
 * Most characters of a `trans-unit`. Widths in pixels or points are no matter of text.
 *
 * @see XLIFF 1.2, 2.7 "maxwidth", "size-unit"
 */
export const maxLength12 = (tag: XmlTag): number | undefined =>
  attributeOf(tag, "size-unit") === "char" ? lengthOf(attributeOf(tag, "maxwidth")) : undefined;

/**
 * Most characters of a `unit`, by the size restriction of the standard profile: `255`, or `10,255` with the least before it.
 *
 * @see XLIFF 2.1, 5.7.5 "Size and Length Restriction Module", standard profile `xliff:codepoints`
 */
export function maxLength2({ attributes }: XmlTag): number | undefined {
  const restriction = Object.values(attributes).find(
    ({ local, uri }) => local === "sizeRestriction" && SIZE_MODULE.test(uri),
  );
  return lengthOf(restriction?.value.split(",").at(-1));
}

const SIZE_MODULE = /^urn:oasis:names:tc:xliff:sizerestriction:2\.0$/u;

const lengthOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^\s*\d+\s*$/u.test(value) ? Number(value) : undefined;
