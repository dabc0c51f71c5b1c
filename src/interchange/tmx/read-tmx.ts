import type { Content } from "../../model/document.js";
import { bestFit } from "../../model/language-tag.js";
import type { Place } from "../../model/place.js";
import type { Span } from "../../model/span.js";
import type { UnreadPart } from "../../model/unread-part.js";
import { isSameLanguage } from "../../text/language.js";
import {
  attributeOf,
  type ReadXmlOptions,
  readXml,
  rootError,
  spanOf,
  type XmlHandler,
  type XmlTag,
  type XmlWhere,
} from "../../xml/index.js";
import type { BilingualFile, BilingualSegment, BilingualUnit } from "../bilingual-file.js";
import { doubledContainer, nestedContainer } from "../container-faults.js";
import { namedLanguage } from "../languages.js";
import { type ScannedContent, scanContent } from "../xliff/scan-content.js";
import { believedState, stateOf2 } from "../xliff/states.js";
import { STATE_PROP } from "./write-tmx.js";

/** How a translation memory is read. */
export interface ReadTmxOptions extends ReadXmlOptions {
  /** BCP 47: which of the languages of a memory are read as source and target. */
  readonly srcLang: string;
  readonly trgLang: string;
}

/** A `tu` while it is read. */
interface OpenUnit {
  readonly id: string;
  readonly place: Place;
  readonly notes: string[];
  readonly variants: Variant[];
  state?: string;
}

/** A `tuv`. */
interface Variant {
  readonly lang: string;
  seg?: { readonly outer: Span; readonly inner: Span };
}

/**
 * Reads a translation memory, TMX 1.1 to 1.4b, in one pass: a unit a `tu`, whose segment is its variants in two languages. These are
 * the ones asked for, else the `srclang` of the header and the first other language that the memory holds. Units without a source are
 * passed over.
 *
 * @throws InputError `xml.*` as `readXml` does, `xml.root`, or `bilingual.doubled` or `bilingual.nested` where text would be lost; with line and column
 * @see TMX 1.4b
 */
export function readTmx(text: string, { srcLang, trgLang, ...options }: ReadTmxOptions): BilingualFile {
  const reader = new TmxReader(text, options.name, { srcLang, trgLang });
  readXml(text, reader, { ...options, doctype: "passed over" });
  return reader.finish();
}

interface LanguagePair {
  readonly srcLang: string;
  readonly trgLang: string;
}

/** Elements that hold text, themselves or within. */
const CONTAINERS: ReadonlySet<string> = new Set(["tu", "tuv", "seg"]);

class TmxReader implements XmlHandler {
  readonly #text: string;
  readonly #name: string;
  readonly #wanted: LanguagePair;
  readonly #units: BilingualUnit[] = [];
  readonly #ids = new Set<string>();
  /** Texts of languages that are not read, by their tags. */
  readonly #unread = new Map<string, number>();
  #count = 0;
  #headerLang = "";
  #pair: LanguagePair | undefined;
  #unit: OpenUnit | undefined;
  #variant: Variant | undefined;
  #segTag: Span | undefined;
  /** The note or property that is being read. */
  #words: { text: string; readonly isState: boolean } | undefined;
  #depth = 0;

  constructor(text: string, name: string, wanted: LanguagePair) {
    this.#text = text;
    this.#name = name;
    this.#wanted = wanted;
  }

  open(tag: XmlTag, where: XmlWhere): void {
    this.#depth += 1;
    if (this.#depth === 1 && tag.local !== "tmx")
      throw rootError({ found: tag.name, expected: "tmx" }, { file: this.#name, place: where.place() });
    this.#refuseLost(tag, where);
    if (this.#segTag !== undefined) return;
    if (tag.local === "header") this.#headerLang = attributeOf(tag, "srclang") ?? "";
    else if (tag.local === "tu") this.#openUnit(tag, where.place());
    else if (tag.local === "tuv" && this.#unit !== undefined) {
      this.#variant = { lang: attributeOf(tag, "xml:lang") ?? attributeOf(tag, "lang") ?? "" };
      this.#unit.variants.push(this.#variant);
    } else if (tag.local === "seg" && this.#variant !== undefined) this.#segTag = spanOf(where);
    else if (tag.local === "note" && this.#unit !== undefined) this.#words = { text: "", isState: false };
    else if (tag.local === "prop" && attributeOf(tag, "type") === STATE_PROP) this.#words = { text: "", isState: true };
  }

  /** A unit or variant in another, or a second `seg` of a variant: one of the texts would be lost. */
  #refuseLost({ local, name }: XmlTag, where: XmlWhere): void {
    const unit = this.#unit;
    if (unit === undefined || !CONTAINERS.has(local)) return;
    const about = { element: name, unit: unit.id, file: this.#name };
    const isWithin = local === "tu" || this.#segTag !== undefined || (local === "tuv" && this.#variant !== undefined);
    if (isWithin) throw nestedContainer({ ...about, place: where.place() });
    if (local === "seg" && this.#variant?.seg !== undefined) throw doubledContainer({ ...about, place: where.place() });
  }

  close({ local }: XmlTag, where: XmlWhere): void {
    this.#depth -= 1;
    if (local === "seg" && this.#segTag !== undefined && this.#variant !== undefined) {
      const { start, end } = this.#segTag;
      this.#variant.seg = {
        outer: { start, end: where.end },
        inner: { start: end, end: Math.max(end, where.start) },
      };
      this.#segTag = undefined;
    } else if (this.#segTag !== undefined) return;
    else if (local === "tuv") this.#variant = undefined;
    else if (local === "tu" && this.#unit !== undefined) {
      this.#closeUnit(this.#unit);
      this.#unit = undefined;
    } else if (this.#words !== undefined && (local === "note" || local === "prop")) {
      const { text, isState } = this.#words;
      this.#words = undefined;
      if (this.#unit === undefined) return;
      if (isState) this.#unit.state = text;
      else this.#unit.notes.push(text);
    }
  }

  text(value: string): void {
    if (this.#words !== undefined) this.#words.text += value;
  }

  finish(): BilingualFile {
    const { srcLang, trgLang } = this.#pair ?? this.#wanted;
    const unread = Array.from(this.#unread, ([name, count]): UnreadPart => ({ kind: "language", name, count }));
    return {
      name: this.#name,
      originals: [],
      srcLang,
      trgLang,
      units: this.#units,
      ...(unread.length > 0 && { unread }),
    };
  }

  /** A `tuid` names its unit where it is the first to do so. */
  #openUnit(tag: XmlTag, place: Place): void {
    this.#count += 1;
    const given = attributeOf(tag, "tuid") ?? "";
    const id = given === "" || this.#ids.has(given) ? `tu-${this.#count}` : given;
    this.#ids.add(id);
    this.#unit = { id, place, notes: [], variants: [] };
  }

  /** A unit for each variant of the target language: a memory may hold several translations of a sentence. */
  #closeUnit({ id, place, notes, variants, state }: OpenUnit): void {
    this.#pair ??= this.#choosePair(variants);
    if (this.#pair === undefined) return;
    const { srcLang, trgLang } = this.#pair;
    const languages = variants.map(({ lang }) => lang);
    const inLanguage = (wanted: string): Variant[] => {
      const fit = bestFit(languages, wanted);
      return variants.filter(({ lang }) => lang === fit);
    };
    const [sourceVariant] = inLanguage(srcLang);
    const targets = inLanguage(trgLang);
    for (const variant of variants)
      if (variant !== sourceVariant && !targets.includes(variant)) this.#passOver(variant);
    const source = this.#scan(sourceVariant?.seg);
    if (source === undefined) return;
    const [first, ...others] = targets.map(({ seg }) => seg);
    for (const [index, seg] of [first, ...others].entries()) {
      const own = index === 0 ? id : `${id}-${index + 1}`;
      const segment = this.#segmentOf(own, place, source.content, seg, state);
      this.#units.push({ id: own, file: 0, notes, place, segments: [segment] });
    }
  }

  #passOver({ lang, seg }: Variant): void {
    if (seg !== undefined && seg.inner.end > seg.inner.start) this.#unread.set(lang, (this.#unread.get(lang) ?? 0) + 1);
  }

  #segmentOf(
    id: string,
    place: Place,
    source: Content,
    seg: Variant["seg"],
    state: string | undefined,
  ): BilingualSegment {
    const target = this.#scan(seg);
    return {
      id,
      source,
      place,
      state: believedState(source, target?.content, stateOf2(state)),
      ...(target && { target: target.content }),
      ...(seg && target && { written: { target: { ...seg, runs: target.runs } } }),
    };
  }

  #scan(seg: Variant["seg"]): ScannedContent | undefined {
    return seg && scanContent(this.#text.slice(seg.inner.start, seg.inner.end), seg.inner.start);
  }

  /** Takes the languages of the memory from the first unit that has two. */
  #choosePair(variants: readonly Variant[]): LanguagePair | undefined {
    const languages = variants.map(({ lang }) => lang);
    const like = (wanted: string): string | undefined => bestFit(languages, wanted);
    const srcLang = like(this.#wanted.srcLang) ?? like(this.#headerLang) ?? languages[0];
    if (srcLang === undefined) return undefined;
    const others = languages.filter((lang) => !isSameLanguage(lang, srcLang));
    const trgLang = bestFit(others, this.#wanted.trgLang) ?? others[0];
    return trgLang === undefined
      ? undefined
      : { srcLang: namedLanguage(srcLang) ?? "", trgLang: namedLanguage(trgLang) ?? "" };
  }
}
