import { anchorsOf } from "../../model/anchors.js";
import { plain, type Segment, type SegmentState, segmentStates, segmentsOf } from "../../model/document.js";
import { issuesBySegment } from "../../model/issue.js";
import type { Publication } from "../../model/output.js";
import type { Audience } from "../../model/page-choice.js";
import type { Translate } from "../../model/translate.js";
import { titleForReaders } from "../../text/document-title.js";
import { fitForOffice } from "../edited-target/shown-content.js";
import { type ReviewRow, reviewRow } from "./review-row.js";
import { nameOfDocument } from "./stamp.js";

/** Columns of a review table that are imported, in the order in which `duiyi.columns` names their heads. */
export const importedColumns = ["id", "stamp", "source", "target", "state", "comment"] as const;
/** A column that is imported. */
export type ImportedColumn = (typeof importedColumns)[number];

/** What a table says of itself, as custom properties of the office document. */
export interface ReviewProperties {
  readonly "duiyi.schema": "duiyi.review/1";
  /** Name of the XLIFF. */
  readonly "duiyi.xliff": string;
  /** Which document of several in the XLIFF it is, as `nameOfDocument` has it. */
  readonly "duiyi.document"?: string;
  /** Heads of `importedColumns`, a JSON list. */
  readonly "duiyi.columns": string;
  /** What the states are called, in their order, a JSON list. */
  readonly "duiyi.states": string;
}

/** A table for a reviser, a segment a row, in no office format yet. Its texts are fit for one. */
export interface ReviewTable {
  readonly title: string;
  readonly audience: Audience;
  readonly srcLang: string;
  readonly trgLang: string;
  readonly properties: ReviewProperties;
  readonly rows: readonly ReviewRow[];
}

/** Heads of what is hidden; nobody reads them. */
export const hiddenHeads = { id: "duiyi-id", stamp: "duiyi-stamp" } as const;

const headOf = (t: Translate, column: ImportedColumn): string =>
  column === "id" || column === "stamp" ? hiddenHeads[column] : t(`review.columns.${column}`);
/** What a state is called in the table. */
export const stateName = (t: Translate, state: SegmentState): string => t(`state.${state}`);

/** The review table of a publication; readers get no marks of codes and no issues. */
export function reviewTable({ document, original, findIssues, audience, title, wording }: Publication): ReviewTable {
  const { t } = wording;
  const anchorOf = anchorsOf(document);
  const found = issuesBySegment(audience === "review" ? findIssues() : []);
  const rows = Array.from(segmentsOf(document), ({ segment }, index) => {
    const shown = audience === "review" ? segment : withoutCodes(segment);
    const row = reviewRow(shown, found.get(segment.id) ?? [], document, wording.message);
    const notes = [...(segment.isLocked === true ? [t("review.locked")] : []), ...row.notes];
    return { id: anchorOf(segment), number: index + 1, ...row, notes };
  });
  const named = original === undefined ? document : { ...document, path: original };
  return {
    title: fitForOffice(
      title ?? (audience === "review" ? t("review.title", { text: titleForReaders(named) }) : named.path),
    ),
    audience,
    srcLang: document.srcLang,
    trgLang: document.trgLang,
    properties: {
      "duiyi.schema": "duiyi.review/1",
      "duiyi.xliff": fitForOffice(document.path),
      ...(original !== undefined && { "duiyi.document": nameOfDocument(original) }),
      "duiyi.columns": JSON.stringify(importedColumns.map((column) => headOf(t, column))),
      "duiyi.states": JSON.stringify(segmentStates.map((state) => stateName(t, state))),
    },
    rows,
  };
}

/** A row without the marks of codes, for which readers have no use. */
const withoutCodes = ({ source, target, ...segment }: Segment): Segment => ({
  ...segment,
  source: plain(source.text),
  ...(target && { target: plain(target.text) }),
});

/** What a reviser is told to do. */
export const guideLines = (t: Translate): string[] => [
  t("review.guide.edit", {
    target: t("review.columns.target"),
    state: t("review.columns.state"),
    comment: t("review.columns.comment"),
  }),
  t("review.guide.codes"),
  t("review.guide.rows"),
  t("review.guide.read-back"),
];
