import { beforeSegment, inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { carriers, hasAny, markers } from "./its-attributes.js";

const unit = (attributes: string): string => beforeSegment("", attributes);

/** A quality that is told as a score and as votes at once, or for a span of text only in what a score is measured by. */
export const itsRating: XliffRule = {
  rule: "xliff/its-rating",
  on: carriers,
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: {
    breaks: [
      unit('its:locQualityRatingScore="80" its:locQualityRatingVote="7"'),
      unit('its:locQualityRatingScore="80" its:locQualityRatingVoteThreshold="5"'),
      inSource('<mrk id="m1" type="its:generic" its:locQualityRatingScoreThreshold="70">玉麦</mrk>'),
    ],
    holds: [
      unit('its:locQualityRatingScore="80" its:locQualityRatingScoreThreshold="70"'),
      unit('its:locQualityRatingVote="7"'),
    ],
  },
  *check(element) {
    const isInline = markers.includes(element.name.key);
    const lacksResult = isInline && hasAny(element, ALL) && !hasAny(element, RESULTS);
    if (lacksResult || (hasAny(element, SCORE) && hasAny(element, VOTE))) yield {};
  },
};

const SCORE = ["locQualityRatingScore", "locQualityRatingScoreThreshold"];
const VOTE = ["locQualityRatingVote", "locQualityRatingVoteThreshold"];
const RESULTS = ["locQualityRatingScore", "locQualityRatingVote"];
const ALL = [...SCORE, ...VOTE, "locQualityRatingProfileRef"];
