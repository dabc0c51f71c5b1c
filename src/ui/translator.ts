import i18next, { type i18n } from "i18next";
import type { MessageValues } from "../model/issue.js";
import type { Locale } from "../model/locale.js";
import type { Translator } from "../model/translator.js";

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
    why: ({ rule, group }) => sayFirst(instance, `issues.${rule}.why`, `groups.${group}.why`),
    off: ({ rule, group }) => sayFirst(instance, `issues.${rule}.off`, `groups.${group}.off`),
    option: ({ rule }, name) => sayFirst(instance, `issues.${rule}.options.${name}`),
  };
}

const say = (instance: i18n, key: string, values: MessageValues = {}): string => instance.t(key, { ...values });

/** The first of these sentences that there is. */
function sayFirst(instance: i18n, ...keys: readonly string[]): string | undefined {
  const known = keys.find((key) => instance.exists(key));
  return known === undefined ? undefined : say(instance, known);
}

function sayIfKnown<Otherwise>(instance: i18n, key: string, values: MessageValues, otherwise: Otherwise) {
  return instance.exists(key, { ...values }) ? say(instance, key, values) : otherwise;
}
