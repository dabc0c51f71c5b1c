import type { InputFile } from "../../model/input-file.js";
import { identityMap } from "../../model/source-map.js";
import { decodeKept } from "../../text/decode-kept.js";
import { flowSplices } from "../flow/flow-splices.js";
import { lostCharacters } from "../flow/lost-characters.js";
import type { SourceFormat, WriteContext } from "../format.js";
import { spliceTextFile } from "../splice-text-file.js";
import { charsetSplices } from "./charset.js";
import { elementsIn } from "./elements-in.js";
import { languageSplices } from "./language-splices.js";
import { pageEncoding } from "./page-encoding.js";
import { readHtml } from "./read-html.js";
import { xhtmlAsHtml } from "./xhtml.js";

/**
 * Web pages: the texts that a reader sees and hears, with the elements within a line as codes. Read as browsers read them, by their bytes, whatever their
 * `charset` says.
 *
 * @see HTML Standard
 */
export const html: SourceFormat = {
  id: "html",
  kinds: ["html"],
  datatype: "html",
  read(file, context) {
    const { flows, encoding } = readFile(file, context);
    return { units: flows, findings: lostCharacters(flows), edits: [], encoding };
  },
  write(file, document, context) {
    const { original, encoding, strays, ...page } = readFile(file, context);
    const { writtenIn, writtenIn: to = encoding.encoding } = context;
    const languages = languageSplices(original, page, document);
    const charsets = writtenIn ? charsetSplices(page.charsets, writtenIn) : { splices: [], changes: [] };
    const others = [...languages.splices, ...charsets.splices];
    const changes = [...languages.changes, ...charsets.changes];
    const { splices, refused } = flowSplices(original, page.flows, document, others);
    const bytes = spliceTextFile(file, encoding.encoding, splices, {
      strays,
      to,
      isMarked: page.charsets.length === 0,
    });
    return { bytes, refused, changes, encoding: to };
  },
  skeleton: (file, { encoding }) => elementsIn(parsedAs(file, decodeKept(file, pageEncoding(file, encoding)).text)),
};

function readFile(file: InputFile, context: Pick<WriteContext, "encoding" | "writtenIn" | "include">) {
  const { text: original, encoding, strays } = decodeKept(file, pageEncoding(file, context.encoding));
  const { lineStarts } = identityMap(original);
  const { include, writtenIn = encoding.encoding } = context;
  const source = { original, parsed: parsedAs(file, original), lineStarts };
  return { original, encoding, strays, ...readHtml(source, writtenIn, include) };
}

/** The text as HTML has it, of a file that is XHTML by its name. */
const parsedAs = ({ name }: InputFile, text: string): string =>
  /\.xht(?:ml)?$/iu.test(name) ? xhtmlAsHtml(text) : text;
