import type { Content } from "../model/document.js";
import { isUnspaced } from "../text/language.js";

/** Contents one after the other, as the language joins sentences; empty ones leave no space. */
export function joinedContent(contents: readonly Content[], language: string): Content {
  const space = isUnspaced(language) ? "" : " ";
  let text = "";
  const codes: Content["codes"][number][] = [];
  for (const content of contents) {
    if (text !== "" && content.text !== "") text += space;
    const start = text.length;
    codes.push(...content.codes.map((code) => ({ ...code, offset: code.offset + start })));
    text += content.text;
  }
  return { text, codes };
}
