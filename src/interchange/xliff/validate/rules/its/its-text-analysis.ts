import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { hasAny, markers } from "./its-attributes.js";

const marker = (attributes: string): string =>
  inSource(`<mrk id="m1" type="its:generic" its:annotatorsRef="text-analysis|t" ${attributes}>玉麦</mrk>`);

/** A text analysis that says nothing of the text, or names its subject in two ways or by half. */
export const itsTextAnalysis: XliffRule = {
  rule: "xliff/its-text-analysis",
  on: markers,
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: {
    breaks: [
      marker('its:taConfidence="0.5"'),
      marker('its:taIdent="301987"'),
      marker('its:taSource="Wordnet3.0"'),
      marker('its:taIdent="1" its:taSource="W" its:taIdentRef="https://example.org/1"'),
    ],
    holds: [
      marker('its:taIdent="301987" its:taSource="Wordnet3.0" its:taConfidence="0.5"'),
      marker('its:taIdentRef="https://example.org/1" its:taClassRef="https://example.org/place"'),
    ],
  },
  *check(marker) {
    if (!hasAny(marker, ALL)) return;
    const [hasIdent, hasSource, hasRef, hasClass] = SUBJECTS.map((local) => hasAny(marker, [local]));
    const isPaired = hasIdent === hasSource && !(hasIdent === true && hasRef === true);
    const isAbout = hasIdent === true || hasRef === true || hasClass === true;
    if (!isPaired || !isAbout) yield {};
  },
};

const SUBJECTS = ["taIdent", "taSource", "taIdentRef", "taClassRef"];
const ALL = [...SUBJECTS, "taConfidence"];
