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
import { type OpenGroup12, type OpenUnit12, openGroup12, openUnit12, takeToolState } from "./open-unit12.js";
import { SDL } from "./tool-states.js";
import { unitOf12 } from "./unit12.js";
import type { XliffReader } from "./xliff-reader.js";

/** Elements whose texts are not those of a unit: suggestions, and pictures and sounds with their own source and target. */
const SKIPPED: ReadonlySet<string> = new Set(["alt-trans", "bin-source", "bin-target"]);
const CONTENTS: ReadonlyMap<string, "source" | "segSource" | "target"> = new Map([
  ["source", "source"],
  ["seg-source", "segSource"],
  ["target", "target"],
]);

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Elements that hold a unit's text, themselves or within. */
const CONTAINERS: ReadonlySet<string> = new Set(["trans-unit", ...CONTENTS.keys()]);

/** Reads XLIFF 1.2 while its XML goes by: a unit is kept open until its end tag, when all that stands in it has been seen. @see XLIFF 1.2 */
export class Reader12 implements XliffReader {
  readonly #text: TextAt;
  readonly #name: string;
  /** Namespace of the root; elements of another are a tool's own. */
  #uri: string | undefined;
  readonly #file = new GatheredFile();
  readonly #groups: OpenGroup12[] = [];
  #depth = 0;
  #unit: OpenUnit12 | undefined;
  #unitDepth = 0;
  /** Where the content that is being read began, and at which depth. */
  #content: { readonly tag: Span; readonly depth: number } | undefined;
  #note: { text: string; readonly isOwn: boolean } | undefined;
  #internalFile: string | undefined;
  /** The name of the units of a group, as we write it. */
  #groupName: string | undefined;
  /** Depth of an element whose whole content is passed over. */
  #skipFrom: number | undefined;

  constructor(text: TextAt, name: string) {
    this.#text = text;
    this.#name = name;
  }

  open(tag: XmlTag, where: XmlWhere): void {
    this.#depth += 1;
    this.#uri ??= tag.uri;
    this.#refuseNested(tag, where);
    if (this.#skipFrom !== undefined) return;
    if (this.#content !== undefined) return;
    if (tag.uri === SDL) this.#openStudio(tag, where);
    else if (SKIPPED.has(tag.local) || this.#isForeign(tag)) this.#skipFrom = this.#depth;
    else if (tag.local === "file") this.#openFile(tag, where);
    else if (tag.local === "internal-file") this.#internalFile = "";
    else if (tag.local === "group") this.#groups.push(openGroup12(tag, this.#groups.at(-1)));
    else if (tag.local === "trans-unit") this.#openUnit(tag, where);
    else if (tag.local === "context" && this.#unit === undefined && attributeOf(tag, "context-type") === "x-name")
      this.#groupName = "";
    else if (tag.local === "note" && this.#unit !== undefined)
      this.#note = { text: "", isOwn: attributeOf(tag, "from") === "duiyi" };
    else if (this.#unit !== undefined) this.#openContent(tag, where, this.#unit);
    else if (CONTENTS.has(tag.local) && this.#internalFile === undefined)
      throw strayContainer({ element: tag.name, file: this.#name, place: where.place() });
  }

  close({ local, uri }: XmlTag, where: XmlWhere): void {
    if (this.#skipFrom === this.#depth) this.#skipFrom = undefined;
    else if (this.#content?.depth === this.#depth) this.#closeContent(local, where);
    else if (this.#skipFrom === undefined && this.#content === undefined && uri !== SDL)
      this.#closeElement(local, where);
    this.#depth -= 1;
  }

  text(value: string, where: XmlWhere): void {
    if (this.#note !== undefined) this.#note.text += value;
    if (this.#internalFile !== undefined) this.#internalFile += value;
    if (this.#groupName !== undefined) this.#groupName += value;
    if (this.#unit !== undefined && this.#depth === this.#unitDepth && HAS_WORDS.test(value))
      throw strayText(value, { unit: this.#unit.id, file: this.#name, place: where.place() });
  }

  neededFrom(): number | undefined {
    return this.#unit?.startTag.start;
  }

  passOn() {
    return this.#file.passOn();
  }

  finish() {
    return this.#file.whole();
  }

  /** Whether it is a tool's own: memoQ keeps earlier targets of a unit in such. */
  #isForeign({ uri }: XmlTag): boolean {
    return uri !== this.#uri;
  }

  #openStudio(tag: XmlTag, where: XmlWhere): void {
    if (this.#unit !== undefined) takeToolState(tag, spanOf(where), this.#unit);
  }

  #refuseNested(tag: XmlTag, where: XmlWhere): void {
    const around = this.#content !== undefined || tag.local === "trans-unit" ? this.#unit : undefined;
    if (around === undefined || this.#isForeign(tag) || !CONTAINERS.has(tag.local)) return;
    throw nestedContainer(this.#containerPlace(tag, where, around));
  }

  #containerPlace({ name }: XmlTag, where: XmlWhere, { id }: OpenUnit12): ContainerPlace {
    return { element: name, unit: id, file: this.#name, place: where.place() };
  }

  #openContent(tag: XmlTag, where: XmlWhere, unit: OpenUnit12): void {
    const field = CONTENTS.get(tag.local);
    if (field === undefined) return;
    if (unit[field] !== undefined) throw doubledContainer(this.#containerPlace(tag, where, unit));
    this.#content = { tag: spanOf(where), depth: this.#depth };
    if (field === "target") {
      unit.state = attributeOf(tag, "state") ?? "";
      unit.qualifier = attributeOf(tag, "state-qualifier") ?? "";
    }
  }

  #openFile(tag: XmlTag, where: XmlWhere): void {
    this.#file.addFile(attributeOf(tag, "original"), spanOf(where));
    this.#file.srcLang ||= namedLanguage(attributeOf(tag, "source-language")) ?? "";
    this.#file.trgLang ??= namedLanguage(attributeOf(tag, "target-language"));
  }

  #openUnit(tag: XmlTag, where: XmlWhere): void {
    const isOurs = this.#file.isOurs;
    this.#unitDepth = this.#depth;
    this.#unit = openUnit12(tag, where, this.#text, this.#groups.at(-1), isOurs);
  }

  #closeContent(local: string, endTag: Span): void {
    const start = this.#content?.tag;
    this.#content = undefined;
    const field = CONTENTS.get(local);
    if (start === undefined || field === undefined || this.#unit === undefined) return;
    this.#unit[field] = elementSpans(start, endTag);
  }

  #closeElement(local: string, { start, end }: Span): void {
    if (local === "group") this.#groups.pop();
    else if (local === "file") this.#file.endFile({ start, end });
    else if (local === "internal-file") {
      this.#file.takeManifest(this.#internalFile ?? "");
      this.#internalFile = undefined;
    } else if (local === "context" && this.#groupName !== undefined) {
      const group = this.#groups.at(-1);
      if (group !== undefined) group.name = this.#groupName;
      this.#groupName = undefined;
    } else if (local === "note" && this.#note !== undefined) {
      this.#closeNote(this.#note, end);
      this.#note = undefined;
    } else if (local === "trans-unit" && this.#unit !== undefined) {
      this.#file.addUnit(unitOf12(this.#unit, this.#file.number, this.#text));
      this.#unit = undefined;
    }
  }

  #closeNote({ text, isOwn }: { readonly text: string; readonly isOwn: boolean }, end: number): void {
    if (this.#unit === undefined) return;
    this.#unit.noteEnd = end;
    this.#unit.notes.push(text);
    if (isOwn) this.#unit.ownNotes.push(text);
  }
}
