import { z } from "zod";
import type { Config, RepairConfig } from "./config.js";

const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u);

const repairSchema: z.ZodType<RepairConfig> = z.strictObject({
  mode: z.enum(["auto", "off"]).optional(),
  skip: z.array(z.string()).optional(),
  minConfidence: z.number().min(0).max(1).optional(),
  repeats: z.enum(["mark", "keep", "drop"]).optional(),
});

export const configSchema: z.ZodType<Config> = z.strictObject({
  $schema: z.string().optional(),
  locale: z.enum(["en", "zh-Hans"]).optional(),
  from: language.optional(),
  to: language.optional(),
  glossary: z.array(z.string().min(1)).optional(),
  style: z.string().min(1).optional(),
  repair: repairSchema.optional(),
});
