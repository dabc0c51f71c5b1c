import { type CheckedFile, formatOf, writeFile } from "../../formats/index.js";
import { type Document, isReady, type Segment, type SegmentState, segmentsOf } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { Issue } from "../../model/issue.js";
import type { FindPage } from "../../model/linked-page.js";
import type { Merged } from "../../model/merged.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import type { Encoding } from "../../text/encodings.js";
import { keepTargets } from "../read-back/keep-targets.js";
import { type ReadBackOptions, readBack } from "../read-back/read-back.js";
import { lostInTranslation } from "./lost-in-translation.js";

/** Which translations go into the document, and how their file is read. */
export interface MergeOptions extends ReadBackOptions {
  /** Targets below this state are not taken. */
  readonly minState?: SegmentState;
  /** Take targets whose source text was changed in the XLIFF or in the document since. */
  readonly acceptSource?: boolean;
  /** The encoding that a text file is written in; its own where it is left out. */
  readonly encoding?: Encoding;
  /** The other pages of a run, for links to them. */
  readonly findPage?: FindPage;
  /** Whether a page gets styles that take layout for Chinese back from translated texts. */
  readonly adaptStyles?: boolean;
  /** `latin`: numbers of lists that a Word document makes with Chinese characters are made with Western figures. */
  readonly numbering?: "latin";
  /** Font of translated texts whose Latin letters a Word document sets in a font for Chinese. */
  readonly latinFont?: string;
  /** Whether texts that formulas of a workbook compare are translated with the cells that say the same. */
  readonly formulas?: boolean;
}

/**
 * The translated document in its own format and encoding. What is not translated keeps its source and is listed in `left`; what would make another
 * document of it is listed in `broken`.
 *
 * @throws InputError `source.missing` without the source document; `xliff.*` where the XLIFF is broken or of another document;
 * `output.character` where the document's encoding cannot hold a translation
 */
export function merge(file: ReturnedFile, options: MergeOptions): Merged {
  const { source } = file;
  if (source === undefined) throw new InputError("source.missing", {}, { file: file.xliff.name });
  const { document, issues, contested, context } = readBack({ ...file, isSourceFound: false }, options);
  if (context === undefined) throw new Error("a source that was read has a context");
  const changed = options.acceptSource === true ? new Set<string>() : changedSources(issues);
  const isTaken = ({ id }: Segment): boolean => !changed.has(id) && !contested.has(id);
  const ready = keepTargets(document, (segment) => isReady(segment, options.minState) && isTaken(segment));
  const format = formatOf(source, context);
  const {
    bytes,
    refused,
    broken,
    changes = [],
    moved,
  } = writeFile(format, source, ready, {
    ...context,
    writtenIn: options.encoding,
    findPage: options.findPage,
    adaptStyles: options.adaptStyles,
    numbering: options.numbering,
    latinFont: options.latinFont,
    formulas: options.formulas,
  });
  const name = format.targetName?.(source.name, context);
  const left = Array.from(leftIn(ready, refused));
  const isTranslated = Array.from(segmentsOf(ready)).length > left.length;
  const writing = { ...context, numbering: options.numbering, adaptStyles: options.adaptStyles };
  const leftOver = isTranslated ? (format.leftOver?.(source, writing, () => bytes) ?? []) : [];
  return {
    bytes,
    trgLang: document.trgLang,
    ...(name !== undefined && { name }),
    left,
    broken,
    lost: lostInTranslation(ready),
    changes,
    issues,
    leftOver,
    ...(moved && { moved }),
  };
}

const changedSources = (issues: readonly Issue[]): Set<string> =>
  new Set(issues.flatMap(({ rule, segment }) => (rule === "segment/source-changed" && segment ? [segment] : [])));

function* leftIn(document: Document, refused: CheckedFile["refused"]): Generator<Segment> {
  const kept = new Set(refused.map(({ segment }) => segment));
  for (const { segment } of segmentsOf(document)) if (segment.target === undefined || kept.has(segment)) yield segment;
}
