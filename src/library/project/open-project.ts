import { InputError } from "../../model/input-error.js";
import { CONFIG_NAME, findUpward } from "../../pipeline/config/find-upward.js";
import { shippedTranslator } from "../home.js";
import { inWords } from "../in-words.js";
import { nodeFiles } from "../node/node-files.js";
import type { OpenProjectOptions, Project } from "./project.js";

/**
 * Opens the project that a folder belongs to: its configuration, there or in the nearest folder above, names its sources.
 *
 * @throws InputError `usage.no-project` where there is no configuration, and as `findConfig` does
 */
export async function openProject(folder = ".", options: OpenProjectOptions = {}): Promise<Project> {
  const { locale = "en", files = nodeFiles } = options;
  return inWords(shippedTranslator(locale), async () => {
    const path = findUpward(files.absolute(folder), CONFIG_NAME, files);
    if (path === undefined) throw new InputError("usage.no-project", { file: CONFIG_NAME });
    const { projectIn } = await import("./project-uses.js");
    return projectIn(files.folderOf(path), options);
  });
}
