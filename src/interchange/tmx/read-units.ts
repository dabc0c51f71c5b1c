import type { Content } from "../../model/document.js";
import type { Place } from "../../model/place.js";
import {
  attributeOf,
  type ReadXmlOptions,
  readXml,
  rootError,
  type XmlHandler,
  type XmlTag,
  type XmlWhere,
} from "../../xml/index.js";
import { scanContent } from "../xliff/scan-content.js";
import { withNumberedCodes } from "./numbered-codes.js";

/** A `tu` of a memory with all that stands in it. */
export interface TmxUnit extends TmxFacts {
  readonly id?: string;
  readonly place: Place;
  readonly variants: readonly TmxVariant[];
}

/** A `tuv`. */
export interface TmxVariant extends TmxFacts {
  readonly lang: string;
  readonly content: Content;
}

/** What a `tu` or `tuv` says beside its text. */
export interface TmxFacts {
  readonly notes: readonly string[];
  /** `prop` by its type. */
  readonly properties: Readonly<Record<string, string>>;
  /** Who changed it last, else who made it. */
  readonly author?: string;
  /** ISO 8601, when that was. */
  readonly time?: string;
}

/**
 * Reads every unit of a memory, TMX 1.1 to 1.4b, levels 1 and 2. `srclang` of the header is given with them.
 *
 * @throws InputError `xml.*` as `readXml` does, or `xml.root`
 * @see TMX 1.4b
 */
export function readTmxUnits(
  text: string,
  options: ReadXmlOptions,
): { readonly srcLang: string; readonly units: readonly TmxUnit[] } {
  const reader = new UnitReader(text, options.name);
  readXml(text, reader, { ...options, doctype: "passed over" });
  return { srcLang: reader.srcLang, units: reader.units };
}

interface OpenFacts {
  readonly notes: string[];
  readonly properties: Record<string, string>;
  readonly author?: string;
  readonly time?: string;
}

class UnitReader implements XmlHandler {
  readonly units: TmxUnit[] = [];
  srcLang = "";
  readonly #text: string;
  readonly #name: string;
  #depth = 0;
  #unit: (OpenFacts & { readonly id?: string; readonly place: Place; readonly variants: TmxVariant[] }) | undefined;
  #variant: (OpenFacts & { readonly lang: string }) | undefined;
  #segStart: number | undefined;
  #words: { text: string; readonly type?: string } | undefined;

  constructor(text: string, name: string) {
    this.#text = text;
    this.#name = name;
  }

  open(tag: XmlTag, where: XmlWhere): void {
    this.#depth += 1;
    if (this.#depth === 1 && tag.local !== "tmx")
      throw rootError({ found: tag.name, expected: "tmx" }, { file: this.#name, place: where.place() });
    if (this.#segStart !== undefined) return;
    const id = attributeOf(tag, "tuid");
    if (tag.local === "header") this.srcLang = attributeOf(tag, "srclang") ?? "";
    else if (tag.local === "tu")
      this.#unit = { ...factsOf(tag), ...(id !== undefined && { id }), place: where.place(), variants: [] };
    else if (tag.local === "tuv")
      this.#variant = { ...factsOf(tag), lang: attributeOf(tag, "xml:lang") ?? attributeOf(tag, "lang") ?? "" };
    else if (tag.local === "seg") this.#segStart = where.end;
    else if (tag.local === "note") this.#words = { text: "" };
    else if (tag.local === "prop") this.#words = { text: "", type: attributeOf(tag, "type") ?? "" };
  }

  close({ local }: XmlTag, where: XmlWhere): void {
    this.#depth -= 1;
    if (local === "seg") this.#closeSeg(where);
    else if (this.#segStart !== undefined) return;
    else if (local === "tuv") this.#variant = undefined;
    else if (local === "tu" && this.#unit !== undefined) {
      this.units.push(this.#unit);
      this.#unit = undefined;
    } else if (local === "note" || local === "prop") this.#closeWords();
  }

  text(value: string): void {
    if (this.#words !== undefined) this.#words.text += value;
  }

  #closeSeg(where: XmlWhere): void {
    const [start, variant] = [this.#segStart, this.#variant];
    this.#segStart = undefined;
    if (start === undefined || variant === undefined || this.#unit === undefined) return;
    const { content } = scanContent(this.#text.slice(start, Math.max(start, where.start)), start);
    this.#unit.variants.push({ ...variant, content: withNumberedCodes(content) });
  }

  #closeWords(): void {
    const owner = this.#variant ?? this.#unit;
    const words = this.#words;
    this.#words = undefined;
    if (owner === undefined || words === undefined) return;
    if (words.type === undefined) owner.notes.push(words.text);
    else owner.properties[words.type] = words.text;
  }
}

function factsOf(tag: XmlTag): OpenFacts {
  const [changer, creator] = [attributeOf(tag, "changeid"), attributeOf(tag, "creationid")];
  const [changed, created] = [attributeOf(tag, "changedate"), attributeOf(tag, "creationdate")];
  const author = changer ?? creator;
  const time = isoTime(changed ?? created);
  const properties = {
    ...(changer !== undefined && creator !== undefined && { creationid: creator }),
    ...(changed !== undefined && created !== undefined && { creationdate: created }),
  };
  return { notes: [], properties, ...(author !== undefined && { author }), ...(time !== undefined && { time }) };
}

/** `20240131T120000Z` as `2024-01-31T12:00:00Z`; what is no such time is left out. */
function isoTime(written: string | undefined): string | undefined {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2}):?(\d{2}):?(\d{2})Z?$/u.exec(written ?? "");
  return parts === null ? undefined : `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`;
}
