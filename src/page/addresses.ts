import { closest } from "./dom.js";
import type { Filter } from "./filter.js";
import { isShown, type Row, type Rows } from "./rows.js";
import type { Speech } from "./speech.js";

/** Follows addresses such as `#s12` and those of the document to rows that are filtered out or stand in paragraphs. */
export function followAddresses(rows: Rows, filter: Filter): void {
  const follow = (): void => {
    const address = decoded(location.hash.slice(1));
    const row = rows.at(address) ?? rows.of(document.getElementById(address) ?? undefined);
    if (row === undefined) return;
    if (!isShown(row)) filter.clear();
    rows.goTo(row);
  };
  addEventListener("hashchange", follow);
  if (location.hash !== "") follow();
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The number of a row is its address: a click goes there and copies it. */
export function copyFromNumbers(rows: Rows, speech: Speech): void {
  document.addEventListener("click", ({ target }) => {
    const row = rows.of(closest(target, ".row .n"));
    if (row) void copyAddress(row, speech);
  });
}

/** The address of a row to the clipboard, or where there is none to read. */
export async function copyAddress({ anchor }: Row, speech: Speech): Promise<void> {
  const link = `${location.href.replace(/#.*$/u, "")}#${encodeURIComponent(anchor)}`;
  try {
    await navigator.clipboard.writeText(link);
    speech.say("page.copy.done");
  } catch {
    speech.say("page.copy.failed", { link });
  }
}
