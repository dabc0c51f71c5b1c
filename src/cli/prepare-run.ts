import { InputError, type Prepared } from "../index.js";
import type { CliContext } from "./context.js";

/** What a run over a folder has done: told at its end in place of a summary a file. */
export class PrepareRun {
  #files = 0;
  #sentences = 0;
  #characters = 0;
  /** How many files were passed over, by what they are. */
  readonly #passedOver = new Map<string, number>();

  /** Counts a file that was prepared. */
  count({ summary: { sentences, characters } }: Prepared): void {
    this.#files += 1;
    this.#sentences += sentences;
    this.#characters += characters;
  }

  /** Passes over a file that nobody named and that no format reads. @throws the error where it says anything else */
  passOver(error: unknown): void {
    if (!(error instanceof InputError)) throw error;
    const [family, kind = ""] = error.code.split(".");
    if (family !== "kind" && error.code !== "input.empty" && error.code !== "input.binary") throw error;
    this.#passedOver.set(kind, (this.#passedOver.get(kind) ?? 0) + 1);
  }

  /** Says on standard output what was done. */
  say({ io, ui }: Pick<CliContext, "io" | "ui">): void {
    const done = { count: this.#files, sentences: this.#sentences, characters: this.#characters };
    io.out(`${ui.t("summary.run", done)}\n`);
    if (this.#passedOver.size === 0) return;
    const kinds = Array.from(this.#passedOver, ([kind, count]) => `${kind} ${count}`);
    io.out(`${ui.t("summary.passed-over", { kinds: kinds.join(ui.t("summary.separator")) })}\n`);
  }
}
