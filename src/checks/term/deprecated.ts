import { oneRule } from "../one-rule.js";
import { xining } from "./example-concepts.js";
import { isInFixedName } from "./fixed-name.js";
import { renderingsOfStatus } from "./renderings.js";

/**
 * A rendering that the glossary no longer wants, of a concept that the source names. Names that others have given themselves keep the old
 * spelling of their place: Canton Tower, Tientsin Massacre.
 */
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
    { source: "西宁教案", target: "the Sining Incident", concepts: [xining], finds: [] },
    { source: "西宁省", target: "Sining Province", concepts: [xining], finds: ["Sining"], fixed: "Xining Province" },
  ],
  *run(segment, context) {
    for (const finding of renderingsOfStatus("deprecated", segment, context))
      if (!isInFixedName(finding, segment)) yield finding;
  },
});
