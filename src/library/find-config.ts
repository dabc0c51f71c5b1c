import type { Config } from "../model/config.js";
import type { Files } from "../model/files.js";
import { nodeFiles } from "./node/node-files.js";

/**
 * The configuration (`duiyi.config.json`) in a folder or in the nearest folder above it; an empty one where there is none. Its paths are
 * made absolute. `open` takes it as `config`.
 *
 * @throws InputError `config.syntax`, `config.schema`, `config.repair` or `config.rule-*`
 */
export async function findConfig(folder = ".", files: Files = nodeFiles): Promise<Config> {
  const { readConfig } = await import("../pipeline/config/read-config.js");
  return readConfig(files.absolute(folder), files);
}
