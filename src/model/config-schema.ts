import { z } from "zod";
import { type ChecksConfig, type Config, failOn, type RepairConfig } from "./config.js";
import { severities } from "./issue.js";

const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u);

const repairSchema: z.ZodType<RepairConfig> = z.strictObject({
  mode: z.enum(["auto", "off"]).optional(),
  skip: z.array(z.string()).optional(),
  minConfidence: z.number().min(0).max(1).optional(),
  repeats: z.enum(["mark", "keep", "drop"]).optional(),
});

const rulePattern = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/u);

const checksSchema: z.ZodType<ChecksConfig> = z.strictObject({
  failOn: z.enum(failOn).optional(),
  only: z.array(rulePattern).optional(),
  ignore: z.array(rulePattern).optional(),
  severity: z.record(rulePattern, z.enum(severities)).optional(),
  baseline: z.string().min(1).optional(),
  suppressions: z.string().min(1).optional(),
});

export const configSchema: z.ZodType<Config> = z.strictObject({
  $schema: z.string().optional(),
  locale: z.enum(["en", "zh-Hans"]).optional(),
  from: language.optional(),
  to: language.optional(),
  glossary: z.array(z.string().min(1)).optional(),
  style: z.string().min(1).optional(),
  repair: repairSchema.optional(),
  checks: checksSchema.optional(),
});
