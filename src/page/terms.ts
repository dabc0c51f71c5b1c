import { closest, make } from "./dom.js";
import type { Row, Rows } from "./rows.js";
import type { Speech } from "./speech.js";

const TERM = ':is(.source, .target) a[href^="#term-"]';
const PATIENCE = 250; // milliseconds that a pointer rests on a term before its card opens

/** The card of a term that a reader points at or comes to by keyboard. */
export interface Terms {
  /** Whether there was a card to close. */
  close(): boolean;
}

/** Lights a term and its counterparts in the other language, and shows what the index says of it. */
export function startTerms(rows: Rows, speech: Speech): Terms {
  const card = make("div", { className: "card", id: "dy-card", popover: "manual", role: "group" });
  document.querySelector("main")?.append(card);
  let lit: readonly Element[] = [];
  let shown: HTMLElement | undefined;
  let waiting = 0;

  const close = (): boolean => {
    clearTimeout(waiting);
    for (const element of lit) element.classList.remove("lit");
    lit = [];
    const wasOpen = shown !== undefined;
    if (wasOpen) card.hidePopover();
    shown = undefined;
    return wasOpen;
  };
  const light = (term: HTMLElement): void => {
    const row = rows.of(term);
    lit = row === undefined ? [term] : sameTerms(row, term);
    for (const element of lit) element.classList.add("lit");
  };
  const open = (term: HTMLElement): void => {
    const entry = document.getElementById(decodeURIComponent(term.getAttribute("href") ?? "").slice(1));
    if (entry === null || shown === term) return;
    fill(card, entry, speech);
    card.showPopover();
    placeBeside(card, term);
    shown = term;
  };
  const point = (term: HTMLElement, patience: number): void => {
    if (lit.includes(term) && shown === term) return;
    close();
    light(term);
    waiting = setTimeout(() => open(term), patience);
  };

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    const term = closest(target, TERM);
    if (term && pointerType === "mouse") point(term, PATIENCE);
    else if (closest(target, ".card")) clearTimeout(waiting);
    else if (lit.length > 0 && pointerType === "mouse" && !lit.some((element) => element === document.activeElement)) {
      clearTimeout(waiting);
      waiting = setTimeout(close, PATIENCE);
    }
  });
  document.addEventListener("focusin", ({ target }) => {
    const term = closest(target, TERM);
    if (term) point(term, 0);
    else if (!closest(target, ".card")) close();
  });
  document.addEventListener("click", (event) => {
    const term = closest(event.target, TERM);
    if (term && event instanceof PointerEvent && event.pointerType === "touch" && shown !== term) {
      event.preventDefault();
      point(term, 0);
    } else if (!closest(event.target, ".card")) close();
  });
  return { close };
}

function sameTerms({ source, target }: Row, term: HTMLElement): Element[] {
  const address = term.getAttribute("href");
  return [source, target].flatMap((text) =>
    Array.from(text?.querySelectorAll("a") ?? []).filter((link) => link.getAttribute("href") === address),
  );
}

function fill(card: HTMLElement, entry: HTMLElement, speech: Speech): void {
  const copy = entry.cloneNode(true);
  const places = copy instanceof Element ? copy.querySelector(".places") : undefined;
  const link = make("a", { href: `#${entry.id}` }, speech.t("page.card.index"));
  places?.replaceChildren(link);
  card.setAttribute("aria-label", speech.t("page.card.title"));
  card.replaceChildren(make("dl", {}, ...Array.from(copy.childNodes)));
}

const APART = 8; // pixels between a term and its card, and from the window's edge

function placeBeside(card: HTMLElement, term: HTMLElement): void {
  const { left, bottom, top } = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const isRoomBelow = bottom + APART + height < innerHeight;
  card.style.left = `${Math.max(APART, Math.min(left, innerWidth - width - APART))}px`;
  card.style.top = `${isRoomBelow ? bottom + APART : Math.max(APART, top - height - APART)}px`;
}
