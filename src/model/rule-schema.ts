import { z } from "zod";
import { severities } from "./issue.js";

const languages = z.array(z.string());
const text = z.string();

const optionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("number"),
    sets: text,
    default: z.number().optional(),
    least: z.number(),
    most: z.number().optional(),
    isWhole: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal("words"), sets: text, default: z.array(text) }),
]);

/** `duiyi.rules/1`: what `duiyi explain --format json` gives. */
export const ruleListSchema = z.strictObject({
  schema: z.literal("duiyi.rules/1"),
  rules: z.array(
    z.strictObject({
      rule: text,
      title: text,
      why: text.optional(),
      off: text.optional(),
      group: text.optional(),
      profile: z
        .strictObject({ lenient: z.enum(["certain", "quiet"]).optional(), strict: z.enum(severities).optional() })
        .optional(),
      options: z.record(text, optionSchema).optional(),
      type: text,
      severity: z.enum(severities),
      command: text,
      targetLanguages: languages.optional(),
      exceptTargetLanguages: languages.optional(),
      examples: z.array(
        z.strictObject({
          segments: z.array(z.strictObject({ source: text, target: text })).optional(),
          text: text.optional(),
          messages: z.array(text),
        }),
      ),
    }),
  ),
});
