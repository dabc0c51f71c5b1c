import type { InputFile } from "../../model/input-file.js";
import { decodeKept } from "../../text/decode-kept.js";
import { spliceText } from "../../text/splice.js";
import { flowSplices } from "../flow/flow-splices.js";
import { lostCharacters } from "../flow/lost-characters.js";
import { unitOf } from "../flow/unit-of.js";
import type { ReadContext, SourceFormat } from "../format.js";
import { spliceTextFile } from "../splice-text-file.js";
import { anchorSplices } from "./anchors/anchor-splices.js";
import { pageLinks } from "./anchors/page-links.js";
import { frontMatterKeys } from "./front-matter/keys.js";
import { quotePlain } from "./front-matter/quote-plain.js";
import { withLf } from "./read/lf-text.js";
import { type ReadMarkdown, readMarkdown } from "./read/read-markdown.js";
import { skeletonOf } from "./skeleton.js";
import { labelSplices } from "./write/label-splices.js";
import { rewrapped } from "./write/rewrap.js";

/** Markdown and MDX: a unit a paragraph, heading, item, cell or attribute, front matter too; its marks, links and code are codes. */
export const markdown: SourceFormat = {
  id: "markdown",
  datatype: "x-markdown",
  read(file, context) {
    const { page, encoding } = readFile(file, context);
    return { units: page.flows.map(unitOf), findings: lostCharacters(page.flows), edits: [], encoding };
  },
  write(file, document, context) {
    const { text, page, encoding, strays } = readFile(file, context);
    const { flows, plain } = page;
    const labels = labelSplices(page, document);
    const own = flowSplices(text, flows, document, labels);
    const translated = readText(spliceText(text, quotePlain(text, plain, own.splices)), file, context);
    const anchors = anchorSplices(page, translated, context.markdown ?? {}, context.findPage);
    const { splices, refused } =
      anchors.splices.length === 0 ? own : flowSplices(text, flows, document, [...labels, ...anchors.splices]);
    const { writtenIn: to = encoding.encoding } = context;
    const quoted = quotePlain(text, plain, splices);
    const { wrap } = context.markdown ?? {};
    const whole = wrap === undefined ? quoted : rewrapped(text, flows, quoted, wrap);
    const bytes = spliceTextFile(file, encoding.encoding, whole, { strays, to });
    return { bytes, refused, changes: anchors.changes, moved: anchors.moved, encoding: to };
  },
  links: (file, context) => pageLinks(readFile(file, context).page, context.markdown ?? {}),
  skeleton(file, context) {
    const { text, page } = readFile(file, context);
    return skeletonOf(withLf(text).text, page.tree, page.body, context.include);
  },
};

function readFile(file: InputFile, context: ReadContext) {
  const { text, encoding, strays } = decodeKept(file, context.encoding);
  return { text, encoding, strays, page: readText(text, file, context) };
}

function readText(
  text: string,
  { name }: InputFile,
  { markdown: { frontMatter = [], engine } = {}, include = [] }: ReadContext,
): ReadMarkdown {
  const keys = [...frontMatterKeys, ...frontMatter];
  return readMarkdown(text, name, { keys, include, ...(engine && { engine }) });
}
