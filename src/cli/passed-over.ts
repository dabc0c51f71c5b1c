import { InputError } from "../index.js";
import { sayPassedOver } from "../ui/index.js";
import type { CliContext } from "./context.js";

/** Files of folders and patterns that nobody named and that no format reads. */
export class PassedOver {
  /** How many there were, by what they are. */
  readonly #kinds = new Map<string, number>();

  /** Passes over a file. @throws the error where it says anything else than what the file is */
  add(error: unknown): void {
    if (!(error instanceof InputError)) throw error;
    const [family, kind = ""] = error.code.split(".");
    if (family !== "kind" && error.code !== "input.empty" && error.code !== "input.binary") throw error;
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
  }

  /** The line that names the kinds; nothing where no file was passed over. */
  line({ t }: Pick<CliContext["ui"], "t">): string | undefined {
    return sayPassedOver(this.#kinds, t);
  }
}
