import type { Config } from "../../model/config.js";
import type { Files } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import type { Jobs } from "../../model/jobs.js";
import { readConfig } from "../../pipeline/config/read-config.js";
import { describeError } from "../../ui/index.js";
import { addressFrom } from "../bilingual-links.js";
import type { GivenFile } from "../given-file.js";
import { givenFiles } from "../given-files.js";
import { packageVersion, shippedTranslator } from "../home.js";
import { inWords } from "../in-words.js";
import { nodeFiles } from "../node/node-files.js";
import { openJobs } from "../store/open-jobs.js";
import { documentsOf } from "./progress.js";
import type { HandoffOptions, OpenProjectOptions, Project, RunOptions } from "./project.js";
import { rootedFiles } from "./rooted-files.js";
import { runProject } from "./run-project.js";
import { beginSession, DEFAULT_OUTPUT, languagesOf, type RunMode, type Session } from "./session.js";
import { projectSources } from "./sources.js";

/** The project of a folder that has a configuration. */
export async function projectIn(root: string, options: OpenProjectOptions): Promise<Project> {
  const { locale = "en", files: outside = nodeFiles, ...opening } = options;
  const ui = shippedTranslator(locale);
  const files = rootedFiles(root, outside);
  const config = await readConfig(root, files);
  const version = packageVersion();
  const today = opening.today ?? (() => new Date().toISOString().slice(0, 10));
  const begin = (mode: RunMode, force = false, jobs?: Jobs): Session =>
    beginSession({ config, files, version, mode, force, jobs, opening: { locale, ...opening } });
  const sourcesOf = (names: readonly string[] | undefined): GivenFile[] =>
    chosenSources(names, { config, files, onFault: (fault) => opening.onNotice?.(describeError(fault, ui)) });
  const start = (mode: RunMode, { force, store, ...run }: RunOptions) =>
    inWords(ui, async () => {
      const chosen = run.sources && new Map(sourcesOf(run.sources).map((source) => [source.path, source]));
      const jobs = store === undefined ? undefined : await openJobs(store, { ui, onNotice: opening.onNotice });
      try {
        const session = begin(mode, force, jobs);
        const all = sourcesOf(undefined).map((source) => chosen?.get(source.path) ?? source);
        return await runProject(all, session, run, (source) => chosen?.has(source) ?? true);
      } finally {
        await jobs?.close();
      }
    });
  return {
    root,
    languages: languagesOf(config),
    run: (run = {}) => start(run.isDryRun === true ? "dry" : "write", run),
    status: (run = {}) => start("look", run),
    statusPage: async (outcome, path) => {
      const { statusPage } = await import("./status-page.js");
      const addressOf = (file: string): string => addressFrom(outside.absolute(path ?? "."), files.absolute(file));
      return statusPage(outcome, ui, path === undefined ? () => undefined : addressOf);
    },
    handoff: (handing) => inWords(ui, () => handOut(handing, begin("look"), sourcesOf)),
    handback: (path, { onConflict } = {}) =>
      inWords(ui, async () => {
        const { takeHandback } = await import("./handback.js");
        const session = begin("write");
        const documents = documentsOf(sourcesOf(undefined), session, () => {}).map(({ document }) => document);
        return takeHandback(path, documents, { session, today: today(), outside, onConflict });
      }),
  };
}

interface Choosing {
  readonly config: Config;
  readonly files: Files;
  readonly onFault: (fault: InputError) => void;
}

/** The sources that are meant, of all that the configuration names. What is named here by itself is not passed over where it cannot be read. */
function chosenSources(names: readonly string[] | undefined, { config, files, onFault }: Choosing): GivenFile[] {
  const all = projectSources(config, config.output ?? DEFAULT_OUTPUT, { files, onFault });
  if (names === undefined) return all;
  const meant = new Map(givenFiles(names, files).map(({ path, isNamed }) => [files.absolute(path), isNamed]));
  const chosen = all.flatMap((source) => {
    const isNamed = meant.get(files.absolute(source.path));
    return isNamed === undefined ? [] : [{ ...source, isNamed: isNamed || source.isNamed }];
  });
  if (chosen.length === 0) throw new InputError("usage.not-sources", { names: names.join(" ") });
  return chosen;
}

/** Makes the package of a language. Every document of it has to be prepared as it is now. */
async function handOut(
  options: HandoffOptions,
  session: Session,
  sourcesOf: (names: readonly string[] | undefined) => GivenFile[],
) {
  const { to = session.languages[0] ?? "en" } = options;
  if (!session.languages.includes(to))
    throw new InputError("usage.not-a-language", { language: to, known: session.languages.join(", ") });
  const all = sourcesOf(undefined);
  const meant = new Set(sourcesOf(options.sources).map(({ path }) => path));
  const { documents } = await runProject(all, session, {});
  const own = documents.filter(({ status }) => status.to === to && status.standing !== "failed");
  const late = own.find(
    ({ status: { standing, source } }) => meant.has(source) && (standing === "new" || standing === "changed"),
  );
  if (late !== undefined) throw new InputError("usage.run-first", {}, { file: late.status.source });
  const known = new Map(documentsOf(all, session, () => {}).map(({ document }) => [document.name, document]));
  const ready = own.flatMap(({ status: { source, xliff, standing } }) => {
    const document = known.get(`${source}\t${to}`);
    if (document === undefined || standing === "empty" || session.files.kindOf(xliff) !== "file") return [];
    const { files } = session;
    return [{ document, source: files.read(source), xliff: files.read(xliff), isMeant: meant.has(source) }];
  });
  const { makeHandoff } = await import("./handoff.js");
  return makeHandoff(ready, to, session, options);
}
