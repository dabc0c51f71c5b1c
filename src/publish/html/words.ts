import type { Issue, MessageValues } from "../../model/issue.js";
import type { MessageKey } from "../../model/translate.js";
import type { Wording } from "../../model/wording.js";
import { jsonAttribute, type Markup, markup } from "./markup.js";

/** A sentence as an element that the page's program can say in another language. */
export const words = ({ t }: Wording, key: MessageKey, values?: MessageValues): Markup =>
  markup`<span${wordsKey(key, values)}>${t(key, values)}</span>`;

/** The key of a sentence that is all an element says (`option`, `button`). */
export const wordsKey = (key: MessageKey, values?: MessageValues): Markup => keyed(key, values);

/** A sentence as the value of an attribute. */
export const wordsIn = ({ t }: Wording, name: "aria-label" | "placeholder", key: MessageKey): Markup =>
  markup` ${name}="${t(key)}" data-t-${name}="${key}"`;

/** The sentence of an issue. */
export const issueWords = ({ message }: Wording, issue: Issue): Markup =>
  markup`<span${keyed(`issues.${issue.rule}.message`, issue.values)}>${message(issue)}</span>`;

/** What goes into the sentence of an element. */
export const valuesOf = (values: MessageValues): Markup | undefined =>
  Object.keys(values).length === 0 ? undefined : jsonAttribute("data-v", values);

function keyed(key: string, values: MessageValues = {}): Markup {
  return markup` data-t="${key}"${valuesOf(values)}`;
}
