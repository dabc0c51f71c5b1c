import { anchorsOf } from "../../model/anchors.js";
import type { Document, Segment, Unit } from "../../model/document.js";
import type { UnitKind } from "../../model/unit-kind.js";
import { titleForReaders } from "../../text/document-title.js";
import { readableText } from "../../text/readable.js";
import { pageScript, pageSentences, pageStyle } from "../assets.js";
import { bar } from "./bar.js";
import { colophon } from "./colophon.js";
import { documentHead, publicationMeta } from "./head.js";
import { helpPanel } from "./help.js";
import { directionOf } from "./languages.js";
import { isWritable, jsonBlock, Markup, markup, rawText } from "./markup.js";
import { masthead } from "./masthead.js";
import { namesIndex } from "./names.js";
import type { PageOptions } from "./options.js";
import { overview } from "./overview.js";
import type { Payload, Sentences } from "./payload.js";
import { elementOf, rowWriter } from "./row.js";
import { partsOf } from "./table-rows.js";
import { type View, viewOf } from "./view.js";
import { words } from "./words.js";

/**
 * The bilingual page, a piece at a time: one HTML file that reaches no network, is complete without a program, and does more with its own.
 * A segment's anchor is its id.
 */
export function* renderPage(document: Document, options: PageOptions): Generator<string> {
  const view = viewOf(document, options);
  const { wording, audience, layout, pinyin = false } = options;
  const title = options.title ?? titleForReaders(document);
  const rowOf = rowWriter(view);
  yield `<!doctype html>\n${markup`<html lang="${wording.locale}" dir="ltr" data-audience="${audience}" data-layout="${layout}"${pinyin && markup` data-pinyin`}>\n`.text}`;
  yield documentHead({ title, style: pageStyle, script: pageScript, more: metaOf(view, title) }).text;
  yield markup`<body>
<a class="skip" href="#dy-text">${words(wording, "page.skip")}</a>
`.text;
  const titleRows = view.titleUnits.map(({ segments }, index) =>
    unitBlock(segments, index === 0 ? "h1" : "h2", "title"),
  );
  yield markup`${masthead(view, title, markup`${titleRows}`)}${bar(view)}${view.isReview && overview(view)}<main id="dy-text" tabindex="-1">
`.text;
  yield* view.segments.length > LONG ? inStretches(partBlocks()) : partBlocks();
  yield markup`</main>
${namesIndex(view)}${colophon(view)}${helpPanel(view)}`.text;
  yield markup`${jsonBlock("dy-payload", payloadOf(view, title))}
${rawText("script", pageScript)}
</body>
</html>
`.text;

  function* partBlocks(): Generator<string> {
    for (const part of partsOf(view)) {
      if ("cells" in part) yield tableRow(part.cells);
      else yield* blocksIn(part);
    }
  }

  function* blocksIn({ kind, segments }: Unit): Generator<string> {
    for (const block of blocksOf(segments)) yield unitBlock(block, elementOf(kind), classOf(kind, document)).text;
  }

  /** The cells of a row of a table side by side. */
  function tableRow(cells: readonly (readonly Unit[])[]): string {
    const blocks = cells.map((units) => units.flatMap((unit) => Array.from(blocksIn(unit))).join(""));
    return `<div class="table-row">\n${blocks.map((text) => `<div class="table-cell">\n${text}</div>\n`).join("")}</div>\n`;
  }

  function unitBlock(segments: readonly Segment[], element: "p" | "h1" | "h2", kind: string): Markup {
    const name = kind === "" ? "unit" : `unit ${kind}`;
    return new Markup(
      `<div class="${name}">\n${segments.map((segment) => rowOf(segment, element).text).join("")}</div>\n`,
    );
  }
}

/** The classes of a unit by its kind; an item of a text has its own mark, in other formats the mark is none of the text. */
function classOf(kind: UnitKind, { datatype = "plaintext" }: Document): string {
  if (kind === "paragraph") return "";
  return kind === "item" && datatype !== "plaintext" ? "item bulleted" : kind;
}

const LONG = 2000; // segments; a picture of so long a page is more than a browser makes
const LONGEST_BLOCK = 40; // segments that a browser lays out together
const STRETCH = 40; // blocks that a browser lays out where the reader is near: of each stretch it asks that anew for every picture

/** The blocks of a long page in stretches, so that a browser need not lay out what is far. */
function* inStretches(blocks: Iterable<string>): Generator<string> {
  let stretch: string[] = [];
  for (const block of blocks) {
    stretch.push(block);
    if (stretch.length < STRETCH) continue;
    yield stretchOf(stretch);
    stretch = [];
  }
  if (stretch.length > 0) yield stretchOf(stretch);
}

const stretchOf = (blocks: readonly string[]): string => `<div class="stretch">\n${blocks.join("")}</div>\n`;

/** A very long unit in blocks, so that a browser need not lay out what is not seen. */
function* blocksOf(segments: readonly Segment[]): Generator<readonly Segment[]> {
  for (let from = 0; from < segments.length; from += LONGEST_BLOCK) yield segments.slice(from, from + LONGEST_BLOCK);
}

/** What a page shows of a segment: the address it has there, and its texts where HTML can hold them as they are. */
export function shownTexts(document: Pick<Document, "units">): (segment: Segment) => ShownTexts {
  const anchorOf = anchorsOf(document);
  return (segment) => {
    const { source, target } = segment;
    return {
      anchor: anchorOf(segment),
      ...(isWritable(source.text) && { source: source.text }),
      ...(target !== undefined && isWritable(target.text) && { target: target.text }),
    };
  };
}

interface ShownTexts {
  readonly anchor: string;
  readonly source?: string;
  readonly target?: string;
}

function metaOf({ document, options, isReview, segments }: View, title: string): Markup | undefined {
  if (isReview) return undefined;
  const { author, date } = options;
  const { srcLang, trgLang } = document;
  const texts = segments.flatMap(({ target }) => (target === undefined ? [] : [readableText(target)]));
  const first = texts.find((text) => text !== title) ?? "";
  return publicationMeta({ title, description: shortened(first), author, date, srcLang, trgLang });
}

const DESCRIPTION = 200; // characters that sites show of a description

const shortened = (text: string): string =>
  text.length <= DESCRIPTION ? text : `${Array.from(text.slice(0, DESCRIPTION)).slice(0, -1).join("")}…`;

function payloadOf({ options, segments, issuesOf, looseIssues, document }: View, title: string): Payload {
  const { wording, audience, xliff } = options;
  const rules = new Set<string>(
    [...segments.flatMap((segment) => issuesOf(segment)), ...looseIssues].map(({ rule }) => rule),
  );
  const isSaid = (key: string): boolean => !key.startsWith("issues.") || rules.has(ruleOf(key));
  const said = (sentences: Sentences): Sentences =>
    Object.fromEntries(Object.entries(sentences).filter(([key]) => isSaid(key)));
  return {
    audience,
    locale: wording.locale,
    sentences: Object.fromEntries(Object.entries(pageSentences).map(([locale, all]) => [locale, said(all)])),
    key: `${document.hash} ${document.path} ${title}`,
    lang: document.trgLang,
    dir: directionOf(document.trgLang),
    ...(xliff && { xliff }),
  };
}

/** `issues.term/missing.message_other` → `term/missing`. */
const ruleOf = (key: string): string => key.replace(/^issues\.|\.message(?:_\w+)?$/gu, "");
