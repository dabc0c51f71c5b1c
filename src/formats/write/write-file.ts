import type { Document, Segment } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import type { BrokenSegment } from "../../model/merged.js";
import type { SourceFormat, WriteContext, Written } from "../format.js";
import { brokenPairs } from "./broken-pairs.js";
import { findBroken } from "./find-broken.js";
import { withTargets } from "./with-targets.js";

/** A translated file, and the segments that make another document of it. */
export interface CheckedFile extends Written {
  readonly broken: readonly BrokenSegment[];
}

/**
 * Writes a translated file and reads it again. Its skeleton must be that of the same file with a plain word in place of each text: a
 * translation that is taken for markup where it stands (`1986. ` at the start of a line of Markdown) has another, and is named.
 *
 * @throws InputError as the format's `write` does
 */
export function writeFile(
  format: SourceFormat,
  file: InputFile,
  document: Document,
  context: WriteContext,
): CheckedFile {
  const pairs = document.units.flatMap(brokenPairs);
  const broken = pairs.map((segment): BrokenSegment => ({ segment, reason: "pair" }));
  const { skeleton } = format;
  const written = format.write(file, document, context);
  if (skeleton === undefined) return { ...written, broken };
  const skeletonOf = ({ bytes, encoding }: Written): string =>
    JSON.stringify(skeleton({ name: file.name, bytes }, { ...context, ...(encoding && { encoding }) }));
  const skeletonWith = (words: ReadonlySet<Segment>): string => {
    const neutral = withTargets(document, (segment) => (words.has(segment) ? segment.target : neutralTarget(segment)));
    return skeletonOf(format.write(file, neutral, context));
  };
  const whole = skeletonOf(written);
  const expected = skeletonWith(new Set());
  if (whole === expected) return { ...written, broken };
  const found = findBroken(translated(document), (segments) => skeletonWith(new Set(segments)) !== expected);
  const structure = found.map((segment): BrokenSegment => ({ segment, reason: "structure" }));
  return { ...written, broken: [...broken, ...structure.filter(({ segment }) => !pairs.includes(segment))] };
}

const translated = ({ units }: Document): Segment[] =>
  units.flatMap(({ segments }) => segments.filter(({ target }) => target !== undefined));

/** The target with a word in place of each of its texts, the blanks around them, and its codes. */
function neutralTarget({ target }: Segment): Segment["target"] {
  if (target === undefined) return undefined;
  const ends = [...target.codes.map(({ offset }) => offset), target.text.length];
  let [text, from] = ["", 0];
  const codes = ends.flatMap((end, index) => {
    text += target.text.slice(from, end).replace(/\S(?:.*\S)?/su, "x");
    from = end;
    const code = target.codes[index];
    return code === undefined ? [] : [{ ...code, offset: text.length }];
  });
  return { text, codes };
}
