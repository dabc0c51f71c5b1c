import { formOf } from "../../languages/en/english.js";
import { foldWord } from "../../languages/inflection.js";
import { loadWords } from "../../languages/zh/words.js";
import { isApproved } from "../../model/approved.js";
import { type Concept, termsIn } from "../../model/concept.js";
import { simplifyText } from "../../text/fold.js";
import { example, type LintRule } from "./lint-rule.js";

/**
 * Two Chinese terms of one concept that name two things: 供应链 beside 产业链, 新华网 beside 新华社, 党员干部 beside 党员. Each would be offered
 * with the renderings of the other.
 */
export const noSynonym: LintRule = {
  rule: "glossary/no-synonym",
  severity: "warning",
  examples: [
    { concepts: [several("a", "general", ["产业链", "供应链"], ["industrial chain", "supply chain"])], finds: ["a"] },
    { concepts: [several("a", "organisation", ["新华社", "新华网"], ["Xinhua News Agency"])], finds: ["a"] },
    { concepts: [several("a", "title", ["党员", "党员干部"], ["Party member"])], finds: ["a"] },
    { concepts: [several("a", "general", ["产业链", "产业链条"], ["industrial chain", "industry chain"])], finds: [] },
    { concepts: [several("a", "organisation", ["国家电网", "国家电网公司"], ["State Grid"])], finds: [] },
    { concepts: [several("a", "organisation", ["发改委", "国家发改委"], ["NDRC"])], finds: [] },
  ],
  *run(concepts) {
    for (const concept of concepts) {
      const pair = TELLING.has(concept.kind) ? pairOfTwo(concept) : undefined;
      if (pair !== undefined) yield { id: concept.id, term: pair[0], other: pair[1] };
    }
  },
};

/** Of places and persons one name may be put in many ways. */
const TELLING: ReadonlySet<Concept["kind"]> = new Set(["organisation", "title", "programme", "general"]);

function pairOfTwo(concept: Concept): readonly [string, string] | undefined {
  const names = termsIn(concept, "zh")
    .filter(isApproved)
    .map(({ text }) => simplifyText(text));
  const isOfBearers = concept.kind === "organisation" || concept.kind === "title";
  for (const one of names) {
    for (const other of names) {
      if (isOfBearers && (hasOtherHead(one, other) || hasMoreThan(one, other))) return [one, other];
      if (!isOfBearers && hasOtherModifier(one, other) && hasTwoRenderings(concept)) return [one, other];
    }
  }
  return undefined;
}

/** 新华社, 新华网: alike but for the last character, which says what it is. */
const hasOtherHead = (one: string, other: string): boolean =>
  one.length > 2 && one.length === other.length && one < other && one.slice(0, -1) === other.slice(0, -1);

/** 党员, 党员干部: a noun more, and not the word for what the first is anyway. */
function hasMoreThan(one: string, other: string): boolean {
  const more = other.startsWith(one) ? other.slice(one.length) : "";
  return more.length > 1 && !CLASS.test(more) && loadWords().partOf(more) === "noun";
}

const CLASS = /(?:公司|集团|部队|杂志|报社|大学|银行|组织|机构|总局|委员会|喇嘛|大师)$/u; // 国家电网公司

/** 产业链, 供应链: one head, and nothing in common before it. */
function hasOtherModifier(one: string, other: string): boolean {
  if (one.length !== other.length || one >= other || FIGURE.test(one)) return false;
  let end = one.length;
  while (end > 0 && one[end - 1] === other[end - 1]) end -= 1;
  const isHead = end < one.length && end > 0;
  return isHead && Array.from(one.slice(0, end)).every((character) => !other.slice(0, end).includes(character));
}

const FIGURE = /^\d/u; // 15年, 十五年

/** Whether two renderings end in one word, and each has a word that the other lacks: industrial chain, supply chain. */
function hasTwoRenderings(concept: Concept): boolean {
  const renderings = termsIn(concept, "en")
    .filter(isApproved)
    .map(({ text }) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => formOf(foldWord(word))));
  const lacks = (words: readonly string[], others: readonly string[]): boolean =>
    words.some((word) => !others.includes(word));
  return renderings.some((one) =>
    renderings.some((other) => one.at(-1) === other.at(-1) && lacks(one, other) && lacks(other, one)),
  );
}

function several(id: string, kind: Concept["kind"], zh: readonly string[], en: readonly string[]): Concept {
  const [first = "", ...others] = zh;
  const concept = example(id, first, en[0] ?? "", { kind });
  const admitted = (text: string) => ({ text, status: "admitted" as const });
  return {
    ...concept,
    terms: {
      zh: [...(concept.terms.zh ?? []), ...others.map(admitted)],
      en: [...(concept.terms.en ?? []), ...en.slice(1).map(admitted)],
    },
  };
}
