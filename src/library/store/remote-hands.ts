import type { Config } from "../../model/config.js";
import type { Delivery } from "../../model/delivery.js";
import type { Files } from "../../model/files.js";
import type { InputFile } from "../../model/input-file.js";
import type { JobResult, Jobs } from "../../model/jobs.js";
import type { Locale } from "../../model/locale.js";
import type { Merged } from "../../model/merged.js";
import { once } from "../../model/once.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import type { Duiyi } from "../duiyi.js";
import { fileFinder, pageFinder, type RunPage } from "../find-page.js";
import type { MarkdownSite } from "../markdown-site.js";
import type { ReviewOptions } from "../operation-options.js";
import type { FoundInChecks, Hands, ReadyToWrite } from "../project/ready-to-write.js";
import { type Answered, answering } from "./answers.js";
import type { JobSetup, SentPublished, SentReady } from "./job-forms.js";
import { fromJson, toJson } from "./job-json.js";
import { memoriesForJobs } from "./memories-for-jobs.js";
import { receivedText } from "./sent-text.js";

/** Who does the work, and what duiyi was opened with here. */
export interface RemoteOptions {
  readonly jobs: Jobs;
  /** What the configuration knows of issues already. */
  readonly known: ReviewOptions;
  readonly config: Config;
  readonly locale: Locale;
  readonly version: string;
  readonly today: () => string;
  readonly documentDate?: string | undefined;
  readonly files: Files;
  readonly siteOf: (source: string) => MarkdownSite | undefined;
  /** Called where a memory cannot be looked into by workers; with the reason, where one tried. */
  readonly onUnreached: (memory: string, reason?: string) => void;
}

/**
 * Has the long work of a run done by workers: what they give is what is made here. Work that needs what only this machine has is done here: a
 * function that was given, and preparing and checking with memories that workers do not reach, which is said.
 */
export function remoteHands(alone: Hands, options: RemoteOptions): Hands {
  const { duiyi } = alone;
  const { jobs, version, files } = options;
  const setupFor = setups(duiyi, options);
  const memories = memoriesForJobs(options);
  const ask = async (
    verb: string,
    about: object,
    documents: readonly InputFile[],
    source: string,
  ): Promise<JobResult> => {
    const isPersonal = "memories" in about;
    return jobs.do({
      verb,
      version,
      setup: await setupFor(source),
      about,
      documents,
      ...(isPersonal && { isPersonal }),
    });
  };
  const prepare: Hands["prepare"] = async (source, given) => {
    const { previous, ...about } = given;
    const documents = previous === undefined ? [source] : [source, previous];
    const ready = await memories.using(undefined, async (own) =>
      withTexts(await ask("prepare", { ...about, ...own }, documents, source.name)),
    );
    return ready ?? alone.prepare(source, given);
  };
  const check: Hands["check"] = async (file, given, touched) => {
    const { xliff, source } = file;
    const { isThere, memories: named, ...about } = given;
    if (source === undefined || !isPair(file) || isThere !== undefined) return alone.check(file, given, touched);
    const find = fileFinder(source.name, files);
    const found = await memories.using(named, (own) =>
      answering(
        (path) => find(path) || undefined,
        async (answers) => {
          const asked = { ...about, ...own, touched, answers: toJson(answers) };
          return (await ask("check", asked, [xliff, source], source.name)).result as Answered<FoundInChecks>;
        },
      ),
    );
    return found ?? alone.check(file, given, touched);
  };
  const remote: Duiyi = {
    ...duiyi,
    linkedPage: async (file, given = {}) => {
      const { xliff, source } = file;
      if (source === undefined || !isPair(file) || !isJson(given)) return duiyi.linkedPage(file, given);
      const { result } = await ask("linked-page", given, [xliff, source], source.name);
      return fromJson(result) as RunPage | undefined;
    },
    merge: async (file, given = {}) => {
      const { xliff, source } = file;
      const { pages, onPage, ...about } = given;
      if (pages === undefined || source === undefined || !isPair(file) || !isJson(about))
        return duiyi.merge(file, given);
      const find = pageFinder(pages, files, onPage)(source.name);
      const merged = await answering(find, async (answers) => {
        const asked = { ...about, answers: toJson(answers) };
        return fromJson((await ask("merge", asked, [xliff, source], source.name)).result) as Answered<Merged>;
      });
      return merged ?? duiyi.merge(file, given);
    },
    publish: async (file, given = {}) => {
      const { xliff, source } = file;
      const { known, earlier, linkTo, ...about } = given;
      if (source === undefined || !isPair(file) || about.to !== "html" || !isJson(about))
        return duiyi.publish(file, given);
      const options = { ...about, ...(earlier && { earlier }), ...(known && { known: await known() }) };
      const published = await answering(linkTo ?? (() => undefined), async (answers) => {
        const asked = { ...options, ...(linkTo && { answers: toJson(answers) }) };
        const { result, bytes } = await ask("publish", asked, [xliff, source], source.name);
        const { text, asked: names } = result as SentPublished;
        return { result: await receivedText(text, bytes), asked: names };
      });
      return published ?? duiyi.publish(file, given);
    },
  };
  return { duiyi: remote, prepare, check };
}

/** Whether a translation is an XLIFF and its source, and nothing else is said of it. */
const isPair = ({ xliff: _xliff, source: _source, ...rest }: ReturnedFile): boolean => Object.keys(rest).length === 0;

/** What workers are opened with, by what is known of the folder of a source; it holds the glossary, and is made once. */
function setups(
  duiyi: Duiyi,
  { config, known, locale, today, documentDate, siteOf }: RemoteOptions,
): (source: string) => Promise<string> {
  const made = new Map<string, Promise<string>>();
  const make = async (site: Partial<Omit<MarkdownSite, "saidBy">>): Promise<string> => {
    const { glossary: _glossary, memories: _memories, store: _store, ...rest } = config;
    const { formats = {} } = config;
    const markdown = { ...site, ...formats.markdown };
    const own = { ...rest, ...(Object.keys(markdown).length > 0 && { formats: { ...formats, markdown } }) };
    const setup: JobSetup = {
      ...{ config: own, locale, today: today() },
      ...{ concepts: await duiyi.glossary.concepts(), known },
      ...(documentDate !== undefined && { documentDate }),
    };
    return JSON.stringify(setup);
  };
  return (source) => {
    const { saidBy: _saidBy, ...site }: Partial<MarkdownSite> = siteOf(source) ?? {};
    const name = JSON.stringify(site);
    const known = made.get(name) ?? make(site);
    made.set(name, known);
    return known;
  };
}

async function withTexts({ result, bytes }: JobResult): Promise<ReadyToWrite> {
  const { deliveries, ...ready } = result as SentReady;
  const received = deliveries.map(async ({ kind, name, text }): Promise<Delivery> => {
    const own = await receivedText(text, bytes);
    const whole = once(() => own.toString("utf8"));
    return {
      ...{ kind, name, bytes: own, pieces: () => [whole()] },
      get text() {
        return whole();
      },
    };
  });
  return { ...ready, deliveries: await Promise.all(received) };
}

/** Whether options are the same after a journey as JSON. */
const isJson = (about: object): boolean =>
  Object.values(about).every(
    (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean",
  );
