import { type FormatId, isFormatId } from "../../formats/format-ids.js";
import type { Config } from "../../model/config.js";
import type { Files, WrittenInRun } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import type { Jobs } from "../../model/jobs.js";
import type { Locale } from "../../model/locale.js";
import type { FactsOptions } from "../../pipeline/project/document-facts.js";
import { keyOf } from "../../pipeline/project/key.js";
import type { DocumentPaths, ProjectLayout } from "../../pipeline/project/paths.js";
import { sharedRoot } from "../../pipeline/project/paths.js";
import { globMatcher } from "../../text/glob.js";
import { shippedTranslator } from "../home.js";
import { knownIssues } from "../known-issues.js";
import { type MarkdownSite, siteFinder } from "../markdown-site.js";
import { openWith } from "../open-with.js";
import type { ReviewOptions } from "../operation-options.js";
import type { OpenOptions } from "../options.js";
import type { RemoteOptions } from "../store/remote-hands.js";
import { KEPT, ProjectCache } from "./cache.js";
import { GlossaryState } from "./glossary-state.js";
import { heldInMemories } from "./held-in-memories.js";
import type { RunNote } from "./project.js";
import { checkHere, type Hands, makeReadyHere } from "./ready-to-write.js";
import { StandingFiles } from "./standing-files.js";

/** A document of a project in one language, and where everything of it stands. */
export interface ProjectDocument {
  readonly source: string;
  readonly to: string;
  /** Whether its language is the first: what is made of the source alone is made with it. */
  readonly isFirst: boolean;
  /** Whether the configuration names it, and no pattern alone means it. */
  readonly isNamed: boolean;
  readonly paths: DocumentPaths;
  /** Its name in the cache. */
  readonly name: string;
}

/** Whether a run writes, tells what it would write, or looks where everything stands. */
export type RunMode = "write" | "dry" | "look";

/** All that the stages of a run have in common. */
export interface Session {
  readonly config: Config;
  readonly files: Files;
  readonly layout: ProjectLayout;
  readonly version: string;
  /** The language of pages and notes: that of the configuration, so that it does not depend on who runs it. */
  readonly locale: Locale;
  readonly languages: readonly string[];
  readonly cache: ProjectCache;
  readonly standing: StandingFiles;
  readonly mode: RunMode;
  readonly force: boolean;
  /** Workers that do the long work, where there are any. */
  readonly jobs?: Jobs | undefined;
  /** The day, YYYY-MM-DD. */
  readonly today: () => string;
  /** What the run has written. */
  readonly written: WrittenInRun;
  /** The format that reads a source, where the configuration says it. */
  readonly formatOf: (source: string) => FormatId | undefined;
  /** duiyi for one language. */
  readonly desk: (to: string) => Promise<Desk>;
}

/** duiyi as it works for one language of a project. */
export interface Desk extends Hands {
  readonly glossary: GlossaryState;
  readonly known: ReviewOptions;
  /** The key of what the checks depend on beside the documents and the glossary. */
  readonly checkKey: string;
  /** The site that a source is a page of: looked for once a folder. */
  readonly siteOf: (source: string) => MarkdownSite | undefined;
  /** The key of all settings that what is made of a source depends on. */
  readonly settingsKey: (source: string) => string;
}

/** What the facts of documents depend on in a session. */
export const factsOptions = ({ config: { ready }, today }: Pick<Session, "config" | "today">): FactsOptions => ({
  ready,
  today: today(),
});

/** What a session is made of. */
export interface SessionOptions extends Pick<Session, "config" | "files" | "version" | "mode" | "force" | "jobs"> {
  readonly opening: Pick<OpenOptions, "locale" | "onNotice" | "documentDate" | "today">;
}

/** The languages of a project's translations, each once. */
export const languagesOf = ({ to }: Pick<Config, "to">): string[] =>
  Array.from(new Set(typeof to === "object" ? to : [to ?? "en"]));

/** Begins a run. */
export function beginSession({ opening, ...given }: SessionOptions): Session {
  const { config, files, version, jobs } = given;
  const today = opening.today ?? (() => new Date().toISOString().slice(0, 10));
  const { output = DEFAULT_OUTPUT, sources = [] } = config;
  const layout = { output, root: sharedRoot(sources) };
  const cache = new ProjectCache(files, version);
  const locale = config.locale ?? opening.locale ?? "en";
  const siteOf = onceAFolder(siteFinder(files));
  const desks = new Map<string, Promise<Desk>>();
  const onUnreached = sayUnreached(opening);
  const newDesk = async (language: string): Promise<Desk> => {
    const own = { ...config, to: language };
    const here = openWith({ ...opening, locale, config: own, files }, { siteOf });
    const known = await knownIssues(here, config);
    const { documentDate } = opening;
    const facts = factsOptions({ config, today });
    const alone = { duiyi: here, prepare: makeReadyHere(here, facts), check: checkHere(here, known, facts) };
    const hands = jobs
      ? await withJobs(alone, {
          jobs,
          known,
          config: own,
          locale,
          version,
          today,
          documentDate,
          siteOf,
          files,
          onUnreached,
        })
      : alone;
    return {
      ...hands,
      glossary: await GlossaryState.of(here, own, files, cache),
      known,
      checkKey: keyOf([checkKeyOf(config, known, today()), heldInMemories(config, files, cache.stamps)]),
      siteOf,
      settingsKey: settingsKeys(own, { version, locale, siteOf, formatOf, layout }),
    };
  };
  const formatOf = formatFinder(config);
  return {
    ...given,
    cache,
    standing: new StandingFiles(files),
    locale,
    today,
    layout,
    languages: languagesOf(config),
    written: new Map(),
    formatOf,
    desk(language) {
      const known = desks.get(language) ?? newDesk(language);
      desks.set(language, known);
      return known;
    },
  };
}

/** Says once of each memory that workers do not look into it. */
function sayUnreached({ locale = "en", onNotice }: SessionOptions["opening"]): RemoteOptions["onUnreached"] {
  const said = new Set<string>();
  return (memory, reason) => {
    if (said.has(memory)) return;
    said.add(memory);
    const { t } = shippedTranslator(locale);
    onNotice?.(
      reason === undefined ? t("cli.run.memory-here", { memory }) : t("cli.run.memory-refused", { memory, reason }),
    );
  };
}

const withJobs = async (alone: Hands, options: RemoteOptions): Promise<Hands> =>
  (await import("../store/remote-hands.js")).remoteHands(alone, options);

const checkKeyOf = ({ checks = {}, ready }: Config, known: ReviewOptions, today: string): string => {
  const { baseline: _baseline, suppressions: _suppressions, ...rest } = checks;
  const over = known.suppressions?.filter(({ until }) => until !== undefined && until < today).length;
  return keyOf({ ...rest, ready, known, over });
};

/** What holds of one file of a kind in a folder holds of all. */
function onceAFolder<Found>(find: (path: string) => Found): (path: string) => Found {
  const found = new Map<string, { readonly value: Found }>();
  return (path) => {
    const kind = path.slice(0, path.lastIndexOf("/") + 1) + (/\.[^./]*$/u.exec(path)?.[0] ?? "");
    const known = found.get(kind) ?? { value: find(path) };
    found.set(kind, known);
    return known.value;
  };
}

interface Settings {
  readonly version: string;
  readonly locale: Locale;
  readonly siteOf: Desk["siteOf"];
  readonly formatOf: Session["formatOf"];
  /** Where everything of a document stands is a setting too. */
  readonly layout: ProjectLayout;
}

/** Keys of all settings that what is made of a source depends on; they differ by its format and its site alone. */
function settingsKeys(config: Config, { siteOf, formatOf, ...rest }: Settings): (source: string) => string {
  const { from, to, style, repair, formats } = config;
  const made = new Map<string, string>();
  return (source) => {
    const own = { as: formatOf(source), site: siteOf(source) };
    const name = JSON.stringify(own);
    const key = made.get(name) ?? keyOf({ ...own, ...rest, from, to, style, repair, formats });
    made.set(name, key);
    return key;
  };
}

function formatFinder({ as = {} }: Config): Session["formatOf"] {
  const rules = Object.entries(as).flatMap(([pattern, format]) =>
    isFormatId(format) ? [{ fits: globMatcher(pattern), format }] : [],
  );
  return (source) => rules.find(({ fits }) => fits(source))?.format;
}

/** The folder of what a project makes, where the configuration names none. */
export const DEFAULT_OUTPUT = "out";

/** An output of a document. */
export interface ProjectOutput {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What became of an output: it was written, or would be; it stood there as it is; or a person has changed what stands there, and it was left. */
export type OutputFate = "written" | "same" | "kept";

/** Writes an output, unless it stands there already. Of one that a person has changed `notes` tell; `force` writes it all the same. */
export function writeOutput(
  { path, content }: ProjectOutput,
  of: string,
  { session, notes }: { readonly session: Session; readonly notes: RunNote[] },
  force = session.force,
): OutputFate {
  const { files, written, mode } = session;
  const isThere = isSame(path, content, files);
  if (mode !== "write") return isThere ? "same" : "written";
  const place = files.absolute(path);
  if (written.get(place)?.of === of) written.delete(place); // a later stage writes anew what an earlier one wrote of the same source
  try {
    files.write([{ path, content }], { run: written, of, force, staging: KEPT });
    return isThere ? "same" : "written";
  } catch (error) {
    if (!(error instanceof InputError) || !OF_PERSONS.has(error.code)) throw error;
    notes.push({ kind: "kept", file: path });
    return "kept";
  }
}

/** What is said of a file that holds, or may hold, a person's work. */
const OF_PERSONS: ReadonlySet<string> = new Set(["output.exists", "output.changed"]);

function isSame(path: string, content: string | Uint8Array, files: Files): boolean {
  if (files.kindOf(path) !== "file") return false;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return Buffer.compare(files.read(path).bytes, bytes) === 0;
}
