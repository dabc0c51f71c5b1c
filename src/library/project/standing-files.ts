import type { Files } from "../../model/files.js";

/** The files that stood in folders when a run first asked for one of them: a folder is looked through once, and not each file asked for by itself. */
export class StandingFiles {
  readonly #files: Files;
  readonly #byFolder = new Map<string, ReadonlySet<string>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Whether a file stands at a path. One that the run itself has made since is found too. */
  has(path: string): boolean {
    return this.stood(path) || this.#files.kindOf(path) === "file";
  }

  /** Whether something stood at a path when its folder was looked through. */
  stood(path: string): boolean {
    const end = path.lastIndexOf("/");
    const folder = path.slice(0, Math.max(end, 0)) || ".";
    const known = this.#byFolder.get(folder) ?? this.#namesIn(folder);
    this.#byFolder.set(folder, known);
    return known.has(path.slice(end + 1));
  }

  #namesIn(folder: string): ReadonlySet<string> {
    if (this.#files.kindOf(folder) !== "folder") return new Set();
    return new Set(this.#files.list(folder).map((path) => /[^\\/]*$/u.exec(path)?.[0] ?? ""));
  }
}
