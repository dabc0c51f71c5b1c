import type { Place } from "../../../model/place.js";
import type { HanziOnly } from "../hanzi-only.js";
import type { RunToken } from "../run-tokens.js";
import type { LeftChinese } from "../still-chinese.js";
import type { Revisions } from "./revisions.js";

/** What of a document is no text for translators, gathered while its parts are read. */
export class Gathered {
  /** Chinese that readers see. */
  readonly left: LeftChinese[] = [];
  /** Texts that fields repeat; Chinese that stays where no text is their original. */
  readonly repeated: LeftChinese[] = [];
  /** Entries of lists such as a table of contents, with the bookmarks that they lead to. */
  readonly entries: { readonly text: string; readonly leadsTo: readonly string[]; readonly place: Place }[] = [];
  /** Layout that suits Chinese characters only. */
  readonly layout: HanziOnly[] = [];
  /** Tracked changes by their kind. */
  readonly revisions: Revisions = { inserted: 0, deleted: 0, moved: 0 };
  /** The numbers of lists in Western figures, by what they are. */
  readonly latinNumbers = new Map<string, string>();
  hasPageNumbers = false;
  hasNotes = false;

  /** The number of a list in Western figures; nothing for what is no number of one, or reads the same. */
  readonly numberInLatin = (text: string): string | undefined => this.latinNumbers.get(text.trim());

  /** Takes what a paragraph shows beside its text: results of fields, and words in formulae. */
  takeShown(tokens: readonly RunToken[], place: Place): void {
    for (const token of tokens) {
      if (token.kind !== "object" || !HAN.test(token.equiv ?? "")) continue;
      const text = token.equiv?.trim() ?? "";
      if (token.copy !== undefined)
        this.repeated.push({ what: "field", text, place, isMended: token.copy.latin?.() !== undefined });
      else if (token.type === "x-formula") this.left.push({ what: "equation", text, place });
    }
  }
}

const HAN = /\p{Script=Han}/u;
