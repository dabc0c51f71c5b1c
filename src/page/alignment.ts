import type { AlignmentPayload } from "../pipeline/align/payload.js";
import { memoryOf } from "./alignment-memory.js";
import { joined, moved, type Pair, parted, type Side, settled } from "./alignment-pairs.js";
import { make, on, part } from "./dom.js";

// The program of the page on which an alignment is put right.
const given: AlignmentPayload = JSON.parse(part("alignment", HTMLElement)?.textContent ?? "");
const { words, documents } = given;
const past: (readonly (readonly Pair[])[])[] = [];
const BAR = 120; // pixels at the top of the window that the bar may cover
let texts: readonly (readonly Pair[])[] = documents.map(({ beads }) =>
  beads.map(([source, target, isDoubtful]) => ({ source, target, isDoubtful: isDoubtful === 1 })),
);

on("undo", "click", () => {
  texts = past.pop() ?? texts;
  show();
});
on("next", "click", () => {
  const marked = Array.from(document.querySelectorAll(".doubtful"));
  const next = marked.find((pair) => pair.getBoundingClientRect().top > BAR) ?? marked[0];
  next?.scrollIntoView({ block: "center" });
});
on("save", "click", () => {
  const href = URL.createObjectURL(new Blob([memoryOf(given, texts)], { type: "text/xml" }));
  make("a", { href, download: given.file }).click();
});
show();

function change(at: number, pairs: readonly Pair[]): void {
  past.push(texts);
  texts = texts.with(at, pairs);
  show();
}

function show(): void {
  const top = scrollY;
  const sections = texts.flatMap((pairs, at) => [
    make("h2", {}, documents[at]?.name ?? ""),
    ...pairs.map((pair, row) => rowOf(at, row, pair)),
  ]);
  part("pairs", HTMLElement)?.replaceChildren(...sections);
  const undo = part("undo", HTMLButtonElement);
  if (undo) undo.disabled = past.length === 0;
  const doubtful = texts.flat().filter(({ isDoubtful }) => isDoubtful).length;
  part("count", HTMLElement)?.replaceChildren(`${doubtful} × ${words.doubtful}`);
  scrollTo(0, top);
}

function rowOf(at: number, row: number, { source, target, isDoubtful }: Pair): HTMLElement {
  const pairs = texts[at] ?? [];
  const acts = make("div", { className: "acts" });
  if (row + 1 < pairs.length) acts.append(button(words.join, () => change(at, joined(pairs, row))));
  if (source.length > 0 && target.length > 0) acts.append(button(words.part, () => change(at, parted(pairs, row))));
  if (isDoubtful) {
    const box = make("input", { type: "checkbox", checked: true });
    box.addEventListener("change", () => change(at, settled(pairs, row)));
    acts.append(make("label", {}, box, words.doubtful));
  }
  const className = isDoubtful ? "pair doubtful" : "pair";
  return make("section", { className }, sideOf(at, row, "source"), sideOf(at, row, "target"), acts);
}

function sideOf(at: number, row: number, side: Side): HTMLElement {
  const pairs = texts[at] ?? [];
  const list = pairs[row]?.[side] ?? [];
  const lines = list.map((index, place) => {
    const line = make("p", {}, make("span", {}, documents[at]?.[side][index] ?? ""));
    const way = (arrow: string, name: "up" | "down"): HTMLElement =>
      button(arrow, () => change(at, moved(pairs, row, side, name)), words[name]);
    if (place === 0) line.append(way("↑", "up"));
    if (place === list.length - 1) line.append(way("↓", "down"));
    return line;
  });
  return make("div", { className: "side", lang: side === "source" ? given.srcLang : given.trgLang }, ...lines);
}

function button(text: string, act: () => void, title?: string): HTMLElement {
  const made = make("button", { type: "button", ...(title !== undefined && { title, ariaLabel: title }) }, text);
  made.addEventListener("click", act);
  return made;
}
