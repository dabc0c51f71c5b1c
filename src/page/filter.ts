import { part } from "./dom.js";
import { isShown, issuesIn, type Row, type Rows, stateOf } from "./rows.js";
import type { Speech } from "./speech.js";

/** Which rows are shown. */
export interface Filter {
  clear(): void;
  /** Looks at the rows again, after one has been changed. */
  apply(): void;
}

const NAMES = ["state", "issue", "term", "work"] as const;
type FilterName = (typeof NAMES)[number];

/** Starts the choice of rows by state, issue, term and work. */
export function startFilter(rows: Rows, speech: Speech, onChange: () => void): Filter {
  const selects = NAMES.map((name) => [name, part(`dy-filter-${name}`, HTMLSelectElement)] as const);
  const menu = part("dy-clear", HTMLElement)?.closest("details");

  const apply = (): void => {
    const wishes = selects.flatMap(([name, select]) => (select?.value ? [[name, select.value] as const] : []));
    for (const row of rows.all)
      show(
        row,
        wishes.every(([name, value]) => passes[name](row, value)),
      );
    for (const unit of document.querySelectorAll<HTMLElement>("main .unit"))
      unit.hidden = unit.querySelector(":scope > .row:not([hidden])") === null;
    for (const stretch of document.querySelectorAll<HTMLElement>(".stretch")) makeRoom(stretch);
    menu?.classList.toggle("active", wishes.length > 0);
    const shown = rows.all.filter(isShown).length;
    if (wishes.length > 0) speech.say("page.filter.shown", { shown, count: rows.all.length });
    else speech.hush();
    onChange();
  };
  const clear = (): void => {
    for (const [, select] of selects) if (select) select.value = "";
    apply();
  };

  for (const [, select] of selects) select?.addEventListener("change", apply);
  part("dy-clear", HTMLElement)?.addEventListener("click", clear);
  return { clear, apply };
}

function show({ element, source, target }: Row, isWanted: boolean): void {
  element.hidden = !isWanted;
  source.hidden = !isWanted && !element.contains(source);
  if (target) target.hidden = !isWanted && !element.contains(target);
}

/** A stretch that is not laid out takes about the place of the units that are shown in it. */
function makeRoom(stretch: HTMLElement): void {
  const shown = stretch.querySelectorAll(".unit:not([hidden])").length;
  stretch.hidden = shown === 0;
  stretch.style.containIntrinsicHeight = `auto ${shown * UNIT}rem`;
}

const UNIT = 7; // the height of a unit in rem, on the average

const passes: Readonly<Record<FilterName, (row: Row, value: string) => boolean>> = {
  state: (row, value) => stateOf(row) === value,
  issue: ({ element }, value) =>
    issuesIn(element).some(({ severity, rule }) => value === "any" || value === severity || value === rule),
  term: ({ source, target }, value) => [source, target].some((text) => text && namesTerm(text, value)),
  work: ({ element }, value) => element.matches(WORK[value] ?? "*"),
};

const namesTerm = (text: Element, concept: string): boolean =>
  text.querySelector(`a[href="#term-${CSS.escape(concept)}"]`) !== null;

const WORK: Readonly<Record<string, string>> = {
  changed: ":has(> .change, .chip)",
  edited: ".edited",
  noted: ":has(> .notes, > .comment)",
};
