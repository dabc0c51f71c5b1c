import { isAddress } from "../../glossary/stores.js";
import type { Concept } from "../../model/concept.js";
import { type Config, targetOf } from "../../model/config.js";
import type { Files } from "../../model/files.js";
import {
  type GlossaryEdit,
  type GlossarySnapshot,
  glossaryEdit,
  snapshotOf,
} from "../../pipeline/project/glossary-edit.js";
import { keyOf } from "../../pipeline/project/key.js";
import type { Duiyi } from "../duiyi.js";
import { shippedGlossary } from "../home.js";
import { nodeFiles } from "../node/node-files.js";
import type { ProjectCache } from "./cache.js";
import type { Stamps } from "./stamps.js";

/** The glossary of a run: its key is found from the bytes of its files, and its concepts are read where something has to be looked at. */
export class GlossaryState {
  readonly key: string;
  readonly #duiyi: Duiyi;
  readonly #cache: ProjectCache;
  readonly #languages: readonly string[];
  readonly #edits = new Map<string, GlossaryEdit | "all">();

  private constructor(parts: readonly unknown[], languages: readonly string[], duiyi: Duiyi, cache: ProjectCache) {
    this.key = keyOf([...parts, languages]);
    this.#languages = languages;
    this.#duiyi = duiyi;
    this.#cache = cache;
  }

  /** Reads what the key is made of. `config` is of one language. */
  static async of(duiyi: Duiyi, config: Config, files: Files, cache: ProjectCache): Promise<GlossaryState> {
    const paths = config.glossary ?? [];
    const own = paths.length === 0 && files.kindOf("glossary") === "folder" ? ["glossary"] : paths;
    const isRemote = own.some(isAddress);
    const parts = isRemote
      ? await duiyi.glossary.concepts()
      : own.map((path) => hashesBelow(path, files, cache.stamps));
    const shipped = nodeFiles.list(shippedGlossary.folder).map((path) => nodeFiles.stampOf?.(path)?.mark);
    const languages = [config.from ?? "zh-CN", targetOf(config) ?? "en"];
    return new GlossaryState([paths, parts, shipped], languages, duiyi, cache);
  }

  /** What was edited since the glossary had another key; `all` where that glossary is not known any more. */
  async editSince(key: string): Promise<GlossaryEdit | "all"> {
    const known = this.#edits.get(key);
    if (known !== undefined) return known;
    const before = this.#cache.glossary(key);
    const edit = before === undefined ? "all" : glossaryEdit(before, await this.#keep(), await this.concepts());
    this.#edits.set(key, edit);
    return edit;
  }

  /** The concepts of the glossary. */
  async concepts(): Promise<readonly Concept[]> {
    return this.#duiyi.glossary.concepts();
  }

  /** Keeps the glossary as it is in the cache, so that an edit of it can be told from what was there before. */
  async keep(): Promise<void> {
    if (this.#cache.glossary(this.key) === undefined) await this.#keep();
  }

  async #keep(): Promise<GlossarySnapshot> {
    const snapshot = snapshotOf(await this.concepts(), this.#languages);
    this.#cache.keepGlossary(this.key, snapshot);
    return snapshot;
  }
}

/** What stands in all files of a glossary. */
function hashesBelow(path: string, files: Files, stamps: Stamps): unknown {
  const kind = files.kindOf(path);
  if (kind === undefined) return path;
  if (kind === "file") return stamps.hashOf(path);
  return files
    .list(path)
    .filter((name) => /\.ya?ml$/u.test(name))
    .map((name) => hashesBelow(name, files, stamps));
}
