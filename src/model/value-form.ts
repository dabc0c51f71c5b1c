import { z } from "zod";

/** Forms that a text of the user is held to, by the names under which locales/ describe them (`errors.forms.<name>`). */
const forms = {
  id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u, // "xigaze-city"
  language: /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, // "zh", "en-GB"
  division: /^[0-9]{6,12}$/u, // "540200"
  rule: /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/u, // "number", "number/date"
} as const satisfies Readonly<Record<string, RegExp>>;

/** The name of a form. */
export type ValueForm = keyof typeof forms;

/** Whether a text has the form. */
export const hasForm = (form: ValueForm, text: string): boolean => forms[form].test(text);

/** The schema of a text of the form; its fault bears the form's name, so that a message describes the form in words. */
export const textOfForm = (form: ValueForm): z.ZodString => z.string().regex(forms[form], { error: form });

/** Whether a fault of a schema is that of one of these forms. */
export const isValueForm = (name: string): name is ValueForm => Object.hasOwn(forms, name);
