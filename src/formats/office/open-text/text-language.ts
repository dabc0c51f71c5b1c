import type { Span } from "../../../model/span.js";
import type { XmlTag, XmlWhere } from "../../../xml/index.js";
import type { PartCopy } from "../part.js";
import { regionalTag } from "../regional-tag.js";
import { valueSpan } from "../value-span.js";

/** A language that a style names for Western text: where its language, its country and its whole tag stand. */
export interface StyleLanguage {
  readonly language: Span;
  readonly country: Span | undefined;
  readonly tag: Span | undefined;
}

/**
 * Where a style says that Western text is Chinese or Japanese: an English word is cut at any letter there. The language of East Asian text
 * has attributes of its own.
 */
export function styleLanguage(tag: XmlTag, { start, end }: XmlWhere, xml: string): StyleLanguage | undefined {
  const element = xml.slice(start, end);
  const prefix = /\s(?<prefix>[\w-]+:)language\s*=\s*["'](?:zh|ja)["']/u.exec(element)?.groups?.prefix;
  if (tag.local !== "text-properties" || prefix === undefined) return undefined;
  const spanOf = (name: string): Span | undefined => {
    const span = valueSpan(element, name);
    return span && { start: start + span.start, end: start + span.end };
  };
  const language = spanOf(`${prefix}language`);
  return language && { language, country: spanOf(`${prefix}country`), tag: spanOf("[\\w-]+:rfc-language-tag") };
}

/** The target's language in place of one that a style names. */
export function languageCopy({ language, country, tag }: StyleLanguage, xml: string): PartCopy {
  const spans = [language, country, tag].filter((span) => span !== undefined);
  const span = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  return {
    span,
    what: "languages",
    write: ({ trgLang }) => {
      const [own = trgLang, region = "none"] = regionalTag(trgLang).split("-");
      const values = new Map([
        [language, own],
        [country, region],
        [tag, regionalTag(trgLang)],
      ]);
      let [written, from] = ["", span.start];
      for (const each of spans.toSorted((a, b) => a.start - b.start)) {
        written += xml.slice(from, each.start) + values.get(each);
        from = each.end;
      }
      return written;
    },
  };
}
