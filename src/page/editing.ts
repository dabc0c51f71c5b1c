import type { SegmentState } from "../model/document.js";
import type { PackedWork } from "../publish/html/payload.js";
import { withoutXmlControls } from "../text/xml.js";
import { part } from "./dom.js";
import { openField } from "./field.js";
import { type Code, faultIn, notationFor, type Pieces, piecesOf } from "./pieces.js";
import { startRevisedRows } from "./revised-rows.js";
import { type Draft, readDrafts, revisionOf } from "./revisions.js";
import { type Row, type Rows, stateOf, textOf } from "./rows.js";
import type { Speech } from "./speech.js";
import { download, type OpenWork, openWork } from "./work.js";

/** What a reviser can do to a segment. */
export interface Editing {
  edit(row: Row): Promise<void>;
  comment(row: Row): void;
  setState(row: Row, state: SegmentState): void;
  undo(row: Row): void;
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

  const show = (row: Row): void => revised.show(row, drafts.all.get(row.anchor), (index) => removeComment(row, index));
  const count = (): void => {
    const edits = drafts.all.size;
    part("dy-edits", HTMLElement)?.replaceChildren(edits === 0 ? "" : speech.t("page.save.edits", { count: edits }));
    if (save) save.disabled = edits === 0;
  };
  const change = (row: Row, changes: Changes): void => {
    revised.originalOf(row);
    const draft = { ...drafts.all.get(row.anchor), ...changes };
    isKept = drafts.set(row.anchor, withoutNothing(draft)) && isKept;
    show(row);
    count();
    onChange();
    if (drafts.all.size > 0) speech.say(isKept ? "page.edit.kept" : "page.edit.not-kept");
  };
  const removeComment = (row: Row, index: number): void =>
    change(row, { comments: (drafts.all.get(row.anchor)?.comments ?? []).filter((_comment, at) => at !== index) });

  const edit = async (row: Row): Promise<void> => {
    if (!(await work()).isWritable(row.anchor)) return speech.say("page.edit.fixed");
    const original = revised.originalOf(row);
    const { available, required } = revised.codesOf(row);
    const pieces = row.target && !row.target.hidden ? piecesOf(row.target) : [];
    const notation = notationFor(available, textOf(row.source) + original.text);
    openField(row, speech, {
      label: "page.edit.label",
      text: notation.write(pieces),
      ...{ lang, dir },
      tokens: available.map(notation.tokenOf),
      faultOf: (text) => {
        if (withoutXmlControls(text) !== text) return speech.t("page.edit.controls");
        const fault = faultIn(notation.read(text), required);
        return (
          fault && speech.t(`page.edit.codes-${fault.kind}`, { codes: fault.codes.map(notation.tokenOf).join(" ") })
        );
      },
      onKeep: (text) => {
        const isSame = text === notation.write(original.pieces);
        change(row, targetChange(notation.read(text), isSame, stateOf(row) ?? "initial", original.state));
      },
    });
  };

  const saveAll = async (): Promise<void> => {
    try {
      const revisions = new Map(Array.from(drafts.all, ([anchor, draft]) => [anchor, revisionOf(draft)] as const));
      download(packed.name, (await work()).revised(revisions));
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
    comment: (row) =>
      openField(row, speech, {
        label: "page.edit.comment-label",
        text: "",
        lang: document.documentElement.lang,
        dir: "auto",
        tokens: [],
        faultOf: (text) => (withoutXmlControls(text) === text ? undefined : speech.t("page.edit.controls")),
        onKeep: (text) => {
          if (text.trim() !== "") change(row, { comments: [...(drafts.all.get(row.anchor)?.comments ?? []), text] });
        },
      }),
    setState: (row, state) => {
      if (stateOf(row) !== "initial" && state !== "initial") change(row, { state });
    },
    undo: (row) => change(row, NOTHING),
  };

  /** Drafts of an earlier visit, where their codes are still those of the page. */
  function restore(): void {
    const before = Array.from(drafts.all);
    for (const [anchor, draft] of before) {
      const row = rows.at(anchor);
      const target = row && ownPieces(draft.target, revised.codesOf(row).available);
      if (row === undefined || (draft.target && target === undefined)) drafts.set(anchor, undefined);
      else {
        drafts.set(anchor, { ...draft, ...(target && { target }) });
        show(row);
      }
    }
    if (drafts.all.size > 0) speech.say("page.edit.restored", { count: drafts.all.size });
  }
}

/** `undefined` takes something back. */
type Changes = { readonly [Name in keyof Draft]: Draft[Name] | undefined };

const NOTHING: Changes = { target: undefined, state: undefined, comments: undefined };

/** A draft without what was taken back. */
function withoutNothing({ target, state, comments }: Changes): Draft {
  return { ...(target && { target }), ...(state && { state }), ...(comments && { comments }) };
}

/** A new target with the state that goes with it; nothing where it is what it was. */
function targetChange(pieces: Pieces, isSame: boolean, state: SegmentState, original: SegmentState): Changes {
  const isEmpty = pieces.every((piece) => typeof piece === "string" && piece.trim() === "");
  const wanted = isEmpty ? "initial" : state === "initial" ? "translated" : state;
  return { target: isSame ? undefined : pieces, state: wanted === original ? undefined : wanted };
}

/** Pieces with the codes that the page itself has; nothing where one is not among them. */
function ownPieces(pieces: Pieces | undefined, codes: readonly Code[]): Pieces | undefined {
  const own = pieces?.map((piece) => (typeof piece === "string" ? piece : codes.find(({ key }) => key === piece.key)));
  return own?.every((piece) => piece !== undefined) ? own : undefined;
}
