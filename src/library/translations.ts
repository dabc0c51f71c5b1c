import type { Document } from "../model/document.js";
import { imprintOf } from "../model/imprint.js";
import type { InputFile } from "../model/input-file.js";
import type { Issue } from "../model/issue.js";
import type { Audience } from "../model/page-choice.js";
import { isWanted, type RuleSelection } from "../model/rule-selection.js";
import type { OutputId } from "../pipeline/publish/output-ids.js";
import type { Duiyi } from "./duiyi.js";
import { type Environment, readingBack } from "./environment.js";
import { fileFinder, pageFinder } from "./find-page.js";
import { inWords } from "./in-words.js";
import { memoriesOf, openMemories } from "./memory/open-memory.js";
import type { CheckOptions, PublishOptions, ReviewOptions } from "./operation-options.js";

/** The part of the library that works with translations. The code of each use case is loaded when it is first asked for. */
export function translationUses(
  environment: Environment,
): Pick<
  Duiyi,
  | "readBack"
  | "check"
  | "linkedPage"
  | "review"
  | "fix"
  | "merge"
  | "importReview"
  | "xliffOfReview"
  | "publish"
  | "publishInBlocks"
  | "publishIndex"
  | "validate"
> {
  const { ui } = environment;
  return {
    readBack: (file, options = {}) =>
      inWords(ui, async () => {
        const { readBack } = await import("../pipeline/read-back/read-back.js");
        const concepts = await environment.concepts();
        return readBack(file, { ...readingBack(options, environment), concepts }).document;
      }),
    check: (file, options = {}) =>
      inWords(ui, async () => {
        const { checkReadBack, readToCheck } = await import("../pipeline/check/check.js");
        await refuseUnknown(options, environment);
        const source = file.source?.name;
        const around = source === undefined ? {} : surroundings(source, options, environment);
        const checks = { ...(await checking(options, environment, source)), ...around };
        const back = readToCheck(file, checks);
        const found = await inMemories(back.document, options, checks, environment);
        return checkReadBack({ ...back, issues: [...back.issues, ...found] }, checks);
      }),
    linkedPage: (file, options = {}) =>
      inWords(ui, async () => {
        const { linkedPage } = await import("../pipeline/check/linked-page.js");
        const read = { ...readingBack(options, environment, file.source?.name), concepts: [] };
        return linkedPage(file, read);
      }),
    review: (checked, options = {}) =>
      inWords(ui, async () => {
        const { review } = await import("../pipeline/suppress/review.js");
        return review(checked, reviewing(options, environment));
      }),
    fix: (file, options = {}) =>
      inWords(ui, async () => {
        const { fix } = await import("../pipeline/check/fix.js");
        await refuseUnknown(options, environment);
        return fix(file, await checking(options, environment), reviewing(options, environment));
      }),
    merge: (file, options = {}) =>
      inWords(ui, async () => {
        const { merge } = await import("../pipeline/merge/merge.js");
        const { minState, acceptSource, encoding, pages, onPage, adaptStyles, numbering, latinFont, formulas } =
          options;
        const source = file.source?.name;
        const findPage =
          pages && source !== undefined ? pageFinder(pages, environment.files, onPage)(source) : options.findPage;
        return merge(file, {
          ...readingBack(options, environment, source),
          concepts: [],
          ...(findPage && { findPage }),
          ...(adaptStyles && { adaptStyles }),
          ...(numbering && { numbering }),
          ...(latinFont && { latinFont }),
          ...(formulas && { formulas }),
          ...(minState && { minState }),
          ...(acceptSource !== undefined && { acceptSource }),
          ...(encoding && { encoding }),
        });
      }),
    importReview: (table, xliff, options) =>
      inWords(ui, async () =>
        (await import("../pipeline/merge/import-review-table.js")).importReviewTable(table, xliff, options),
      ),
    xliffOfReview: (table: InputFile) =>
      inWords(ui, async () => (await import("../pipeline/merge/import-review-table.js")).xliffOfReview(table)),
    publish: (file, options = {}) =>
      inWords(ui, async () => {
        const { publish } = await import("../pipeline/publish/publish.js");
        return publish(file, await publishing(options, environment));
      }),
    publishInBlocks: (file, options = {}) =>
      inWords(ui, async () => {
        const { publishInBlocks } = await import("../pipeline/publish/publish.js");
        return publishInBlocks(file, await publishing(options, environment));
      }),
    publishIndex: (pages, options = {}) =>
      inWords(ui, async () => {
        const { publishIndex } = await import("../pipeline/publish/publish-index.js");
        const { title = ui.t("page.index.title"), minState } = options;
        const index = { title, wording: ui, ...(minState && { minState }) };
        return publishIndex(pages, { ...readingBack(options, environment), ...index });
      }),
    validate: (file, options) =>
      inWords(ui, async () => (await import("../pipeline/validate/validate.js")).validate(file, options)),
  };
}

/** What memories have to say of a translation, where any are to be asked. */
async function inMemories(
  document: Document,
  options: CheckOptions,
  selection: RuleSelection,
  environment: Environment,
): Promise<readonly Issue[]> {
  const memories = memoriesOf(options.memories, environment);
  if (memories.length === 0 || !isWanted("memory/differs", selection)) return [];
  const { memoryDiffers } = await import("../pipeline/check/memory-differs.js");
  const asked = await openMemories(memories, environment);
  try {
    return await memoryDiffers(document, async (text) => {
      const found = asked.map(({ store }) => store.candidates(text, { most: MOST_COMPARED, least: 100 }));
      return (await Promise.all(found)).flat();
    });
  } finally {
    for (const { store } of asked) store.close();
  }
}

const MOST_COMPARED = 20; // translations of one sentence

const surroundings = (source: string, { pages = [], isThere }: CheckOptions, { files }: Environment) => ({
  findPage: pageFinder(pages, files)(source),
  isThere: isThere ?? fileFinder(source, files),
});

/** @throws InputError `usage.unknown-rule` or `usage.misspelt-rule` where a rule is named that there is not */
async function refuseUnknown(options: CheckOptions, environment: Environment): Promise<void> {
  const { refuseUnknownRules } = await import("../pipeline/rules/refuse-unknown.js");
  await refuseUnknownRules(selectionOf(options, environment), options.rules ?? environment.config.checks?.rules);
}

/** Which rules are wanted, by the options and the configuration. */
function selectionOf(options: CheckOptions, { config: { checks = {} } }: Environment): RuleSelection {
  const only = options.only ?? checks.only;
  const ignore = options.ignore ?? checks.ignore;
  const severity = options.severity ?? checks.severity;
  return { ...(only && { only }), ...(ignore && { ignore }), ...(severity && { severity }) };
}

async function checking(options: CheckOptions, environment: Environment, source?: string) {
  const { checks = {} } = environment.config;
  const rules = options.rules ?? checks.rules;
  const maxLength = options.maxLength ?? checks.maxLength;
  return {
    ...readingBack(options, environment, source),
    concepts: await environment.concepts(),
    ...selectionOf(options, environment),
    ...(options.profile && { profile: options.profile }),
    ...(rules && { rules }),
    ...(maxLength !== undefined && { maxLength }),
    ...(checks.options && { options: checks.options }),
    ...(options.earlier && { earlier: options.earlier }),
  };
}

const reviewing = ({ suppressions, listName, baseline, selection }: ReviewOptions, { today }: Environment) => ({
  today: today(),
  ...(suppressions && { suppressions }),
  ...(listName !== undefined && { listName }),
  ...(baseline && { baseline }),
  ...(selection && { selection }),
});

async function publishing(options: PublishOptions, environment: Environment) {
  const { known, to = "html", ...wished } = options;
  const { audience, layout, minState, previous, onRead, onIssues, linkTo, for: tool } = wished;
  const isOfCheck = memoriesOf(undefined, environment).length === 0; // which a check asks, and a publication does not
  return {
    trgLang: "und", // for a file that names no language: a page of it is better than none
    ...(await checking(wished, environment)), // `to` is a format here, no language
    to,
    wording: environment.ui,
    toolVersion: environment.version,
    ...(known && (await isForRevisers(to, audience)) && { known: reviewing(await known(), environment) }),
    ...(audience && { audience }),
    ...(layout && { layout }),
    ...(minState && { minState }),
    ...imprintOf(wished),
    ...(previous && { previous }),
    ...(tool && { for: tool }),
    ...(onRead && { onRead }),
    ...(onIssues && isOfCheck && { onIssues }),
    ...(linkTo && { linkTo }),
  };
}

async function isForRevisers(to: OutputId, audience: Audience | undefined): Promise<boolean> {
  const { outputs } = await import("../pipeline/publish/outputs.js");
  return (audience ?? (await outputs[to]()).audience) === "review";
}
