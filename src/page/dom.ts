/** A part of the page by its id, where this page has it. */
export function part<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind | undefined {
  const found = document.getElementById(id);
  return found instanceof kind ? found : undefined;
}

/** A new element with properties and children; a string is text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Listens to a part of the page where it is there. */
export function on<Type extends keyof HTMLElementEventMap>(
  id: string,
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
): void {
  part(id, HTMLElement)?.addEventListener(type, listener);
}

/** The element of a selector at or above an event's target. */
export const closest = (target: EventTarget | null, selector: string): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>(selector) : undefined) ?? undefined;

/** Acts on each of many things, on some now and on the others bit by bit, so that the page answers in between. */
export function eachInTurn<Item>(items: readonly Item[], act: (item: Item) => void): void {
  const actFrom = (start: number): void => {
    const until = performance.now() + TURN;
    let at = start;
    while (at < items.length && performance.now() <= until) {
      for (const item of items.slice(at, at + AT_ONCE)) act(item);
      at += AT_ONCE;
    }
    if (at < items.length) setTimeout(() => actFrom(at));
  };
  actFrom(0);
}

const TURN = 20; // milliseconds
const AT_ONCE = 20; // things between two looks at the clock
