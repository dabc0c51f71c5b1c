import type { Concept } from "../../model/concept.js";

/** A place with spellings that are out of use. All concepts of this file are for the examples of the term checks. */
export const xining: Concept = {
  id: "xining",
  kind: "place",
  terms: {
    zh: [{ text: "西宁", status: "preferred" }],
    en: [
      { text: "Xining", status: "preferred" },
      { text: "Sining", status: "deprecated" },
      { text: "Hsining", status: "forbidden" },
    ],
  },
};

/** A place with a preferred term of each of two house styles. */
export const xizang: Concept = {
  id: "xizang",
  kind: "place",
  terms: {
    zh: [{ text: "西藏", status: "preferred" }],
    en: [
      { text: "Xizang", status: "preferred", style: "xizang" },
      { text: "Tibet", status: "preferred", style: "tibet" },
    ],
  },
};

/** A place with an admitted term in both languages. */
export const xigaze: Concept = {
  id: "xigaze",
  kind: "place",
  terms: {
    zh: [
      { text: "日喀则市", status: "preferred" },
      { text: "日喀则", status: "admitted" },
    ],
    en: [
      { text: "Xigazê", status: "preferred" },
      { text: "Shigatse", status: "admitted" },
    ],
  },
};

/** A place with one term in each language. */
export const yumai: Concept = {
  id: "yumai",
  kind: "place",
  terms: {
    zh: [{ text: "玉麦乡", status: "preferred" }],
    en: [{ text: "Yumai Township", status: "preferred" }],
  },
};

/** An organisation with a form for its first use and an abbreviation. */
export const health: Concept = {
  id: "who",
  kind: "organisation",
  terms: {
    zh: [{ text: "世界卫生组织", status: "preferred" }],
    en: [
      { text: "World Health Organization", status: "preferred", firstUse: "World Health Organization (WHO)" },
      { text: "WHO", status: "admitted", type: "abbreviation", caseSensitive: true },
    ],
  },
};

/** Two concepts of one Chinese term. */
export const model: Concept = {
  id: "model",
  kind: "general",
  terms: { zh: [{ text: "模型", status: "preferred" }], en: [{ text: "model", status: "preferred" }] },
};

/** The other concept of that term; it forbids the English term of the first. */
export const mockUp: Concept = {
  id: "mock-up",
  kind: "general",
  terms: {
    zh: [{ text: "模型", status: "preferred" }],
    en: [
      { text: "mock-up", status: "preferred" },
      { text: "model", status: "forbidden" },
    ],
  },
};

/** A name that is not translated. */
export const model5: Concept = {
  id: "model-5",
  kind: "general",
  doNotTranslate: true,
  terms: { zh: [{ text: "iRiver 5", status: "preferred" }] },
};
