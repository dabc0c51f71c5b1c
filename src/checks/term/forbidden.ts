import { oneRule } from "../one-rule.js";
import { mockUp, model, xining } from "./example-concepts.js";
import { renderingsOfStatus } from "./renderings.js";

/** A rendering that the glossary forbids, of a concept that the source names. */
export const termForbidden = oneRule({
  rule: "term/forbidden",
  type: "terminology",
  severity: "error",
  needs: "terms",
  examples: [
    {
      source: "他来自西宁。",
      target: "He is from Hsining.",
      concepts: [xining],
      finds: ["Hsining"],
      fixed: "He is from Xining.",
    },
    { source: "他来自西宁。", target: "He is from Xining.", concepts: [xining], finds: [] },
    { source: "这个模型很好。", target: "This model is good.", concepts: [mockUp, model], finds: [] },
    {
      source: "这个模型很好。",
      target: "This model is good.",
      concepts: [mockUp],
      finds: ["model"],
      fixed: "This mock-up is good.",
    },
    { source: "他走了。", target: "He left Hsining.", concepts: [xining], finds: [] },
  ],
  run: (segment, context) => renderingsOfStatus("forbidden", segment, context),
});
