import { decodeFile } from "../../text/decode-file.js";
import { flowSplices } from "../flow/flow-splices.js";
import type { SourceFormat } from "../format.js";
import { spliceTextFile } from "../splice-text-file.js";
import { frontMatterKeys } from "./front-matter/keys.js";
import { quotePlain } from "./front-matter/quote-plain.js";
import { withLf } from "./read/lf-text.js";
import { readMarkdown } from "./read/read-markdown.js";
import { skeletonOf } from "./skeleton.js";

/** Markdown and MDX: a unit a paragraph, heading, item, cell or attribute, front matter too; its marks, links and code are codes. */
export const markdown: SourceFormat = {
  id: "markdown",
  kinds: ["markdown"],
  datatype: "x-markdown",
  read(file, context) {
    const { text, encoding } = decodeFile(file, context.encoding);
    const { flows } = readMarkdown(text, isMdx(file.name), frontMatterKeys);
    return { units: flows, findings: [], edits: [], encoding };
  },
  write(file, document, context) {
    const { text, encoding } = decodeFile(file, context.encoding);
    const { flows, plain } = readMarkdown(text, isMdx(file.name), frontMatterKeys);
    const { splices, refused } = flowSplices(text, flows, document);
    return {
      bytes: spliceTextFile(file, encoding.encoding, quotePlain(text, plain, splices)),
      refused,
      encoding: encoding.encoding,
    };
  },
  skeleton(file, context) {
    const { text } = decodeFile(file, context.encoding);
    const { tree, body } = readMarkdown(text, isMdx(file.name), frontMatterKeys);
    return skeletonOf(withLf(text).text, tree, body);
  },
};

const isMdx = (name: string): boolean => /\.mdx$/iu.test(name);
