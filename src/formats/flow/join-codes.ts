import { type CodeToken, isCode, type NewCode, type TextToken } from "./flow-tokens.js";

/**
 * The tokens of a flow with as few codes as do the same: a pair without text is a placeholder, placeholders side by side are one, a placeholder at an end of a
 * pair belongs to that end, and pairs around the same text are one pair.
 */
export function joinCodes(tokens: readonly (TextToken | CodeToken)[]): (TextToken | CodeToken)[] {
  const joined = new JoinedTokens();
  for (const token of tokens) joined.add(token);
  return joined.tokens();
}

class JoinedTokens {
  readonly #kept: (TextToken | CodeToken | undefined)[] = [];
  /** Indexes of codes that have opened, by id. */
  readonly #open = new Map<string, number>();
  /** Index of the last token that a reader sees. */
  #lastSeen = -1;

  tokens(): (TextToken | CodeToken)[] {
    return this.#kept.filter((token) => token !== undefined);
  }

  add(token: TextToken | CodeToken): void {
    if (!isCode(token)) this.#push(token, true);
    else if (token.code.kind === "placeholder") this.#addPlaceholder(token.code);
    else if (token.code.kind === "open") {
      this.#open.set(token.code.id, this.#kept.length);
      this.#push(token, false);
    } else this.#addClose(token.code);
  }

  #push(token: TextToken | CodeToken, isSeen: boolean): void {
    if (isSeen) this.#lastSeen = this.#kept.length;
    this.#kept.push(token);
  }

  #addPlaceholder(code: NewCode): void {
    const before = this.#codeAt(this.#kept.length - 1);
    if (code.equiv && this.#joinSeen(code)) return;
    if (before === undefined || before.kind === "close" || before.equiv || code.equiv) {
      this.#push({ code }, Boolean(code.equiv));
      return;
    }
    const span = { start: before.span.start, end: code.span.end };
    this.#kept[this.#kept.length - 1] = { code: before.kind === "open" ? { ...before, span } : together(before, code) };
  }

  /** Joins a placeholder that a reader sees with one of its type before it, where nothing to translate parts them: `a` / `b`. */
  #joinSeen(code: NewCode): boolean {
    const at = this.#kept.findLastIndex((token) => token === undefined || isCode(token));
    const before = this.#codeAt(at);
    const between = this.#kept.slice(at + 1).map((token) => (token === undefined || isCode(token) ? "" : token.text));
    if (before?.kind !== "placeholder" || !before.equiv || before.type !== code.type) return false;
    if (!NEUTRAL.test(between.join(""))) return false;
    const equiv = before.equiv + between.join("") + (code.equiv ?? "");
    this.#kept.length = at;
    this.#push({ code: { ...before, span: { start: before.span.start, end: code.span.end }, equiv } }, true);
    return true;
  }

  #addClose(code: NewCode): void {
    const at = this.#open.get(code.id) ?? -1;
    const opened = this.#codeAt(at);
    if (opened === undefined) this.#push({ code }, false);
    else if (at > this.#lastSeen && this.#holdsPlaceholders(at + 1)) this.#empty(at, opened, code);
    else {
      const closing = this.#takeLast(code);
      if (!this.#joinInner(at, opened, closing)) this.#push({ code: closing }, false);
    }
  }

  /** A closing end with the placeholder that stands before it. */
  #takeLast(closing: NewCode): NewCode {
    const before = this.#codeAt(this.#kept.length - 1);
    if (before?.kind !== "placeholder" || before.equiv) return closing;
    this.#kept.pop();
    return { ...closing, span: { start: before.span.start, end: closing.span.end } };
  }

  /** A pair that holds no text becomes a placeholder. */
  #empty(at: number, opened: NewCode, { span: { end } }: NewCode): void {
    const inner = this.#codeAt(at + 1);
    this.#kept.length = at;
    const type = opened.type ?? inner?.type;
    const span = { start: opened.span.start, end };
    this.#addPlaceholder({ id: opened.id, kind: "placeholder", span, ...(type !== undefined && { type }) });
  }

  #holdsPlaceholders(from: number): boolean {
    for (let at = from; at < this.#kept.length; at += 1) if (this.#codeAt(at)?.kind !== "placeholder") return false;
    return true;
  }

  /** Joins a pair with the one that it holds and that holds all the text. */
  #joinInner(at: number, opened: NewCode, closing: NewCode): boolean {
    const [first, last] = [this.#codeAt(at + 1), this.#codeAt(this.#kept.length - 1)];
    if (first?.kind !== "open" || last?.kind !== "close" || first.id !== last.id) return false;
    const type = opened.type ?? first.type;
    const about = { id: opened.id, ...(type !== undefined && { type }) };
    const start = { start: opened.span.start, end: first.span.end };
    this.#kept[at] = { code: { ...about, kind: "open", span: start } };
    this.#kept[at + 1] = undefined;
    const end = { start: last.span.start, end: closing.span.end };
    this.#kept[this.#kept.length - 1] = { code: { ...about, kind: "close", span: end } };
    return true;
  }

  #codeAt(index: number): NewCode | undefined {
    const token = this.#kept[index];
    return token !== undefined && isCode(token) ? token.code : undefined;
  }
}

/** What is the same in every language between two things that are not translated. */
const NEUTRAL = /^[ ,/|+=<>&~-]{1,5}$/u;

/** Two placeholders as one: a line break, if either is. */
function together(first: NewCode, second: NewCode): NewCode {
  const { type: _type, ...rest } = first;
  const types = [first.type, second.type];
  const type = types.includes("lb") ? "lb" : first.type === second.type ? first.type : undefined;
  return { ...rest, span: { start: first.span.start, end: second.span.end }, ...(type !== undefined && { type }) };
}
