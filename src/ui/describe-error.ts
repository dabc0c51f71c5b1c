import type { InputError } from "../model/input-error.js";
import { whereOf } from "../model/issue.js";
import type { Translator } from "../model/translator.js";

/** `story.txt:3:7: what is wrong, what was expected, what to do`. */
export function describeError(error: InputError, { t }: Pick<Translator, "t">): string {
  const { code, values } = error;
  const where = whereOf(error);
  const sentence = t(`errors.${code}`, values);
  return where === "" ? sentence : `${where}: ${sentence}`;
}
