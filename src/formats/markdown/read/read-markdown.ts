import type { Tree } from "@lezer/common";
import type { IncludedPart } from "../../../model/left-out.js";
import type { MarkdownEngine } from "../../../model/markdown-options.js";
import { identityMap } from "../../../model/source-map.js";
import { blanked } from "../../../text/blanked.js";
import type { Flow } from "../../flow/flow.js";
import { FlowBudget } from "../../flow/flow-budget.js";
import type { FlowSource } from "../../flow/flow-builder.js";
import type { Heading } from "../anchors/headings.js";
import { frontMatterOf } from "../front-matter/front-matter.js";
import { type PlainFlow, readFrontMatter } from "../front-matter/read-front-matter.js";
import { parseMarkdown } from "../syntax/parser.js";
import { writerFor } from "../write/writer.js";
import { isMdxText } from "./is-mdx.js";
import { labelsIn } from "./labels-in.js";
import { type LfText, withLf } from "./lf-text.js";
import { readBlocks } from "./read-blocks.js";
import type { Reading } from "./reading.js";
import { refuseCountlessMarks, refuseDeep, refuseManyMarks } from "./refuse-deep.js";

/** A Markdown file that was read: its texts in order, and its tree. */
export interface ReadMarkdown {
  readonly flows: readonly Flow[];
  /** In the order of the page, those too that have nothing to translate. */
  readonly headings: readonly Heading[];
  /** Those of front matter that stand without quotes. */
  readonly plain: readonly PlainFlow[];
  readonly tree: Tree;
  /** With LF, the front matter too. */
  readonly text: string;
  readonly isMdx: boolean;
  /** Labels of links that have none but their words. */
  readonly shortcuts: Reading["shortcuts"];
  /** With LF, and with blanks in place of front matter: what offsets of the tree count in. */
  readonly body: string;
  readonly source: FlowSource;
  readonly toFile: LfText["toFile"];
}

/** What is known of a Markdown file beside its text and name. */
export interface MarkdownReading {
  /** Names of front matter whose values are texts. */
  readonly keys: readonly string[];
  /** The program that makes pages of it, where that is known. */
  readonly engine?: MarkdownEngine;
  /** Of blocks of code, what is asked for. */
  readonly include: readonly IncludedPart[];
}

const WIKI = /!\[\[[^[\]\n]+\]\]|(?<!\\)\[\[[^[\]\n|]+[|#][^[\]\n]+\]\]/u; // "![[图.png]]", "[[页面|文字]]"

/**
 * @param name - of the file
 * @throws InputError `input.nesting` where blocks stand too deep in one another, `input.codes` where marks are countless
 */
export function readMarkdown(original: string, name: string, { keys, engine, include }: MarkdownReading): ReadMarkdown {
  const lf = withLf(original);
  const front = frontMatterOf(lf.text);
  const body = blanked(lf.text.slice(0, front?.end ?? 0)) + lf.text.slice(front?.end ?? 0);
  const isMdx = isMdxText(body, name, engine);
  const dialect = { isMdx, flanking: "cjk", hasWikiLinks: WIKI.test(body) } as const;
  const { lineStarts } = identityMap(original);
  const source = { original, lineStarts, budget: new FlowBudget(name, lineStarts) };
  refuseManyMarks(body, { name, source, toFile: lf.toFile });
  refuseCountlessMarks(body, { name, source, toFile: lf.toFile });
  const tree = parseMarkdown(body, dialect);
  refuseDeep(tree, { name, source, toFile: lf.toFile });
  const reading: Reading = {
    isTaken: (each) => /[A-Za-z]|[^\0-\x7f]/u.test(each), // a letter, or a character beyond ASCII
    writerFor: (place, isInCell = false) => writerFor(place, reading, isInCell),
    ...lf,
    source,
    dialect,
    labels: labelsIn(tree, body),
    partsLines: true,
    hasDirectives: isMdx || /^ *:::/mu.test(body),
    shortcuts: new Map(),
    include: new Set(include),
    flows: [],
    headings: [],
  };
  const plain = front === undefined ? [] : readFrontMatter(reading, front, keys);
  readBlocks(reading, tree.topNode);
  return {
    flows: reading.flows,
    headings: reading.headings,
    plain,
    tree,
    text: lf.text,
    isMdx,
    shortcuts: reading.shortcuts,
    body,
    source,
    toFile: lf.toFile,
  };
}
