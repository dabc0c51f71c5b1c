import type { tableColumns } from "./columns.js";

type ColumnWord =
  | (typeof tableColumns)[number]
  | "category"
  | "source-term"
  | "target-term"
  | { readonly language: string };

const words: readonly (readonly [ColumnWord, string])[] = [
  [
    "source-term",
    "source sourceterm sourcetext sourcelanguage sourceentry src original originalterm term terms headword",
  ],
  [
    "source-term",
    "原文 源文 源语 源语言 源 原语 源语种 中文原文 源术语 原文术语 术语 词条 词目 原词 來源文 原文術語 術語 詞條 詞目 原詞",
  ],
  [
    "target-term",
    "target targetterm targettext targetlanguage trg tgt translation translations translatedterm equivalent",
  ],
  [
    "target-term",
    "译文 译名 译法 翻译 译 译语 英文译文 目标语种 目标语 目标语言 目标术语 译文术语 对应词 譯文 譯名 譯法 翻譯 譯 譯語 目標語 目標語言 目標術語 對應詞",
  ],
  ["id", "id conceptid entryid termid 编号 标识 词条编号 术语编号"],
  ["-", "# no nr number 序号 行号"],
  ["kind", "kind conceptkind"],
  ["category", "category categories class 类别 分类 种类"],
  ["status", "status termstatus targetstatus administrativestatus usagestatus 状态 术语状态 译文状态"],
  ["source-status", "sourcestatus sourcetermstatus 原文状态"],
  ["type", "type termtype 类型 术语类型"],
  ["style", "style housestyle customer client customersubset 风格 体例 客户"],
  ["definition", "definition definitions def meaning explanation description 定义 释义 解释 说明 含义"],
  ["note", "note notes comment comments remark remarks 備註 附註 備考 註 备注 注释 附注 注 评论 批注"],
  ["subject", "subject subjectfield domain field topic 领域 学科 专业 主题"],
  ["source", "reference references ref sourcereference citation origin 来源 出处 参考 参考文献 依据"],
  ["url", "url link website hyperlink 网址 链接"],
  [
    { language: "zh" },
    "chinese chineseterm simplifiedchinese 中文 汉语 中 简中 汉文 华文 普通话 中文词 简体字 中文简体 中文术语 中文名 中文名称 简体中文 简体 繁体 繁体中文 中文繁体 繁中 漢語 漢文 華文 簡中 簡體中文 繁體中文 中文簡體 中文繁體 中文術語 cn chn chs cht",
  ],
  [
    { language: "en" },
    "english englishterm englishname englishtranslation 英文 英语 英 英文词 英文术语 英文名 英文名称 英译 英文译名 英語 英文術語 英文名稱 英譯 eng",
  ],
  [{ language: "fr" }, "french 法文 法语 法"],
  [{ language: "de" }, "german 德文 德语 德"],
  [{ language: "es" }, "spanish 西班牙文 西班牙语 西文 西语 西"],
  [{ language: "ru" }, "russian 俄文 俄语 俄"],
  [{ language: "ar" }, "arabic 阿拉伯文 阿拉伯语 阿文 阿语"],
  [{ language: "ja" }, "japanese 日文 日语 日"],
  [{ language: "ko" }, "korean 韩文 韩语 韩 朝鲜文"],
  [{ language: "bo" }, "tibetan 藏文 藏语 藏"],
];

/** Names that columns of term lists bear, without case, spaces, hyphens and what stands in brackets. */
export const columnWords: ReadonlyMap<string, ColumnWord> = new Map(
  words.flatMap(([column, names]) => names.split(" ").map((name) => [name, column] as const)),
);

/** Languages whose bare tag is taken for the name of a column; other tags are, where the rest of the row is a header. */
export const commonLanguages: ReadonlySet<string> = new Set(
  "zh en fr de es ru ar ja ko pt vi th bo ug mn kk".split(" "),
);
