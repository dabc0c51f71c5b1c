import { type Markup, markup } from "./markup.js";
import type { View } from "./view.js";
import { words, wordsKey } from "./words.js";

/** Keys of the page; those of a row work where a row has the focus, or stands first in the window. */
const KEYS = [
  [["/"], "find"],
  [["j", "k"], "rows"],
  [["n", "p"], "issues"],
  [["1–5"], "layouts"],
  [["a"], "align"],
  [["s"], "source"],
  [["c"], "copy"],
  [["e"], "edit"],
  [["m"], "comment"],
  [["r"], "reviewed"],
  [["Esc"], "close"],
  [["?"], "help"],
] as const;

const REVIEW: ReadonlySet<string> = new Set(["issues", "edit", "comment", "reviewed"]);
const EDITING: ReadonlySet<string> = new Set(["edit", "comment", "reviewed"]);

/** The panel that lists the keys, and turns those of one letter off (WCAG 2.2, 2.1.4). */
export function helpPanel({ options, isReview }: View): Markup {
  const { wording, xliff } = options;
  const rows = KEYS.filter(
    ([, name]) => (isReview || !REVIEW.has(name)) && (xliff !== undefined || !EDITING.has(name)),
  ).map(
    ([keys, name]) =>
      markup`<tr><th scope="row">${keys.map((key) => markup`<kbd>${key}</kbd> `)}</th><td>${words(wording, `page.help.${name}`)}</td></tr>`,
  );
  return markup`<dialog id="dy-help" aria-labelledby="dy-help-title"><h2 id="dy-help-title">${words(wording, "page.help.title")}</h2>
<table>${rows}</table>
<p><label><input type="checkbox" id="dy-keys" checked> ${words(wording, "page.help.keys")}</label></p>
${isReview && markup`<p>${words(wording, xliff === undefined ? "page.help.no-work" : "page.help.work")}</p>`}
<form method="dialog"><button${wordsKey("page.help.done")}>${wording.t("page.help.done")}</button></form></dialog>
`;
}
