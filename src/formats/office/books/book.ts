import { InputError } from "../../../model/input-error.js";
import type { OfficePackage } from "../../../office/index.js";
import { decodedUri } from "../../../text/decoded-uri.js";
import { attributeOf, type XmlHandler, type XmlTag } from "../../../xml/index.js";
import { partXml, readPartXml } from "../read-part.js";

/** A book as its package document describes it. */
export interface Book {
  /** The part of the package document, and its XML. */
  readonly part: string;
  readonly xml: string;
  /** The parts of its pages: those that are read one after another, then those that links lead to, then the table of contents. */
  readonly pages: readonly string[];
  /** The parts that a reader comes to by turning pages. */
  readonly spine: ReadonlySet<string>;
  /** The table of contents, where it is a page. */
  readonly nav: string | undefined;
  /** The pages that say again what headings say: the table of contents, and those that the guide of an older book calls so. */
  readonly contents: ReadonlySet<string>;
  /** The older form of the table of contents, where there is one. */
  readonly ncx: string | undefined;
  /** The parts of styles. */
  readonly styles: readonly string[];
}

interface Item {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly isNav: boolean;
}

/**
 * Finds the pages of a book.
 *
 * @throws InputError `office.damaged` where the package leads to no description of a book
 * @see EPUB 3.3, 4.2.6.3 (container.xml), 5 (package document)
 */
export function readBook(office: OfficePackage, file: string): Book {
  const part = rootFile(office, file);
  const xml = part === undefined ? undefined : partXml(office, part, file);
  if (part === undefined || xml === undefined) throw new InputError("office.damaged", { reason: "OPF" }, { file });
  const items: Item[] = [];
  const order: string[] = [];
  const contents = new Set<string>();
  const open = (tag: XmlTag): void => {
    if (isContents(tag)) contents.add(partOf(tag, part));
    else if (tag.local === "item") items.push(itemOf(tag, part));
    else if (tag.local === "itemref") order.push(attributeOf(tag, "idref") ?? "");
  };
  readPartXml(xml, part, file, { open, close: () => undefined }, "passed over");
  const byId = new Map(items.map((item) => [item.id, item]));
  const spine = order.flatMap((id) => byId.get(id) ?? []).filter(({ type }) => PAGES.has(type));
  const linked = items.filter(({ type, isNav }) => type === XHTML && !isNav);
  const nav = items.find(({ type, isNav }) => type === XHTML && isNav)?.href;
  const pages = [...spine, ...linked].map(({ href }) => href);
  return {
    part,
    xml,
    pages: Array.from(new Set(nav === undefined ? pages : [...pages, nav])),
    spine: new Set(spine.map(({ href }) => href)),
    nav,
    contents: nav === undefined ? contents : contents.add(nav),
    ncx: items.find(({ type }) => type === NCX)?.href,
    styles: items.flatMap(({ type, href }) => (type === CSS ? [href] : [])),
  };
}

const XHTML = "application/xhtml+xml";
const NCX = "application/x-dtbncx+xml";
const CSS = "text/css";
/** What may stand in the order of reading: pages, old ones too, and pictures that are one. */
const PAGES: ReadonlySet<string> = new Set([XHTML, "text/html", "text/x-oeb1-document", "image/svg+xml"]);

function rootFile(office: OfficePackage, file: string): string | undefined {
  const name = "META-INF/container.xml";
  const xml = partXml(office, name, file);
  let found: string | undefined;
  const handler: XmlHandler = {
    open: (tag) => {
      if (tag.local === "rootfile") found ??= attributeOf(tag, "full-path");
    },
    close: () => undefined,
  };
  if (xml !== undefined) readPartXml(xml, name, file, handler);
  return found;
}

/** A whole page of contents: `#` leads to a list within a page of other text. */
const isContents = (tag: XmlTag): boolean =>
  tag.local === "reference" && attributeOf(tag, "type") === "toc" && !attributeOf(tag, "href")?.includes("#");

function itemOf(tag: XmlTag, part: string): Item {
  return {
    id: attributeOf(tag, "id") ?? "",
    href: partOf(tag, part),
    type: attributeOf(tag, "media-type") ?? "",
    isNav: (attributeOf(tag, "properties") ?? "").split(/\s/u).includes("nav"),
  };
}

/** The part that an element of the package document leads to. */
function partOf(tag: XmlTag, part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return withoutDots(folder + decodedUri(attributeOf(tag, "href") ?? ""));
}

function withoutDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
