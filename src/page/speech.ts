import type { MessageValues } from "../model/issue.js";
import type { MessageKey } from "../model/translate.js";
import type { Payload } from "../publish/html/payload.js";
import { part } from "./dom.js";
import { issuesIn } from "./rows.js";
import { sentenceOf } from "./sentences.js";
import type { Settings } from "./settings.js";

/** The page's own words, in the language that the reader has chosen. */
export interface Speech {
  t(key: MessageKey, values?: MessageValues): string;
  /** Says a sentence where it is seen and where a screen reader reads it out. */
  say(key: MessageKey, values?: MessageValues): void;
  hush(): void;
}

/** Lets the page speak, and change its language. */
export function startSpeech({ sentences, locale }: Pick<Payload, "sentences" | "locale">, settings: Settings): Speech {
  let spoken = sentences[settings.get("language") ?? ""] === undefined ? locale : (settings.get("language") ?? locale);
  const place = part("dy-found", HTMLElement);
  const sentence = (key: string, values?: MessageValues): string | undefined =>
    sentenceOf(sentences[spoken] ?? {}, key, spoken, values);

  const chosen = part("dy-language", HTMLSelectElement);
  if (chosen) chosen.value = spoken;
  chosen?.addEventListener("change", () => {
    spoken = chosen.value;
    settings.set("language", spoken);
    translatePage(spoken, sentence);
  });
  if (spoken !== locale) translatePage(spoken, sentence);

  const t = (key: MessageKey, values?: MessageValues): string => sentence(key, values) ?? key;
  return {
    t,
    say: (key, values) => place?.replaceChildren(t(key, values)),
    hush: () => place?.replaceChildren(),
  };
}

function translatePage(locale: string, sentence: (key: string, values?: MessageValues) => string | undefined): void {
  document.documentElement.lang = locale;
  const say = (element: HTMLElement | null, key: string): void => {
    const values: MessageValues = JSON.parse(element?.dataset.v ?? "{}");
    const said = sentence(key, values);
    if (said !== undefined) element?.replaceChildren(said);
  };
  for (const element of document.querySelectorAll<HTMLElement>("[data-t]")) say(element, element.dataset.t ?? "");
  for (const { severity, rule, word, sentence: text } of issuesIn(document)) {
    say(word, `severity.${severity}`);
    say(text, `issues.${rule}.message`);
  }
  for (const name of ["aria-label", "placeholder"]) {
    for (const element of document.querySelectorAll(`[data-t-${name}]`)) {
      const key = element.getAttribute(`data-t-${name}`) ?? "";
      element.setAttribute(name, sentence(key) ?? element.getAttribute(name) ?? "");
    }
  }
  for (const state of document.querySelectorAll<HTMLElement>(".row > .meta > b")) {
    const name = state.closest(".row")?.classList[1] ?? "";
    state.textContent = sentence(`state.${name}`) ?? state.textContent;
  }
}
