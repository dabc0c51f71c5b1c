import type { InputFile } from "../../model/input-file.js";
import { identityMap } from "../../model/source-map.js";
import { decodeFile } from "../../text/decode-file.js";
import { flowSplices } from "../flow/flow-splices.js";
import type { ReadContext, SourceFormat } from "../format.js";
import { spliceTextFile } from "../splice-text-file.js";
import { elementsIn } from "./elements-in.js";
import { languageSplices } from "./language-splices.js";
import { readHtml } from "./read-html.js";

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
    return { units: flows, findings: [], edits: [], encoding };
  },
  write(file, document, context) {
    const { original, encoding, ...page } = readFile(file, context);
    const { splices: languages, changes } = languageSplices(original, page, document);
    const { splices, refused } = flowSplices(original, page.flows, document, languages);
    return { bytes: spliceTextFile(file, encoding.encoding, splices), refused, changes, encoding: encoding.encoding };
  },
  skeleton: (file, { encoding }) => elementsIn(decodeFile(file, encoding).text),
};

function readFile(file: InputFile, context: Pick<ReadContext, "encoding">) {
  const { text: original, encoding } = decodeFile(file, context.encoding);
  const { lineStarts } = identityMap(original);
  return { original, encoding, ...readHtml({ original, lineStarts }, encoding.encoding) };
}
