import { formatIds, isFormatId } from "../../formats/format-ids.js";
import { isAddress } from "../../glossary/stores.js";
import type { ChecksConfig, Config, RuleConfig } from "../../model/config.js";
import type { Files } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import { languageTag } from "../../model/language-tag.js";
import { hasPassword, isStoreUrl } from "../../text/store-url.js";
import { kitIds } from "../kits/kit-ids.js";
import { CONFIG_NAME, findUpward } from "./find-upward.js";
import { readJson } from "./read-json.js";

/**
 * The configuration in `folder`, an absolute path, or in the nearest folder above it; nothing where there is none. Its paths are made absolute.
 *
 * @throws InputError `config.syntax`, `config.schema`, `config.store-*`, `config.repair` or `config.rule-*`
 */
export async function readConfig(folder: string, files: Files): Promise<Config> {
  const path = findUpward(folder, CONFIG_NAME, files);
  if (path === undefined) return {};
  const { configSchema } = await import("../../model/config-schema.js");
  const { checks, memories, ...config } = await readJson({ ...files.read(path), name: path }, configSchema, "config");
  await refuseUnknownRepairs(config, path);
  refuseUnknownNames(config, path);
  await refuseFaultyRules(checks?.rules ?? [], path);
  await refuseFaultyOptions(checks?.options, path);
  const absolute = (name: string): string => files.absolute(files.within(files.folderOf(path), name));
  const { from, to, store } = config;
  const own = config.glossary?.map((name) => (isAddress(name) ? name : absolute(name)));
  const glossary = own ?? (store === undefined ? undefined : [store, "default"]);
  refuseFaultyUrls({ store, glossary, memories }, path);
  return {
    ...config,
    ...(from !== undefined && { from: tagOf(from) }),
    ...(to !== undefined && { to: typeof to === "string" ? tagOf(to) : to.map(tagOf) }),
    ...(glossary && { glossary }),
    ...(memories && {
      memories: memories.map((memory) => ({
        ...memory,
        path: isStoreUrl(memory.path) ? memory.path : absolute(memory.path),
      })),
    }),
    ...(checks && { checks: withAbsolutePaths(checks, absolute) }),
  };
}

const tagOf = (tag: string): string => languageTag(tag) ?? tag;

function withAbsolutePaths(checks: ChecksConfig, absolute: (name: string) => string): ChecksConfig {
  const { baseline, suppressions } = checks;
  return {
    ...checks,
    ...(baseline !== undefined && { baseline: absolute(baseline) }),
    ...(suppressions !== undefined && { suppressions: absolute(suppressions) }),
  };
}

/** A password in a file is read by whoever reads the file, and a configuration is shared. */
function refuseFaultyUrls(
  { store, glossary = [], memories = [] }: Pick<Config, "store" | "glossary" | "memories">,
  file: string,
): void {
  if (store !== undefined && !(isStoreUrl(store) && URL.canParse(store)))
    throw new InputError("config.store-url", { path: "store" }, { file });
  const named = [
    ...(store === undefined ? [] : [{ path: "store", url: store }]),
    ...glossary.map((url, at) => ({ path: `glossary.${at}`, url })),
    ...memories.map(({ path: url }, at) => ({ path: `memories.${at}.path`, url })),
  ];
  const faulty = named.find(({ url }) => hasPassword(url));
  if (faulty !== undefined) throw new InputError("config.store-password", { path: faulty.path }, { file });
}

async function refuseUnknownRepairs({ repair }: Config, file: string): Promise<void> {
  if (repair?.skip === undefined) return;
  const { repairIds } = await import("../../repair/index.js");
  const unknown = repair.skip.find((id) => !repairIds.includes(id));
  if (unknown !== undefined)
    throw new InputError("config.repair", { id: unknown, known: repairIds.join(", ") }, { file });
}

/** Formats and tools are those that there are. */
function refuseUnknownNames({ as = {}, kit }: Config, file: string): void {
  const fail = (path: string, expected: readonly string[]): never => {
    throw new InputError("config.schema", { path, fault: "choice", expected: expected.join(", ") }, { file });
  };
  if (kit !== undefined && !kitIds.some((id) => id === kit)) fail("kit", kitIds);
  for (const [pattern, format] of Object.entries(as)) if (!isFormatId(format)) fail(`as.${pattern}`, formatIds);
}

/** Options are of rules that have them, and within their bounds. */
async function refuseFaultyOptions(options: ChecksConfig["options"], file: string): Promise<void> {
  if (options === undefined) return;
  const { checkRules } = await import("../rules/check-rules.js");
  const { ruleOptionsSchema } = await import("../../model/rule-option-schema.js");
  const { schemaFault } = await import("../../model/schema-fault.js");
  const schema = ruleOptionsSchema(checkRules());
  const { error } = schema.safeParse(options);
  if (error === undefined) return;
  const { values } = schemaFault(error, options, schema);
  throw new InputError("config.schema", { ...values, path: `checks.options.${values.path}` }, { file });
}

/** A rule of the user's own has patterns, an id of its own, and does what its examples say. */
async function refuseFaultyRules(rules: readonly RuleConfig[], file: string): Promise<void> {
  if (rules.length === 0) return;
  const { faultOf } = await import("../../checks/own-check.js");
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
