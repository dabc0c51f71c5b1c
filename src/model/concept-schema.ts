import { z } from "zod";
import {
  type Concept,
  conceptKinds,
  enforcements,
  type GlossaryFile,
  partsOfSpeech,
  type Source,
  termStatuses,
  termTypes,
} from "./concept.js";
import { hasForm, textOfForm } from "./value-form.js";

const text = z.string().min(1);
const id = textOfForm("id");
const language = textOfForm("language");
const date = z.iso.date();
const division = textOfForm("division");
const texts = z.array(text).min(1);

/** A source with nothing but a reference may be written as that reference alone. */
const source: z.ZodType<Source, unknown> = z.preprocess(
  (value) => (typeof value === "string" ? { reference: value } : value),
  z.strictObject({ reference: text, url: text.optional(), date: date.optional() }),
);
const sources = z.array(source).min(1);

const guards = z.strictObject({
  after: texts.optional(),
  before: texts.optional(),
  notInside: texts.optional(),
});

const termSchema = z.strictObject({
  text,
  status: z.enum(termStatuses),
  type: z.enum(termTypes).optional(),
  partOfSpeech: z.enum(partsOfSpeech).optional(),
  style: text.optional(),
  firstUse: text.optional(),
  caseSensitive: z.boolean().optional(),
  inflection: z.union([z.literal("none"), texts]).optional(),
  geography: text.optional(),
  validFrom: date.optional(),
  validUntil: date.optional(),
  guards: guards.optional(),
  note: text.optional(),
  sources: sources.optional(),
});

/** Whether a text can be the id of a concept as it stands. */
export const isConceptId = (text: string): boolean => hasForm("id", text);

const transaction = z.strictObject({ by: text.optional(), date });

/** A concept as it comes from outside: unknown keys are refused, so that a slip of the pen is not lost. */
export const conceptSchema: z.ZodType<Concept, unknown> = z.strictObject({
  id,
  kind: z.enum(conceptKinds),
  subject: text.optional(),
  definition: text.optional(),
  note: text.optional(),
  enforcement: z.enum(enforcements).optional(),
  doNotTranslate: z.boolean().optional(),
  division: z.preprocess((value) => (typeof value === "number" ? String(value) : value), division.optional()),
  related: z.array(id).min(1).optional(),
  broader: id.optional(),
  replacedBy: id.optional(),
  sources: sources.optional(),
  contexts: z
    .array(z.strictObject({ text, language, source: text.optional() }))
    .min(1)
    .optional(),
  created: transaction.optional(),
  modified: transaction.optional(),
  terms: z.record(language, z.array(termSchema).min(1)),
});

/** A glossary file, once its YAML is parsed. */
export const glossaryFileSchema: z.ZodType<GlossaryFile, unknown> = z.strictObject({
  retired: z.array(id).optional(),
  concepts: z.array(conceptSchema),
});
