import type { Pattern } from "./pattern.js";

/**
 * Every text that a pattern matches, without what it asks for beside them. The pattern is one that repeats nothing and names its characters.
 *
 * @example textsOf(parsePattern("wom[ae]n|girls?")) // ["woman", "women", "girls", "girl"]
 * @throws Error where it is none such
 */
export function textsOf(pattern: Pattern): readonly string[] {
  switch (pattern.kind) {
    case "beside":
      return [""];
    case "repeated":
      throw new Error("a pattern that repeats something has no list of texts");
    case "optional":
      return [...textsOf(pattern.item), ""];
    case "choice":
      return pattern.options.flatMap(textsOf);
    case "sequence":
      return pattern.items.reduce<readonly string[]>(
        (texts, item) => {
          const more = textsOf(item);
          return texts.flatMap((text) => more.map((rest) => text + rest));
        },
        [""],
      );
    case "character":
      if (pattern.codes === undefined)
        throw new Error("a pattern with characters that may be any has no list of texts");
      return pattern.codes.map((code) => String.fromCharCode(code));
  }
}
