import { InputError } from "../../model/input-error.js";
import type { OfficePackage } from "../../office/index.js";
import { type SlicedText, Utf8Text } from "../../text/sliced-text.js";
import { type ReadXmlOptions, readXml, type XmlHandler } from "../../xml/index.js";

/**
 * The long part that was read last: it is asked for several times, and is long to unpack. Of all packages there is one such part, for what
 * a WeakRef has led to stays in memory as long as the work at hand goes on.
 */
let last: WeakRef<LongPart> | undefined;

interface LongPart {
  bytes: Uint8Array;
  name: string;
  xml: SlicedText;
}

/** The XML of a part without its byte order mark; nothing where the package has no such part. @throws InputError `office.part` */
export const partXml = (office: OfficePackage, name: string, file: string): string | undefined =>
  kept(office, name, isString, () => decoded(office, name, file));

/** The same of a part that may be very long, such as a sheet, of which pieces are taken. */
export const longXml = (office: OfficePackage, name: string, file: string): SlicedText | undefined =>
  kept(office, name, isAny, () => sliced(office, name, file));

const isString = (xml: SlicedText): xml is string => typeof xml === "string";
const isAny = (_xml: SlicedText): _xml is SlicedText => true;

function kept<Xml extends SlicedText>(
  office: OfficePackage,
  name: string,
  isOfKind: (xml: SlicedText) => xml is Xml,
  read: () => Xml | undefined,
): Xml | undefined {
  if ((office.entries.get(name)?.size ?? 0) <= LONG) return read();
  const known = last?.deref();
  const { bytes } = office;
  if (known?.bytes === bytes && known.name === name && isOfKind(known.xml)) return known.xml;
  if (known !== undefined) Object.assign(known, { name: "", xml: "" }); // two long parts are never held at once
  const xml = read();
  if (xml === undefined) return undefined;
  if (known === undefined) last = new WeakRef({ bytes, name, xml });
  else Object.assign(known, { bytes, name, xml });
  return xml;
}

const LONG = 1_000_000; // bytes

function decoded(office: OfficePackage, name: string, file: string): string | undefined {
  const bytes = office.part(name);
  return bytes && inEncoding(encodingOf(bytes), name, file, (decoder) => decoder.decode(bytes));
}

function sliced(office: OfficePackage, name: string, file: string): SlicedText | undefined {
  const bytes = office.part(name);
  if (bytes === undefined) return undefined;
  const encoding = encodingOf(bytes);
  return inEncoding(encoding, name, file, (decoder) =>
    encoding === "utf-8" && bytes.length > LONG
      ? new Utf8Text(bytes.subarray(MARK.every((byte, index) => bytes[index] === byte) ? MARK.length : 0))
      : decoder.decode(bytes),
  );
}

const MARK = [0xef, 0xbb, 0xbf]; // byte order mark of UTF-8

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function inEncoding<Xml>(
  encoding: string,
  name: string,
  file: string,
  read: (decoder: InstanceType<typeof TextDecoder>) => Xml,
): Xml {
  try {
    return read(new TextDecoder(encoding, { fatal: true }));
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
export const neededXml = (office: OfficePackage, name: string, file: string, root: string): string =>
  needed(partXml(office, name, file), name, file, root);

/** The same of a part that may be very long. @throws InputError `office.part` */
export const neededLongXml = (office: OfficePackage, name: string, file: string, root: string): SlicedText =>
  needed(longXml(office, name, file), name, file, root);

function needed<Xml extends SlicedText>(xml: Xml | undefined, name: string, file: string, root: string): Xml {
  if (xml === undefined) throw new InputError("office.part", { part: name, reason: "ZIP" }, { file });
  const found = ROOT.exec(xml.slice(0, HEAD))?.groups?.root;
  if (found !== undefined && found !== root)
    throw new InputError("office.part", { part: name, reason: `<${found}>, not <${root}>` }, { file });
  return xml;
}

const HEAD = 100_000; // UTF-16 code units in which the root begins
const ROOT = /^(?:\s|<\?[^>]*\?>|<!--.*?-->)*<(?:[^\s:/>!?]+:)?(?<root>[^\s:/>!?]+)/su; // "<w:document"

/**
 * Reads the XML of a part.
 *
 * @param doctype - whether a document type declaration is passed over, as books have it; office programs write none
 * @throws InputError `office.part` where it is not well-formed or goes beyond a limit
 */
export function readPartXml(
  xml: SlicedText,
  name: string,
  file: string,
  handler: XmlHandler,
  doctype: NonNullable<ReadXmlOptions["doctype"]> = "refused",
): void {
  try {
    readXml(xml, handler, { name, doctype });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const reason = error.values.reason ?? REASONS.get(error.code) ?? error.code;
    throw new InputError("office.part", { part: name, reason }, { file });
  }
}

/** What stands in the XML where a part is refused for it. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["xml.doctype", "<!DOCTYPE"],
  ["xml.entities", "<!ENTITY"],
]);
