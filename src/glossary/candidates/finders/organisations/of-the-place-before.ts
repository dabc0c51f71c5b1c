import type { Finding } from "../../finding.js";
import { endsLikeOrganisation } from "../../lists/organisations.js";
import { isPlace, type Tokens } from "../../passage.js";

/** A general name of the glossary with a place before it is another name: 盘锦市 and 卫生健康委员会. */
export function ofThePlaceBefore({ list, text }: Tokens, index: number, found: readonly Finding[]): Finding[] {
  const token = list[index];
  const before = list[index - 1];
  if (token?.term?.concept.kind !== "organisation" || !endsLikeOrganisation(token.text)) return [];
  const place = found.find(({ kind, span }) => kind === "place" && span.end === token.start)?.span;
  const start = place?.start ?? (before !== undefined && isPlace(before) ? before.start : undefined);
  if (start === undefined || /^(?:国家|最高|中央|中国|世界)/u.test(text.slice(token.start))) return [];
  return [{ span: { start, end: token.end }, kind: "organisation", evidence: 0.7, reason: "pattern" }];
}
