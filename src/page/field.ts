import type { MessageKey } from "../model/translate.js";
import { make } from "./dom.js";
import type { Row } from "./rows.js";
import type { Speech } from "./speech.js";

export interface FieldOptions {
  /** Says what is written here, with the `number` of the segment. */
  readonly label: MessageKey;
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  /** Codes that can be put in where the cursor stands. */
  readonly tokens: readonly string[];
  /** What keeps a text from being taken. */
  readonly faultOf: (text: string) => string | undefined;
  readonly onKeep: (text: string) => void;
}

/** A field in a row, instead of one that is open there. Control and Enter keep what is written, Escape leaves it. */
export function openField({ element }: Row, speech: Speech, options: FieldOptions): void {
  const { label, text, lang, dir, tokens, faultOf, onKeep } = options;
  element.querySelector(":scope > .editor")?.remove();
  const number = element.querySelector(".n")?.textContent ?? "";
  const area = make("textarea", { value: text, lang, dir, ariaLabel: speech.t(label, { number }), spellcheck: true });
  const fault = make("p", { className: "fault", role: "alert" });
  const keep = make("button", { type: "button", className: "save" }, speech.t("page.edit.keep"));
  const cancel = make("button", { type: "button" }, speech.t("page.edit.cancel"));
  const editor = make("div", { className: "editor", role: "group" }, area, fault);
  if (tokens.length > 0) fault.before(codeButtons(tokens, area, speech));
  editor.append(make("div", { className: "actions" }, keep, cancel));
  editor.setAttribute("aria-label", speech.t(label, { number }));

  const close = (): void => {
    editor.remove();
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };
  const take = (): void => {
    const wrong = faultOf(area.value);
    fault.replaceChildren(wrong ?? "");
    if (wrong !== undefined) {
      area.focus();
      return;
    }
    close();
    onKeep(area.value);
  };
  keep.addEventListener("click", take);
  cancel.addEventListener("click", close);
  editor.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) take();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  element.append(editor);
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
  editor.scrollIntoView({ block: "nearest" });
}

function codeButtons(tokens: readonly string[], area: HTMLTextAreaElement, speech: Speech): HTMLElement {
  const buttons = tokens.map((token) => {
    const button = make("button", { type: "button" }, token);
    button.addEventListener("click", () => {
      area.setRangeText(token, area.selectionStart, area.selectionEnd, "end");
      area.focus();
    });
    return button;
  });
  return make("div", { className: "codes" }, speech.t("page.edit.codes"), ...buttons);
}
