import { createRequire } from "node:module";
import type { Wording } from "../../model/wording.js";
import { plainMarkup } from "./content.js";
import { directionOf } from "./languages.js";
import { type Markup, markup } from "./markup.js";
import { words } from "./words.js";

const require = createRequire(import.meta.url);

/** An earlier target against the one of now, word by word. */
export function changeMarkup(was: string, now: string, language: string, wording: Wording): Markup {
  const label = words(wording, was === "" ? "page.change.first" : "page.change.was");
  const text =
    was === ""
      ? undefined
      : markup`<span lang="${language}" dir="${directionOf(language)}">${differences(was, now)}</span>`;
  return markup`<p class="change">${label} ${text}</p>`;
}

/** What of an earlier text is gone, and what is new, word by word. */
export function differences(was: string, now: string): Markup[] {
  const { diffArrays }: Diff = require("diff");
  const parts = diffArrays(wordsOf(was), wordsOf(now), { maxEditLength: MOST_EDITS });
  if (parts === undefined) return [markup`<del>${plainMarkup(was)}</del> <ins>${plainMarkup(now)}</ins>`];
  return parts.map(({ value, added, removed }) => {
    const text = plainMarkup(value.join(""));
    if (added) return markup`<ins>${text}</ins>`;
    return removed ? markup`<del>${text}</del>` : text;
  });
}

const MOST_EDITS = 1000; // the work grows with its square; past it, all is shown as replaced

/** Chinese characters one by one, other words whole, and what stands between them. */
const wordsOf = (text: string): string[] => text.match(TOKEN) ?? [];
const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}’'-])+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/** The package as far as we use it; nothing comes back where more edits would be needed. */
interface Diff {
  diffArrays(
    before: string[],
    after: string[],
    options: { maxEditLength: number },
  ): readonly { readonly value: string[]; readonly added: boolean; readonly removed: boolean }[] | undefined;
}
