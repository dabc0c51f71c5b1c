import { closest, eachInTurn } from "./dom.js";
import type { Row, Rows } from "./rows.js";
import type { Speech } from "./speech.js";

/** Has the button of each row open the editor, and names the segment to those who hear the button. */
export function offerPencil(rows: Rows, speech: Speech, edit: (row: Row) => void): void {
  const name = (pencil: HTMLElement): void => {
    const number = pencil.closest(".row")?.querySelector(".n")?.textContent ?? "";
    pencil.ariaLabel = speech.t("page.edit.segment", { number });
  };
  eachInTurn(Array.from(document.querySelectorAll<HTMLElement>(".pencil")), (pencil) => {
    pencil.hidden = false;
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
