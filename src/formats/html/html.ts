import type { Document } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import { identityMap } from "../../model/source-map.js";
import { decodeKept } from "../../text/decode-kept.js";
import { isUnspaced } from "../../text/language.js";
import { FlowBudget } from "../flow/flow-budget.js";
import { flowSplices } from "../flow/flow-splices.js";
import { lostCharacters } from "../flow/lost-characters.js";
import type { SourceFormat, WriteContext } from "../format.js";
import { spliceTextFile } from "../splice-text-file.js";
import { adaptedStyles } from "./adapt-styles.js";
import { charsetSplices } from "./charset.js";
import { elementsIn } from "./elements-in.js";
import { languageSplices } from "./language-splices.js";
import { leftOverIssues, leftOversIn } from "./left-over.js";
import { pageEncoding } from "./page-encoding.js";
import { htmlPageLinks, pageLinkSplices } from "./page-links.js";
import { readHtml, readHtmlUnits } from "./read-html.js";
import { xhtmlAsHtml } from "./xhtml.js";

/**
 * Web pages: the texts that a reader sees and hears, with the elements within a line as codes. Read as browsers read them, by their bytes, whatever their
 * `charset` says.
 *
 * @see HTML Standard
 */
export const html: SourceFormat = {
  id: "html",
  datatype: "html",
  read(file, context) {
    const { source, encoding } = decodedPage(file, context);
    const { units, damaged } = readHtmlUnits(source, context.include);
    return { units, findings: lostCharacters(damaged), edits: [], encoding };
  },
  write(file, document, context) {
    const { original, encoding, strays, ...page } = readFile(file, context);
    const { writtenIn, writtenIn: to = encoding.encoding, findPage, adaptStyles = false } = context;
    const isAdapted = adaptStyles && !isUnspaced(document.trgLang) && hasTargets(document);
    const besides = [
      languageSplices(original, page, document, XML.test(file.name) ? "xml:lang" : "lang"),
      charsetSplices(writtenIn ? page.charsets : [], to),
      adaptedStyles(page, isAdapted ? [...leftOversIn(page.styles), ...(context.linkedStyles ?? [])] : [], document),
      pageLinkSplices(page.links, page.lineStarts, findPage),
    ];
    const changes = besides.flatMap((each) => each.changes);
    const others = besides.flatMap((each) => each.splices);
    const { splices, refused } = flowSplices(original, page.flows, document, others);
    const bytes = spliceTextFile(file, encoding.encoding, splices, {
      strays,
      to,
      isMarked: page.charsets.length === 0,
    });
    return { bytes, refused, changes, encoding: to };
  },
  links(file, context) {
    const page = readFile(file, context);
    return htmlPageLinks(page, page.lineStarts);
  },
  leftOver(file, context) {
    const { styles, original } = readFile(file, context);
    return isUnspaced(context.trgLang) || context.adaptStyles === true
      ? []
      : leftOverIssues(leftOversIn(styles), identityMap(original).lineStarts);
  },
  skeleton: (file, { encoding }) => elementsIn(parsedAs(file, decodeKept(file, pageEncoding(file, encoding)).text)),
};

const hasTargets = ({ units }: Document): boolean =>
  units.some(({ segments }) => segments.some(({ target }) => target !== undefined));

function readFile(file: InputFile, context: Pick<WriteContext, "encoding" | "writtenIn" | "include">) {
  const { source, encoding, strays } = decodedPage(file, context);
  const { include, writtenIn = encoding.encoding } = context;
  const { original, lineStarts } = source;
  return { original, encoding, strays, lineStarts, ...readHtml(source, writtenIn, include) };
}

function decodedPage(file: InputFile, { encoding: named }: Pick<WriteContext, "encoding">) {
  const { text: original, encoding, strays } = decodeKept(file, pageEncoding(file, named));
  const { lineStarts } = identityMap(original);
  const budget = new FlowBudget(file.name, lineStarts);
  return { source: { original, parsed: parsedAs(file, original), lineStarts, budget }, encoding, strays };
}

const XHTML = /\.xht(?:ml)?$/iu;
const XML = /\.(?:xht(?:ml)?|svg)$/iu; // names of files in which HTML is written by the rules of XML

/** The text as HTML has it, of a file that is XHTML by its name. */
const parsedAs = ({ name }: InputFile, text: string): string => (XHTML.test(name) ? xhtmlAsHtml(text) : text);
