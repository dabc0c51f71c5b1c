import type { Concept } from "../../model/concept.js";

/** For the examples of the term checks. */
export const xining: Concept = {
  id: "xining",
  kind: "place",
  terms: {
    zh: [{ text: "西宁", status: "preferred" }],
    en: [
      { text: "Xining", status: "preferred" },
      { text: "Hsining", status: "forbidden" },
    ],
  },
};

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
