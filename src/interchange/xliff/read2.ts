import type { Span } from "../../model/span.js";
import { attributeOf, spanOf, type TextAt, type XmlTag, type XmlWhere } from "../../xml/index.js";
import {
  type ContainerPlace,
  doubledContainer,
  nestedContainer,
  strayContainer,
  strayText,
} from "../container-faults.js";
import { namedLanguage } from "../languages.js";
import { elementSpans } from "./element-spans.js";
import { GatheredFile } from "./gathered-file.js";
import { kindOfType } from "./kinds.js";
import { maxLength2 } from "./max-length.js";
import { type OpenPart2, type OpenUnit2, unitOf2 } from "./unit2.js";
import type { XliffReader } from "./xliff-reader.js";

/** Reads XLIFF 2 while its XML goes by: a unit is kept open until its end tag, for original data may be needed. @see XLIFF 2.2, 4.2 */
export class Reader2 implements XliffReader {
  readonly #text: TextAt;
  readonly #name: string;
  readonly #file = new GatheredFile();
  readonly #groups: string[] = [];
  /** For the file and each group that is open, whether its units are not to be translated. */
  readonly #locks: boolean[] = [];
  #depth = 0;
  #unit: OpenUnit2 | undefined;
  #part: OpenPart2 | undefined;
  /** Depth of the innermost unit, segment or ignorable that is open: no text stands directly in these. */
  #textless = 0;
  #content: { readonly tag: Span; readonly depth: number } | undefined;
  /** Text of a note, of original data or of our manifest, and what to do with it. */
  #gathered: { text: string; readonly depth: number; readonly take: (text: string, endTag: Span) => void } | undefined;
  /** Depth of a module or extension whose content is passed over. */
  #skipFrom: number | undefined;

  constructor(text: TextAt, name: string) {
    this.#text = text;
    this.#name = name;
  }

  open(tag: XmlTag, where: XmlWhere): void {
    this.#depth += 1;
    this.#refuseNested(tag, where);
    if (this.#skipFrom !== undefined) return;
    if (this.#content !== undefined) return;
    if (isManifest(tag)) this.#gather((text) => this.#file.takeManifest(text));
    else if (this.#file.isOurs && this.#unit !== undefined && isName(tag))
      this.#gather((text) => {
        if (this.#unit !== undefined) this.#unit.name = text;
      });
    else if (!CORE.test(tag.uri)) {
      if (tag.local !== "metadata" && tag.local !== "metaGroup") this.#skipFrom = this.#depth;
    } else this.#openElement(tag, where);
  }

  close({ local }: XmlTag, where: XmlWhere): void {
    if (this.#skipFrom === this.#depth) this.#skipFrom = undefined;
    else if (this.#content?.depth === this.#depth) this.#closeContent(local, where);
    else if (this.#gathered?.depth === this.#depth) {
      this.#gathered.take(this.#gathered.text, where);
      this.#gathered = undefined;
    } else if (this.#skipFrom === undefined && this.#content === undefined) this.#closeElement(local, where);
    this.#depth -= 1;
  }

  text(value: string, where: XmlWhere): void {
    if (this.#gathered !== undefined) this.#gathered.text += value;
    if (this.#unit !== undefined && this.#depth === this.#textless && HAS_WORDS.test(value))
      throw strayText(value, { unit: this.#unit.id, file: this.#name, place: where.place() });
  }

  neededFrom(): number | undefined {
    return this.#unit?.from;
  }

  passOn() {
    return this.#file.passOn();
  }

  finish() {
    return this.#file.whole();
  }

  #gather(take: (text: string, endTag: Span) => void): void {
    this.#gathered = { text: "", depth: this.#depth, take };
  }

  #openElement(tag: XmlTag, where: XmlWhere): void {
    const unit = this.#unit;
    switch (tag.local) {
      case "cp":
        if (this.#gathered !== undefined) this.#gathered.text += characterOfCp(attributeOf(tag, "hex"));
        break;
      case "xliff":
        this.#file.srcLang = namedLanguage(attributeOf(tag, "srcLang")) ?? "";
        this.#file.trgLang = namedLanguage(attributeOf(tag, "trgLang"));
        break;
      case "file":
        this.#file.addFile(attributeOf(tag, "original"), spanOf(where));
        this.#locks.push(this.#isLocked(tag));
        break;
      case "group":
        this.#locks.push(this.#isLocked(tag));
        this.#groups.push(attributeOf(tag, "id") ?? "");
        break;
      case "unit":
        this.#openUnit(tag, where, this.#isLocked(tag));
        break;
      case "note": {
        const like = where.start;
        this.#gather((text, { end }) => {
          if (unit === undefined) return;
          unit.notes.push(text);
          if (this.#isOwnNote(tag)) unit.ownNotes.push(text);
          unit.notePlace = { at: end, like };
        });
        break;
      }
      case "originalData":
        this.#markFirst(where);
        break;
      case "data": {
        const id = attributeOf(tag, "id") ?? "";
        this.#gather((text) => unit?.originalData.set(id, text));
        break;
      }
      case "segment":
      case "ignorable":
        this.#markFirst(where);
        this.#textless = this.#depth;
        this.#part = {
          element: tag.local,
          id: attributeOf(tag, "id"),
          state: this.#stateOf(tag),
          subState: attributeOf(tag, "subState"),
          tag: spanOf(where),
          place: where.place(),
        };
        break;
      case "source":
      case "target":
        if (this.#part === undefined)
          throw strayContainer({ element: tag.name, file: this.#name, place: where.place() });
        this.#openContent(tag, tag.local, where, this.#part);
    }
  }

  #stateOf(tag: XmlTag): string | undefined {
    const state = attributeOf(tag, "state");
    return state === "initial" && this.#file.isOurs ? undefined : state;
  }

  /** A unit in a unit, a segment in a segment, or any of them in a text. */
  #refuseNested(tag: XmlTag, where: XmlWhere): void {
    const around = this.#content ?? (tag.local === "segment" ? this.#part : this.#unit);
    const isContainer = CORE.test(tag.uri) && CONTAINERS.has(tag.local);
    const isPart = this.#content === undefined && tag.local !== "unit" && tag.local !== "segment";
    if (around === undefined || !isContainer || isPart) return;
    throw nestedContainer(this.#containerPlace(tag, where));
  }

  #containerPlace({ name }: XmlTag, where: XmlWhere): ContainerPlace {
    return { element: name, unit: this.#unit?.id ?? "", file: this.#name, place: where.place() };
  }

  #openContent(tag: XmlTag, side: "source" | "target", where: XmlWhere, part: OpenPart2): void {
    if (part[side] !== undefined) throw doubledContainer(this.#containerPlace(tag, where));
    this.#content = { tag: spanOf(where), depth: this.#depth };
    const order = side === "target" ? attributeOf(tag, "order") : undefined;
    if (order !== undefined && ORDER.test(order)) part.order = Number(order);
  }

  /** 2.x does not say who a note is from: ours are those of a file that we made. */
  #isOwnNote(tag: XmlTag): boolean {
    return attributeOf(tag, "category") === "context" && this.#file.isOurs;
  }

  /** `translate` is handed down. @see XLIFF 2.2, 4.3.1.33 */
  #isLocked(tag: XmlTag): boolean {
    const translate = attributeOf(tag, "translate");
    return translate === undefined ? this.#locks.at(-1) === true : translate === "no";
  }

  #openUnit(tag: XmlTag, where: XmlWhere, isLocked: boolean): void {
    const id = attributeOf(tag, "id") ?? "";
    this.#textless = this.#depth;
    this.#unit = {
      id,
      from: where.start,
      place: where.place(),
      group: this.#groups.at(-1),
      kind: kindOfType(attributeOf(tag, "type") ?? ""),
      name: attributeOf(tag, "name"),
      maxLength: maxLength2(tag),
      isLocked,
      notes: [],
      ownNotes: [],
      originalData: new Map(),
      parts: [],
    };
  }

  /** Notes stand before all that has text. */
  #markFirst({ start }: Span): void {
    if (this.#unit !== undefined) this.#unit.notePlace ??= { at: start, like: start, isFirst: true };
  }

  #closeContent(local: string, endTag: Span): void {
    const start = this.#content?.tag;
    this.#content = undefined;
    if (start === undefined || this.#part === undefined || (local !== "source" && local !== "target")) return;
    this.#part[local] = elementSpans(start, endTag);
  }

  #closeElement(local: string, where: XmlWhere): void {
    if (local === "group" || local === "file") this.#locks.pop();
    if (local === "file") this.#file.endFile(spanOf(where));
    if (local === "group") this.#groups.pop();
    else if ((local === "segment" || local === "ignorable") && this.#part !== undefined) {
      this.#unit?.parts.push(this.#part);
      this.#part = undefined;
      this.#textless = this.#depth - 1;
    } else if (local === "unit" && this.#unit !== undefined) {
      this.#file.addUnit(unitOf2(this.#unit, this.#file.number, this.#text));
      this.#unit = undefined;
    }
  }
}

/** The character that `cp` stands for; none where it names no code point. @see XLIFF 2.1, 4.2.3.1 "cp" */
function characterOfCp(hex = ""): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** Elements that hold a unit's text, themselves or within. */
const CONTAINERS: ReadonlySet<string> = new Set(["unit", "segment", "source", "target"]);

const HAS_WORDS = /[\p{L}\p{N}]/u;

const ORDER = /^[1-9]\d{0,8}$/u; // a positiveInteger of a length that a unit can have

const CORE = /^urn:oasis:names:tc:xliff:document:2\.\d$/u;

/** `<mda:meta type="duiyi.manifest">` */
const isManifest = (tag: XmlTag): boolean => tag.local === "meta" && attributeOf(tag, "type") === "duiyi.manifest";

/** `<mda:meta type="name">`: what a unit is called in its document. */
const isName = (tag: XmlTag): boolean => tag.local === "meta" && attributeOf(tag, "type") === "name";
