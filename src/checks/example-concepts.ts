import type { Concept } from "../model/concept.js";

/** For the examples of the term checks. */
export const xining: Concept = {
  id: "xining",
  kind: "place",
  sources: [{ reference: "GB/T 2260" }],
  terms: {
    zh: [{ text: "西宁", status: "preferred" }],
    en: [
      { text: "Xining", status: "preferred" },
      { text: "Hsining", status: "forbidden" },
    ],
  },
};
