import type { Finder, Finding, Search } from "../finding.js";
import { transliterating } from "../lists/characters.js";
import { otherElements, tibetanElements } from "../lists/name-elements.js";
import { firstsOf } from "../lists/word-list.js";
import type { Tokens } from "../passage.js";
import { touchesDot } from "./dotted-names.js";
import { personCues } from "./person-cues.js";

/** Tibetan, Mongol, Uyghur, Kazakh and Yi names that stand without a family name: put together of elements such as 巴桑 and 次仁. */
export const elementNames: Finder = {
  id: "element-names",
  examples: [
    { text: "副乡长巴桑次仁介绍，桑杰曲巴老人和女儿卓嘎、央宗都在。", names: ["巴桑次仁", "桑杰曲巴", "卓嘎", "央宗"] },
    { text: "牧民索朗多布杰来自达瓦村。", names: ["索朗多布杰"] },
  ],
  find({ tokens, found }: Search): Finding[] {
    const names: Finding[] = [];
    const people = Array.from(found);
    let from = 0;
    for (const { start, part } of tokens.list) {
      if (start < from || part === "term" || part === "mark") continue;
      const name = nameAt(tokens, start, people);
      if (name === undefined) continue;
      names.push(name);
      people.push(name);
      from = name.span.end;
    }
    return names;
  },
};

const firsts = firstsOf([...tibetanElements.keys(), ...otherElements]);
const LONGEST_ELEMENT = 4;
const MOST_ELEMENTS = 3;

function nameAt(tokens: Tokens, start: number, people: readonly Finding[]): Finding | undefined {
  let end = start;
  let elements = 0;
  while (elements < MOST_ELEMENTS) {
    const length = elementAt(tokens.text, end);
    if (length === 0) break;
    end += length;
    elements += 1;
  }
  if (elements === 0) return undefined;
  const known = end;
  end = withSounds(tokens, end);
  if ((tokens.endingAt(end) < 0 && elements < 2) || touchesDot(tokens.text, start, end)) return undefined;
  const form = elements > 1 ? 0.65 : end > known ? 0.35 : known - start > 2 ? 0.35 : 0.25;
  const { before, after } = personCues(tokens, { start, end }, people);
  const evidence = Math.min(0.95, form + before + after);
  return { span: { start, end }, kind: "person", evidence, reason: "pattern" };
}

function elementAt(text: string, offset: number): number {
  if (!firsts.has(text.charAt(offset))) return 0;
  for (let length = LONGEST_ELEMENT; length > 1; length -= 1) {
    const element = text.slice(offset, offset + length);
    if (element.length === length && (tibetanElements.has(element) || otherElements.has(element))) return length;
  }
  return 0;
}

const MOST_SOUNDS = 3;

/** The end moved past characters that make no word and spell sounds, where no more than three follow: 索朗[多布杰]. */
function withSounds({ list, startingAt }: Tokens, end: number): number {
  const first = startingAt(end);
  if (first < 0) return end;
  let at = first;
  while (list[at]?.part === "character" && transliterating.has(list[at]?.text ?? "")) at += 1;
  return at - first > MOST_SOUNDS || at === first ? end : (list[at - 1]?.end ?? end);
}
