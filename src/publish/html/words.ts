import type { Issue, MessageValues } from "../../model/issue.js";
import type { MessageKey, Translate } from "../../model/translate.js";
import { Markup, markup } from "./markup.js";

/** Sentences of the interface by their dotted key, as they stand in locales/: `{{name}}` where a value goes. */
export type Sentences = Readonly<Record<string, string>>;

/** How a page speaks: in one language, and in others that a reader can switch to. */
export interface PageWording {
  /** BCP 47. */
  readonly locale: string;
  readonly t: Translate;
  readonly message: (issue: Issue) => string;
  readonly sentences?: Sentences;
  readonly others?: readonly { readonly locale: string; readonly sentences: Sentences }[];
}

/** A sentence as an element that the page's program can say in another language. */
export function words(wording: PageWording, key: MessageKey, values?: MessageValues): Markup {
  return markup`<span${wordsKey(wording, key, values)}>${wording.t(key, values)}</span>`;
}

/** A sentence as what an element is (`option`, `button`): its attribute and its text. */
export const wordsKey = ({ sentences }: PageWording, key: MessageKey, values?: MessageValues): Markup =>
  sentences === undefined ? NOTHING : keyed(key, values);

/** A sentence as the value of an attribute. */
export const wordsIn = (
  { t, sentences }: PageWording,
  name: "aria-label" | "placeholder" | "title",
  key: MessageKey,
): Markup => {
  const also = sentences === undefined ? NOTHING : markup` data-t-${name}="${key}"`;
  return markup` ${name}="${t(key)}"${also}`;
};

/** The sentence of an issue, with what the page's program needs to say it in another language. */
export function issueWords({ sentences, message }: PageWording, issue: Issue): Markup {
  const isKnown = sentences !== undefined && Object.keys(sentences).length > 0;
  const key = isKnown ? keyed(`issues.${issue.rule}.message`, issue.values) : NOTHING;
  return markup`<span${key}>${message(issue)}</span>`;
}

const NOTHING = new Markup("");

function keyed(key: string, values: MessageValues | undefined): Markup {
  const given = values === undefined || Object.keys(values).length === 0 ? undefined : JSON.stringify(values);
  return given === undefined ? markup` data-t="${key}"` : markup` data-t="${key}" data-v="${given}"`;
}
