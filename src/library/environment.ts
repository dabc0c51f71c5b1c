import type { GlossarySource } from "../glossary/glossary-store.js";
import type { MemoryStore } from "../memory/index.js";
import type { Preferences } from "../model/approved.js";
import type { Concept } from "../model/concept.js";
import { type Config, targetOf } from "../model/config.js";
import type { Files } from "../model/files.js";
import type { Translator } from "../model/translator.js";
import { type MarkdownSite, markdownSite } from "./markdown-site.js";
import type { ReadBackOptions } from "./operation-options.js";
import type { LanguageOptions, ReadingOptions } from "./options.js";

/** The options of `open`, with a default for each that was left out. Every use case is given them. */
export interface Environment {
  readonly config: Config;
  readonly preferences: Preferences;
  readonly ui: Translator;
  readonly files: Files;
  readonly today: () => string;
  /** Called with a sentence about what is passed over without an error. */
  readonly onNotice: (sentence: string) => void;
  /** The version of duiyi. */
  readonly version: string;
  /** The paths and addresses of the glossaries; none where concepts were given, or where no glossary is named. */
  readonly glossaryPaths: readonly string[];
  /** Whether concepts were given, and no file is read or written. */
  readonly areConceptsGiven: boolean;
  /** The concepts of the glossary, read once. */
  readonly concepts: () => Promise<readonly Concept[]>;
  readonly glossarySource: GlossarySource;
  /** Opens a memory by its path, where it is found otherwise than by the files and addresses of this machine. */
  readonly openMemory?: (path: string) => MemoryStore;
  /** The site that a file is a page of, where whoever opens duiyi has looked for it; else it is looked for at each reading. */
  readonly siteOf?: (path: string) => MarkdownSite | undefined;
}

/** The languages of both sides, with defaults for those that were left out. */
export function languagesOf({ from, to }: LanguageOptions, { config }: Environment) {
  return { srcLang: from ?? config.from ?? "zh-CN", trgLang: to ?? targetOf(config) ?? "en" };
}

/** The languages under which a source document is read. Where nobody named its own language, its text will show it. */
export function documentLanguagesOf({ from, to }: LanguageOptions, { config }: Environment) {
  const srcLang = from ?? config.from;
  return { ...(srcLang !== undefined && { srcLang }), trgLang: to ?? targetOf(config) ?? "en" };
}

/**
 * How a source document is read, as the core takes it.
 *
 * @param path - of the document, around which the program is looked for that makes pages of it
 */
export function readingOf(options: ReadingOptions, environment: Environment, path?: string) {
  const { config, files, siteOf = (page: string) => markdownSite(page, files) } = environment;
  const { repair = {}, formats = {} } = config;
  const { as, encoding } = options;
  const { saidBy: _saidBy, ...site } = (path === undefined ? undefined : siteOf(path)) ?? {};
  const markdown = { ...site, ...formats.markdown };
  const include = options.include ?? repair.include;
  return {
    ...(as && { as }),
    repair: options.repair ?? repair.mode ?? "auto",
    repeats: options.repeats ?? repair.repeats ?? "mark",
    furniture: options.furniture ?? repair.furniture ?? "mark",
    minConfidence: options.minConfidence ?? repair.minConfidence ?? 0,
    skip: options.skip ?? repair.skip ?? [],
    ...(include && { include }),
    ...(encoding && { encoding }),
    ...(Object.keys(markdown).length > 0 && { markdown }),
  };
}

/**
 * How a translation is read back, as the core takes it.
 *
 * @param source - the path of its source document
 */
export function readingBack(options: ReadBackOptions, environment: Environment, source?: string) {
  const { limits, read = {} } = options;
  const from = options.from ?? environment.config.from;
  const to = options.to ?? targetOf(environment.config);
  return {
    ...(from !== undefined && { srcLang: from }),
    ...(to !== undefined && { trgLang: to }), // a file that says no language has none that we invent
    read: readingOf(read, environment, source),
    preferences: environment.preferences,
    ...(limits && { limits }),
  };
}
