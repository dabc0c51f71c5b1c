import type { OfficePackage } from "../../../office/index.js";
import { isSameLanguage } from "../../../text/language.js";
import { atLineBreak } from "../../../text/line-break.js";
import type { XmlHandler, XmlTag, XmlWhere } from "../../../xml/index.js";
import { describedFlows } from "../described.js";
import { follower } from "../follower.js";
import type { PartCopy, PartFlow, TextPart } from "../part.js";
import { plainFlow } from "../plain-flow.js";
import { partXml, readPartXml } from "../read-part.js";
import { valueSpan } from "../value-span.js";
import type { Book } from "./book.js";
import { textKey } from "./text-key.js";

/**
 * The title, description and language that a book says of itself, and the older form of its table of contents, whose entries follow the
 * headings of the same words. A name by which titles are sorted follows the title.
 *
 * @param texts - of the pages
 * @param srcLang - BCP 47; what is said to be in it is said to be in the target's language
 * @see EPUB 3.3, 5.5.3 (metadata); OPF 2.0.1, 2.4.1 (NCX), 2.6 (guide)
 */
export function bookFacts(
  office: OfficePackage,
  { part, ncx }: Pick<Book, "part" | "ncx">,
  texts: readonly PartFlow[],
  { file, srcLang }: { readonly file: string; readonly srcLang: string },
): TextPart[] {
  const read = (name: string, about: FactsOptions): TextPart[] => readTexts(office, name, file, { ...about, srcLang });
  const facts = read(part, { part: "properties", translated: TITLES, following: SORTED, attributes: ["title"] });
  const entries =
    ncx === undefined ? [] : read(ncx, { part: "toc", translated: ENTRIES, following: NONE, attributes: [] });
  const known = (flows: readonly PartFlow[]) => new Map(flows.map((flow) => [textKey(flow.text), flow]));
  const own = facts.map((each) => following(each, known(texts), (flow) => flow.context?.name === GUIDE));
  const all = known([...texts, ...own.flatMap(({ flows }) => flows)]);
  return [...own, ...entries.map((each) => following(each, all, () => true))];
}

const TITLES: ReadonlySet<string> = new Set(["title", "description", "subject"]);
const ENTRIES: ReadonlySet<string> = new Set(["text"]);
const SORTED: ReadonlySet<string> = new Set(["file-as"]);
const NONE: ReadonlySet<string> = new Set();
/** A list of what a book has, such as its cover, in books of the second version. */
const GUIDE = "reference";

/** A part in which a text that is known follows the flow of the same words. */
function following(
  part: TextPart,
  known: ReadonlyMap<string, PartFlow>,
  follows: (flow: PartFlow) => boolean,
): TextPart {
  const copies: PartCopy[] = [];
  const flows = part.flows.filter((flow) => {
    const original = follows(flow) ? known.get(textKey(flow.text)) : undefined;
    if (original !== undefined) copies.push(follower(flow, original));
    return original === undefined;
  });
  return { ...part, flows, copies: [...part.copies, ...copies] };
}

/** What of a part is text. */
interface FactsOptions {
  /** What the part is called in places. */
  readonly part: string;
  /** Elements whose text is translated. */
  readonly translated: ReadonlySet<string>;
  /** Properties that say again what an element says. */
  readonly following: ReadonlySet<string>;
  /** Attributes that are texts. */
  readonly attributes: readonly string[];
}

function readTexts(
  office: OfficePackage,
  name: string,
  file: string,
  options: FactsOptions & { readonly srcLang: string },
): TextPart[] {
  const xml = partXml(office, name, file);
  if (xml === undefined) return [];
  const reader = new FactsReader(xml, options);
  readPartXml(xml, name, file, reader, "passed over");
  const { flows, copies } = reader;
  return [{ name, xml, flows, copies: [...copies, ...reader.sorted()] }];
}

/** Takes the texts of elements by their names, and the language of the whole. */
class FactsReader implements XmlHandler {
  readonly flows: PartFlow[] = [];
  readonly copies: PartCopy[] = [];
  readonly #xml: string;
  readonly #options: FactsOptions & { readonly srcLang: string };
  readonly #open: XmlTag[] = [];
  readonly #sorted: PartFlow[] = [];
  #text = "";
  #start = 0;

  constructor(xml: string, options: FactsOptions & { readonly srcLang: string }) {
    this.#xml = xml;
    this.#options = options;
  }

  open(tag: XmlTag, { start, end }: XmlWhere): void {
    this.#text = "";
    this.#start = end;
    this.#open.push(tag);
    const element = this.#xml.slice(start, end);
    const spanOf = (name: string) => {
      const span = valueSpan(element, name);
      return span && { start: start + span.start, end: start + span.end };
    };
    const isOfAll = this.#open.length === 1 || this.#options.translated.has(tag.local);
    const language = isOfAll ? spanOf("xml:lang") : undefined;
    if (language !== undefined) this.#takeLanguage(language);
    if (tag.local !== GUIDE) return;
    for (const name of this.#options.attributes) {
      const span = spanOf(name);
      const text = Object.values(tag.attributes).find(({ local }) => local === name)?.value ?? "";
      if (span !== undefined && LETTER.test(text)) this.flows.push(this.#flow(text, span, GUIDE));
    }
  }

  text(value: string): void {
    this.#text += value;
  }

  close({ local, attributes }: XmlTag, { start: end }: XmlWhere): void {
    const text = this.#text;
    const span = { start: this.#start, end };
    this.#text = "";
    this.#open.pop();
    if (local === "language") this.#takeLanguage(span);
    if (!LETTER.test(text)) return;
    if (this.#options.following.has(attributes.property?.value ?? "")) this.#sorted.push(this.#flow(text, span, local));
    const isName = this.#open.at(-1)?.local === "docAuthor";
    if (!this.#options.translated.has(local) || isName) return;
    const placeOf = (block: number) => ({ ...this.#place(), paragraph: this.flows.length + block });
    const described = describedFlows(this.#xml.slice(span.start, span.end), span.start, placeOf);
    this.flows.push(...(described ?? [this.#flow(text, span, local)]));
  }

  /** The names for sorting that are a title's words. */
  sorted(): PartCopy[] {
    const known = new Map(this.flows.map((flow) => [textKey(flow.text), flow]));
    return this.#sorted.flatMap((flow) => {
      const original = known.get(textKey(flow.text));
      return original === undefined ? [] : [follower(flow, original)];
    });
  }

  #takeLanguage(span: { start: number; end: number }): void {
    const said = this.#xml.slice(span.start, span.end).trim();
    if (!isSameLanguage(said, this.#options.srcLang)) return;
    this.copies.push({ span, what: "languages", write: ({ trgLang }) => trgLang });
  }

  #place() {
    return { in: "part", part: this.#options.part, paragraph: this.flows.length + 1 } as const;
  }

  #flow(text: string, span: { start: number; end: number }, name: string): PartFlow {
    return plainFlow({ kind: "title", text: inOneLine(text), span, place: this.#place(), context: { name } });
  }
}

const LETTER = /\p{L}/u;

/** A text without the line breaks of its part. */
const inOneLine = (text: string): string =>
  text
    .trim()
    .split(/\s*[\r\n]\s*/u)
    .reduce((before, after) => before + atLineBreak(before, after) + after);
