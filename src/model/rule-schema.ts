import { z } from "zod";
import { severities } from "./issue.js";

const languages = z.array(z.string());
const text = z.string();

/** `duiyi.rules/1`: what `duiyi explain --format json` gives. */
export const ruleListSchema = z.strictObject({
  schema: z.literal("duiyi.rules/1"),
  rules: z.array(
    z.strictObject({
      rule: text,
      title: text,
      why: text.optional(),
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
