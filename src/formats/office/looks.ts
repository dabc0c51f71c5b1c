import type { Span } from "../../model/span.js";
import { isHan } from "../../text/punctuation.js";

/** How characters of a run look, as far as a reader can see it. */
export interface Look {
  /** Everything but the fonts, in a form in which equal looks are equal strings. */
  readonly key: string;
  /**
   * The fonts of Western and of East Asian characters, empty where the run leaves them to its style. One that is left out is no difference: nobody
   * sees it in a translation.
   */
  readonly fonts: Readonly<Partial<Record<FontSlot, string>>>;
  /** The properties as they stand in the part, one by one. */
  readonly properties: readonly LookProperty[];
}

/** A property of a run: its name without prefix, and its XML. */
export interface LookProperty {
  readonly name: string;
  readonly xml: string;
  /** Where it stands in the part, if a text in it is translated: the tip of a link. */
  readonly span?: Span;
}

/** The characters that a font is for. */
export type FontSlot = "latin" | "eastAsia";
const slots = ["latin", "eastAsia"] as const satisfies readonly FontSlot[];

/** The look of a run without properties. */
export const plainLook: Look = { key: "", fonts: { latin: "", eastAsia: "" }, properties: [] };

/** Looks that cannot be told apart in the characters which are set in them. */
export interface LookGroup {
  readonly key: string;
  /** The fonts that characters of the group show. */
  fonts: Partial<Record<FontSlot, string>>;
  /** The look in which a translation is set. */
  look: Look;
  /** Characters that are set so. */
  size: number;
}

/**
 * The looks of a paragraph, joined where no reader tells them apart: a font for Western characters says nothing of a run of Chinese
 * characters.
 */
export class LookGroups {
  readonly #groups: LookGroup[] = [];

  /** The group that a text in a look belongs to. */
  groupOf(look: Look, text: string): LookGroup {
    const shown = shownFonts(look, text);
    const found = this.#groups.find(({ key, fonts }) => key === look.key && areAlike(fonts, shown));
    const group = found ?? { key: look.key, fonts: {}, look, size: 0 };
    if (found === undefined) this.#groups.push(group);
    if (group.fonts.latin === undefined && shown.latin !== undefined) group.look = look;
    group.fonts = { ...group.fonts, ...shown };
    group.size += text.trim().length;
    return group;
  }

  /** The groups, that in which most of the text is set first; of equal ones the earlier. */
  get bySize(): readonly LookGroup[] {
    return [...this.#groups].sort((a, b) => b.size - a.size);
  }
}

function shownFonts({ fonts }: Look, text: string): Partial<Record<FontSlot, string>> {
  const shown: Partial<Record<FontSlot, string>> = {};
  const { eastAsia, latin } = fonts;
  const hasHan = Array.from(text).some((character) => isHan(character.codePointAt(0) ?? 0));
  if (eastAsia !== undefined && hasHan) shown.eastAsia = eastAsia;
  if (latin !== undefined && WESTERN.test(text)) shown.latin = latin;
  return shown;
}

const WESTERN = /[\p{Script=Latin}\p{Nd}]/u;

const areAlike = (a: Partial<Record<FontSlot, string>>, b: Partial<Record<FontSlot, string>>): boolean =>
  slots.every((slot) => a[slot] === undefined || b[slot] === undefined || a[slot] === b[slot]);
