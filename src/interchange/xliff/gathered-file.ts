import type { Span } from "../../model/span.js";
import type { BilingualFile, BilingualUnit } from "../bilingual-file.js";
import { type Manifest, readManifest } from "./manifest.js";

/** What the reader of any version of XLIFF has gathered of a file so far. */
export class GatheredFile {
  srcLang = "";
  trgLang: string | undefined;
  readonly #originals: string[] = [];
  readonly #elements: Span[] = [];
  readonly #units: BilingualUnit[] = [];
  /** Our manifests, by the number of the `file` element that they stand in. */
  readonly #manifests = new Map<number, Manifest>();

  /** The number of the `file` element that is being read, from 0. */
  get number(): number {
    return this.#originals.length - 1;
  }

  /** Whether we made the `file` that is being read: our manifest stands before its units. */
  get isOurs(): boolean {
    return this.#manifests.has(this.number);
  }

  /** Begins another `file`, whose start tag stands there. */
  addFile(original: string | undefined, startTag: Span): void {
    this.#originals.push(original ?? "");
    this.#elements.push(startTag);
  }

  /** Ends the `file` that is being read with its end tag. */
  endFile({ end }: Span): void {
    const last = this.#elements.pop();
    if (last !== undefined) this.#elements.push({ start: last.start, end });
  }

  /** Takes a unit of the `file` that is being read. */
  addUnit(unit: BilingualUnit): void {
    this.#units.push(unit);
  }

  /** Takes the text of an element in which our manifest may stand. */
  takeManifest(text: string): void {
    const manifest = readManifest(text);
    if (manifest !== undefined) this.#manifests.set(this.number, manifest);
  }

  /** What was gathered, with the units that were not passed on before. The last ones stay where they are of a group, which may go on. */
  passOn(): Omit<BilingualFile, "name" | "version"> {
    const last = this.#units.at(-1);
    const kept = last?.group === undefined ? 0 : this.#lengthOfGroup(last);
    const units = this.#units.splice(0, this.#units.length - kept);
    return { ...this.whole(), units };
  }

  /** How many of the last units are of the group of the very last. */
  #lengthOfGroup({ file, group }: BilingualUnit): number {
    const before = this.#units.findLastIndex((unit) => unit.file !== file || unit.group !== group);
    return this.#units.length - 1 - before;
  }

  /** All that was gathered and not passed on, once the text has ended. */
  whole(): Omit<BilingualFile, "name" | "version"> {
    const [manifest] = this.#manifests.values();
    return {
      originals: this.#originals,
      elements: this.#elements,
      srcLang: this.srcLang,
      ...(this.trgLang !== undefined && { trgLang: this.trgLang }),
      units: this.#units,
      ...(manifest && { manifest, manifests: this.#manifests }),
    };
  }
}
