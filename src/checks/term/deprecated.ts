import { oneRule } from "../one-rule.js";
import { xining } from "./example-concepts.js";
import { renderingsOfStatus } from "./renderings.js";

/** A rendering that the glossary no longer wants, of a concept that the source names. */
export const termDeprecated = oneRule({
  rule: "term/deprecated",
  type: "terminology",
  severity: "warning",
  needs: "terms",
  examples: [
    {
      source: "他来自西宁。",
      target: "He is from Sining.",
      concepts: [xining],
      finds: ["Sining"],
      fixed: "He is from Xining.",
    },
    { source: "他来自西宁。", target: "He is from Xining.", concepts: [xining], finds: [] },
  ],
  run: (segment, context) => renderingsOfStatus("deprecated", segment, context),
});
