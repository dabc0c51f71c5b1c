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
export function followingPart(part: TextPart, originalOf: (flow: PartFlow) => PartFlow | undefined): TextPart {
  const copies = part.flows.flatMap((flow) => {
    const original = originalOf(flow);
    return original === undefined ? [] : [follower(flow, original)];
  });
  const flows = part.flows.filter((flow) => originalOf(flow) === undefined);
  return { ...part, flows, copies: [...part.copies, ...copies] };
}

/** The first of some flows that says what a flow says. */
export function sameAmong(originals: readonly PartFlow[]): (flow: PartFlow) => PartFlow | undefined {
  const byText = new Map(originals.map((original) => [original.text, original] as const).reverse());
  return ({ text }) => byText.get(text);
}

/** A part in which what is said of a picture or a table follows the caption of the same words. */
export function captionedPart(part: TextPart): TextPart {
  const captionOf = sameAmong(part.flows.filter((flow) => !describes(flow)));
  return followingPart(part, (flow) => (describes(flow) ? captionOf(flow) : undefined));
}

const describes = ({ kind, context }: PartFlow): boolean =>
  kind === "attribute" && DESCRIPTIONS.has(context?.name ?? "");
const DESCRIPTIONS: ReadonlySet<string> = new Set(["title", "descr", "desc", "alt", "tblCaption", "tblDescription"]);

/** A translation without its codes where they are not those of the flow that repeats its source. */
function fitting({ text, codes }: Content, flow: PartFlow): Content {
  const own = new Set(flow.codes.map(({ kind, id }) => `${kind} ${id}`));
  return { text, codes: codes.every(({ kind, id }) => own.has(`${kind} ${id}`)) ? codes : [] };
}
