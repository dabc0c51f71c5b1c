import type { InputError } from "../../model/input-error.js";
import type { DocumentCounts, DocumentStatus, ProjectStage, SinceDelivery, Standing } from "../../model/project.js";
import { documentPaths } from "../../pipeline/project/paths.js";
import { documentCounts, standingOf } from "../../pipeline/project/standing.js";
import type { GivenFile } from "../given-file.js";
import type { DocumentReport, RunNote } from "./project.js";
import { refuseSameOutputs } from "./same-outputs.js";
import type { ProjectDocument, Session } from "./session.js";
import { unreadKind } from "./sources.js";

/** What a run has found out of a document so far. */
export interface Progress {
  readonly document: ProjectDocument;
  readonly did: ProjectStage[];
  readonly notes: RunNote[];
  counts: DocumentCounts;
  ready: number;
  isHeldUp: boolean;
  hasXliff: boolean;
  isCurrent: boolean;
  isPassedOver: boolean;
  /** Whether the run came to its end with the document. */
  isReached: boolean;
  isPublished: boolean;
  /** Reviewed segments that an edit of the glossary touches, by their ids. */
  touched: readonly string[];
  since?: SinceDelivery | undefined;
  heldBy?: string | undefined;
  error?: InputError;
}

/** Whether everything is translated and nothing stands against publishing. */
export const isReady = ({ isCurrent, counts, ready, isHeldUp, error }: Progress): boolean =>
  error === undefined && isCurrent && counts.sentences > 0 && ready === counts.sentences && !isHeldUp;

/** The documents of a project without the files that no format reads, of which `onPassedOver` is told: each source in each language. Where outputs of several would be one, one alone does not fail. */
export function documentsOf(
  sources: readonly GivenFile[],
  session: Session,
  onPassedOver: (kind: string, source: string) => void,
): Progress[] {
  const { files, languages, layout } = session;
  const all = sources.flatMap(({ path, isNamed }) => {
    const kind = isNamed ? undefined : unreadKind(path, files);
    if (kind !== undefined) {
      onPassedOver(kind, path);
      return [];
    }
    return languages.map((to, index): Progress => {
      const paths = documentPaths(path, to, layout);
      return blank({ source: path, to, isFirst: index === 0, isNamed, paths, name: `${path}\t${to}` });
    });
  });
  refuseSameOutputs(all, session);
  return all;
}

const blank = (document: ProjectDocument): Progress => ({
  document,
  did: [],
  notes: [],
  counts: documentCounts({ units: [] }, []),
  ready: 0,
  isHeldUp: false,
  hasXliff: false,
  isCurrent: false,
  isPassedOver: false,
  isReached: false,
  isPublished: false,
  touched: [],
});

/** What a run tells of a document. */
export function reportOf(progress: Progress, session: Session): DocumentReport {
  const { document, did, notes, isReached, error, heldBy, touched, since, ...facts } = progress;
  const { source, to, name, paths } = document;
  const { merge, publish, check } = session.cache.document(name);
  const outputs = [merge?.output, publish?.output].filter((path) => path !== undefined);
  const standing: Standing = error === undefined ? standingOf(facts) : "failed";
  const status: DocumentStatus = {
    source,
    to,
    xliff: paths.xliff,
    standing,
    ...facts.counts,
    outputs,
    ...(check?.page !== undefined && { review: check.page }),
    ...(touched.length > 0 && { touched }),
    ...(since && { since }),
    ...(heldBy !== undefined && { heldBy }),
  };
  return { status, did, notes, isReached, ...(error && { error }) };
}
