import { closest, make } from "./dom.js";
import type { Row, Rows } from "./rows.js";
import type { Speech } from "./speech.js";

/** A button that opens the editor, at the row that is pointed at or has the focus. */
export function offerPencil(rows: Rows, speech: Speech, edit: (row: Row) => void): void {
  let at: Row | undefined;
  const pencil = make("button", { type: "button", className: "pencil" }, "✎");
  pencil.addEventListener("click", () => at && edit(at));
  const comeTo = ({ target }: Event): void => {
    const row = rows.of(closest(target, ".row"));
    if (row === undefined || row === at) return;
    at = row;
    const number = row.element.querySelector(".n")?.textContent ?? "";
    pencil.ariaLabel = speech.t("page.edit.segment", { number });
    pencil.title = speech.t("page.edit.button");
    row.element.append(pencil);
  };
  document.addEventListener("pointerover", comeTo);
  document.addEventListener("focusin", comeTo);
}
