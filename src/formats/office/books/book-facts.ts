import type { OfficePackage } from "../../../office/index.js";
import type { XmlHandler, XmlTag, XmlWhere } from "../../../xml/index.js";
import { follower } from "../follower.js";
import type { PartCopy, PartFlow, TextPart } from "../part.js";
import { plainFlow } from "../plain-flow.js";
import { partXml, readPartXml } from "../read-part.js";
import type { Book } from "./book.js";

/**
 * The title, description and language that a book says of itself, and the older form of its table of contents, whose entries follow the
 * headings of the same words.
 *
 * @param texts - of the pages
 * @see EPUB 3.3, 5.5.3 (metadata); OPF 2.0.1, 2.4.1 (NCX)
 */
export function bookFacts(
  office: OfficePackage,
  { part, ncx }: Book,
  texts: readonly PartFlow[],
  file: string,
): TextPart[] {
  const facts = readTexts(office, part, file, new FactsReader(["title", "description", "subject"], "properties"));
  const entries = ncx === undefined ? [] : readTexts(office, ncx, file, new FactsReader(["text"], "toc"));
  const known = new Map([...texts, ...facts.flatMap(({ flows }) => flows)].map((flow) => [flow.text.trim(), flow]));
  return [...facts, ...entries.map((each) => following(each, known))];
}

/** A part in which a text that is known follows the flow of the same words. */
function following(part: TextPart, known: ReadonlyMap<string, PartFlow>): TextPart {
  const copies: PartCopy[] = [];
  const flows = part.flows.filter((flow) => {
    const original = known.get(flow.text.trim());
    if (original !== undefined) copies.push(follower(flow, original));
    return original === undefined;
  });
  return { ...part, flows, copies: [...part.copies, ...copies] };
}

function readTexts(office: OfficePackage, name: string, file: string, reader: FactsReader): TextPart[] {
  const xml = partXml(office, name, file);
  if (xml === undefined) return [];
  readPartXml(xml, name, file, reader);
  return [{ name, xml, flows: reader.flows, copies: reader.copies }];
}

/** Takes the texts of elements by their names, and the language of the whole. */
class FactsReader implements XmlHandler {
  readonly flows: PartFlow[] = [];
  readonly copies: PartCopy[] = [];
  readonly #names: ReadonlySet<string>;
  readonly #part: string;
  #text = "";
  #start = 0;

  constructor(names: readonly string[], part: string) {
    this.#names = new Set(names);
    this.#part = part;
  }

  open(_tag: XmlTag, { end }: XmlWhere): void {
    this.#text = "";
    this.#start = end;
  }

  text(value: string): void {
    this.#text += value;
  }

  close({ local }: XmlTag, { start: end }: XmlWhere): void {
    const text = this.#text;
    const span = { start: this.#start, end };
    this.#text = "";
    if (local === "language" && /^zh\b/iu.test(text.trim()))
      this.copies.push({ span, write: ({ trgLang }) => trgLang });
    if (!this.#names.has(local) || !/\p{L}/u.test(text)) return;
    const place = { in: "part", part: this.#part, paragraph: this.flows.length + 1 } as const;
    this.flows.push(plainFlow({ kind: "title", text, span, place, context: { name: local } }));
  }
}
