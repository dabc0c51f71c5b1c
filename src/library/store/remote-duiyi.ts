import type { Config } from "../../model/config.js";
import type { InputFile } from "../../model/input-file.js";
import type { Jobs } from "../../model/jobs.js";
import type { Locale } from "../../model/locale.js";
import type { Prepared } from "../../pipeline/prepare/prepared.js";
import { isStoreUrl } from "../../text/store-url.js";
import type { Duiyi } from "../duiyi.js";
import type { MarkdownSite } from "../markdown-site.js";
import type { JobSetup, SentPrepared } from "./job-forms.js";

/** Who does the work, and what duiyi was opened with here. */
export interface RemoteOptions {
  readonly jobs: Jobs;
  readonly config: Config;
  readonly locale: Locale;
  readonly version: string;
  readonly today: () => string;
  readonly documentDate?: string | undefined;
  readonly siteOf: (source: string) => MarkdownSite | undefined;
}

/**
 * duiyi whose long work is done by workers: what they give is what it gives here. Work that needs what only this machine has, such as a
 * memory in a folder, is done here.
 */
export function remoteDuiyi(duiyi: Duiyi, options: RemoteOptions): Duiyi {
  const { jobs, config, version } = options;
  if (config.memories?.some(({ path }) => !isStoreUrl(path)) === true) return duiyi;
  const setupFor = setups(duiyi, options);
  const ask = async (verb: string, about: object, documents: readonly InputFile[], source: string): Promise<unknown> =>
    jobs.do({ verb, version, setup: await setupFor(source), about, documents });
  return {
    ...duiyi,
    prepare: async (file, given = {}) => {
      const { previous, onProgress: _onProgress, memories, ...about } = given;
      if (memories !== undefined) return duiyi.prepare(file, given);
      const documents = previous === undefined ? [file] : [file, previous];
      return withTexts((await ask("prepare", about, documents, file.name)) as SentPrepared);
    },
    check: async (file, given = {}) => {
      const { xliff, source, ...rest } = file;
      if (
        source === undefined ||
        Object.keys(rest).length > 0 ||
        given.pages !== undefined ||
        given.memories !== undefined
      )
        return duiyi.check(file, given);
      return (await ask("check", given, [xliff, source], source.name)) as Awaited<ReturnType<Duiyi["check"]>>;
    },
    publish: async (file, given = {}) => {
      const { xliff, source, ...rest } = file;
      const { known, earlier, ...about } = given;
      const isPlain = source !== undefined && Object.keys(rest).length === 0 && about.to === "html" && isJson(about);
      if (!isPlain) return duiyi.publish(file, given);
      const asked = { ...about, ...(earlier && { earlier }), ...(known && { known: await known() }) };
      return (await ask("publish", asked, [xliff, source], source.name)) as string;
    },
  };
}

/** What workers are opened with, by what is known of the folder of a source; it holds the glossary, and is made once. */
function setups(
  duiyi: Duiyi,
  { config, locale, today, documentDate, siteOf }: RemoteOptions,
): (source: string) => Promise<string> {
  const made = new Map<string, Promise<string>>();
  const make = async (site: Partial<Omit<MarkdownSite, "saidBy">>): Promise<string> => {
    const { glossary: _glossary, ...rest } = config;
    const { formats = {} } = config;
    const markdown = { ...site, ...formats.markdown };
    const own = { ...rest, ...(Object.keys(markdown).length > 0 && { formats: { ...formats, markdown } }) };
    const setup: JobSetup = {
      ...{ config: own, locale, today: today() },
      concepts: await duiyi.glossary.concepts(),
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

const withTexts = ({ deliveries, ...prepared }: SentPrepared): Prepared => ({
  ...prepared,
  deliveries: deliveries.map((delivery) => ({ ...delivery, pieces: () => [delivery.text] })),
});

/** Whether options are the same after a journey as JSON. */
const isJson = (about: object): boolean =>
  Object.values(about).every(
    (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean",
  );
