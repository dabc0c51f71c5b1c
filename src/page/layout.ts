import { make, part } from "./dom.js";
import type { Row, Rows } from "./rows.js";
import type { Settings } from "./settings.js";
import type { Speech } from "./speech.js";

/** How the page is laid out, as the reader has chosen before and chooses now. */
export interface LayoutChoice {
  choose(index: number): void;
  /** Lines up by sentence or by paragraph. */
  align(unit: "sentence" | "paragraph"): void;
  toggleAlign(): void;
  /** Shows or hides the source of a row in the learning layout. */
  toggleSource(row: Row): void;
  showSource(row: Row): void;
}

/** Starts the choice of layouts, and takes the one that was chosen last. */
export function startLayout(rows: Rows, settings: Settings, speech: Speech): LayoutChoice {
  const radios = Array.from(document.querySelectorAll<HTMLInputElement>('input[name="dy-layout"]'));
  const aligned = part("dy-align", HTMLSelectElement);
  const units = Array.from(document.querySelectorAll<HTMLElement>("main .unit"));

  const isLearning = (): boolean => radios.some(({ value, checked }) => value === "learning" && checked);
  const laidOut = (): void => {
    document.documentElement.dataset.layout = radios.find(({ checked }) => checked)?.value ?? "side-by-side";
    if (isLearning()) offerSources(rows, speech, toggleSource);
  };
  const isInParagraphs = (): boolean => document.documentElement.classList.contains("paragraphs");
  const align = (unit: "sentence" | "paragraph"): void => {
    if (isInParagraphs() === (unit === "paragraph")) return;
    if (aligned) aligned.value = unit;
    settings.set("align", unit);
    document.documentElement.classList.toggle("paragraphs");
    if (isInParagraphs()) for (const element of units) flow(element, rows);
    else for (const row of rows.all) comeBack(row);
  };

  const wished = radios.find(({ value }) => value === settings.get("layout"));
  if (wished) wished.checked = true;
  for (const radio of radios)
    radio.addEventListener("change", () => {
      settings.set("layout", radio.value);
      laidOut();
    });
  aligned?.addEventListener("change", () => align(aligned.value === "paragraph" ? "paragraph" : "sentence"));
  laidOut();
  if (settings.get("align") === "paragraph") align("paragraph");

  return {
    choose: (index) => radios[index]?.click(),
    align,
    toggleAlign: () => align(isInParagraphs() ? "sentence" : "paragraph"),
    toggleSource: (row) => isLearning() && toggleSource(row),
    showSource: (row) => isLearning() && !row.element.classList.contains("open") && toggleSource(row),
  };

  function toggleSource({ element }: Row): void {
    const isOpen = element.classList.toggle("open");
    const ask = element.querySelector(":scope > .ask");
    ask?.setAttribute("aria-expanded", String(isOpen));
    ask?.replaceChildren(speech.t(isOpen ? "page.ask-away" : "page.ask"));
  }
}

/** A button in each row that asks for its source. */
function offerSources(rows: Rows, speech: Speech, toggleSource: (row: Row) => void): void {
  for (const row of rows.all) {
    if (row.element.querySelector(":scope > .ask") !== null) continue;
    const ask = make("button", { type: "button", className: "ask" }, speech.t("page.ask"));
    ask.dataset.t = "page.ask";
    ask.setAttribute("aria-expanded", "false");
    ask.addEventListener("click", () => toggleSource(row));
    row.element.append(ask);
  }
}

/** The texts of a unit's rows as running text, source beside target. */
function flow(unit: HTMLElement, rows: Rows): void {
  const members = Array.from(unit.querySelectorAll(":scope > .row"), (element) => rows.of(element)).filter(
    (row) => row !== undefined,
  );
  const [first] = members;
  if (first === undefined || unit.querySelector(":scope > .flow") !== null) return;
  const sources = make("div", { lang: first.source.lang, dir: first.source.dir });
  const target = members.find((row) => row.target)?.target;
  const targets = make("div", { lang: target?.lang ?? "", dir: target?.dir ?? "" });
  for (const row of members) {
    sources.append(row.source);
    const translated = row.target ?? row.element.querySelector(":scope > .none");
    if (translated) targets.append(translated);
  }
  unit.append(make("div", { className: "flow" }, sources, targets));
}

/** The texts of a row into its own element again. */
function comeBack({ element, source, target }: Row): void {
  if (element.contains(source)) return;
  const unit = element.parentElement;
  const number = element.querySelector(":scope > .n, :scope > .meta");
  const none = target === undefined ? unit?.querySelector(":scope > .flow .none") : undefined;
  number?.after(source, ...(target ? [target] : none ? [none] : []));
  if (unit?.querySelector(":scope > .flow :is(.source, .target, .none)") === null)
    unit.querySelector(":scope > .flow")?.remove();
}
