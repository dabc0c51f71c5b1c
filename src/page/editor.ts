import { type SegmentState, segmentStates } from "../model/document.js";
import { make } from "./dom.js";
import type { Field } from "./field.js";
import type { Row } from "./rows.js";
import type { Speech } from "./speech.js";

/** What an editor begins with and gives back. */
export interface Edited {
  /** Absent where the target cannot be changed. */
  readonly target?: string;
  readonly state: SegmentState;
  /** Empty for none. */
  readonly comment: string;
}

/** What an editor needs to know of its row. */
export interface EditorOptions {
  readonly edited: Edited;
  readonly lang: string;
  readonly dir: string;
  /** What can be put into the target where the cursor stands. */
  readonly codes: Field["codes"];
  readonly begin: "target" | "comment";
  /** What keeps a text from being taken. */
  readonly faultOf: (edited: Edited) => string | undefined;
  readonly onKeep: (edited: Edited) => void;
  /** Takes back all that was done to the segment; absent where nothing was. */
  readonly onUndo: (() => void) | undefined;
}

/** An editor in a row, instead of one that is open there. Control and Enter keep what is written, Escape leaves it. */
export function openEditor({ element }: Row, speech: Speech, options: EditorOptions): void {
  element.querySelector(":scope > .editor")?.remove();
  const { edited, codes, begin, faultOf, onKeep, onUndo } = options;
  const { lang, dir } = options;
  const number = element.querySelector(".n")?.textContent ?? "";
  const target = make("textarea", { value: edited.target ?? "", lang, dir, spellcheck: true });
  const comment = make("textarea", { value: edited.comment, dir: "auto", className: "comment" });
  const state = stateChoice(edited.state, speech);
  const fault = make("p", { className: "fault", role: "alert" });
  const editor = make("div", {
    className: "editor",
    role: "group",
    ariaLabel: speech.t("page.edit.segment", { number }),
  });

  const close = (): void => {
    editor.remove();
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };
  const take = (): void => {
    const written = {
      ...(edited.target !== undefined && { target: target.value }),
      state: segmentStates.find((name) => name === state.value) ?? edited.state,
      comment: comment.value,
    };
    const wrong = faultOf(written);
    fault.replaceChildren(wrong ?? "");
    if (wrong !== undefined) return;
    close();
    onKeep(written);
  };
  const button = (text: string, act: () => void, className = ""): HTMLElement => {
    const made = make("button", { type: "button", className }, text);
    made.addEventListener("click", act);
    return made;
  };

  if (edited.target === undefined) editor.append(make("p", {}, speech.t("page.edit.fixed")));
  else editor.append(make("label", {}, speech.t("page.edit.target"), target));
  if (codes.size > 0) editor.append(codeButtons(codes, target, speech));
  editor.append(
    make("label", {}, speech.t("page.edit.comment"), comment),
    fault,
    make(
      "div",
      { className: "actions" },
      button(speech.t("page.edit.keep"), take, "save"),
      button(speech.t("page.edit.cancel"), close),
      state,
      ...(onUndo
        ? [
            button(speech.t("page.edit.undo"), () => {
              close();
              onUndo();
            }),
          ]
        : []),
    ),
  );
  editor.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) take();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  element.append(editor);
  (begin === "target" && edited.target !== undefined ? target : comment).focus();
  editor.scrollIntoView({ block: "nearest" });
}

function stateChoice(state: SegmentState, speech: Speech): HTMLSelectElement {
  const choices = segmentStates.filter((name) => name !== "initial" || state === "initial");
  const options = choices.map((name) => make("option", { value: name }, speech.t(`state.${name}`)));
  const select = make("select", { ariaLabel: speech.t("page.edit.state") }, ...options);
  select.value = state;
  return select;
}

function codeButtons(codes: Field["codes"], area: HTMLTextAreaElement, speech: Speech): HTMLElement {
  const buttons = Array.from(codes, ([mark, { display = "" }]) => {
    const button = make("button", { type: "button" }, `${mark} ${display}`);
    button.addEventListener("click", () => {
      area.setRangeText(mark, area.selectionStart, area.selectionEnd, "end");
      area.focus();
    });
    return button;
  });
  return make("div", { className: "codes" }, speech.t("page.edit.codes"), ...buttons);
}
