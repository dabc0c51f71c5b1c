import type { Pattern } from "./pattern.js";

/** How the texts that a pattern matches are gathered, as far as the first of their characters. */
export interface Growth {
  /** The order in which the items of a sequence are gone through. */
  readonly order: (items: readonly Pattern[]) => readonly Pattern[];
  /** The characters that count for those of one place; nothing where they are as good as any. */
  readonly countedAs: (codes: readonly number[]) => readonly number[] | undefined;
  /** Gathers the texts that are long enough, or that anything may follow. */
  readonly told: Set<string>;
  /** Texts that are worth being told apart. */
  readonly most: number;
}

/** UTF-16 code units of a text that is long enough: they tell most words apart. */
export const LONG_ENOUGH = 3;

type Texts = ReadonlySet<string>;

/** Texts with what a pattern adds to each, as far as they are not told yet. What is looked for beside a match adds nothing. */
export function grown(pattern: Pattern, texts: Texts, growth: Growth): Texts {
  if (texts.size === 0) return texts;
  switch (pattern.kind) {
    case "beside":
      return texts;
    case "repeated":
      return repeated(pattern.item, grown(pattern.item, texts, growth), growth);
    case "optional":
      return new Set([...texts, ...grown(pattern.item, texts, growth)]);
    case "choice":
      return new Set(pattern.options.flatMap((option) => Array.from(grown(option, texts, growth))));
    case "sequence":
      return growth.order(pattern.items).reduce((all, item) => grown(item, all, growth), texts);
    case "character":
      return withCharacter(pattern.codes, texts, growth);
  }
}

/** Texts, and texts with what a pattern adds once or more often. */
function repeated(item: Pattern, texts: Texts, growth: Growth): Texts {
  const all = new Set(texts);
  for (let more = texts; more.size > 0; ) {
    more = new Set(Array.from(grown(item, more, growth)).filter((text) => !all.has(text)));
    for (const text of more) all.add(text);
  }
  return all;
}

function withCharacter(codes: readonly number[] | undefined, texts: Texts, { countedAs, told, most }: Growth): Texts {
  const known = codes && countedAs(codes);
  const longer = new Set<string>();
  if (known === undefined || known.length * texts.size > most) {
    for (const text of texts) told.add(text);
    return longer;
  }
  for (const text of texts) {
    const texts = text.length === LONG_ENOUGH - 1 ? told : longer;
    for (const code of known) texts.add(text + String.fromCharCode(code));
  }
  return longer;
}
