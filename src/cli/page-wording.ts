import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Wording } from "../pipeline/prepare.js";
import { type Locale, locales } from "../ui/locale.js";
import { flatSentences } from "../ui/sentences.js";
import type { CliContext } from "./context.js";

/** How pages speak: in the interface's language, and in the others once a reader asks. */
export function pageWording({ ui, home }: CliContext): Wording {
  const sentencesIn = (locale: Locale) =>
    flatSentences(JSON.parse(readFileSync(join(home, `locales/${locale}.json`), "utf8")));
  const others = locales.filter((locale) => locale !== ui.locale);
  return {
    locale: ui.locale,
    t: ui.t,
    message: ui.message,
    sentences: sentencesIn(ui.locale),
    others: others.map((locale) => ({ locale, sentences: sentencesIn(locale) })),
  };
}
