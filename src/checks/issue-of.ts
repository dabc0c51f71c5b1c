import type { Segment } from "../model/document.js";
import type { Issue, Severity } from "../model/issue.js";
import type { Profile } from "../model/profile.js";
import type { RuleFacts } from "../model/rule.js";
import type { Finding } from "./check.js";

/** The file that a finding was made in, and the profile that its reader has chosen. */
interface Circumstances {
  readonly file: string;
  readonly profile?: Profile | undefined;
}

/** A finding with all that a reader needs to place it; nothing where the profile keeps it quiet. */
export function issueOf(
  facts: RuleFacts,
  finding: Finding,
  segment: Segment,
  { file, profile = "default" }: Circumstances,
): Issue | undefined {
  if (profile === "lenient" && isQuiet(facts, finding)) return undefined;
  const { values = {}, sourceSpan, targetSpan, suggestion, concept, fix } = finding;
  return {
    rule: facts.rule,
    type: facts.type,
    severity: severityOf(facts, finding, profile),
    values,
    file,
    segment: segment.id,
    ...(segment.place && { place: segment.place }),
    ...(sourceSpan && { sourceSpan }),
    ...(targetSpan && { targetSpan }),
    ...(suggestion !== undefined && { suggestion }),
    ...(concept !== undefined && { concept }),
    ...(fix !== undefined && { fix }),
  };
}

const isQuiet = ({ profile }: RuleFacts, { isDoubtful = false }: Finding): boolean =>
  profile?.lenient === "quiet" || (profile?.lenient === "certain" && isDoubtful);

const severityOf = (facts: RuleFacts, { severity }: Finding, profile: Profile): Severity =>
  severity ?? (profile === "strict" ? facts.profile?.strict : undefined) ?? facts.severity;
