import type { PartFlow } from "../part.js";
import { followingPage, type Page } from "./book-page.js";
import { textKey } from "./text-key.js";

/**
 * The pages of a book, in which a text that says again what another one says follows it: tips of links and the titles of pages follow the
 * headings, what is said of a picture follows its caption, and the contents follow all headings.
 *
 * @param contents - the parts of the pages that list the headings of others
 */
export function followingPages(pages: readonly Page[], contents: ReadonlySet<string>): Page[] {
  const others = pages.filter(({ part }) => !contents.has(part)).flatMap(({ flows }) => flows);
  const byKind = (kind: PartFlow["kind"]) => firstOfEach(others.filter((flow) => flow.kind === kind));
  const [headings, titles] = [byKind("heading"), byKind("title")];
  const headingOf = (flow: PartFlow): PartFlow | undefined => {
    const key = textKey(flow.text);
    return headings.get(key) ?? titles.get(key);
  };
  return pages.map((page) => {
    if (contents.has(page.part))
      return followingPage(page, (flow) => (isAttribute(flow) && !isTip(flow) ? undefined : headingOf(flow)));
    const texts = firstOfEach(page.flows.filter((flow) => !isAttribute(flow) && flow.kind !== "title"));
    return followingPage(page, (flow) => {
      if (isTip(flow) || flow.kind === "title") return headingOf(flow);
      return isPictureText(flow) ? texts.get(textKey(flow.text)) : undefined;
    });
  });
}

/** The first flow with each text. */
function firstOfEach(flows: readonly PartFlow[]): ReadonlyMap<string, PartFlow> {
  return new Map(flows.map((flow) => [textKey(flow.text), flow] as const).reverse());
}

const isAttribute = ({ kind }: PartFlow): boolean => kind === "attribute";
/** What a link says of where it leads: books made of DocBook repeat the heading there. */
const isTip = (flow: PartFlow): boolean => isAttribute(flow) && flow.context?.name === "a title";
/** What stands in the place of a picture: books made of Markdown repeat its caption there. */
const isPictureText = (flow: PartFlow): boolean => isAttribute(flow) && flow.context?.name === "img alt";
