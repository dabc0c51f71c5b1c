import type { Content, InlineCode } from "../../model/document.js";
import type { CodeToken, TextToken } from "../flow/flow-tokens.js";
import { isText } from "../flow/flow-tokens.js";
import { joinCodes } from "../flow/join-codes.js";
import { type LookGroup, LookGroups, plainLook } from "./looks.js";
import type { RunMark, RunObject, RunText, RunToken, WrapperEnd } from "./run-tokens.js";

/** What a code does when it is written: it sets another look, goes back to the look before, or is an object or the end of a wrapper. */
export type RunStep =
  | { readonly kind: "look"; readonly group: LookGroup }
  | { readonly kind: "look-end" }
  | RunObject
  | WrapperEnd;

/** The text of a paragraph with its codes, and what is needed to write a translation of it. */
export interface RunContent extends Content {
  /** What each code does, by its kind and id. */
  readonly steps: ReadonlyMap<string, readonly RunStep[]>;
  readonly marks: readonly RunMark[];
  /** The look of text outside of all pairs. */
  readonly base: LookGroup;
  readonly hasText: boolean;
}

/** The key under which the steps of a code are found. */
export const stepsKey = ({ kind, id }: Pick<InlineCode, "kind" | "id">): string => `${kind} ${id}`;

/** How the difference of two looks is called. @see XLIFF 1.2, `ctype` */
export type TypeOfLook = (look: LookGroup, base: LookGroup) => string;

/**
 * A paragraph as translators see it. One look needs no code: that which leaves them the fewest, and of such looks the one in which most is set.
 * Another look is a pair, and so is what holds runs. An object is a placeholder.
 */
export function runContent(tokens: readonly RunToken[], typeOfLook: TypeOfLook): RunContent {
  const groups = new LookGroups();
  const looks = new Map<RunText, LookGroup>();
  for (const token of tokens) if (token.kind === "text") looks.set(token, groups.groupOf(token.look, token.text));
  const [most = groups.groupOf(plainLook, ""), ...others] = groups.bySize.slice(0, MOST_BASES);
  let content = contentOver(most, tokens, looks, typeOfLook);
  for (const base of others) {
    const other = contentOver(base, tokens, looks, typeOfLook);
    if (other.codes.length < content.codes.length) content = other;
  }
  return content;
}

const MOST_BASES = 4; // looks that are tried; the fifth sets too little of a paragraph to be its own

function contentOver(
  base: LookGroup,
  tokens: readonly RunToken[],
  looks: ReadonlyMap<RunText, LookGroup>,
  typeOfLook: TypeOfLook,
): RunContent {
  const shown = withoutLoneMarks(tokens, looks, base);
  const steps = new Steps(base, typeOfLook);
  const marks: RunMark[] = [];
  for (const token of paired(tokens)) {
    if (token.kind === "mark") marks.push(token);
    else if (token.kind === "text") steps.text(token.text, shown.get(token) ?? base);
    else steps.take(token);
  }
  return { ...steps.finish(), marks, base, hasText: looks.size > 0 };
}

/**
 * The look in which each text is shown. A mark or a blank that stands in a look of its own is given the look beside it: nobody sees the colour
 * or the weight of a full stop, and a translator would have a pair of codes for it.
 */
function withoutLoneMarks(
  tokens: readonly RunToken[],
  looks: ReadonlyMap<RunText, LookGroup>,
  base: LookGroup,
): ReadonlyMap<RunText, LookGroup> {
  const texts = tokens.filter((token) => token.kind === "text");
  const shown = new Map(looks);
  let next = base;
  const after = [...texts].reverse().map((text) => {
    const following = next;
    if (!MARKS.test(text.text)) next = looks.get(text) ?? base;
    return following;
  });
  let before = base;
  for (const [index, text] of texts.entries()) {
    const own = looks.get(text) ?? base;
    const following = after[texts.length - 1 - index] ?? base;
    const isLone = MARKS.test(text.text) && !SHOWS_BLANKS.test(own.key) && own !== following && own !== before;
    if (isLone && own !== base) shown.set(text, following === before ? before : base);
    else if (isLone && following === before && !SHOWS_BLANKS.test(before.key)) shown.set(text, before);
    else before = own;
  }
  return shown;
}

const MARKS = /^[\s\p{P}\p{S}]*$/u;

/** Tokens in which an end of a wrapper without its partner in the paragraph is an object. */
function paired(tokens: readonly RunToken[]): RunToken[] {
  const opened = new Set(tokens.flatMap((token) => (token.kind === "open" ? [token.id] : [])));
  const closed = new Set(tokens.flatMap((token) => (token.kind === "close" && opened.has(token.id) ? [token.id] : [])));
  return tokens.map((token) => {
    if ((token.kind !== "open" && token.kind !== "close") || closed.has(token.id)) return token;
    return { kind: "object", raw: token.raw, type: token.type };
  });
}

class Steps {
  readonly #base: LookGroup;
  readonly #typeOfLook: TypeOfLook;
  readonly #steps: RunStep[] = [];
  readonly #tokens: (TextToken | CodeToken)[] = [];
  #open: { readonly id: string; readonly group: LookGroup } | undefined;
  /** Breaks behind text in a look: where the look ends with them they stand after its end, which would hide them from translators. */
  readonly #parting: RunObject[] = [];
  #ids = 0;

  constructor(base: LookGroup, typeOfLook: TypeOfLook) {
    this.#base = base;
    this.#typeOfLook = typeOfLook;
  }

  text(text: string, group: LookGroup): void {
    if (group !== (this.#open?.group ?? this.#base)) {
      this.#endLook();
      if (group !== this.#base) this.#openLook(group);
    }
    this.#takeParting();
    this.#tokens.push({ text, origin: 0, size: 0 });
  }

  take(token: RunObject | WrapperEnd): void {
    if (token.kind === "object" && PARTING.has(token.type) && this.#open !== undefined) {
      this.#parting.push(token);
      return;
    }
    if (token.kind !== "object") this.#endLook();
    this.#takeParting();
    this.#add(token);
  }

  #takeParting(): void {
    for (const token of this.#parting.splice(0)) this.#add(token);
  }

  #add(token: RunObject | WrapperEnd): void {
    const { type } = token;
    const equiv = token.kind === "object" && token.equiv ? { equiv: token.equiv } : {};
    const kind = token.kind === "object" ? "placeholder" : token.kind;
    const id = token.kind === "object" ? this.#newId() : `wrapper ${token.id}`;
    this.#push({ id, kind, type, ...equiv }, token);
  }

  finish(): Pick<RunContent, "text" | "codes" | "steps"> {
    this.#endLook();
    const ids = new Map<string, string>();
    const codes: InlineCode[] = [];
    const steps = new Map<string, readonly RunStep[]>();
    let text = "";
    for (const token of joinCodes(this.#tokens)) {
      if (isText(token)) text += token.text;
      else {
        const { span, id: given, ...code } = token.code;
        const id = ids.get(given) ?? `${ids.size + 1}`;
        ids.set(given, id);
        const own = this.#steps.slice(span.start, span.end);
        codes.push({
          ...code,
          id,
          offset: text.length,
          element: code.kind === "placeholder" ? "x" : "g",
          native: nativeOf(own),
        });
        steps.set(stepsKey({ ...code, id }), own);
      }
    }
    return { text, codes, steps };
  }

  #openLook(group: LookGroup): void {
    const id = this.#newId();
    this.#open = { id, group };
    this.#push({ id, kind: "open", type: this.#typeOfLook(group, this.#base) }, { kind: "look", group });
  }

  #endLook(): void {
    if (this.#open === undefined) return;
    const { id, group } = this.#open;
    this.#push({ id, kind: "close", type: this.#typeOfLook(group, this.#base) }, { kind: "look-end" });
    this.#open = undefined;
    this.#takeParting();
  }

  #push(code: Omit<CodeToken["code"], "span">, step: RunStep): void {
    const start = this.#steps.length;
    this.#steps.push(step);
    this.#tokens.push({ code: { ...code, span: { start, end: start + 1 } } });
  }

  #newId(): string {
    this.#ids += 1;
    return `${this.#ids}`;
  }
}

/** Objects that part words. */
const PARTING: ReadonlySet<string> = new Set(["lb", "x-tab"]);

const SHOWS_BLANKS =
  /\b(?:u|strike|dstrike|highlight|shd|bdr|vertAlign|baseline|em|text-underline|text-line-through|background)\b/u; // properties that are seen on a blank too

/** What a code is, in short: its original is a stretch of XML that may be a whole picture. */
const nativeOf = (steps: readonly RunStep[]): string =>
  steps
    .map((step) => {
      if (step.kind === "look-end") return "/look";
      return step.kind === "look" ? `look ${step.group.key}`.trim() : `${step.kind} ${step.type}`;
    })
    .join("; ");
