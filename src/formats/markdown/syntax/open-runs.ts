/** A run of marks of emphasis, and what the characters beside it let it do. */
export interface DelimiterRun {
  readonly sign: number;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A run that stands open. */
interface OpenRun extends DelimiterRun {
  /** How many of its marks are not used yet. */
  left: number;
}

/**
 * The runs of marks of a text that stand open. The parser looks back to the start of the text from each run that may close and finds nothing
 * to close, and beside Chinese nearly every run may. In a text of many runs such a run is told that it closes nothing, so that the time grows
 * with the length of a text and not with its square.
 *
 * What closes what is told as CommonMark has it, but for two things that a text of few runs is left to the parser for: a run that closes
 * nothing counts no longer as one that could have closed in the rule of three, and all brackets that close are taken for a link.
 *
 * @see CommonMark 0.31.2, "Emphasis and strong emphasis", rules 9 and 10, and "An algorithm for parsing nested emphasis and links"
 */
export class OpenRuns {
  readonly #text: string;
  readonly #isLong: boolean;
  readonly #open: OpenRun[] = [];
  /** Below which open run nothing is that a run of this sign, length and flanking closes. */
  readonly #bottoms = new Map<string, number>();
  readonly #brackets: readonly number[];
  #nextBracket = 0;
  /** For each pair of brackets that the text stands in, how many runs stood open before it. */
  readonly #floors: number[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#isLong = (text.match(RUN)?.length ?? 0) > FEW;
    this.#brackets = this.#isLong ? pairedBrackets(text) : [];
  }

  /** Whether a run may close something. Runs have to come in the order of the text, with offsets in it. */
  closes(run: DelimiterRun): boolean {
    if (!this.#isLong) return run.closes;
    this.#readBrackets(run.start);
    let left = run.end - run.start;
    let closes = false;
    while (run.closes && left > 0) {
      const opened = this.#openedBy(run);
      if (opened === undefined) break;
      const used = run.sign === TILDE ? left : Math.min(2, left, opened.left);
      opened.left -= used;
      left -= used;
      closes = true;
      if (opened.left <= 0) this.#cut(this.#open.length - 1);
    }
    if (run.opens && left > 0) this.#open.push({ ...run, left });
    return closes;
  }

  /** The last open run that a run closes; what stands open after it is no emphasis. */
  #openedBy(run: DelimiterRun): OpenRun | undefined {
    const key = `${run.sign} ${run.opens} ${(run.end - run.start) % 3}`;
    const bottom = Math.max(this.#bottoms.get(key) ?? 0, this.#floors.at(-1) ?? 0);
    for (let index = this.#open.length - 1; index >= bottom; index -= 1) {
      const opened = this.#open[index];
      if (opened === undefined || opened.sign !== run.sign || isOddPair(opened, run)) continue;
      this.#cut(index + 1);
      return opened;
    }
    if (this.#floors.length === 0) this.#bottoms.set(key, this.#open.length);
    return undefined;
  }

  #cut(length: number): void {
    this.#open.length = Math.min(length, this.#open.length);
    for (const [key, bottom] of this.#bottoms) if (bottom > length) this.#bottoms.set(key, length);
  }

  /** What opens within brackets closes within them, and they close nothing that opened before. */
  #readBrackets(to: number): void {
    for (; ; this.#nextBracket += 1) {
      const at = this.#brackets[this.#nextBracket];
      if (at === undefined || at >= to) return;
      if (this.#text[at] === "[") this.#floors.push(this.#open.length);
      else this.#cut(this.#floors.pop() ?? 0);
    }
  }
}

/** The offsets of brackets that open and close, without those that are alone or escaped. */
function pairedBrackets(text: string): number[] {
  const paired: number[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(BRACKET)) {
    if (sign === "[") open.push(index);
    const start = sign === "]" ? open.pop() : undefined;
    if (start !== undefined) paired.push(start, index);
  }
  return paired.toSorted((a, b) => a - b);
}

const BRACKET = /\\.|[[\]]/gsu; // "\\[", "[", "]"

/** The rule of three: one that may open and close pairs with none where their lengths make three, unless both are such multiples. */
function isOddPair(opened: DelimiterRun, closing: DelimiterRun): boolean {
  if (closing.sign === TILDE || !(closing.opens || opened.closes)) return false;
  const [first, second] = [opened.end - opened.start, closing.end - closing.start];
  return (first + second) % 3 === 0 && first % 3 !== 0;
}

const TILDE = 0x7e;
const RUN = /\*+|_+|~~/gu;
const FEW = 500; // runs whose square takes no time that anybody notices
