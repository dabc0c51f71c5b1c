import { isVoid } from "./elements.js";

/**
 * XHTML as a parser of HTML has to get it, of the same length, so that offsets stay:
 *
 * - `<a id="p3"/>` becomes a comment: to HTML its slash means nothing, and all that follows would stand in that element.
 * - `<?x a>b?>` becomes a comment, which HTML would end at the first `>`.
 * - `<h:p>` becomes `<p  >` where `h` stands for XHTML, SVG or MathML: to HTML the prefix would be a part of the name.
 *
 * @see HTML Standard, 13.1.2.1 (start tags), 14.2 (XHTML); Namespaces in XML 1.0, 3
 */
export function xhtmlAsHtml(text: string): string {
  const closed = text.lastIndexOf("?>") + 2; // after which no instruction is closed
  const plain = text.slice(0, closed).replace(INSTRUCTION, asComment) + text.slice(closed);
  return withoutPrefixes(plain).replace(EMPTY, (tag, name: string) =>
    isVoid(name.toLowerCase()) ? tag : asComment(tag),
  );
}

/** A comment of the same length; one that is a comment already stays. */
const asComment = (tag: string): string => (tag.startsWith("<!") ? tag : `<!${"x".repeat(tag.length - 3)}>`);

/** A processing instruction, or a comment, in which there is none. */
const INSTRUCTION = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gu;
const EMPTY = /<([A-Za-z][\w:.-]*)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?\/>/gu; // "<a id='p3'/>"

function withoutPrefixes(text: string): string {
  const prefixes = new Set(Array.from(text.matchAll(DECLARED), ([, prefix = ""]) => prefix));
  if (prefixes.size === 0) return text;
  return text.replace(PREFIXED, (start, slash: string, prefix: string, name: string) =>
    prefixes.has(prefix) ? `<${slash}${name}${" ".repeat(prefix.length + 1)}` : start,
  );
}

const DECLARED =
  /\sxmlns:([\w.-]+)\s*=\s*["']http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math\/MathML)["']/gu; // ' xmlns:h="http://www.w3.org/1999/xhtml"'
const PREFIXED = /<(\/?)([\w.-]+):([\w.-]+)/gu; // "</h:p"
