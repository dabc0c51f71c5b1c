import { readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Config } from "../model/config.js";
import { InputError } from "../model/input-error.js";
import { identityMap, placeAt } from "../model/source-map.js";

const CONFIG_NAME = "duiyi.config.json";

/**
 * The configuration in `folder` or the nearest folder above it; nothing where there is none. Its paths are made absolute.
 *
 * @throws InputError `config.syntax`, `config.schema`, `config.repair` or `config.rule-*`
 */
export async function readConfig(folder: string): Promise<Config> {
  const path = findUpward(folder);
  if (path === undefined) return {};
  const { configSchema } = await import("../model/config-schema.js");
  const { schemaFault } = await import("../model/schema-fault.js");
  const json = parseJson(readFileSync(path, "utf8"), path);
  const parsed = configSchema.safeParse(json);
  if (!parsed.success) throw new InputError("config.schema", schemaFault(parsed.error, json).values, { file: path });
  const { glossary, ...config } = parsed.data;
  await refuseUnknownRepairs(config, path);
  await refuseFaultyRules(config, path);
  return { ...config, ...(glossary && { glossary: glossary.map((name) => resolve(dirname(path), name)) }) };
}

function findUpward(folder: string): string | undefined {
  const path = join(folder, CONFIG_NAME);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUpward(parent);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = /position (\d+)/u.exec(reason)?.[1];
    const place = offset === undefined ? undefined : placeAt(identityMap(text).lineStarts, Number(offset));
    throw new InputError("config.syntax", {}, { file, ...(place && { place }) });
  }
}

async function refuseUnknownRepairs({ repair }: Config, file: string): Promise<void> {
  if (repair?.skip === undefined) return;
  const { repairIds } = await import("../repair/index.js");
  const unknown = repair.skip.find((id) => !repairIds.includes(id));
  if (unknown !== undefined)
    throw new InputError("config.repair", { id: unknown, known: repairIds.join(", ") }, { file });
}

/** A rule of the desk's own has patterns, an id of its own, and does what its examples say. */
async function refuseFaultyRules({ checks: { rules = [] } = {} }: Config, file: string): Promise<void> {
  if (rules.length === 0) return;
  const { faultOf } = await import("../checks/own-check.js");
  const ids = new Set<string>();
  for (const rule of rules) {
    if (ids.has(rule.id)) throw new InputError("config.rule-id", { id: rule.id }, { file });
    ids.add(rule.id);
    const fault = faultOf(rule);
    if (fault === undefined) continue;
    const { where, reason } = fault;
    throw new InputError(`config.rule-${fault.fault}`, { id: rule.id, where, reason }, { file });
  }
}
