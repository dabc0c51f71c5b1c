import type { BlockContent, PhrasingContent, RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Unit } from "../../model/document.js";
import { type Issue, issuesBySegment } from "../../model/issue.js";
import type { Output, Publication } from "../../model/output.js";
import { displayWidth } from "../../text/display-width.js";
import { readableUnit } from "../../text/readable.js";
import { targetPieces, targetText } from "../../text/target-text.js";
import { termsTable } from "./terms-table.js";
import { partNode, textNode } from "./text-node.js";

/**
 * Both languages to be read: each paragraph of the source as a quotation with its translation below it, headings as headings, the terms in
 * a table at the end. Whatever the text holds, it is read as text (CommonMark 0.31; the table is GitHub's).
 */
export const markdown: Output = {
  audience: "public",
  write(publication) {
    const { document } = publication;
    const issues = issuesBySegment(publication.audience === "review" ? publication.findIssues() : []);
    const children: RootContent[] = [
      ...titleBlocks(publication),
      ...document.units.flatMap((unit) => unitBlocks(unit, publication, issues)),
      ...termsTable(publication),
    ];
    return toMarkdown(
      { type: "root", children },
      { extensions: [gfmToMarkdown({ stringLength: displayWidth })], bullet: "-" },
    );
  },
};

const titleBlocks = ({ title }: Publication): RootContent[] =>
  title === undefined ? [] : [{ type: "heading", depth: 1, children: [textNode(title)] }];

function unitBlocks(
  unit: Unit,
  publication: Publication,
  issues: ReadonlyMap<string, readonly Issue[]>,
): BlockContent[] {
  if (unit.text.trim() === "") return [];
  return [
    { type: "blockquote", children: [sourceBlock(unit)] },
    targetBlock(unit, publication),
    ...remarks(unit, publication, issues),
  ];
}

const sourceBlock = (unit: Unit): BlockContent =>
  unit.kind === "code"
    ? { type: "code", value: readableUnit(unit) }
    : { type: "paragraph", children: [textNode(readableUnit(unit))] };

/** Code that is translated is code; a heading is a heading; anything else is a paragraph, for lists and rows stand in the source as they are. */
function targetBlock(unit: Unit, publication: Publication): BlockContent {
  const { kind, segments } = unit;
  const isWhole = segments.every(({ target }) => target !== undefined);
  if (kind === "code" && isWhole) return { type: "code", value: targetText(unit, publication.document) };
  const children = targetOf(unit, publication);
  return kind === "heading" ? { type: "heading", depth: 2, children } : { type: "paragraph", children };
}

/** The translation of a unit; where that of a segment is missing, the page's word for it stands in italics. */
function targetOf(unit: Unit, { document, wording }: Publication): PhrasingContent[] {
  const pieces = targetPieces(unit, document);
  return pieces.map(({ text, segment }, index): PhrasingContent => {
    if (segment !== undefined && segment.target === undefined)
      return { type: "emphasis", children: [textNode(wording.t("page.untranslated"))] };
    const begun = index === 0 ? text.trimStart() : text;
    return partNode(index === pieces.length - 1 ? begun.trimEnd() : begun);
  });
}

/** For revisers: the state of each segment, its notes and its issues. */
function remarks(
  { segments }: Unit,
  { audience, wording: { t, message } }: Publication,
  issues: ReadonlyMap<string, readonly Issue[]>,
): BlockContent[] {
  if (audience === "public") return [];
  const lines = segments.flatMap(({ id, state, notes }) => [
    `#${id} · ${t(`state.${state}`)}`,
    ...notes.filter((note) => note !== ""),
    ...(issues.get(id) ?? []).map((issue) =>
      t("issue-said", { severity: t(`severity.${issue.severity}`), message: message(issue) }),
    ),
  ]);
  const children = lines.map((line) => ({
    type: "listItem" as const,
    children: [{ type: "paragraph" as const, children: [textNode(line)] }],
  }));
  return [{ type: "list", spread: false, children }];
}
