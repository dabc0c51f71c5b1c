import type { Payload } from "../publish/html/payload.js";
import { copyAddress, copyFromNumbers, followAddresses } from "./addresses.js";
import { part } from "./dom.js";
import { startEditing } from "./editing.js";
import { startFilter } from "./filter.js";
import { startFind } from "./find.js";
import { closeMenus, startHelp, startKeys } from "./keys.js";
import { startLayout } from "./layout.js";
import { offerPencil } from "./pencil.js";
import { type Row, readRows, stateOf } from "./rows.js";
import { readSettings } from "./settings.js";
import { startSpeech } from "./speech.js";
import { startTerms } from "./terms.js";
import { startTheme } from "./theme.js";

// The program of a bilingual page. It stands at the page's end, so that all it looks for is there.
document.documentElement.classList.add("js");
for (const element of document.querySelectorAll<HTMLElement>(".needs")) element.hidden = false;

const payload: Payload = JSON.parse(part("dy-payload", HTMLElement)?.textContent ?? "{}");
const settings = readSettings();
startTheme(settings);
const rows = readRows();
const speech = startSpeech(payload, settings);
const layout = startLayout(rows, settings, speech);
const find = startFind(rows, layout, speech);
const filter = startFilter(rows, speech, find.refresh);
const terms = startTerms(rows, speech);
const editing = payload.xliff && startEditing(payload.xliff, payload, { rows, speech, onChange: find.forget });
if (editing) offerPencil(rows, speech, (row) => edit(row, "target"));
copyFromNumbers(rows, speech);
followAddresses(rows, filter);

function edit(row: Row, begin: "target" | "comment"): void {
  layout.align("sentence");
  void editing?.edit(row, begin);
}

const hasIssue = ({ element }: Row): boolean => element.querySelector(":scope > .issues") !== null;
const goNext = (step: 1 | -1): void => {
  const row = rows.next(step);
  if (row) rows.goTo(row);
};
const goToIssue = (step: 1 | -1): void => {
  const row = rows.next(step, hasIssue);
  if (row) rows.goTo(row);
  else speech.say("page.issues.none");
};
const here =
  (act: (row: Row) => void): (() => void) =>
  () => {
    const row = rows.current();
    if (row) act(row);
  };

part("dy-issue-next", HTMLElement)?.addEventListener("click", () => goToIssue(1));
part("dy-issue-previous", HTMLElement)?.addEventListener("click", () => goToIssue(-1));
startKeys(
  {
    "/": () => part("dy-find", HTMLElement)?.focus(),
    j: () => goNext(1),
    k: () => goNext(-1),
    ...Object.fromEntries([0, 1, 2, 3, 4].map((index) => [String(index + 1), () => layout.choose(index)])),
    a: layout.toggleAlign,
    s: here(layout.toggleSource),
    c: here((row) => void copyAddress(row, speech)),
    "?": startHelp(),
    ...(payload.audience === "review" && { n: () => goToIssue(1), p: () => goToIssue(-1) }),
    ...(editing && {
      e: here((row) => edit(row, "target")),
      m: here((row) => edit(row, "comment")),
      r: here((row) => editing.setState(row, stateOf(row) === "reviewed" ? "translated" : "reviewed")),
    }),
  },
  () => {
    if (!terms.close()) closeMenus();
  },
  settings,
);
