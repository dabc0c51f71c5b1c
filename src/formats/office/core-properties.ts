import type { OfficePackage } from "../../office/index.js";
import { relationsOf } from "../../office/index.js";
import type { XmlHandler, XmlTag, XmlWhere } from "../../xml/index.js";
import { describedFlows } from "./described.js";
import type { PartFlow, TextPart } from "./part.js";
import { plainFlow } from "./plain-flow.js";
import { partXml, readPartXml } from "./read-part.js";

/** The title and subject of a document, which programs show and fields repeat. @see ECMA-376, part 2, 8 (core properties) */
export function coreProperties(office: OfficePackage, file: string): TextPart[] {
  const name = relationsOf(office, "", file).find(({ type }) => type === "core-properties")?.target;
  return name === undefined ? [] : coreReader(office, name, file);
}

/** The title, subject and description that a part holds, in the elements of Dublin Core. */
export function coreReader(office: OfficePackage, name: string, file: string): TextPart[] {
  const xml = partXml(office, name, file);
  if (xml === undefined) return [];
  const reader = new CoreReader(xml);
  readPartXml(xml, name, file, reader);
  return [{ name, xml, flows: reader.flows, copies: [] }];
}

class CoreReader implements XmlHandler {
  readonly flows: PartFlow[] = [];
  readonly #xml: string;
  #text = "";
  #start = 0;

  constructor(xml: string) {
    this.#xml = xml;
  }

  open(_tag: XmlTag, { end }: XmlWhere): void {
    this.#text = "";
    this.#start = end;
  }

  text(value: string): void {
    this.#text += value;
  }

  close({ local }: XmlTag, { start }: XmlWhere): void {
    const text = this.#text;
    this.#text = "";
    if (!TRANSLATED.has(local) || !/\p{L}/u.test(text)) return;
    const span = { start: this.#start, end: start };
    const count = this.flows.length;
    const placeOf = (block: number) => ({ in: "part", part: "properties", paragraph: count + block }) as const;
    const described = describedFlows(this.#xml.slice(span.start, span.end), span.start, placeOf);
    if (described !== undefined) {
      this.flows.push(...described);
      return;
    }
    const place = placeOf(1);
    this.flows.push(plainFlow({ kind: "title", text, span, place, context: { name: local } }));
  }
}

const TRANSLATED: ReadonlySet<string> = new Set(["title", "subject", "description"]);
