import { createTargetMatcher } from "../../glossary/index.js";
import { type BilingualFile, type BilingualSegment, readBilingual, targetLanguageOf } from "../../interchange/index.js";
import { textSplices } from "../../interchange/xliff/splice-text.js";
import { reword } from "../../languages/en/english-form.js";
import type { Rewording } from "../../languages/rewording.js";
import type { RecordedChange } from "../../model/change-record.js";
import { type Concept, termsIn } from "../../model/concept.js";
import type { SegmentState } from "../../model/document.js";
import type { AppliedImpact, Impact, LeftSegment, RewordedSegment, Undone } from "../../model/impact.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { TermMatch } from "../../model/term-match.js";
import { decode } from "../../text/decode-file.js";
import { type Splice, spliceText } from "../../text/splice.js";
import type { XmlLimits } from "../../xml/index.js";
import { recogniser } from "../read/recognition.js";
import { rewrite } from "../read-back/rewrite.js";

/** The concept that gets another rendering, and which segments may change with it. */
export interface ImpactOptions {
  /** The whole glossary: longer terms of other concepts are theirs. */
  readonly concepts: readonly Concept[];
  readonly concept: Concept;
  /** The rendering that is to stand. */
  readonly to: string;
  /** Renderings that it takes the place of; where left out, all of the concept's but those admitted. */
  readonly from?: readonly string[];
  /** States of segments that may change; all where left out. */
  readonly states?: readonly SegmentState[];
  /** Languages of a file that does not say its own, BCP 47. */
  readonly srcLang: string;
  readonly trgLang: string;
  readonly limits?: XmlLimits;
}

/**
 * Which segments of a file that holds both languages would change if a concept were rendered otherwise: those that name it in the source
 * and have one of the old renderings in the target.
 *
 * @throws InputError `xliff.*`, `tmx.structure` or `tsv.columns` where the file is broken
 */
export const impactOn = (input: InputFile, options: ImpactOptions): Impact =>
  impactIn(decode(input), input.name, options).impact;

/** @throws InputError as `impactOn`, and `output.table` where the file is of a kind that is only read, `output.character` where its encoding cannot hold a rendering */
export function applyImpact(input: InputFile, options: ImpactOptions): AppliedImpact {
  const text = decode(input);
  const { impact, changed } = impactIn(text, input.name, options);
  const splices: Splice[] = [];
  const changes: RecordedChange[] = [];
  for (const { segment, rewordings } of changed) {
    const inner = segment.written?.target?.inner;
    if (inner === undefined) throw new InputError("output.table", {}, { file: input.name, place: segment.place });
    const own = rewordings.flatMap(({ span, replacement }) => textSplices(text, segment, span, replacement));
    const before = text.slice(inner.start, inner.end);
    changes.push({ segment: segment.id, before, after: spliceText(before, own.map(shiftBy(-inner.start))) });
    splices.push(...own);
  }
  return { impact, bytes: rewrite(input, splices), record: { file: input.name, changes } };
}

const shiftBy =
  (by: number) =>
  ({ span, replacement }: Splice): Splice => ({ span: { start: span.start + by, end: span.end + by }, replacement });

/** The file with recorded changes taken back. @throws InputError as `applyImpact` */
export function undoChanges(input: InputFile, changes: readonly RecordedChange[], options: Languages): Undone {
  const text = decode(input);
  const segments = segmentsById(readBilingual(text, { name: input.name, ...options }));
  const splices: Splice[] = [];
  const taken = new Set<BilingualSegment>();
  const take = (id: string, markup: string): BilingualSegment | undefined => {
    const segment = segments.get(id)?.find((one) => !taken.has(one) && markupIn(text, one) === markup);
    if (segment) taken.add(segment);
    return segment;
  };
  const others = changes.filter(({ segment: id, before, after }) => {
    const inner = take(id, after)?.written?.target?.inner;
    if (inner) splices.push({ span: inner, replacement: before });
    return inner === undefined;
  });
  const changedSince = others.filter(({ segment: id, before }) => take(id, before) === undefined);
  return {
    bytes: rewrite(input, splices),
    undone: splices.length,
    undoneBefore: others.length - changedSince.length,
    changedSince: changedSince.map(({ segment }) => segment),
  };
}

type Languages = Pick<ImpactOptions, "srcLang" | "trgLang" | "limits">;

function segmentsById({ units }: BilingualFile): Map<string, BilingualSegment[]> {
  const found = new Map<string, BilingualSegment[]>();
  for (const { segments } of units) {
    for (const segment of segments) {
      const others = found.get(segment.id);
      if (others === undefined) found.set(segment.id, [segment]);
      else others.push(segment);
    }
  }
  return found;
}

function markupIn(text: string, { written }: BilingualSegment): string | undefined {
  const inner = written?.target?.inner;
  return inner && text.slice(inner.start, inner.end);
}

interface ChangedSegment {
  readonly segment: BilingualSegment;
  readonly rewordings: readonly Rewording[];
}

function impactIn(text: string, name: string, options: ImpactOptions): { impact: Impact; changed: ChangedSegment[] } {
  const { concepts, concept, srcLang, trgLang, limits } = options;
  const file = readBilingual(text, { name, srcLang, trgLang, ...(limits && { limits }) });
  const recognise = recogniser(concepts, file.srcLang);
  const language = targetLanguageOf(file, trgLang);
  const matcher = createTargetMatcher(withTerm(concepts, concept, options.to, language), language);
  const from = new Set(options.from ?? replacedTerms(concept, options.to, language));
  const changes: RewordedSegment[] = [];
  const left: LeftSegment[] = [];
  const changed: ChangedSegment[] = [];
  for (const segment of file.units.flatMap(({ segments }) => segments)) {
    const { target, state, place, source } = segment;
    if (target === undefined || state === "initial") continue;
    if (!recognise(source.text).some((match) => match.concept.id === concept.id)) continue;
    const about = { segment: segment.id, place, state, source: source.text, before: target.text };
    const renderings = matcher.find(target.text).filter((match) => match.concept.id === concept.id && !match.nested);
    const rewordings = renderings
      .filter(({ term }) => from.has(term.text))
      .flatMap(({ span, term }) => reword(target.text, span, term.text, options.to) ?? []);
    const isAsked = options.states === undefined || options.states.includes(state);
    if (rewordings.length > 0 && isAsked) {
      changes.push({ ...about, after: spliceText(target.text, rewordings), rewordings });
      changed.push({ segment, rewordings });
    } else left.push({ ...about, reason: rewordings.length > 0 ? "state" : reasonOf(renderings, options.to) });
  }
  return { impact: { file: name, changes, left }, changed };
}

function reasonOf(renderings: readonly TermMatch[], to: string): LeftSegment["reason"] {
  if (renderings.length === 0) return "unfound";
  return renderings.every(({ term }) => term.text === to) ? "already" : "otherwise";
}

/** The concept's renderings that are not to be used beside the new one. */
const replacedTerms = (concept: Concept, to: string, trgLang: string): string[] =>
  termsIn(concept, trgLang).flatMap(({ text, status }) => (status === "admitted" || text === to ? [] : [text]));

/** The glossary with the new rendering in it, so that it is found whole where an old one is a part of it. */
function withTerm(concepts: readonly Concept[], concept: Concept, text: string, trgLang: string): Concept[] {
  const terms = termsIn(concept, trgLang);
  if (terms.some((term) => term.text === text)) return [...concepts];
  const added: Concept = {
    ...concept,
    terms: { ...concept.terms, [trgLang]: [...terms, { text, status: "proposed" }] },
  };
  return [...concepts.filter(({ id }) => id !== concept.id), added];
}
