import {
  type ConceptKind,
  conceptKinds,
  type TermStatus,
  type TermType,
  termStatuses,
  termTypes,
} from "../../model/concept.js";
import { nameTable } from "../../model/name-table.js";

/** The status that a word of another tool or of a person names: `Preferred`, `preferredTerm-admn-sts`, 首选. */
export const statusNamed = (word: string): TermStatus | undefined => named(word, termStatuses, statusWords);

/** The kind of concept that a word names: `Place`, 地名. */
export const kindNamed = (word: string): ConceptKind | undefined => named(word, conceptKinds, kindWords);

/** The type of term that a word names: `fullForm`, `full form`, 全称. */
export const typeNamed = (word: string): TermType | undefined => named(word, termTypes, typeWords);

function named<Name extends string>(
  word: string,
  names: readonly Name[],
  words: Readonly<Record<string, Name>>,
): Name | undefined {
  if (word === "") return undefined;
  const plain = plainWord(word);
  return names.find((name) => plainWord(name) === plain) ?? words[plain];
}

/** A word without case, spaces, hyphens and the endings that TBX gives: `preferredTerm-admn-sts` is `preferred`. */
export const plainWord = (word: string): string =>
  word
    .normalize("NFKC")
    .toLowerCase()
    .replace(/-admn-sts$/u, "")
    .replace(/[\s_.-]+/gu, "")
    .replace(/(?<=.)term$/u, "");

const statusWords = nameTable<TermStatus>({
  approved: "preferred",
  recommended: "preferred",
  standardized: "preferred",
  首选: "preferred",
  推荐: "preferred",
  优先: "preferred",
  规范: "preferred",
  allowed: "admitted",
  accepted: "admitted",
  acceptable: "admitted",
  legal: "admitted",
  regulated: "admitted",
  许用: "admitted",
  允许: "admitted",
  可用: "admitted",
  superseded: "deprecated",
  obsolete: "deprecated",
  notrecommended: "deprecated",
  弃用: "deprecated",
  不推荐: "deprecated",
  废弃: "deprecated",
  prohibited: "forbidden",
  donotuse: "forbidden",
  notallowed: "forbidden",
  禁用: "forbidden",
  new: "proposed",
  draft: "proposed",
  suggested: "proposed",
  待定: "proposed",
  建议: "proposed",
  待审: "proposed",
});

const kindWords = nameTable<ConceptKind>({
  地名: "place",
  人名: "person",
  organization: "organisation",
  机构: "organisation",
  组织: "organisation",
  program: "programme",
  项目: "programme",
  职务: "title",
  头衔: "title",
  事件: "event",
  文件: "document",
  单位: "unit",
  一般: "general",
  普通: "general",
});

const typeWords = nameTable<TermType>({
  full: "full-form",
  fullname: "full-form",
  全称: "full-form",
  short: "short-form",
  shortname: "short-form",
  简称: "short-form",
  acronym: "abbreviation",
  initialism: "abbreviation",
  缩写: "abbreviation",
  缩略语: "abbreviation",
  spellingvariant: "variant",
  变体: "variant",
  异体: "variant",
  phraseologicalunit: "phrase",
  短语: "phrase",
});
