import type { Check, DocumentCheck } from "./check.js";
import { codeEmptyPair } from "./code/empty-pair.js";
import { codeExtra } from "./code/extra.js";
import { codeMissing } from "./code/missing.js";
import { codeOrder } from "./code/order.js";
import { codePairing } from "./code/pairing.js";
import { codeTag } from "./code/tag.js";
import { codeTagPairing } from "./code/tag-pairing.js";
import { cueTooFast } from "./cue/too-fast.js";
import { cueTooLong } from "./cue/too-long.js";
import { formAddress } from "./form/address.js";
import { formControlCharacter } from "./form/control-character.js";
import { formDoubleSpace } from "./form/double-space.js";
import { formDoubledWord } from "./form/doubled-word.js";
import { formEndMark } from "./form/end-mark.js";
import { formLineBreak } from "./form/line-break.js";
import { formMixedSpelling } from "./form/mixed-spelling.js";
import { formPlaceholder } from "./form/placeholder.js";
import { formSpaceBeforeMark } from "./form/space-before-mark.js";
import { formTitleMarks } from "./form/title-marks.js";
import { formUnpairedBracket } from "./form/unpaired-bracket.js";
import { formUnpairedQuote } from "./form/unpaired-quote.js";
import { nameLevel } from "./name/level.js";
import { nameTwoWays } from "./name/two-ways.js";
import { numberCheck } from "./number/index.js";
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

export type { Check, CheckExample, DocumentCheck, DocumentExample, Judge } from "./check.js";
export { oneRule } from "./one-rule.js";
export { ownCheck } from "./own-check.js";
export { runChecks } from "./run-checks.js";

/** Every check. A new one is a file with its examples, a line here, and its sentences in locales/. */
export const checks: readonly (Check | DocumentCheck)[] = [
  untranslated,
  chineseLeft,
  fullWidth,
  questionLost,
  lengthRatio,
  maxLength,
  cueTooFast,
  cueTooLong,
  targetDiffers,
  sourceDiffers,
  copyDiffers,
  codeMissing,
  codeExtra,
  codePairing,
  codeEmptyPair,
  codeOrder,
  codeTag,
  codeTagPairing,
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
  numberCheck,
  formAddress,
  formPlaceholder,
  formControlCharacter,
  formUnpairedBracket,
  formUnpairedQuote,
  formTitleMarks,
  formDoubledWord,
  formDoubleSpace,
  formLineBreak,
  formSpaceBeforeMark,
  formMixedSpelling,
  formEndMark,
];
