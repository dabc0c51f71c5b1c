import type { InputFile } from "../../model/input-file.js";
import type { Issue } from "../../model/issue.js";
import type { DocumentChange } from "../../model/merged.js";
import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { identityMap, placeAt } from "../../model/source-map.js";
import { decodeKept } from "../../text/decode-kept.js";
import { markLength } from "../../text/encodings.js";
import { isUnspaced } from "../../text/language.js";
import type { Flow } from "../flow/flow.js";
import { FlowBudget } from "../flow/flow-budget.js";
import { flowSplices } from "../flow/flow-splices.js";
import { hasLostCharacters, lostCharacters } from "../flow/lost-characters.js";
import type { ReadContext, SourceFormat, SourceUnit, WriteContext } from "../format.js";
import type { Cue, Dialect } from "./cue.js";
import { cueFlows } from "./cue-flows.js";
import { cueKeeper } from "./kept-cue.js";
import { longLinesKept } from "./lines-kept.js";
import { outsideCues } from "./outside-cues.js";
import { wholeSentences } from "./whole-sentences.js";
import { writeCues } from "./write-cues.js";

/** A format of subtitles: each cue a unit, its line breaks, tags and overrides codes. */
export const subtitleFormat = (id: "srt" | "vtt" | "ass", dialect: Dialect): SourceFormat => ({
  id,
  datatype: `x-${id}`,
  read(file, context) {
    const { flows: units, findings, encoding } = readCues(file, dialect, context, cueKeeper());
    return { units, findings, edits: [], encoding };
  },
  write(file, document, context) {
    const { writtenIn } = context;
    const { flows, original, encoding, strays } = readCues(file, dialect, context, (flow) => flow);
    const { splices, refused } = flowSplices(original, flows, document);
    const { changes, ...written } = writeCues(file, { encoding: encoding.encoding, strays, writtenIn }, splices);
    return { ...written, refused, changes: changes satisfies readonly DocumentChange[] };
  },
  ...(dialect.keepsLines && {
    leftOver(file: InputFile, { encoding, trgLang }: WriteContext, written?: () => Uint8Array) {
      const { text, encoding: found } = decodeKept(file, encoding);
      if (written === undefined) return [];
      const bytes = written();
      const translated = decodeKept({ ...file, bytes }, markLength(bytes, "utf-8") > 0 ? "utf-8" : found.encoding);
      return longLinesKept(text, translated.text, dialect, trgLang);
    },
  }),
  skeleton: (file, context) => skeletonOf(decodeKept(file, context.encoding).text, dialect),
});

/** @param keep - what is kept of each flow: a long file has a hundred thousand cues */
function readCues<Kept extends SourceUnit>(
  file: InputFile,
  dialect: Dialect,
  { encoding: named, srcLang }: Pick<ReadContext, "encoding" | "srcLang">,
  keep: (flow: Flow) => Kept,
) {
  const { text: original, encoding, strays } = decodeKept(file, named);
  const { lineStarts } = identityMap(original);
  const source = { original, lineStarts, budget: new FlowBudget(file.name, lineStarts) };
  const isSource = isUnspaced(srcLang) ? isHanOrKana : hasLetter;
  const flows: Kept[] = [];
  const damaged: Flow[] = [];
  const bilingual: Cue[] = [];
  for (const cue of dialect.cuesIn(original)) {
    const found = cueFlows(cue, source, dialect, isSource);
    flows.push(...found.flows.map(keep));
    damaged.push(...found.flows.filter(hasLostCharacters));
    if (found.isBilingual) bilingual.push(cue);
  }
  const findings = bilingual.slice(0, 1).map(({ span }) => bilingualCues(bilingual.length, span.start, lineStarts));
  const outside = outsideCues(original, dialect, lineStarts, isSource);
  const lost = lostCharacters(damaged);
  return { original, encoding, strays, flows: wholeSentences(flows), findings: [...findings, ...outside, ...lost] };
}

const isHanOrKana = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** Subtitles in two languages, of which one is translated. */
export const bilingualCuesRule: RuleFacts<TextExamples> = {
  rule: "source/bilingual-cues",
  type: "other",
  severity: "info",
  examples: {
    breaks: ["1\n00:00:01,000 --> 00:00:02,000\n天亮了。\nDay broke.\n"],
    holds: ["1\n00:00:01,000 --> 00:00:02,000\n天亮了。\n我们走吧。\n"],
  },
};

function bilingualCues(count: number, offset: number, lineStarts: readonly number[]): Issue {
  const { rule, type, severity } = bilingualCuesRule;
  return { rule, type, severity, values: { count }, place: placeAt(lineStarts, offset) };
}

/** The time of each cue, and the marks in it but for line breaks. */
function skeletonOf(text: string, { cuesIn, marks }: Dialect): string[] {
  return Array.from(cuesIn(text)).flatMap(({ time, span }) => [
    time,
    ...Array.from(text.slice(span.start, span.end).matchAll(marks)).flatMap(({ 0: mark, groups = {} }) =>
      groups.line === undefined && groups.reference === undefined ? [mark] : [],
    ),
  ]);
}
