import type { InlineContext } from "@lezer/markdown";

/** A run of marks of emphasis, and what the characters beside it let it do. */
export interface DelimiterRun {
  readonly sign: number;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * The runs of marks of a text that may still open an emphasis. The parser looks back to the start of the text from each run that may close,
 * and beside Chinese nearly every run may; a run before which nothing stands open is told that it closes nothing, so that the time grows
 * with the length of a text and not with its square. Where it is not certain what is open, every run keeps what it may do; so it is where runs
 * of several lengths stand, as the rule of three asks what a run might have done.
 *
 * @see CommonMark 0.31.2, "Emphasis and strong emphasis", rules 9 and 10
 */
export class OpenRuns {
  readonly #open: DelimiterRun[] = [];
  readonly #counts = new Map<number, number>();
  #isSure: boolean;

  constructor(text: string) {
    this.#isSure = [/\*+/gu, /_+/gu].every((runs) => new Set(text.match(runs)).size < 2);
  }

  /** Whether a run may close something. Runs have to come in the order of the text. */
  closes(run: DelimiterRun, cx: InlineContext): boolean {
    if (!this.#isSure) return run.closes;
    if (run.closes && (this.#counts.get(run.sign) ?? 0) > 0) {
      this.#close(run, cx);
      return true;
    }
    if (run.opens) {
      this.#open.push(run);
      this.#count(run.sign, 1);
    }
    return false;
  }

  /** Runs of one sign and length close each other, whatever stands in between, unless the brackets of a link do. */
  #close({ sign, start, end }: DelimiterRun, cx: InlineContext): void {
    const last = this.#open.at(-1);
    const isPair = last?.sign === sign && last.end - last.start === end - start && start - last.end <= FARTHEST;
    if (!isPair || /[[\]]/u.test(cx.slice(last.end, start))) {
      this.#isSure = false;
      return;
    }
    this.#open.pop();
    this.#count(sign, -1);
  }

  #count(sign: number, by: number): void {
    this.#counts.set(sign, (this.#counts.get(sign) ?? 0) + by);
  }
}

const FARTHEST = 2000; // characters that are looked through for brackets
