import i18next, { type i18n } from "i18next";
import type { Issue, MessageValues } from "../model/issue.js";
import type { Translate } from "../model/translate.js";
import type { Locale } from "./locale.js";

/** Sentences for people, in one language. */
export interface Translator {
  readonly locale: Locale;
  readonly t: Translate;
  /** The sentence of an issue; of a rule of the user's own the message it came with. */
  readonly message: (issue: Issue) => string;
  /** The short name of an issue's rule. */
  readonly title: (rule: string) => string;
  /** Why an issue's rule is there; nothing where that is not written down. */
  readonly why: (rule: string) => string | undefined;
}

/** `messages` is the tree of `locales/<locale>.json`. */
export function createTranslator(locale: Locale, messages: Readonly<Record<string, unknown>>): Translator {
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: messages } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const plain = new Map<string, string>();
  const sayPlain = (key: string): string => {
    const said = plain.get(key) ?? say(instance, key);
    plain.set(key, said);
    return said;
  };
  return {
    locale,
    t: (key, values) => (values === undefined ? sayPlain(key) : say(instance, key, values)),
    message: ({ rule, values }) =>
      sayIfKnown(instance, `issues.${rule}.message`, values, String(values.message ?? rule)),
    title: (rule) => sayIfKnown(instance, `issues.${rule}.title`, {}, rule),
    why: (rule) => sayIfKnown(instance, `issues.${rule}.why`, {}, undefined),
  };
}

const say = (instance: i18n, key: string, values: MessageValues = {}): string => instance.t(key, { ...values });

function sayIfKnown<Otherwise>(instance: i18n, key: string, values: MessageValues, otherwise: Otherwise) {
  return instance.exists(key, { ...values }) ? say(instance, key, values) : otherwise;
}
