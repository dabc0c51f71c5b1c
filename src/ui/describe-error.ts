import type { InputError } from "../model/input-error.js";
import { type MessageValues, whereOf } from "../model/issue.js";
import type { Translator } from "../model/translator.js";

/** `story.txt:3:7: what is wrong, what was expected, what to do`. Lists have the mark between their members that the language writes. */
export function describeError(error: InputError, { t }: Pick<Translator, "t">): string {
  const { code, values } = error;
  const where = whereOf(error);
  const sentence = t(`errors.${code}`, withLists(values, t("summary.separator")));
  return where === "" ? sentence : `${where}: ${sentence}`;
}

/** Values that hold what there is to choose from, with a comma between. */
const LISTS: ReadonlySet<string> = new Set([
  "allowed",
  "known",
  "expected",
  "versions",
  "kinds",
  "statuses",
  "similar",
]);

const withLists = (values: MessageValues, separator: string): MessageValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      LISTS.has(name) && typeof value === "string" ? value.replaceAll(", ", separator) : value,
    ]),
  );
