import { inOrder, type Splice, spliceText } from "../../text/splice.js";
import { sumOf } from "./text-sum.js";

/**
 * The text with its edits, and at its end, in a processing instruction, how to take them back: whoever gets the file home can tell what its
 * reviser has changed from what has changed at home since. Without edits the text is as it was; what an earlier save left at its end goes.
 *
 * @see XML 1.0, 2.6 "Processing Instructions": one may follow the root element
 */
export function withUndo(text: string, edits: readonly Splice[]): string {
  if (edits.length === 0) return text;
  const body = splitOff(text).body;
  let shift = 0;
  const undo = inOrder(edits).map(({ span: { start, end }, replacement }): Undo => {
    const begin = start + shift;
    shift += replacement.length - (end - start);
    return [begin, begin + replacement.length, text.slice(start, end)];
  });
  const kept: Kept = { sum: sumOf(body), undo };
  const json = JSON.stringify(kept).replaceAll("?>", String.raw`\u003f>`).replaceAll("<?", String.raw`\u003c?`);
  return `${spliceText(body, edits)}${START}${json}${END}\n`;
}

/** The text as it was before its last edits; nothing where it does not say that, or has been changed since it was saved. */
export function beforeEdits(text: string): string | undefined {
  const { body, json } = splitOff(text);
  const kept = json === undefined ? undefined : readKept(json);
  if (kept === undefined) return undefined;
  if (!isInOrder(kept.undo, body.length)) return undefined;
  const splices = kept.undo.map(([start, end, replacement]) => ({ span: { start, end }, replacement }));
  const before = spliceText(body, splices);
  return sumOf(before) === kept.sum ? before : undefined;
}

/** `sum` is that of the text before, `undo` what stood there: start and end in the text of now, and the earlier characters. */
interface Kept {
  readonly sum: number;
  readonly undo: readonly Undo[];
}

type Undo = readonly [start: number, end: number, text: string];

const [START, END] = ["<?duiyi-undo ", "?>"]; // `<?duiyi-undo {"sum":1,"undo":[[120,124,"A hill."]]}?>`

/** A text without the instruction that ends it, and what that holds; a text that has none whole. The last start is the only one that can be its. */
function splitOff(text: string): { readonly body: string; readonly json?: string } {
  const [start, end] = [text.lastIndexOf(START), text.trimEnd().length - END.length];
  const isLast = start >= 0 && text.indexOf(END, start) === end;
  return isLast ? { body: text.slice(0, start), json: text.slice(start + START.length, end) } : { body: text };
}

function readKept(json: string): Kept | undefined {
  try {
    const read: Partial<Kept> = JSON.parse(json);
    const { sum, undo } = read;
    return typeof sum === "number" && Array.isArray(undo) && undo.every(isUndo) ? { sum, undo } : undefined;
  } catch {
    return undefined;
  }
}

const isUndo = (one: unknown): one is Undo =>
  Array.isArray(one) && Number.isInteger(one[0]) && Number.isInteger(one[1]) && typeof one[2] === "string";

/** Whether places follow each other within a text. */
function isInOrder(undo: readonly Undo[], length: number): boolean {
  let from = 0;
  for (const [start, end] of undo) {
    if (start < from || end < start) return false;
    from = end;
  }
  return from <= length;
}
