import type { Prepared } from "../index.js";
import type { CliContext } from "./context.js";
import { PassedOver } from "./passed-over.js";

/** What a run over a folder has done: told at its end in place of a summary a file. */
export class PrepareRun {
  #files = 0;
  #sentences = 0;
  #characters = 0;
  readonly #passedOver = new PassedOver();

  /** Counts a file that was prepared. */
  count({ summary: { sentences, characters } }: Prepared): void {
    this.#files += 1;
    this.#sentences += sentences;
    this.#characters += characters;
  }

  /** Passes over a file that nobody named and that no format reads. @throws the error where it says anything else */
  passOver(error: unknown): void {
    this.#passedOver.add(error);
  }

  /** Says on standard output what was done. */
  say({ io, ui }: Pick<CliContext, "io" | "ui">): void {
    const done = { count: this.#files, sentences: this.#sentences, characters: this.#characters };
    io.out(`${ui.t("summary.run", done)}\n`);
    const line = this.#passedOver.line(ui);
    if (line !== undefined) io.out(`${line}\n`);
  }
}
