import { languageOf } from "../languages/index.js";
import { type Document, type Segment, segmentsOf } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import { type Check, type CheckContext, type DocumentCheck, type Finding, issueOf } from "./check.js";
import { codeEmptyPair } from "./code/empty-pair.js";
import { codeExtra } from "./code/extra.js";
import { codeMissing } from "./code/missing.js";
import { codeOrder } from "./code/order.js";
import { codePairing } from "./code/pairing.js";
import { formAddress } from "./form/address.js";
import { formControlCharacter } from "./form/control-character.js";
import { formDoubleSpace } from "./form/double-space.js";
import { formDoubledWord } from "./form/doubled-word.js";
import { formEndMark } from "./form/end-mark.js";
import { formMixedSpelling } from "./form/mixed-spelling.js";
import { formPlaceholder } from "./form/placeholder.js";
import { formSpaceBeforeMark } from "./form/space-before-mark.js";
import { formTitleMarks } from "./form/title-marks.js";
import { formUnpairedBracket } from "./form/unpaired-bracket.js";
import { formUnpairedQuote } from "./form/unpaired-quote.js";
import { nameLevel } from "./name/level.js";
import { nameTwoWays } from "./name/two-ways.js";
import { numberChecks } from "./number/index.js";
import { chineseLeft } from "./segment/chinese-left.js";
import { copyDiffers } from "./segment/copy-differs.js";
import { fullWidth } from "./segment/full-width.js";
import { lengthRatio } from "./segment/length-ratio.js";
import { maxLength } from "./segment/max-length.js";
import { questionLost } from "./segment/question-lost.js";
import { sourceDiffers } from "./segment/source-differs.js";
import { targetDiffers } from "./segment/target-differs.js";
import { untranslated } from "./segment/untranslated.js";
import { termCase } from "./term/case.js";
import { termCount } from "./term/count.js";
import { termDeprecated } from "./term/deprecated.js";
import { termDoNotTranslate } from "./term/do-not-translate.js";
import { termFirstUse } from "./term/first-use.js";
import { termForbidden } from "./term/forbidden.js";
import { termInconsistent } from "./term/inconsistent.js";
import { termMissing } from "./term/missing.js";
import { termMixedStyle } from "./term/mixed-style.js";
import { termPinyin } from "./term/pinyin.js";
import { termStyle } from "./term/style.js";
import { termUntranslated } from "./term/untranslated.js";

export type { Check, CheckContext, DocumentCheck } from "./check.js";

/** Every check. A new one is a file and a line here. */
export const checks = [
  untranslated,
  chineseLeft,
  fullWidth,
  questionLost,
  lengthRatio,
  maxLength,
  targetDiffers,
  sourceDiffers,
  copyDiffers,
  codeMissing,
  codeExtra,
  codePairing,
  codeEmptyPair,
  codeOrder,
  termMissing,
  termUntranslated,
  termPinyin,
  termDoNotTranslate,
  termForbidden,
  termDeprecated,
  termStyle,
  termMixedStyle,
  termInconsistent,
  termFirstUse,
  termCase,
  termCount,
  nameLevel,
  nameTwoWays,
  ...numberChecks,
  formAddress,
  formPlaceholder,
  formControlCharacter,
  formUnpairedBracket,
  formUnpairedQuote,
  formTitleMarks,
  formDoubledWord,
  formDoubleSpace,
  formSpaceBeforeMark,
  formMixedSpelling,
  formEndMark,
] as const satisfies readonly (Check | DocumentCheck)[];

/** Issues of all checks in a document that apply to its target language, segment by segment. */
export function runChecks(
  document: Document,
  context: Omit<CheckContext, "source" | "target">,
  selected: readonly (Check | DocumentCheck)[] = checks,
): Issue[] {
  const given: CheckContext = {
    ...context,
    source: languageOf(document.srcLang),
    target: languageOf(document.trgLang),
  };
  const segments = Array.from(segmentsOf(document), ({ segment }) => segment);
  const translated = segments.filter(isTranslated);
  const findingsOf = selected
    .filter(({ judges }: Check | DocumentCheck) => judges?.(given.target) ?? true)
    .map((check) => ({ check, findings: "runAll" in check ? ofDocument(check) : ofSegment(check) }));
  const issues: Issue[] = [];
  for (const segment of segments)
    for (const { check, findings } of findingsOf)
      for (const finding of findings(segment)) issues.push(issueOf(check, finding, segment, document.path));
  return issues;

  function ofSegment(check: Check): FindingsOf {
    return (segment) => (looksAt(check, segment) ? check.run(segment, given) : NONE);
  }

  function ofDocument(check: DocumentCheck): FindingsOf {
    const found = new Map<Segment, Finding[]>();
    for (const { segment, ...finding } of check.runAll(translated, given)) {
      const there = found.get(segment);
      if (there === undefined) found.set(segment, [finding]);
      else there.push(finding);
    }
    return (segment) => found.get(segment) ?? NONE;
  }
}

type FindingsOf = (segment: Segment) => Iterable<Finding>;
const NONE: readonly Finding[] = [];

const isTranslated = ({ state }: Segment): boolean => state !== "initial";

function looksAt({ untranslatedToo = false, needs }: Check, segment: Segment): boolean {
  if (untranslatedToo) return true;
  if (!isTranslated(segment)) return false;
  if (needs === "terms") return segment.terms.length > 0;
  return needs === undefined || segment.source.codes.length > 0 || (segment.target?.codes.length ?? 0) > 0;
}
