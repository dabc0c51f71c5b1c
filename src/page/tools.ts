import { segmentStates } from "../model/document.js";
import { copyAddress } from "./addresses.js";
import { closest, make } from "./dom.js";
import type { Editing } from "./editing.js";
import { type Row, type Rows, stateOf } from "./rows.js";
import type { Speech } from "./speech.js";

/** Buttons at the row that is pointed at or has the focus. */
export function startTools(rows: Rows, speech: Speech, editing: Editing | undefined): void {
  let at: Row | undefined;
  const tools = make("div", { className: "tools", role: "group" });
  const comeTo = ({ target }: Event): void => {
    if (closest(target, ".tools, .editor")) return;
    const row = rows.of(closest(target, ".row"));
    if (row === undefined || row === at || row.element.querySelector(":scope > .editor") !== null) return;
    at = row;
    fill(tools, row, speech, editing);
    row.element.append(tools);
  };
  document.addEventListener("pointerover", comeTo);
  document.addEventListener("focusin", comeTo);
}

function fill(tools: HTMLElement, row: Row, speech: Speech, editing: Editing | undefined): void {
  const number = row.element.querySelector(".n")?.textContent ?? "";
  tools.setAttribute("aria-label", speech.t("page.edit.row-tools", { number }));
  const button = (
    key: "page.copy.link" | "page.edit.button" | "page.edit.comment" | "page.edit.undo",
    act: () => void,
  ) => {
    const made = make("button", { type: "button" }, speech.t(key));
    made.addEventListener("click", act);
    return made;
  };
  tools.replaceChildren(button("page.copy.link", () => void copyAddress(row, speech)));
  if (editing === undefined) return;
  tools.append(
    button("page.edit.button", () => void editing.edit(row)),
    button("page.edit.comment", () => editing.comment(row)),
  );
  if (stateOf(row) !== "initial") tools.append(stateChoice(row, speech, editing));
  if (row.element.classList.contains("edited")) tools.append(button("page.edit.undo", () => editing.undo(row)));
}

function stateChoice(row: Row, speech: Speech, editing: Editing): HTMLElement {
  const states = segmentStates.filter((state) => state !== "initial");
  const select = make("select", { ariaLabel: speech.t("page.edit.state") });
  select.append(...states.map((state) => make("option", { value: state }, speech.t(`state.${state}`))));
  select.value = stateOf(row) ?? "";
  select.addEventListener("change", () => {
    const state = states.find((name) => name === select.value);
    if (state) editing.setState(row, state);
  });
  return select;
}
