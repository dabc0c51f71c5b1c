import type { Span } from "../../../model/span.js";
import { type OfficePackage, relationsOf } from "../../../office/index.js";
import type { XmlTag } from "../../../xml/index.js";
import { handlerOf, type Inside, isEmptyTag } from "../inside.js";
import type { PartFlow, TextPart } from "../part.js";
import { plainFlow } from "../plain-flow.js";
import { partXml, readPartXml } from "../read-part.js";
import { wordAttribute } from "./attributes.js";

/** A property of a document that a content control shows in place of its own text. */
export interface BoundValue {
  readonly part: string;
  readonly text: string;
  /** Where the text stands in the part's XML. */
  readonly span: Span;
}

/**
 * The properties that content controls can be bound to: those of the document, and elements of parts of custom XML. An office program shows
 * the property, whatever the control says.
 *
 * @see ECMA-376, part 1, 17.5.2.6 (dataBinding)
 */
export class BoundValues {
  readonly #office: OfficePackage;
  readonly #file: string;
  readonly #main: string;
  readonly #used = new Set<BoundValue>();
  readonly #parts = new Map<string, { readonly xml: string; readonly values: ReadonlyMap<string, BoundValue> }>();
  #stores: ReadonlyMap<string, string> | undefined;

  constructor(office: OfficePackage, main: string, file: string) {
    this.#office = office;
    this.#main = main;
    this.#file = file;
  }

  /** The property that a `dataBinding` leads to; nothing where there is none, or no single element is meant. */
  valueOf(binding: XmlTag): BoundValue | undefined {
    const part = this.#storeOf(wordAttribute(binding, "storeItemID") ?? "");
    const path = pathOf(wordAttribute(binding, "xpath") ?? "");
    return part === undefined || path === undefined ? undefined : this.#valuesOf(part)?.values.get(path);
  }

  /** A control shows the property, so that it is for translators. */
  use(value: BoundValue): void {
    this.#used.add(value);
  }

  /** These parts with the properties that controls show among their texts. */
  addedTo(parts: readonly TextPart[]): TextPart[] {
    const used = Array.from(this.#used).filter(
      ({ part, span }) => !parts.some((each) => each.name === part && each.flows.some((flow) => isAt(flow, span))),
    );
    const names = new Set(used.map(({ part }) => part));
    const added = Array.from(names, (name): TextPart => {
      const known = parts.find((part) => part.name === name);
      const own = used.filter(({ part }) => part === name).map(flowOf);
      const flows = [...(known?.flows ?? []), ...own].sort((a, b) => a.span.start - b.span.start);
      return { name, xml: this.#valuesOf(name)?.xml ?? "", copies: [], ...known, flows };
    });
    return [...parts.filter(({ name }) => !names.has(name)), ...added];
  }

  #storeOf(id: string): string | undefined {
    this.#stores ??= this.#readStores();
    return this.#stores.get(id.toUpperCase());
  }

  #readStores(): ReadonlyMap<string, string> {
    const stores = new Map<string, string>();
    for (const { type, target } of relationsOf(this.#office, "", this.#file)) {
      const id = OWN_STORES.get(type);
      if (id !== undefined) stores.set(id, target);
    }
    for (const { type, target } of relationsOf(this.#office, this.#main, this.#file)) {
      if (type !== "customXml") continue;
      const properties = relationsOf(this.#office, target, this.#file).find((each) => each.type === "customXmlProps");
      const xml = properties && partXml(this.#office, properties.target, this.#file);
      const id = xml === undefined ? undefined : ITEM_ID.exec(xml)?.groups?.id;
      if (id !== undefined) stores.set(id.toUpperCase(), target);
    }
    return stores;
  }

  #valuesOf(part: string) {
    const known = this.#parts.get(part);
    if (known !== undefined) return known;
    const xml = partXml(this.#office, part, this.#file);
    if (xml === undefined) return undefined;
    const read = { xml, values: valuesIn(part, xml, this.#file) };
    this.#parts.set(part, read);
    return read;
  }
}

/** Ids of the stores that every document has, by the relation that leads to them. */
const OWN_STORES: ReadonlyMap<string, string> = new Map([
  ["core-properties", "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"],
  ["extended-properties", "{6668398D-A668-4E3E-A5EB-62B293D839F1}"],
]);
const ITEM_ID = /:itemID\s*=\s*["'](?<id>[^"']+)["']/u; // 'ds:itemID="{55AF091B-…}"'

const isAt = (flow: PartFlow, { start, end }: Span): boolean => flow.span.start === start && flow.span.end === end;

const flowOf = ({ text, span }: BoundValue, index: number): PartFlow => {
  const place = { in: "part", part: "properties", paragraph: index + 1 } as const;
  return plainFlow({ kind: "label", text, span, place });
};

/** `/ns1:coreProperties[1]/ns0:title[1]` without prefixes; nothing for a path that asks for more than elements by their names. */
function pathOf(xpath: string): string | undefined {
  if (!PATH.test(xpath)) return undefined;
  return xpath.replace(STEP, (_whole, name: string, index: string | undefined) => `/${name}[${index ?? "1"}]`);
}

const PATH = /^(?:\/(?:[\w.-]+:)?[\w.-]+(?:\[\d+\])?)+$/u;
const STEP = /\/(?:[\w.-]+:)?([\w.-]+)(?:\[(\d+)\])?/gu;

/** The texts of elements that hold nothing else, by their paths. */
function valuesIn(part: string, xml: string, file: string): ReadonlyMap<string, BoundValue> {
  const values = new Map<string, BoundValue>();
  const within = (path: string): Inside["open"] => {
    const counts = new Map<string, number>();
    return (tag, where) => {
      const count = (counts.get(tag.local) ?? 0) + 1;
      counts.set(tag.local, count);
      const own = `${path}/${tag.local}[${count}]`;
      const start = where.end;
      let text = "";
      let isLeaf = !isEmptyTag(xml, where);
      const inner = within(own);
      return {
        open: (child, at) => {
          isLeaf = false;
          return inner(child, at);
        },
        text: (value) => {
          text += value;
        },
        close: (at) => {
          if (isLeaf && text.trim() !== "") values.set(own, { part, text, span: { start, end: at.start } });
        },
      };
    };
  };
  readPartXml(xml, part, file, handlerOf({ open: within("") }));
  return values;
}
