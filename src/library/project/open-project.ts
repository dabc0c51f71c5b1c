import { InputError } from "../../model/input-error.js";
import { CONFIG_NAME, findUpward } from "../../pipeline/config/find-upward.js";
import { readConfig } from "../../pipeline/config/read-config.js";
import { describeError } from "../../ui/index.js";
import { givenFiles } from "../given-files.js";
import { inWords } from "../in-words.js";
import { packageVersion, shippedTranslator } from "../node/home.js";
import { nodeFiles } from "../node/node-files.js";
import type { OpenOptions } from "../options.js";
import type { Project, RunOptions } from "./project.js";
import { rootedFiles } from "./rooted-files.js";
import { runProject } from "./run-project.js";
import { beginSession, DEFAULT_OUTPUT, type RunMode } from "./session.js";
import { projectSources } from "./sources.js";

/** What a project is opened with: see `OpenOptions`. */
export type OpenProjectOptions = Pick<OpenOptions, "locale" | "files" | "onNotice" | "documentDate" | "today">;

/**
 * Opens the project that a folder belongs to: its configuration, there or in the nearest folder above, names its sources.
 *
 * @throws InputError `usage.no-project` where there is no configuration, and as `findConfig` does
 */
export async function openProject(folder = ".", options: OpenProjectOptions = {}): Promise<Project> {
  const { locale = "en", files: given = nodeFiles, ...opening } = options;
  const ui = shippedTranslator(locale);
  return inWords(ui, async () => {
    const path = findUpward(given.absolute(folder), CONFIG_NAME, given);
    if (path === undefined) throw new InputError("usage.no-project", { file: CONFIG_NAME });
    const root = given.folderOf(path);
    const files = rootedFiles(root, given);
    const config = await readConfig(root, files);
    const version = packageVersion();
    const start = (mode: RunMode, { force = false, ...run }: RunOptions) =>
      inWords(ui, () => {
        const session = beginSession({ config, files, version, mode, force, opening: { locale, ...opening } });
        const all = projectSources(config, config.output ?? DEFAULT_OUTPUT, {
          files,
          onFault: (fault) => opening.onNotice?.(describeError(fault, ui)),
        });
        const meant = run.sources && new Set(givenFiles(run.sources, files).map((file) => files.absolute(file.path)));
        const sources = all.filter((file) => meant === undefined || meant.has(files.absolute(file.path)));
        return runProject(sources, session, run);
      });
    return {
      root,
      languages: beginSession({ config, files, version, mode: "look", force: false, opening }).languages,
      run: (run = {}) => start(run.isDryRun === true ? "dry" : "write", run),
      status: (run = {}) => start("look", run),
    };
  });
}
