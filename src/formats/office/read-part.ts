import { InputError } from "../../model/input-error.js";
import type { OfficePackage } from "../../office/index.js";
import { type ReadXmlOptions, readXml, type XmlHandler } from "../../xml/index.js";

/** The long part of each file that was read last, until the work at hand is done: it is asked for several times, and is long to unpack. */
const last = new WeakMap<Uint8Array, WeakRef<LongPart>>();

interface LongPart {
  name: string;
  xml: string;
}

/** The XML of a part without its byte order mark; nothing where the package has no such part. @throws InputError `office.part` */
export function partXml(office: OfficePackage, name: string, file: string): string | undefined {
  const known = last.get(office.bytes)?.deref();
  if (known?.name === name) return known.xml;
  const isLong = (office.entries.get(name)?.size ?? 0) > LONG;
  if (isLong && known !== undefined) Object.assign(known, { name: "", xml: "" }); // two long parts are never held at once
  const xml = decoded(office, name, file);
  if (!isLong || xml === undefined) return xml;
  if (known === undefined) last.set(office.bytes, new WeakRef({ name, xml }));
  else Object.assign(known, { name, xml });
  return xml;
}

const LONG = 1_000_000; // bytes

function decoded(office: OfficePackage, name: string, file: string): string | undefined {
  const bytes = office.part(name);
  if (bytes === undefined) return undefined;
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError("office.part", { part: name, reason: encoding.toUpperCase() }, { file });
  }
}

/**
 * The XML of a part that a document cannot do without: where it is missing, or something else stands in its place, texts would be lost.
 *
 * @param root - the local name of its root element
 * @throws InputError `office.part`
 */
export function neededXml(office: OfficePackage, name: string, file: string, root: string): string {
  const xml = partXml(office, name, file);
  if (xml === undefined) throw new InputError("office.part", { part: name, reason: "ZIP" }, { file });
  const found = ROOT.exec(xml)?.groups?.root;
  if (found !== undefined && found !== root)
    throw new InputError("office.part", { part: name, reason: `<${found}>, not <${root}>` }, { file });
  return xml;
}

const ROOT = /^(?:\s|<\?[^>]*\?>|<!--.*?-->)*<(?:[^\s:/>!?]+:)?(?<root>[^\s:/>!?]+)/su; // "<w:document"

/**
 * Reads the XML of a part.
 *
 * @param doctype - whether a document type declaration is passed over, as books have it; office programs write none
 * @throws InputError `office.part` where it is not well-formed or goes beyond a limit
 */
export function readPartXml(
  xml: string,
  name: string,
  file: string,
  handler: XmlHandler,
  doctype: NonNullable<ReadXmlOptions["doctype"]> = "refused",
): void {
  try {
    readXml(xml, handler, { name, doctype });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError("office.part", { part: name, reason: error.values.reason ?? error.code }, { file });
  }
}
