import { wordPairs } from "../../../languages/word-lists.js";

/** The peoples of China as the names of their autonomous areas are customarily translated. */
export const peoples: ReadonlyMap<string, string> = wordPairs("peoples");

/** Peoples at the end of a name, as often as they stand there: 阿坝[藏族羌族]自治州, 伊犁[哈萨克]自治州. */
export function peoplesAtEnd(text: string): { readonly rest: string; readonly english: readonly string[] } {
  let rest = text;
  const english: string[] = [];
  for (;;) {
    const found = Array.from(peoples).find(
      ([name]) => rest.endsWith(`${name}族`) || (name.length > 1 && rest.endsWith(name)),
    );
    if (found === undefined) return { rest, english };
    const [name, translation] = found;
    rest = rest.slice(0, -(rest.endsWith("族") ? name.length + 1 : name.length));
    english.unshift(translation);
  }
}
