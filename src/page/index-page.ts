import type { IndexPayload } from "../publish/html/payload.js";
import { make, part } from "./dom.js";
import { readSettings } from "./settings.js";
import { startSpeech } from "./speech.js";
import { startTheme } from "./theme.js";

// The program of an index of pages: a search over all of them.
const MOST = 200; // segments that are listed

for (const element of document.querySelectorAll<HTMLElement>(".needs")) element.hidden = false;
const payload: IndexPayload = JSON.parse(part("dy-payload", HTMLElement)?.textContent ?? "{}");
const settings = readSettings();
startTheme(settings);
const speech = startSpeech(payload, settings);
const field = part("dy-find", HTMLInputElement);
const results = part("dy-results", HTMLElement);
const segments = payload.pages.flatMap((page) =>
  page.texts.map(([anchor, source, target]) => ({
    ...{ page, anchor, source, target },
    content: `${source}\n${target}`.toLowerCase(),
  })),
);

field?.addEventListener("input", () => {
  const wanted = field.value.toLowerCase();
  const found = wanted === "" ? [] : segments.filter(({ content }) => content.includes(wanted));
  results?.replaceChildren(...found.slice(0, MOST).map(resultOf));
  if (wanted === "") speech.hush();
  else if (found.length === 0) speech.say("page.find.none", { text: field.value });
  else speech.say("page.index.found", { count: found.length, shown: Math.min(found.length, MOST) });
});

function resultOf({ page, anchor, source, target }: (typeof segments)[number]): HTMLElement {
  const link = make("a", { href: `${page.href}#${encodeURIComponent(anchor)}` }, page.title);
  return make("li", {}, link, make("p", { lang: page.srcLang }, source), make("p", { lang: page.trgLang }, target));
}
