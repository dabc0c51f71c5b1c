import type { Content, InlineCode } from "../../model/document.js";

/** Gathers the text and codes of a `source` or `target` while it is read. */
export class ContentBuilder {
  #text = "";
  readonly #codes: InlineCode[] = [];
  readonly #open: { element: string; id: string; native: string }[] = [];

  addText(text: string): void {
    const native = this.#open.findLast(({ element }) => NATIVE.has(element));
    if (native !== undefined) native.native += text;
    else this.#text += text;
  }

  open(element: string, id: string): void {
    this.#open.push({ element, id, native: "" });
    if (element === "g") this.#add("open", element, id);
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { element, id, native } = closed;
    const kind = kinds[element];
    if (element === "g") this.#add("close", element, id);
    else if (kind !== undefined) this.#add(kind, element, id, NATIVE.has(element) ? native : undefined);
  }

  build(): Content {
    return { text: this.#text, codes: this.#codes };
  }

  #add(kind: InlineCode["kind"], element: string, id: string, native?: string): void {
    this.#codes.push({ id, kind, element, offset: this.#text.length, ...(native !== undefined && { native }) });
  }
}

/** Elements that hold native code rather than text (XLIFF 1.2, section 2.7). */
const NATIVE = new Set(["ph", "bpt", "ept", "it"]);
const kinds: Readonly<Record<string, InlineCode["kind"]>> = {
  x: "placeholder",
  ph: "placeholder",
  it: "placeholder",
  bx: "open",
  bpt: "open",
  ex: "close",
  ept: "close",
};
