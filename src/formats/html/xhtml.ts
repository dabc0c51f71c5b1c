import { isVoid } from "./elements.js";

/**
 * XHTML as a parser of HTML has to get it: to HTML the slash of `<a id="p3"/>` means nothing, and all that follows would stand in that
 * element. Such a tag becomes a comment of the same length, so that offsets stay.
 *
 * @see HTML Standard, 13.1.2.1 (start tags), 14.2 (XHTML)
 */
export const xhtmlAsHtml = (text: string): string =>
  text.replace(EMPTY, (tag, name: string) => (isVoid(name.toLowerCase()) ? tag : `<!${"x".repeat(tag.length - 3)}>`));

const EMPTY = /<([A-Za-z][\w:.-]*)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?\/>/gu; // "<a id='p3'/>"
