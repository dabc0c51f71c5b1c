import { z } from "zod";
import {
  type ChecksConfig,
  type Config,
  type FormatsConfig,
  failOn,
  type MemoryConfig,
  type RepairConfig,
  type RuleConfig,
} from "./config.js";
import { severities } from "./issue.js";
import { includedParts } from "./left-out.js";
import { locales } from "./locale.js";
import { markdownOptionsSchema } from "./markdown-options-schema.js";
import { memoryBands } from "./memory-band.js";
import type { GivenOptions } from "./rule-option.js";
import { anyOptionsSchema } from "./rule-option-schema.js";
import { textOfForm } from "./value-form.js";

const language = textOfForm("language");

const repairSchema: z.ZodType<RepairConfig> = z.strictObject({
  mode: z.enum(["auto", "off"]).optional(),
  skip: z.array(z.string()).optional(),
  minConfidence: z.number().min(0).max(1).optional(),
  repeats: z.enum(["mark", "keep", "drop"]).optional(),
  furniture: z.enum(["mark", "keep", "drop"]).optional(),
  include: z.array(z.enum(includedParts)).optional(),
});

const formatsSchema: z.ZodType<FormatsConfig> = z.strictObject({ markdown: markdownOptionsSchema.optional() });

const memorySchema: z.ZodType<MemoryConfig> = z.strictObject({
  path: z.string().min(1),
  write: z.boolean().optional(),
  penalty: z.number().min(0).max(100).optional(),
});

const rulePattern = textOfForm("rule");

const pattern = z.string().min(1).max(1000).optional();
const ruleExamples = z.array(z.union([z.string(), z.tuple([z.string(), z.string()])])).min(1);

const ruleSchema: z.ZodType<RuleConfig> = z
  .strictObject({
    id: textOfForm("id"),
    message: z.string().min(1),
    severity: z.enum(severities).optional(),
    source: pattern,
    forbid: pattern,
    require: pattern,
    ignoreCase: z.boolean().optional(),
    suggestion: z.string().optional(),
    examples: z.strictObject({ good: ruleExamples, bad: ruleExamples }),
  })
  .refine(({ source, forbid, require }) => (source ?? forbid ?? require) !== undefined, {
    error: "source, forbid, require",
  });

const checksSchema = (options: z.ZodType<GivenOptions>): z.ZodType<ChecksConfig> =>
  z.strictObject({
    failOn: z.enum(failOn).optional(),
    only: z.array(rulePattern).optional(),
    ignore: z.array(rulePattern).optional(),
    severity: z.record(rulePattern, z.enum(severities)).optional(),
    baseline: z.string().min(1).optional(),
    suppressions: z.string().min(1).optional(),
    maxLength: z.int().min(1).optional(),
    options: options.optional(),
    rules: z.array(ruleSchema).optional(),
  });

/** The schema of the configuration; `options` is what holds of `checks.options`, see `ruleOptionsSchema`. */
export const configSchemaWith = (options: z.ZodType<GivenOptions>): z.ZodType<Config> =>
  z.strictObject({
    $schema: z.string().optional(),
    locale: z.enum(locales).optional(),
    from: language.optional(),
    to: z.union([language, z.array(language).min(1)]).optional(),
    sources: z.array(z.string().min(1)).min(1).optional(),
    as: z.record(z.string(), z.string()).optional(),
    output: z.string().min(1).optional(),
    ready: z.enum(["translated", "reviewed", "final"]).optional(),
    kit: z.string().min(1).optional(),
    glossary: z.array(z.string().min(1)).optional(),
    style: z.string().min(1).optional(),
    store: z.string().min(1).optional(),
    memories: z.array(memorySchema).optional(),
    rates: z.partialRecord(z.enum(memoryBands), z.number().min(0).max(1)).optional(),
    repair: repairSchema.optional(),
    formats: formatsSchema.optional(),
    checks: checksSchema(options).optional(),
  });

/** The configuration before its rules are looked at, which takes time. */
export const configSchema = configSchemaWith(anyOptionsSchema);
