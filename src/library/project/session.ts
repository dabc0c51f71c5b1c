import { type FormatId, isFormatId } from "../../formats/format-ids.js";
import type { Config } from "../../model/config.js";
import type { Files, WrittenInRun } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import type { Locale } from "../../model/locale.js";
import type { DocumentPaths, ProjectLayout } from "../../pipeline/project/paths.js";
import { sharedRoot } from "../../pipeline/project/paths.js";
import { globMatcher } from "../../text/glob.js";
import type { Duiyi, ReviewOptions } from "../duiyi.js";
import { knownIssues } from "../known-issues.js";
import { open } from "../open.js";
import type { OpenOptions } from "../options.js";
import { ProjectCache } from "./cache.js";
import { GlossaryState } from "./glossary-state.js";
import type { RunNote } from "./project.js";

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
  readonly mode: RunMode;
  readonly force: boolean;
  /** What the run has written. */
  readonly written: WrittenInRun;
  /** The format that reads a source, where the configuration says it. */
  readonly formatOf: (source: string) => FormatId | undefined;
  /** duiyi for one language. */
  readonly desk: (to: string) => Promise<Desk>;
}

/** duiyi as it works for one language of a project. */
export interface Desk {
  readonly duiyi: Duiyi;
  readonly glossary: GlossaryState;
  readonly known: ReviewOptions;
}

/** What a session is made of. */
export interface SessionOptions extends Pick<Session, "config" | "files" | "version" | "mode" | "force"> {
  readonly opening: Pick<OpenOptions, "locale" | "onNotice" | "documentDate" | "today">;
}

/** The languages of a project's translations, each once. */
export const languagesOf = ({ to }: Pick<Config, "to">): string[] =>
  Array.from(new Set(typeof to === "object" ? to : [to ?? "en"]));

/** Begins a run. */
export function beginSession({ opening, ...given }: SessionOptions): Session {
  const { config, files, version } = given;
  const { output = DEFAULT_OUTPUT, sources = [] } = config;
  const cache = new ProjectCache(files, version);
  const locale = config.locale ?? opening.locale ?? "en";
  const desks = new Map<string, Promise<Desk>>();
  const newDesk = async (language: string): Promise<Desk> => {
    const own = { ...config, to: language };
    const duiyi = open({ ...opening, locale, config: own, files });
    return {
      duiyi,
      glossary: await GlossaryState.of(duiyi, own, files, cache),
      known: await knownIssues(duiyi, config),
    };
  };
  return {
    ...given,
    cache,
    locale,
    layout: { output, root: sharedRoot(sources) },
    languages: languagesOf(config),
    written: new Map(),
    formatOf: formatFinder(config),
    desk(language) {
      const known = desks.get(language) ?? newDesk(language);
      desks.set(language, known);
      return known;
    },
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
  try {
    files.write([{ path, content }], { run: written, of, force });
    return isThere ? "same" : "written";
  } catch (error) {
    if (!(error instanceof InputError) || !KEPT.has(error.code)) throw error;
    notes.push({ kind: "kept", file: path });
    return "kept";
  }
}

const KEPT: ReadonlySet<string> = new Set(["output.exists", "output.changed"]);

function isSame(path: string, content: string | Uint8Array, files: Files): boolean {
  if (files.kindOf(path) !== "file") return false;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return Buffer.compare(files.read(path).bytes, bytes) === 0;
}
