import { encodeText } from "../../text/encode.js";
import type { Encoding } from "../../text/encodings.js";
import { escaping, type FlowWriter } from "../flow/flow.js";

/** Where in a page a text stands: between tags, or in an attribute's value, in either quote or in none. */
export type HtmlPlace = "text" | '"' | "'" | "";

/**
 * Writes translations into a place of a page. What would be markup there becomes a character reference, and so does a character that
 * the page's encoding cannot hold.
 */
export function htmlWriter(place: HtmlPlace, encoding: Encoding): FlowWriter {
  const signs = new RegExp(`[&\\u00a0${place === "text" ? "<>" : SPECIAL[place]}]`, "gu");
  return escaping((text) =>
    fitted(
      text.replace(signs, (sign) => REFERENCES[sign] ?? `&#${sign.charCodeAt(0)};`),
      encoding,
    ),
  );
}

const SPECIAL = { '"': '"', "'": "'", "": "\\s\"'=<>`" } as const;
const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\u00a0": "&nbsp;",
};

/** A text in which characters beyond an encoding are references; Unicode and GB18030 hold all. */
function fitted(text: string, encoding: Encoding): string {
  if (encoding !== "big5" || !("unfit" in encodeText(text, encoding))) return text;
  const held = (character: string): boolean => !("unfit" in encodeText(character, encoding));
  return Array.from(text, (character) => (held(character) ? character : `&#${character.codePointAt(0)};`)).join("");
}
