import { dirname, resolve } from "node:path";
import type { ChecksConfig, Config } from "../model/config.js";
import { InputError } from "../model/input-error.js";
import { CONFIG_NAME } from "./config-name.js";
import { findUpward } from "./find-upward.js";
import { readJson } from "./read-json.js";

/**
 * The configuration in `folder` or the nearest folder above it; nothing where there is none. Its paths are made absolute.
 *
 * @throws InputError `config.syntax`, `config.schema` or `config.repair`
 */
export async function readConfig(folder: string): Promise<Config> {
  const path = findUpward(folder, CONFIG_NAME);
  if (path === undefined) return {};
  const { configSchema } = await import("../model/config-schema.js");
  const { glossary, checks, ...config } = await readJson(path, configSchema, "config");
  await refuseUnknownRepairs(config, path);
  const absolute = (name: string): string => resolve(dirname(path), name);
  return {
    ...config,
    ...(glossary && { glossary: glossary.map(absolute) }),
    ...(checks && { checks: withAbsolutePaths(checks, absolute) }),
  };
}

function withAbsolutePaths(checks: ChecksConfig, absolute: (name: string) => string): ChecksConfig {
  const { baseline, suppressions } = checks;
  return {
    ...checks,
    ...(baseline !== undefined && { baseline: absolute(baseline) }),
    ...(suppressions !== undefined && { suppressions: absolute(suppressions) }),
  };
}

async function refuseUnknownRepairs({ repair }: Config, file: string): Promise<void> {
  if (repair?.skip === undefined) return;
  const { repairIds } = await import("../repair/index.js");
  const unknown = repair.skip.find((id) => !repairIds.includes(id));
  if (unknown !== undefined)
    throw new InputError("config.repair", { id: unknown, known: repairIds.join(", ") }, { file });
}
