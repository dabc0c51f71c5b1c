import type { CommentedEdit } from "../interchange/target-edits/edit-text.js";
import type { SegmentState } from "../model/document.js";
import type { PackedXliff } from "../model/packed-xliff.js";
import { withoutXmlControls } from "../xml/index.js";
import { part } from "./dom.js";
import { type Draft, readDrafts } from "./drafts.js";
import { type Original, startEditedRows } from "./edited-rows.js";
import { type Edited, openEditor } from "./editor.js";
import type { Field } from "./field.js";
import { download, type OpenXliff, openXliff } from "./packed-xliff.js";
import { type Row, type Rows, stateOf, textOf } from "./rows.js";
import type { Speech } from "./speech.js";

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
  packed: PackedXliff,
  { key, lang, dir }: { readonly key: string; readonly lang: string; readonly dir: string },
  { rows, speech, onChange }: { readonly rows: Rows; readonly speech: Speech; readonly onChange: () => void },
): Editing {
  const drafts = readDrafts(key);
  const shown = startEditedRows({ lang, dir }, speech);
  const save = part("dy-save", HTMLButtonElement);
  let isKept = true;
  let opening: Promise<OpenXliff> | undefined;
  const xliff = (): Promise<OpenXliff> => {
    opening ??= openXliff(packed, (anchor, side) => {
      const row = rows.at(anchor);
      if (row === undefined) return "";
      return side === "source" ? textOf(row.source) : shown.originalOf(row).target.text;
    });
    return opening;
  };

  const count = (): void => {
    const edits = drafts.all.size;
    part("dy-edits", HTMLElement)?.replaceChildren(edits === 0 ? "" : speech.t("page.save.edits", { count: edits }));
    if (save) save.disabled = edits === 0;
  };
  const setDraft = (row: Row, draft: Draft | undefined): void => {
    shown.originalOf(row);
    isKept = drafts.set(row.anchor, draft) && isKept;
    shown.show(row, drafts.all.get(row.anchor));
    count();
    onChange();
    if (drafts.all.size > 0) speech.say(isKept ? "page.edit.kept" : "page.edit.not-kept");
  };

  const edit = async (row: Row, begin: "target" | "comment"): Promise<void> => {
    const isWritable = (await xliff()).isWritable(row.anchor);
    const original = shown.originalOf(row);
    const draft = drafts.all.get(row.anchor);
    const field = shown.fieldOf(row);
    openEditor(row, speech, {
      edited: {
        ...(isWritable && { target: draft?.target ?? field.text }),
        state: stateOf(row) ?? "initial",
        comment: draft?.comment ?? "",
      },
      ...{ lang, dir, begin },
      codes: isWritable ? field.codes : new Map(),
      faultOf: (edited) => faultOf(edited, field, speech),
      onKeep: (edited) => setDraft(row, draftOf(edited, original, field)),
      onUndo: draft && (() => setDraft(row, undefined)),
    });
  };

  const saveAll = async (): Promise<void> => {
    try {
      const { codesOf, edited } = await xliff();
      const edits = new Map<string, CommentedEdit>();
      for (const [anchor, draft] of drafts.all) {
        const row = rows.at(anchor);
        if (row !== undefined)
          edits.set(
            anchor,
            editOf(draft, (text) => shown.fieldOf(row).read(text, codesOf(anchor))),
          );
      }
      const file = edited(edits);
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
      setDraft(row, { ...draft, ...(state !== shown.originalOf(row).state && { state }) });
    },
  };

  /** Drafts of an earlier visit, where their codes are still those of the page. */
  function restore(): void {
    for (const [anchor, draft] of Array.from(drafts.all)) {
      const row = rows.at(anchor);
      const isStale = row === undefined || isDamaged(draft.target, shown.fieldOf(row));
      if (isStale) drafts.set(anchor, undefined);
      else shown.show(row, draft);
    }
    if (drafts.all.size > 0) speech.say("page.edit.restored", { count: drafts.all.size });
  }
}

const isDamaged = (target: string | undefined, field: Field): boolean =>
  target !== undefined && field.read(target).kind === "damaged";

/** What keeps a text from being taken. */
function faultOf({ target, comment }: Edited, field: Field, speech: Speech): string | undefined {
  const written = `${target ?? ""}${comment}`;
  if (withoutXmlControls(written) !== written) return speech.t("page.edit.controls");
  if (target === undefined) return undefined;
  const read = field.read(target);
  return read.kind === "damaged"
    ? speech.t(`page.edit.codes-${read.fault}`, { codes: read.marks.join(" ") })
    : undefined;
}

/** What differs from the original: a new target is translated, and an empty one is not. */
function draftOf({ target, state, comment }: Edited, original: Original, field: Field): Draft {
  const isSame = target === undefined || target === field.text;
  const isEmpty = !isSame && target.trim() === "";
  const wanted = isEmpty ? "initial" : state === "initial" && !isSame ? "translated" : state;
  return {
    ...(!isSame && { target }),
    ...(wanted !== original.state && { state: wanted }),
    ...(comment.trim() !== "" && { comment }),
  };
}

/** A draft as the XLIFF takes it. */
function editOf({ target, ...rest }: Draft, read: Field["read"]): CommentedEdit {
  if (target === undefined) return rest;
  const edit = read(target);
  return { ...rest, ...(edit.kind === "edited" && { content: edit.content }) };
}
