import { SaxesParser } from "saxes";
import { InputError, type InputErrorCode } from "../model/input-error.js";
import type { MessageValues } from "../model/issue.js";
import type { Place } from "../model/place.js";
import { identityMap, placeAt } from "../model/source-map.js";
import type { SlicedText } from "../text/sliced-text.js";
import type { XmlHandler } from "./events.js";
import { limitsFor, type XmlLimits } from "./limits.js";
import { Reading } from "./reading.js";
import { piecesOf, TextWindow } from "./text-window.js";

/** How an XML text is read. */
export interface ReadXmlOptions {
  /** Name of the file, for errors. */
  readonly name: string;
  readonly limits?: Partial<XmlLimits>;
  /** Whether a document type declaration that declares nothing itself is passed over. Where this is left out, any is refused. */
  readonly doctype?: "refused" | "passed over";
  /** Whether every prefix must be bound to a namespace. Where this is left out, an unbound one is let pass, for tools write it. */
  readonly prefixes?: "bound";
  /** The form that is expected; errors then have the advice for this form. */
  readonly form?: XmlForm;
}

/** Forms of XML for which an error can say more. */
export type XmlForm = "xliff";

/**
 * Reads well-formed XML 1.0 in one pass and tells the handler what it meets. Nothing is fetched, and no entity beyond XML's own five is
 * known.
 *
 * @throws InputError `xml.not-xml`, `xml.syntax`, `xml.doctype`, `xml.entities`, `xml.limit-depth` or `xml.limit-text`, with line and
 * column; and what the handler throws
 */
export function readXml(text: SlicedText, handler: XmlHandler, options: ReadXmlOptions): void {
  for (const _ of readXmlInPieces(new TextWindow(piecesOf(text)), handler, options));
}

/**
 * The same, a piece of the text at a time: whoever gathers something from the events takes it between two pieces. The window is kept open
 * from the last event on, or from where the handler says that it begins to need the text.
 */
export function* readXmlInPieces(window: TextWindow, handler: XmlHandler, options: ReadXmlOptions): Generator<void> {
  const { name, form, doctype = "refused", prefixes } = options;
  const about = form === undefined ? {} : { context: form };
  // Six handlers are as many as a parser object of saxes holds before V8 keeps it as a dictionary, three times as slow.
  const parser = new SaxesParser({ xmlns: true });
  const fail = (code: InputErrorCode, values: MessageValues = {}, place?: Place): never => {
    throw new InputError(code, { ...values, ...about }, { file: name, place: place ?? reading.place() });
  };
  const reading: Reading = new Reading(window, parser, handler, limitsFor(options.limits), fail);
  parser.on("error", ({ message }) => {
    const reason = message.replace(PLACE, "");
    if (prefixes === "bound" || !UNBOUND.test(reason)) fail("xml.syntax", { reason });
  });
  parser.on("doctype", (declaration) => {
    const before = window.upTo(window.indexOf("<!DOCTYPE", 0)); // nothing was let go of before the root
    const place = placeAt(identityMap(before).lineStarts, before.length);
    if (doctype === "refused") fail("xml.doctype", {}, place);
    if (declaration.replace(QUOTED, "").includes("[")) fail("xml.entities", {}, place);
    reading.doctype();
  });
  parser.on("opentag", (tag) => reading.open(tag));
  parser.on("closetag", (tag) => reading.close(tag));
  parser.on("text", (value) => reading.text(value));
  parser.on("cdata", (value) => reading.cdata(value));
  let isBlank = true;
  for (let piece = window.next(); piece !== undefined; piece = window.next()) {
    if (isBlank && PLAIN_TEXT.test(piece)) throw new InputError("xml.not-xml", about, { file: name });
    isBlank &&= BLANK.test(piece);
    parser.write(piece);
    yield;
    window.release(Math.min(reading.end, handler.neededFrom?.() ?? reading.end));
  }
  parser.close();
}

const PLAIN_TEXT = /^\s*[^<\s]/u; // what is no markup stands first
const BLANK = /^\s*$/u;
const PLACE = /^\d+:\d+: |\.$/gu; // "3:14: " before a message of saxes, and its full stop
const UNBOUND = /^unbound namespace prefix/u;
const QUOTED = /"[^"]*"|'[^']*'/gu;
