import { bilingualFormatOf } from "../../interchange/bilingual-names.js";
import { documentFromFile, readBilingual, targetLanguageOf } from "../../interchange/index.js";
import { columnsOfPairs } from "../../interchange/read-pairs.js";
import { readTmxUnits, type TmxUnit, type TmxVariant } from "../../interchange/tmx/read-units.js";
import { recordProps } from "../../interchange/tmx/write-records.js";
import { STATE_PROP } from "../../interchange/tmx/write-tmx.js";
import { tsvColumns } from "../../interchange/tsv.js";
import {
  type Content,
  isAnnotation,
  isReady,
  type SegmentState,
  segmentStates,
  segmentsOf,
} from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { InputStream } from "../../model/input-file.js";
import { bestFit, languageTag } from "../../model/language-tag.js";
import type { GivenRecord, NewMemoryRecord, RecordCode } from "../../model/memory-record.js";
import { givenRecordSchema } from "../../model/memory-record-schema.js";
import { addressOf } from "../../model/place.js";
import { isSameLanguage } from "../../text/language.js";
import { concatenated } from "../../text/splice-bytes.js";
import { unescapedCell } from "../../text/table/escape.js";
import { unguarded } from "../../text/table/guard.js";
import { decodeLines } from "../read/decode-lines.js";
import { decodeXml } from "../read/decode-xml.js";
import { contextsIn } from "./contexts.js";
import { exportedColumns } from "./exported-columns.js";

/** What is known of pairs whose file does not say it. */
export interface ReadRecordsOptions {
  readonly srcLang: string;
  readonly trgLang: string;
  /** The state of pairs for which the file names none; of a state that it names there is no doubt. */
  readonly state?: SegmentState;
  readonly author?: string;
  readonly client?: string;
  /** Of an XLIFF or a table, the least state of pairs that are taken; what has to be looked at again is below every state. */
  readonly minState?: SegmentState;
  /** Now, ISO 8601. */
  readonly now: string;
  /** Called for each pair that cannot be taken. */
  readonly onLeftOut: (leftOut: LeftOutPair) => void;
}

/** A pair that cannot be taken. */
export interface LeftOutPair {
  readonly reason: "no-target" | "no-source" | "other-language" | "same-text" | "below-state" | "not-a-record";
  readonly line?: number;
}

/**
 * The pairs of a file: TMX, XLIFF of all versions, a table, or JSON Lines. Tables and JSON Lines are read a piece at a time.
 *
 * @throws InputError as the reader of its format does
 */
export function* readRecords(file: InputStream, options: ReadRecordsOptions): Generator<NewMemoryRecord> {
  for (const given of givenRecords(file, options)) {
    const { source, target } = given.record;
    if (source.trim() === "") options.onLeftOut({ reason: "no-source", ...lineOf(given) });
    else if (target.trim() === "") options.onLeftOut({ reason: "no-target", ...lineOf(given) });
    else yield completed(given.record, options);
  }
}

interface Given {
  readonly record: GivenRecord;
  readonly line?: number;
}

const lineOf = ({ line }: Given): Pick<Given, "line"> => (line === undefined ? {} : { line });

/** A pair as a record, with what the caller knows where the pair does not say it. */
export function completed(
  record: GivenRecord,
  { srcLang, trgLang, state, author, client, now }: Omit<ReadRecordsOptions, "onLeftOut">,
): NewMemoryRecord {
  return {
    srcLang,
    trgLang,
    state: state ?? "translated",
    time: now,
    ...(author !== undefined && { author }),
    ...(client !== undefined && { client }),
    ...record,
  };
}

function givenRecords(file: InputStream, options: ReadRecordsOptions): Iterable<Given> {
  if (/\.(?:jsonl|ndjson)$/iu.test(file.name)) return jsonRecords(file, options);
  const format = bilingualFormatOf(file.name);
  if (format === "tsv" || /\.txt$/iu.test(file.name)) return tableRecords(file, options);
  return format === "tmx" ? tmxRecords(file, options) : fileRecords(file, options);
}

/** A line of a file; it `isOpen` where the file ends without a line end. */
interface Line {
  readonly text: string;
  readonly line: number;
  readonly isOpen: boolean;
}

function* linesOf(file: InputStream): Generator<Line> {
  let line = 0;
  for (const block of decodeLines(file)) {
    const lines = block.split(/\r\n|\r|\n/u);
    const isEnded = lines.at(-1) === "";
    if (isEnded) lines.pop();
    for (const [index, text] of lines.entries()) {
      line += 1;
      const isOpen = !isEnded && index === lines.length - 1;
      yield { text: line === 1 ? text.replace(/^\ufeff/u, "") : text, line, isOpen };
    }
  }
}

function* jsonRecords(file: InputStream, { onLeftOut }: ReadRecordsOptions): Generator<Given> {
  for (const { text, line } of linesOf(file)) {
    if (text.trim() === "") continue;
    const record = recordOfLine(text);
    if (record === undefined) onLeftOut({ reason: "not-a-record", line });
    else yield { record, line };
  }
}

/** A record from a line of JSON; nothing where it is none. */
export function recordOfLine(text: string): GivenRecord | undefined {
  try {
    const read = givenRecordSchema.safeParse(JSON.parse(text));
    return read.success ? withoutAbsent(read.data) : undefined;
  } catch {
    return undefined;
  }
}

const withoutAbsent = <Value extends object>(value: Value): GivenRecord =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as unknown as GivenRecord;

/**
 * Rows whose cells are parted by tabs; the first may name its columns. Of a table that `tm export` or `publish` wrote, what guards
 * a cell in a spreadsheet is taken off again.
 *
 * @throws InputError `tsv.columns` at a row of one cell; `table.cut` where the last row has no line end, and fewer cells than any other
 */
function* tableRecords(file: InputStream, options: ReadRecordsOptions): Generator<Given> {
  let columns: { readonly source: number; readonly target: number } | undefined;
  let textOf = (cell: string | undefined): string => cell ?? "";
  let fewest = 0;
  for (const { text, line, isOpen } of linesOf(file)) {
    if (text.trim() === "") continue;
    const cells = text.split("\t");
    const place = { line, column: 1 };
    if (cells.length < 2) throw new InputError("tsv.columns", {}, { file: file.name, place });
    if (isOpen && cells.length < fewest)
      throw new InputError("table.cut", { text: cells.join(" | ") }, { file: file.name, place });
    fewest = fewest === 0 ? cells.length : Math.min(fewest, cells.length);
    if (columns === undefined) {
      const [isExported, isPublished] = [exportedColumns, tsvColumns].map((ours) => cells.join() === ours.join());
      if (isExported || isPublished) textOf = (cell = "") => unguarded(unescapedCell(cell));
      const named = isExported ? { source: 0, target: 1, isHeader: true } : columnsOfPairs(cells, options);
      columns = named;
      if (named.isHeader) continue;
    }
    const record = { source: textOf(cells[columns.source]), target: textOf(cells[columns.target]) };
    yield { record: options.state === undefined ? record : { ...record, state: options.state }, line };
  }
}

const whole = ({ name, pieces }: InputStream) => ({ name, bytes: concatenated(Array.from(pieces)) });

function* tmxRecords(file: InputStream, options: ReadRecordsOptions): Generator<Given> {
  const { srcLang, units } = readTmxUnits(decodeXml(whole(file)), { name: file.name });
  for (const unit of units) {
    const line = "line" in unit.place ? { line: unit.place.line } : {};
    const source = sourceOf(unit, srcLang, options);
    if (source === undefined) {
      options.onLeftOut({ reason: "other-language", ...line });
      continue;
    }
    const targets = unit.variants.filter(({ lang }) => !isSameLanguage(lang, source.lang));
    if (targets.length === 0) options.onLeftOut({ reason: "no-target", ...line });
    for (const target of targets) yield { record: recordOf(unit, source, target), ...line };
  }
}

function sourceOf({ variants }: TmxUnit, headerLang: string, { srcLang }: ReadRecordsOptions): TmxVariant | undefined {
  const languages = variants.map(({ lang }) => lang);
  const wanted = bestFit(languages, srcLang);
  if (wanted !== undefined) return variants.find(({ lang }) => lang === wanted);
  return isSameLanguage(headerLang, srcLang) ? variants.find(({ lang }) => lang === headerLang) : undefined;
}

function recordOf(unit: TmxUnit, source: TmxVariant, target: TmxVariant): GivenRecord {
  const all: Record<string, string> = { ...unit.properties, ...target.properties };
  const {
    [STATE_PROP]: claimed,
    [recordProps.origin]: origin,
    [recordProps.place]: place,
    [recordProps.client]: client,
    [recordProps.made]: made,
    ...properties
  } = all;
  const state = segmentStates.find((one) => one === claimed);
  const notes = [...unit.notes, ...target.notes];
  const [author, time] = [target.author ?? unit.author, target.time ?? unit.time];
  return {
    ...textsOf(source.content, target.content),
    srcLang: languageTag(source.lang) ?? source.lang,
    trgLang: languageTag(target.lang) ?? target.lang,
    ...(state !== undefined && { state }),
    ...(author !== undefined && { author }),
    ...(time !== undefined && { time }),
    ...(origin !== undefined && { origin }),
    ...(place !== undefined && { place }),
    ...(client !== undefined && { client }),
    ...(made === "aligned" && { made }),
    ...(notes.length > 0 && { notes }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** An XLIFF or a table with quoted cells: its segments, each with the neighbours that it has there. */
function* fileRecords(file: InputStream, options: ReadRecordsOptions): Generator<Given> {
  const { srcLang, trgLang } = options;
  const bilingual = readBilingual(decodeXml(whole(file)), { name: file.name, srcLang, trgLang });
  const isXliff = bilingual.version !== undefined;
  const target = targetLanguageOf(bilingual, trgLang);
  if (!isSameLanguage(bilingual.srcLang, srcLang)) return options.onLeftOut({ reason: "other-language" });
  const document = documentFromFile(bilingual);
  const contextsOf = contextsIn(document);
  for (const { segment } of segmentsOf(document)) {
    if (segment.target === undefined || segment.state === "initial") {
      options.onLeftOut({ reason: "no-target" });
      continue;
    }
    if (options.minState !== undefined && (segment.needsReview === true || !isReady(segment, options.minState))) {
      options.onLeftOut({ reason: "below-state" });
      continue;
    }
    const contexts = contextsOf(segment);
    const state = isXliff ? segment.state : options.state;
    yield {
      record: {
        ...textsOf(segment.source, segment.target),
        srcLang: bilingual.srcLang,
        trgLang: target,
        ...(state !== undefined && { state: higher(state, options.state) }),
        ...(isXliff && { contexts, ...(bilingual.originals[0] !== undefined && { origin: bilingual.originals[0] }) }),
        ...(segment.place !== undefined && { place: addressOf(segment.place) }),
      },
    };
  }
}

/** Who imports what a reviser has approved says so: `--state` lifts what the file says, and never lowers it. */
const higher = (state: SegmentState, said: SegmentState = state): SegmentState =>
  segmentStates.indexOf(said) > segmentStates.indexOf(state) ? said : state;

function textsOf(source: Content, target: Content): Pick<NewMemoryRecord, "source" | "target" | "codes"> {
  const codes = { source: codesOf(source), target: codesOf(target) };
  const hasCodes = codes.source.length + codes.target.length > 0;
  return { source: source.text, target: target.text, ...(hasCodes && { codes }) };
}

const codesOf = ({ codes }: Content): RecordCode[] =>
  codes
    .filter((code) => !isAnnotation(code))
    .map(({ id, kind, offset, native, display }) => ({
      ...{ id, kind, offset },
      ...(native !== undefined && { native }),
      ...(display !== undefined && { display }),
    }));
