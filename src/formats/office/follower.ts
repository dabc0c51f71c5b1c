import type { Content } from "../../model/document.js";
import type { PartCopy, PartFlow, TextPart } from "./part.js";

/** What says again what another flow says: it gets the other's translation. */
export const follower = (flow: PartFlow, original: PartFlow): PartCopy => followerOf(flow, () => original);

/** The same where the other flow is known only when the whole document is read. */
export const followerOf = (flow: PartFlow, originalOf: () => PartFlow | undefined): PartCopy => ({
  span: flow.span,
  write: (context) => {
    const original = originalOf();
    const content = original && context.translationOf(original);
    return content && flow.write(fitting(content, flow), context);
  },
});

/** A part whose texts follow those of others that say the same, as far as there are such. */
export function followingPart(part: TextPart, originals: readonly PartFlow[]): TextPart {
  const originalOf = ({ text }: PartFlow): PartFlow | undefined => originals.find((original) => original.text === text);
  const copies = part.flows.flatMap((flow) => {
    const original = originalOf(flow);
    return original === undefined ? [] : [follower(flow, original)];
  });
  const flows = part.flows.filter((flow) => originalOf(flow) === undefined);
  return { ...part, flows, copies: [...part.copies, ...copies] };
}

/** A translation without its codes where they are not those of the flow that repeats its source. */
function fitting({ text, codes }: Content, flow: PartFlow): Content {
  const own = new Set(flow.codes.map(({ kind, id }) => `${kind} ${id}`));
  return { text, codes: codes.every(({ kind, id }) => own.has(`${kind} ${id}`)) ? codes : [] };
}
