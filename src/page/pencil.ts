import { closest, eachInTurn, make } from "./dom.js";
import type { Row, Rows } from "./rows.js";
import type { Speech } from "./speech.js";

/**
 * Gives each row a button that opens the editor, and names the segment to those who hear the button. The page comes without the buttons:
 * of ten thousand rows they are a fifth of what a browser has to read before it answers.
 */
export function offerPencil(rows: Rows, speech: Speech, edit: (row: Row) => void): void {
  const name = (pencil: HTMLElement): void => {
    const number = pencil.closest(".row")?.querySelector(".n")?.textContent ?? "";
    pencil.ariaLabel = speech.t("page.edit.segment", { number });
  };
  eachInTurn(Array.from(document.querySelectorAll<HTMLElement>(".row > .meta")), (meta) => {
    const pencil = make("button", { type: "button", className: "pencil" }, speech.t(WORD));
    pencil.dataset.t = WORD;
    const chip = meta.querySelector(":scope > .chip");
    if (chip === null) meta.append(" ", pencil);
    else chip.before(pencil, " ");
    name(pencil);
  });
  document.addEventListener("click", ({ target }) => {
    const row = rows.of(closest(target, ".pencil"));
    if (row !== undefined) edit(row);
  });
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && target.matches(".pencil")) name(target); // in the language that the page speaks now
  });
}

const WORD = "page.edit.button";
