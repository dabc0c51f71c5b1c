import type { MessageValues } from "../model/issue.js";
import type { Sentences } from "../publish/html/payload.js";

/**
 * The sentence of a key with its values put in; nothing where the page has no such sentence. A sentence for the `context` of the values
 * comes first, then the one of the key itself, then the plural form of `count`.
 *
 * @see Unicode CLDR, plural rules
 */
export function sentenceOf(
  sentences: Sentences,
  key: string,
  locale: string,
  values: MessageValues = {},
): string | undefined {
  const { count, context } = values;
  const form = typeof count === "number" ? new Intl.PluralRules(locale).select(count) : "other";
  const names = [`${key}_${context}`, key, `${key}_${form}`, `${key}_other`];
  const template = names.map((name) => sentences[name]).find((sentence) => sentence !== undefined);
  return template?.replace(/\{\{(\w+)\}\}/gu, (_whole, name: string) => String(values[name] ?? ""));
}
