import type { XmlTag } from "../../../xml/index.js";

/**
 * The attributes of an element of OpenDocument that hold words for readers: labels and help of forms, what is shown over a link, choices and
 * titles of content controls, entries for an index, what is said in place of a formula.
 *
 * @see OpenDocument 1.3, part 3, 13 (forms), 7 (text fields), 8.1 (index marks); MathML 3, 2.2.1 (alttext)
 */
export function attributesOf({ local, uri }: XmlTag): readonly string[] {
  if (FORM.test(uri)) return ENTERED.has(local) ? ["label", "title", "value", "current-value"] : ["label", "title"];
  return shown.get(local) ?? (MARK.test(local) ? ["string-value", "key1", "key2"] : []);
}

const FORM = /:form:/u;
/** Elements of a form whose value is a text that a person sees and changes. */
const ENTERED: ReadonlySet<string> = new Set(["text", "textarea", "combobox"]);
const MARK = /^(?:toc|alphabetical-index|user-index)-mark(?:-start)?$/u;

const shown: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["title"]],
  ["text-input", ["description"]],
  ["placeholder", ["description"]],
  ["content-control", ["alias"]],
  ["math", ["alttext"]],
  ["list-item", ["display-text"]], // that of a content control; that of a list has no such attribute
]);
