import type { Finder, Finding, Search } from "../finding.js";
import { neverInNames, transliterating } from "../lists/characters.js";
import { ethnonyms } from "../lists/places.js";
import type { Token, Tokens } from "../passage.js";
import { dottedNames, touchesDot } from "./dotted-names.js";
import { personCues } from "./person-cues.js";

/**
 * Names of people that are written by their sound: with a dot (胡利奥·桑切斯), or a run of characters that spell sounds and make no word,
 * where a title or speech stands beside it.
 */
export const foreignNames: Finder = {
  id: "foreign-names",
  examples: [
    { text: "前总统胡利奥·桑切斯和海伦・麦克唐纳先后发言。", names: ["胡利奥·桑切斯", "海伦・麦克唐纳"] },
    { text: "议员坎普说，选情告急。", names: ["坎普"] },
    { text: "帕尔哈提·买买提唱起了歌，阿依古丽·吐尔逊跟着唱。", names: ["帕尔哈提·买买提", "阿依古丽·吐尔逊"] },
    { text: "校长末代·尼玛和教师热依拉·阿不力孜在看书。", names: ["末代·尼玛", "热依拉·阿不力孜"] },
    { text: "让-克洛德·容克来访，乔治·W·布什发言。", names: ["让-克洛德·容克", "乔治·W·布什"] },
    { text: "科学·技术栏目纪念一二·九运动。", names: [] },
  ],
  find: ({ tokens }: Search) => [...dottedNames(tokens), ...soundedNames(tokens)],
};

const spells = (character: string): boolean => transliterating.has(character) && !neverInNames.has(character);

function soundedNames(tokens: Tokens): Finding[] {
  const names: Finding[] = [];
  for (let index = 0; index < tokens.list.length; index += 1) {
    const token = tokens.list[index];
    if (token === undefined) break;
    if (token.part === "person" && token.text.length > 2 && spellsSounds(token))
      names.push(...named(tokens, token.start, token.end, 0.35));
    if (!isSound(token)) continue;
    let last = index;
    while (isSound(tokens.list[last + 1])) last += 1;
    const end = tokens.list[last]?.end ?? token.end;
    if (end - token.start < 7) names.push(...named(tokens, token.start, end, end - token.start > 2 ? 0.25 : 0.1));
    index = last;
  }
  return names;
}

const spellsSounds = ({ text }: Token): boolean =>
  Array.from(text).every((character) => transliterating.has(character));
const isSound = (token: Token | undefined): boolean => token?.part === "character" && spells(token.text);

function named(tokens: Tokens, start: number, end: number, form: number): Finding[] {
  const text = tokens.text.slice(start, end);
  if (end - start < 2 || ethnonyms.test(text) || touchesDot(tokens.text, start, end)) return [];
  const { before, after } = personCues(tokens, { start, end }, []);
  const evidence = Math.min(0.95, form + before + after);
  return before + after > 0.2 ? [{ span: { start, end }, kind: "person", evidence, reason: "pattern" }] : [];
}
