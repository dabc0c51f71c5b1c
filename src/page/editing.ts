import type { SegmentState } from "../model/document.js";
import type { PackedWork } from "../model/packed-work.js";
import { withoutXmlControls } from "../xml/index.js";
import { part } from "./dom.js";
import { type Edited, openEditor } from "./editor.js";
import { type Code, faultIn, type Notation, notationFor, type Pieces, piecesOf } from "./pieces.js";
import { type Original, startRevisedRows } from "./revised-rows.js";
import { type Draft, readDrafts, revisionOf } from "./revisions.js";
import { type Row, type Rows, stateOf, textOf } from "./rows.js";
import type { Speech } from "./speech.js";
import { download, type OpenWork, openWork } from "./work.js";

/** What a reviser can do to a segment. */
export interface Editing {
  edit(row: Row, begin: "target" | "comment"): Promise<void>;
  setState(row: Row, state: SegmentState): void;
}

/**
 * Edits, comments and states, kept as drafts until they are saved as the XLIFF that the page was made from.
 *
 * @param onChange - called after a row is shown otherwise
 */
export function startEditing(
  packed: PackedWork,
  { key, lang, dir }: { readonly key: string; readonly lang: string; readonly dir: string },
  { rows, speech, onChange }: { readonly rows: Rows; readonly speech: Speech; readonly onChange: () => void },
): Editing {
  const drafts = readDrafts(key);
  const revised = startRevisedRows({ lang, dir }, speech);
  const save = part("dy-save", HTMLButtonElement);
  let isKept = true;
  let opening: Promise<OpenWork> | undefined;
  const work = (): Promise<OpenWork> => {
    opening ??= openWork(packed, (anchor, side) => {
      const row = rows.at(anchor);
      if (row === undefined) return "";
      return side === "source" ? textOf(row.source) : revised.originalOf(row).text;
    });
    return opening;
  };

  const count = (): void => {
    const edits = drafts.all.size;
    part("dy-edits", HTMLElement)?.replaceChildren(edits === 0 ? "" : speech.t("page.save.edits", { count: edits }));
    if (save) save.disabled = edits === 0;
  };
  const setDraft = (row: Row, draft: Draft | undefined): void => {
    revised.originalOf(row);
    isKept = drafts.set(row.anchor, draft) && isKept;
    revised.show(row, drafts.all.get(row.anchor));
    count();
    onChange();
    if (drafts.all.size > 0) speech.say(isKept ? "page.edit.kept" : "page.edit.not-kept");
  };

  const edit = async (row: Row, begin: "target" | "comment"): Promise<void> => {
    const isWritable = (await work()).isWritable(row.anchor);
    const original = revised.originalOf(row);
    const draft = drafts.all.get(row.anchor);
    const { available, required } = revised.codesOf(row);
    const notation = notationFor(available, textOf(row.source) + original.text);
    const pieces = row.target && !row.target.hidden ? piecesOf(row.target) : [];
    openEditor(row, speech, {
      edited: {
        ...(isWritable && { target: notation.write(pieces) }),
        state: stateOf(row) ?? "initial",
        comment: draft?.comment ?? "",
      },
      ...{ lang, dir, begin },
      tokens: isWritable ? available.map(notation.tokenOf) : [],
      faultOf: (edited) => faultOf(edited, original, { notation, required, speech }),
      onKeep: (edited) => setDraft(row, draftOf(edited, original, notation)),
      onUndo: draft && (() => setDraft(row, undefined)),
    });
  };

  const saveAll = async (): Promise<void> => {
    try {
      const revisions = new Map(Array.from(drafts.all, ([anchor, draft]) => [anchor, revisionOf(draft)] as const));
      const file = (await work()).revised(revisions);
      if (file === undefined) return speech.say("page.save.altered");
      download(packed.name, file);
      speech.say("page.save.done", { file: packed.name, count: drafts.all.size });
    } catch (error) {
      speech.say("page.save.failed", { reason: error instanceof Error ? error.message : String(error) });
    }
  };

  save?.addEventListener("click", () => void saveAll());
  addEventListener("beforeunload", (event) => {
    if (!isKept && drafts.all.size > 0) event.preventDefault();
  });
  restore();
  count();

  return {
    edit,
    setState: (row, state) => {
      if (stateOf(row) === "initial") return;
      const { state: _before, ...draft } = drafts.all.get(row.anchor) ?? {};
      setDraft(row, { ...draft, ...(state !== revised.originalOf(row).state && { state }) });
    },
  };

  /** Drafts of an earlier visit, where their codes are still those of the page. */
  function restore(): void {
    for (const [anchor, draft] of Array.from(drafts.all)) {
      const row = rows.at(anchor);
      const target = row && ownPieces(draft.target, revised.codesOf(row).available);
      if (row === undefined || (draft.target && target === undefined)) drafts.set(anchor, undefined);
      else {
        drafts.set(anchor, { ...draft, ...(target && { target }) });
        revised.show(row, drafts.all.get(anchor));
      }
    }
    if (drafts.all.size > 0) speech.say("page.edit.restored", { count: drafts.all.size });
  }
}

interface Rules {
  readonly notation: Notation;
  readonly required: readonly Code[];
  readonly speech: Speech;
}

function faultOf(
  { target, comment }: Edited,
  original: Original,
  { notation, required, speech }: Rules,
): string | undefined {
  const written = `${target}${comment}`;
  if (withoutXmlControls(written) !== written) return speech.t("page.edit.controls");
  if (target === undefined || target === notation.write(original.pieces) || target.trim() === "") return undefined;
  const fault = faultIn(notation.read(target), required);
  return fault && speech.t(`page.edit.codes-${fault.kind}`, { codes: fault.codes.map(notation.tokenOf).join(" ") });
}

/** What differs from the original: a new target is translated, and an empty one is not. */
function draftOf({ target, state, comment }: Edited, original: Original, notation: Notation): Draft {
  const isSame = target === undefined || target === notation.write(original.pieces);
  const isEmpty = !isSame && target.trim() === "";
  const wanted = isEmpty ? "initial" : state === "initial" && !isSame ? "translated" : state;
  return {
    ...(!isSame && { target: notation.read(target) }),
    ...(wanted !== original.state && { state: wanted }),
    ...(comment.trim() !== "" && { comment }),
  };
}

/** Pieces with the codes that the page itself has; nothing where one is not among them. */
function ownPieces(pieces: Pieces | undefined, codes: readonly Code[]): Pieces | undefined {
  const own = pieces?.map((piece) => (typeof piece === "string" ? piece : codes.find(({ key }) => key === piece.key)));
  return own?.every((piece) => piece !== undefined) ? own : undefined;
}
