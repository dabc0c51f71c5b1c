import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import type { Content } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { Place } from "../../model/span.js";
import { ContentBuilder } from "./content-builder.js";
import { stateOf, type XliffFile, type XliffUnit } from "./xliff-file.js";

/**
 * Reads XLIFF 1.2 of any tool, in one pass: any prefix and order of attributes, targets after notes, several files, CDATA. Text of
 * `alt-trans` and `seg-source` is passed over. Nothing is fetched and no entity beyond XML's own five is known.
 *
 * @throws InputError `xliff.syntax`, `xliff.structure`, `xliff.version`, `xliff.dtd` or `xliff.limit`, with line and column
 */
export function readXliff12(text: string, name: string): XliffFile {
  const reader = new Reader(name);
  const parser = new SaxesParser({ xmlns: true });
  const here = (): Place => ({ line: parser.line, column: parser.column + 1 });
  parser.on("error", (error) => {
    throw new InputError(
      "xliff.syntax",
      { reason: error.message.replace(/^\d+:\d+: /u, "") },
      { file: name, place: here() },
    );
  });
  parser.on("doctype", () => {
    throw new InputError("xliff.dtd", {}, { file: name, place: here() });
  });
  parser.on("opentag", (tag) => reader.open(tag, here()));
  parser.on("closetag", ({ local }) => reader.close(local));
  parser.on("text", (value) => reader.text(value));
  parser.on("cdata", (value) => reader.text(value));
  for (let from = 0; from < text.length; from += CHUNK) parser.write(text.slice(from, from + CHUNK));
  parser.close();
  return reader.finish();
}

const CHUNK = 1 << 16; // UTF-16 code units
const DEEPEST = 100;

interface OpenUnit {
  readonly id: string;
  readonly approved: boolean;
  readonly place: Place;
  readonly group: string | undefined;
  source?: Content;
  target?: Content;
  state?: string;
  readonly notes: string[];
}

/** What has been met so far. */
class Reader {
  readonly #name: string;
  readonly #units: XliffUnit[] = [];
  readonly #groups: string[] = [];
  #depth = 0;
  #original = "";
  #srcLang = "";
  #trgLang = "";
  #unit: OpenUnit | undefined;
  #content: ContentBuilder | undefined;
  #note: string | undefined;
  /** Depth of an element whose whole content is passed over. */
  #skipFrom: number | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  open(tag: SaxesTagNS, place: Place): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.#fail("xliff.limit", { what: "depth", limit: DEEPEST }, place);
    if (this.#depth === 1) this.#openRoot(tag, place);
    if (this.#skipFrom !== undefined) return;
    if (this.#content !== undefined) this.#content.open(tag.local, attribute(tag, "id") ?? attribute(tag, "mid") ?? "");
    else this.#openElement(tag, place);
  }

  close(local: string): void {
    if (this.#skipFrom !== undefined) {
      if (this.#skipFrom === this.#depth) this.#skipFrom = undefined;
    } else if (this.#content !== undefined && local !== "source" && local !== "target") this.#content.close();
    else this.#closeElement(local);
    this.#depth -= 1;
  }

  text(value: string): void {
    if (this.#skipFrom !== undefined) return;
    if (this.#content !== undefined) this.#content.addText(value);
    else if (this.#note !== undefined) this.#note += value;
  }

  finish(): XliffFile {
    const trgLang = this.#trgLang === "" ? "en" : this.#trgLang;
    return { name: this.#name, original: this.#original, srcLang: this.#srcLang, trgLang, units: this.#units };
  }

  #openRoot(tag: SaxesTagNS, place: Place): void {
    if (tag.local !== "xliff") this.#fail("xliff.structure", { reason: `<${tag.name}>` }, place);
    const version = attribute(tag, "version") ?? "";
    if (version !== "1.2") this.#fail("xliff.version", { version }, place);
  }

  #openElement(tag: SaxesTagNS, place: Place): void {
    if (SKIPPED.has(tag.local)) this.#skipFrom = this.#depth;
    else if (tag.local === "file") this.#openFile(tag);
    else if (tag.local === "group") this.#groups.push(attribute(tag, "id") ?? "");
    else if (tag.local === "trans-unit") this.#openUnit(tag, place);
    else if (tag.local === "note" && this.#unit !== undefined) this.#note = "";
    else if ((tag.local === "source" || tag.local === "target") && this.#unit !== undefined) {
      this.#content = new ContentBuilder();
      const state = attribute(tag, "state");
      if (tag.local === "target" && state !== undefined) this.#unit.state = state;
    }
  }

  #openFile(tag: SaxesTagNS): void {
    this.#original ||= attribute(tag, "original") ?? "";
    this.#srcLang ||= attribute(tag, "source-language") ?? "";
    this.#trgLang ||= attribute(tag, "target-language") ?? "";
  }

  #openUnit(tag: SaxesTagNS, place: Place): void {
    const approved = attribute(tag, "approved") === "yes";
    this.#unit = { id: attribute(tag, "id") ?? "", approved, place, group: this.#groups.at(-1), notes: [] };
  }

  #closeElement(local: string): void {
    const unit = this.#unit;
    if (local === "group") this.#groups.pop();
    if (unit === undefined) return;
    if (local === "trans-unit") this.#closeUnit(unit);
    else if (local === "note" && this.#note !== undefined) {
      unit.notes.push(this.#note);
      this.#note = undefined;
    } else if (this.#content !== undefined && (local === "source" || local === "target")) {
      unit[local] = this.#content.build();
      this.#content = undefined;
    }
  }

  #closeUnit({ id, approved, place, group, source = EMPTY, target, state, notes }: OpenUnit): void {
    this.#unit = undefined;
    this.#units.push({
      id,
      source,
      place,
      notes,
      state: stateOf(source, target, state, approved),
      ...(group !== undefined && { group }),
      ...(target !== undefined && { target }),
    });
  }

  #fail(
    code: "xliff.limit" | "xliff.structure" | "xliff.version",
    values: Record<string, string | number>,
    place: Place,
  ): never {
    throw new InputError(code, values, { file: this.#name, place });
  }
}

const EMPTY: Content = { text: "", codes: [] };
const SKIPPED = new Set(["alt-trans", "seg-source", "header"]);

function attribute({ attributes }: SaxesTagNS, name: string): string | undefined {
  const found: SaxesAttributeNS | undefined = attributes[name];
  return found?.value;
}
