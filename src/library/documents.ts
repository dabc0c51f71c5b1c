import type { Document, Segment, Unit } from "../model/document.js";
import type { InputFile, InputStream } from "../model/input-file.js";
import { proseParts } from "../model/left-out.js";
import { LEAST_OFFERED } from "../model/memory-match.js";
import { addressOf, linePlaceOf } from "../model/place.js";
import type { ReturnedFile } from "../model/returned-file.js";
import { placeOf } from "../model/source-map.js";
import type { TermMatch } from "../model/term-match.js";
import type { Stats } from "../pipeline/stats/stats.js";
import type { Duiyi } from "./duiyi.js";
import { documentLanguagesOf, type Environment, languagesOf, readingBack, readingOf } from "./environment.js";
import { eachInWords, inWords } from "./in-words.js";
import { memoriesOf } from "./memory/open-memory.js";
import type {
  PrepareOptions,
  RepairOptions,
  RepairParagraphsOptions,
  SegmentOptions,
  StatsOptions,
  TermOccurrence,
} from "./operation-options.js";
import type { ReadingOptions } from "./options.js";
import type { RepairedText } from "./repaired-text.js";

/** The part of the library that works with source documents. The code of each use case is loaded when it is first asked for. */
export function documentUses(
  environment: Environment,
): Pick<
  Duiyi,
  | "read"
  | "prepare"
  | "repair"
  | "repairParagraphs"
  | "repairs"
  | "segment"
  | "sentenceRules"
  | "srx"
  | "terms"
  | "stats"
> {
  const { ui } = environment;
  const read: Duiyi["read"] = (file, options = {}) => inWords(ui, () => readSource(file, options, environment));
  return {
    read,
    prepare: (file, options = {}) =>
      inWords(ui, async () => {
        const { prepare, prepareRead } = await import("../pipeline/prepare/prepare.js");
        const prepared = await preparing(file, options, environment);
        const memories = memoriesOf(options.memories, environment);
        if (memories.length === 0) return prepare(file, prepared);
        const { readDocument } = await import("../pipeline/read/read-document.js");
        const { matchesFor } = await import("./memory/matches-for.js");
        const read = readDocument(file, prepared);
        const { prefill = 100, tmRepair: repair } = options;
        const lookUp = { min: LEAST_OFFERED, limit: MOST_OFFERED, repair };
        const bySegment = await matchesFor(read.document, memories, lookUp, environment);
        return prepareRead(read, file.name, { ...prepared, memory: { bySegment, prefill } });
      }),
    repair: (file, options = {}) => inWords(ui, () => repairSource(file, options, environment)),
    repairParagraphs: (file, options = {}) => eachInWords(ui, () => paragraphs(file, options, environment)),
    repairs: async () => (await import("../repair/index.js")).repairs,
    segment: (file, options = {}) => eachInWords(ui, () => sentences(file, options, environment)),
    sentenceRules: async () => (await import("../segment/index.js")).sentenceRules,
    srx: async () => (await import("../segment/index.js")).writeSrx(),
    terms: (file, options = {}) =>
      eachInWords(ui, async () => {
        const { readUnits } = await import("../pipeline/read/read-document.js");
        return occurrencesIn(readUnits(file, await reading(whole(options), environment)));
      }),
    stats: (given, options = {}) => inWords(ui, () => numbersOf(given, options, environment)),
  };
}

const MOST_OFFERED = 3; // matches of a segment

/** A text is listed with all that stands in it, code too: nothing is held back as it is from translators. */
const whole = <Options extends ReadingOptions>(options: Options): Options => ({
  ...options,
  include: [...proseParts, ...(options.include ?? [])],
});

async function numbersOf(
  given: Document | ReturnedFile,
  { memories: named, tmRepair: repair, rates }: StatsOptions,
  environment: Environment,
): Promise<Stats> {
  const { statsOf, statsOfParts } = await import("../pipeline/stats/stats.js");
  const memories = memoriesOf(named, environment);
  if ("xliff" in given && memories.length === 0) {
    const { readBackInTurn } = await import("../pipeline/read-back/read-in-turn.js");
    return readBackInTurn(given, await readingReturned(environment), statsOfParts);
  }
  const document = "xliff" in given ? await readReturned(given, environment) : given;
  if (memories.length === 0) return statsOf(document);
  const { LEAST_WEIGHED, weigh } = await import("../pipeline/stats/bands.js");
  const { matchesFor } = await import("./memory/matches-for.js");
  const matches = await matchesFor(
    document,
    memories,
    { min: LEAST_WEIGHED, limit: MOST_OFFERED, repair },
    environment,
  );
  return { ...statsOf(document), memory: weigh(document, matches, { ...environment.config.rates, ...rates }) };
}

/** A translation, of which the terms of the source are counted alone. */
async function readReturned(file: ReturnedFile, environment: Environment): Promise<Document> {
  const { readBack } = await import("../pipeline/read-back/read-back.js");
  return readBack(file, { ...(await readingReturned(environment)), targetTerms: "nowhere" }).document;
}

const readingReturned = async (environment: Environment) => ({
  ...readingBack({}, environment),
  concepts: await environment.concepts(),
});

async function readSource(file: InputFile, options: PrepareOptions, environment: Environment): Promise<Document> {
  const { readDocument } = await import("../pipeline/read/read-document.js");
  return readDocument(file, await reading(options, environment)).document;
}

const reading = async (options: PrepareOptions, environment: Environment) => ({
  ...readingOf(options, environment),
  ...documentLanguagesOf(options, environment),
  concepts: await environment.concepts(),
});

async function preparing(file: InputFile, options: PrepareOptions, environment: Environment) {
  const { for: tool, version, markTerms = false, previous, tmRepair, onProgress } = options;
  return {
    ...readingOf(options, environment, file.name),
    ...documentLanguagesOf(options, environment),
    concepts: await environment.concepts(),
    preferences: environment.preferences,
    toolVersion: environment.version,
    wording: environment.ui,
    markTerms,
    ...(tool && { for: tool }),
    ...(version && { version }),
    ...(previous && { previous }),
    ...(tmRepair && { tmRepair }),
    ...(onProgress && { onProgress }),
  };
}

async function repairSource(file: InputFile, options: RepairOptions, environment: Environment): Promise<RepairedText> {
  const { repairFile } = await import("../pipeline/repair/repair-file.js");
  const { only } = options;
  return repairFile(file, { ...readingOf(options, environment), ...(only && { only }) });
}

async function paragraphs(
  file: InputFile | InputStream,
  options: RepairParagraphsOptions,
  environment: Environment,
): Promise<Iterable<string>> {
  const { repairedParagraphs } = await import("../pipeline/repair/repaired-paragraphs.js");
  const { only, onEncoding, onParts } = options;
  return repairedParagraphs(streamOf(file), {
    ...readingOf(options, environment),
    ...(only && { only }),
    ...(onEncoding && { onEncoding }),
    ...(onParts && { onParts }),
  });
}

const streamOf = (file: InputFile | InputStream): InputStream =>
  "bytes" in file ? { name: file.name, pieces: [file.bytes] } : file;

async function sentences(
  file: InputFile | InputStream,
  options: SegmentOptions,
  environment: Environment,
): Promise<Iterable<string>> {
  const { sentencesOf } = await import("../pipeline/read/sentences.js");
  const context = { ...readingOf(whole(options), environment), ...languagesOf(options, environment) };
  return sentencesOf(streamOf(file), context, await splitter(options, environment), options);
}

async function splitter(options: SegmentOptions, environment: Environment) {
  const { readSrx, splitBySrx, splitSentences } = await import("../segment/index.js");
  const { srx, attribution, onRules } = options;
  if (srx === undefined) return (text: string) => splitSentences(text, { ...(attribution && { attribution }) });
  const { decode } = await import("../text/decode-file.js");
  const rules = readSrx(decode(srx), srx.name, languagesOf(options, environment).srcLang);
  onRules?.({ count: rules.rules.length, names: rules.names });
  return splitBySrx(rules);
}

function* occurrencesIn(units: Iterable<Unit>): Generator<TermOccurrence> {
  for (const unit of units)
    for (const segment of unit.segments) for (const match of segment.terms) yield occurrenceOf(match, segment, unit);
}

function occurrenceOf({ span, concept, term }: TermMatch, { id, span: { start }, source }: Segment, unit: Unit) {
  const place = placeOf(unit.map, start + span.start);
  const where = linePlaceOf(place) ?? { place: addressOf(place) };
  return { ...where, text: source.text.slice(span.start, span.end), concept, term: term.text, segment: id };
}
