import { InputError, type InputErrorCode } from "../../../../model/input-error.js";
import type { MessageValues } from "../../../../model/issue.js";
import type { Place } from "../../../../model/place.js";
import { rootError, type XmlHandler, type XmlTag, type XmlWhere } from "../../../../xml/index.js";
import { type XliffVersion, xliffVersions } from "../../../xliff-versions.js";
import type { XmlAttribute, XmlElement, XmlName } from "./element.js";
import { coreNamespaces, nameGiver } from "./namespaces.js";

interface GrowingElement extends XmlElement {
  children: readonly XmlElement[];
  textAt: number;
  spaceAt: number;
}

/** The tree so far, and the elements that are open; offsets are those of the text. */
export class TreeBuilder implements XmlHandler {
  readonly #source: string;
  readonly #file: string;
  readonly #placeOf: (offset: number) => Place;
  readonly #open: { element: GrowingElement; firstChild: number }[] = [];
  /** Elements that are closed and wait for their parent to close. */
  readonly #closed: XmlElement[] = [];
  #doctype: number | undefined;
  #version: XliffVersion | undefined;
  #names: ReturnType<typeof nameGiver> | undefined;

  constructor(source: string, file: string, placeOf: (offset: number) => Place) {
    this.#source = source;
    this.#file = file;
    this.#placeOf = placeOf;
  }

  doctype({ start }: XmlWhere): void {
    this.#doctype = start;
  }

  open(tag: XmlTag, { start: at }: XmlWhere): void {
    this.#names ??= this.#namesFor(tag, at);
    const { element: nameElement, attribute: nameAttribute } = this.#names;
    const element: GrowingElement = {
      name: nameElement(tag.uri, tag.local, tag.name),
      at,
      parent: this.#open.at(-1)?.element,
      attributes: attributesOf(tag, nameAttribute),
      children: NONE,
      textAt: -1,
      spaceAt: -1,
    };
    this.#open.push({ element, firstChild: this.#closed.length });
  }

  close(): void {
    const closing = this.#open.pop();
    if (closing === undefined) return;
    const { element, firstChild } = closing;
    if (this.#closed.length > firstChild) element.children = this.#closed.splice(firstChild);
    this.#closed.push(element);
  }

  text(value: string, { start: from }: XmlWhere): void {
    const element = this.#open.at(-1)?.element;
    if (element === undefined || value === "") return;
    if (element.spaceAt === -1) element.spaceAt = from;
    if (element.textAt === -1 && NOT_SPACE.test(value)) element.textAt = from + spaceBefore(this.#source, from);
  }

  finish(): { root: XmlElement; version: XliffVersion } {
    const [root] = this.#closed;
    if (root === undefined || this.#version === undefined) throw new Error("a parse without error has a root");
    return { root, version: this.#version };
  }

  #namesFor(root: XmlTag, at: number): ReturnType<typeof nameGiver> {
    const { local, uri, attributes } = root;
    if (local !== "xliff") {
      const wrong = { found: root.name, expected: "xliff", form: "xliff" } as const;
      throw rootError(wrong, { file: this.#file, place: this.#placeOf(at) });
    }
    const stated = attributes.version?.value;
    const version = xliffVersions.find((known) =>
      stated === undefined || isOlder(stated, uri) ? coreNamespaces[known] === uri : known === stated,
    );
    if (version === undefined) return this.#refuse("xliff.version", { version: stated ?? "" }, at);
    if (this.#doctype !== undefined && version !== "1.2") this.#refuse("xml.doctype", {}, this.#doctype);
    this.#version = version;
    return nameGiver(version, uri);
  }

  #refuse(code: InputErrorCode, values: MessageValues, offset: number): never {
    throw new InputError(code, values, { file: this.#file, place: this.#placeOf(offset) });
  }
}

const NOT_SPACE = /[^ \t\r\n]/u; // XML's white space, and nothing else of Unicode's
const NONE: readonly never[] = [];
const SPACE = /[ \t\r\n]*/uy;
const DECLARATIONS = "http://www.w3.org/2000/xmlns/";

/** Whether a file of the namespace of 2.2 states one of the versions before it, which its schema allows. */
const isOlder = (stated: string, uri: string): boolean =>
  uri === coreNamespaces["2.2"] && (stated === "2.0" || stated === "2.1");

/** How much white space stands from an offset on; the text may write it otherwise than the parser gives it. */
function spaceBefore(source: string, from: number): number {
  SPACE.lastIndex = from;
  return SPACE.exec(source)?.[0].length ?? 0;
}

function attributesOf(
  { attributes }: XmlTag,
  nameAttribute: (uri: string, local: string, written: string) => XmlName,
): readonly XmlAttribute[] {
  const found: XmlAttribute[] = [];
  for (const written in attributes) {
    const attribute = attributes[written];
    if (attribute === undefined || attribute.uri === DECLARATIONS) continue;
    found.push({ name: nameAttribute(attribute.uri, attribute.local, written), value: attribute.value });
  }
  return found.length === 0 ? NONE : found;
}
