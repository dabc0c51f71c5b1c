import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/model/document.js";
import { InputError } from "../../src/model/input-error.js";
import type { Checked } from "../../src/model/review.js";
import { check } from "../../src/pipeline/check/check.js";
import { type PrepareOptions, prepare } from "../../src/pipeline/prepare/prepare.js";
import { salvage } from "../../src/pipeline/read-back/salvage.js";
import { createTranslator } from "../../src/ui/translator.js";
import { damage } from "./damages.js";

const wording = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const options: PrepareOptions = {
  concepts: [],
  wording,
  srcLang: "zh-CN",
  trgLang: "en",
  repair: "off",
  repeats: "mark",
  toolVersion: "1",
};
const text = `雪山脚下有一个乡。乡里只有九户人家。他们守着边境。
路去年通了。孩子们上学再也不用翻山了。“真没想到！”老人说。

春天来了，草绿了。牛羊下山了。花开满山坡。
他们守着边境。
`;
const source = { name: "story.txt", bytes: new TextEncoder().encode(text) };

/** A translation tells its source: no two sentences share one. */
const translationOf = (sentence: string): string =>
  `E${Array.from(sentence, (character) => character.codePointAt(0)?.toString(36)).join(".")}`;

const dialects = [
  { dialect: "1.2", options: { version: "1.2" } },
  { dialect: "1.2 for OmegaT", options: { for: "omegat" } },
  { dialect: "2.1", options: { version: "2.1" } },
] as const;

function translated(more: Partial<PrepareOptions>): Uint8Array {
  const xliff = prepare(source, { ...options, ...more }).deliveries[0]?.text ?? "";
  const done = xliff
    .replace(
      /(<segment[^>]*state=")initial(".*?<source[^>]*>)([^<]*)<\/source>/gsu,
      (_whole, a: string, b: string, sentence: string) =>
        `${a}translated${b}${sentence}</source><target xml:space="preserve">${translationOf(sentence)}</target>`,
    )
    .replace(
      /(<source>)([^<]*)(<\/source>\s*<target state=")new">[^<]*/gu,
      (_whole, a: string, sentence: string, b: string) => `${a}${sentence}${b}translated">${translationOf(sentence)}`,
    );
  return new TextEncoder().encode(done);
}

/** What the way home brings to light; how the sentences are translated is not looked at. */
const RULES = ["xliff", "segment/source-changed", "segment/untranslated"];

type Answer = { readonly refused: string } | { readonly checked: Checked };

/** What `check` answers; anything but a refusal with a name of ours is thrown. */
function answerTo(bytes: Uint8Array, how: { readonly salvages: boolean; readonly alone: boolean }): Answer {
  try {
    const { file: xliff, lost } = how.salvages
      ? salvage({ name: "back.xlf", bytes })
      : { file: { name: "back.xlf", bytes }, lost: [] };
    return { checked: check({ xliff, lost, ...(!how.alone && { source }) }, { concepts: [], only: RULES }) };
  } catch (error) {
    if (error instanceof InputError && /^(?:xliff|xml|bilingual|input)\./u.test(error.code))
      return { refused: error.code };
    throw error;
  }
}

/**
 * Each target is one of its source, or an error speaks of the segment or of one whose translation stands there. Without the source
 * segments have no ids of the document, and any error of the file will do.
 */
function expectNothingWrong({ document, issues }: Checked, alone: boolean): void {
  const errors = issues.filter(({ rule, severity }) => severity === "error" || rule === "xliff/manifest-missing");
  const segments = Array.from(segmentsOf(document), ({ segment }) => segment);
  for (const { id, source: from, target } of segments) {
    if (target === undefined || isTranslation(target.text, from.text)) continue;
    const strangers = segments
      .filter((other) => partsOf(target.text).some((part) => isOf(part, other.source.text)))
      .map((other) => other.id);
    const about = errors.filter(({ segment }) => alone || segment === id || strangers.includes(segment ?? ""));
    expect(about, `${from.text} = ${target.text}`).not.toEqual([]);
  }
}

/**
 * Merged segments come home as one; of a sentence in them that was not translated nothing can be told. A doubled unit says "Else".
 * Bytes that were lost within a target are as if typed: it begins or ends as it did.
 */
const isTranslation = (target: string, source: string): boolean => partsOf(target).every((part) => isOf(part, source));
/** The same files in every run; `DUIYI_SEED=$RANDOM` looks at others. */
const SEED = Number(process.env.DUIYI_SEED ?? 1);

/** Words of a target; pieces of tags in it, as a stretch that stands twice may leave them, are as if typed. */
const partsOf = (target: string): string[] =>
  target
    .replace(PIECE_OF_TAG, " ")
    .split(/Else: |\s/u)
    .filter((part) => part !== "" && !/["<>]/u.test(part));
const isOf = (part: string, source: string): boolean =>
  (source.match(SENTENCE) ?? [])
    .map(translationOf)
    .some((whole) => part.startsWith(whole.slice(0, 5)) || part.endsWith(whole.slice(-5)) || isCutFrom(whole, part));

/** Whether a text is another less one stretch. */
function isCutFrom(whole: string, part: string): boolean {
  let start = 0;
  while (start < part.length && part[start] === whole[start]) start += 1;
  return whole.includes(part) || whole.endsWith(part.slice(start));
}

const PIECE_OF_TAG = /[\w:/-]*(?:\s+[\w:.-]+="[^"]*")+\s*\/?>?/gu; // `target state="translated">`
const SENTENCE = /.+?[。！]”?(?:老人说。)?/gu;

/** Each sentence of the document is there with a translation, or an issue speaks of it. */
function expectNothingLost({ document, issues }: Checked): void {
  const named = new Set(issues.map(({ segment }) => segment));
  for (const { segment } of segmentsOf(document))
    if (segment.target === undefined) expect(named, segment.source.text).toContain(segment.id);
}

describe.each(dialects)("damage to XLIFF $dialect", ({ options: more }) => {
  const whole = translated(more);

  it("is none where nothing was harmed", () => {
    for (const alone of [true, false])
      expect(answerTo(whole, { salvages: false, alone })).toMatchObject({ checked: { issues: [] } });
  });

  it.each([
    { salvages: false, alone: false },
    { salvages: true, alone: false },
    { salvages: true, alone: true },
  ])("makes no crash, no wrong text and no silent loss (salvage: $salvages, without the source: $alone)", (how) => {
    fc.assert(
      fc.property(fc.array(damage(), { minLength: 1, maxLength: 3 }), (damages) => {
        const bytes = damages.reduce((harmed, { harm }) => harm(harmed), whole);
        const answer = answerTo(bytes, how);
        if ("refused" in answer) return;
        expectNothingWrong(answer.checked, how.alone);
        if (!how.alone) expectNothingLost(answer.checked);
      }),
      { numRuns: 150, seed: SEED },
    );
  });
});
