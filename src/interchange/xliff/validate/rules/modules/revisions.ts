import { attributeOf, childrenNamed, descendants, type XmlElement } from "../../document/element.js";
import { segment, xliff20 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const unit = (attributes: string): string =>
  xliff20(
    `<file id="f1"><unit id="u1"><ctr:changeTrack><ctr:revisions ${attributes}><ctr:revision version="r1"><ctr:item property="content">看</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id="n1">看图</note></notes>${segment("你好")}</unit></file>`,
  );

/** Tracked changes whose current version is none of them, or that are of an element that is not beside them. */
export const revisions: XliffRule = {
  rule: "xliff/revisions",
  on: ["ctr:revisions"],
  versions: ["2.0"],
  section: "5.6.5.3",
  examples: {
    breaks: [unit('appliesTo="source" currentVersion="r2"'), unit('appliesTo="note" ref="n2"')],
    holds: [unit('appliesTo="source" currentVersion="r1"'), unit('appliesTo="note" ref="n1"')],
  },
  *check(revisions) {
    const current = attributeOf(revisions, "currentVersion")?.trim();
    const versions = childrenNamed(revisions, "ctr:revision").map((revision) =>
      attributeOf(revision, "version")?.trim(),
    );
    if (current !== undefined && !versions.includes(current)) yield { attribute: "currentVersion" };
    const id = attributeOf(revisions, "ref")?.trim();
    if (id !== undefined && !isTracked(id, revisions)) yield { attribute: "ref", section: "5.6.5.5" };
  },
};

/** Whether an element of what the changes are of has this id. */
function isTracked(id: string, { parent }: XmlElement): boolean {
  const around = parent?.parent;
  if (around === undefined) return false;
  for (const element of descendants(around)) if (attributeOf(element, "id")?.trim() === id) return true;
  return false;
}
