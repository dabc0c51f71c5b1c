import { on, part } from "./dom.js";
import type { Settings } from "./settings.js";

/** What a key of one letter does; it is not called while somebody types. */
export type KeyActions = Readonly<Record<string, () => void>>;

/** Keys of one letter, which a reader can turn off. @see WCAG 2.2, 2.1.4 "Character Key Shortcuts" */
export function startKeys(actions: KeyActions, onEscape: () => void, settings: Settings): void {
  const wanted = part("dy-keys", HTMLInputElement);
  if (wanted) wanted.checked = settings.get("keys") !== "off";
  wanted?.addEventListener("change", () => settings.set("keys", wanted.checked ? "on" : "off"));

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.querySelector("dialog[open]") === null) onEscape();
    const action = actions[event.key];
    if (action === undefined || wanted?.checked === false || isTaken(event)) return;
    event.preventDefault();
    action();
  });
  startMenus();
}

const isTaken = ({ ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target }: KeyboardEvent): boolean =>
  ctrlKey ||
  metaKey ||
  altKey ||
  isComposing ||
  defaultPrevented ||
  (target instanceof Element &&
    target.closest("input:not([type=radio], [type=checkbox]), select, textarea") !== null) ||
  document.querySelector("dialog[open]") !== null;

/** Menus close when one looks elsewhere. */
function startMenus(): void {
  const menus = Array.from(document.querySelectorAll<HTMLDetailsElement>("details.menu"));
  const closeOthers = ({ target }: Event): void => {
    for (const menu of menus) if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  document.addEventListener("click", closeOthers);
  document.addEventListener("focusin", closeOthers);
}

/** Closes the menus that are open; the focus goes back to the button of the one that had it. */
export function closeMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]")) {
    menu.open = false;
    if (menu.contains(document.activeElement)) menu.querySelector("summary")?.focus();
  }
}

/** Starts the help and gives what opens it. */
export function startHelp(): () => void {
  const help = part("dy-help", HTMLDialogElement);
  const open = (): void => help?.showModal();
  on("dy-help-open", "click", open);
  return open;
}
