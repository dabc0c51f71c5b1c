import type { Content, InlineCode } from "../model/document.js";
import { cutAt } from "../text/overlay.js";
import { make } from "./dom.js";

/** The content that a text on the page stands for. Readings, term links and marks are left out; annotations are not on the page. */
export function contentOf(text: Element): Content {
  const codes: InlineCode[] = [];
  let plain = "";
  const add = (node: Node): void => {
    if (node instanceof Text) plain += node.data;
    else if (node instanceof HTMLElement && node.localName !== "rt") {
      const code = codeOf(node, plain.length);
      if (code !== undefined) codes.push(code);
      else for (const child of node.childNodes) add(child);
    }
  };
  for (const child of text.childNodes) add(child);
  return { text: plain, codes };
}

/** The code that an element stands for: `data-code="open 1" data-label="g 1" data-raw="<g id=…>"`. */
function codeOf({ dataset: { code: key, label = "", raw } }: HTMLElement, offset: number): InlineCode | undefined {
  if (key === undefined || raw === undefined) return undefined;
  const [, word = "", id = ""] = /^(\w+) (.*)$/su.exec(key) ?? [];
  const kind = word === "open" || word === "close" ? word : "placeholder";
  const element = /^<\/?(?:[^\s:/>]+:)?([^\s/>]+)/u.exec(raw)?.[1] ?? "";
  return { id, kind, element, raw, display: label, offset };
}

/** A content for the page. */
export function shownContent({ text, codes }: Content): (string | HTMLElement)[] {
  return cutAt(text, codes).map((part) => (typeof part === "string" ? part : codeElement(part)));
}

function codeElement({ kind, id, raw = "", display: label = "" }: InlineCode): HTMLElement {
  const element = make("span", { className: `code ${kind}`, role: "img", ariaLabel: label });
  Object.assign(element.dataset, { code: `${kind} ${id}`, label, raw });
  return element;
}
