import { type ReadXmlOptions, readXmlInPieces, TextWindow } from "../../xml/index.js";
import type { BilingualFile, BilingualUnit } from "../bilingual-file.js";
import { isOwnId } from "./unique-ids.js";
import { XliffHandler } from "./xliff-handler.js";

/**
 * Thrown where an XLIFF cannot be read a part at a time, since what stands later in it decides what stood before: two units have segments
 * of one id, a group of units is taken up again, or a language is named too late.
 */
export class NotInTurn extends Error {}

/**
 * Reads an XLIFF whose text comes in pieces as `readXliff` does, and gives it in parts: each is the file with the units that follow those of the part before it. All of
 * them together are the units of the whole file.
 *
 * @throws NotInTurn; InputError as `readXliff` does, once the reading has come so far
 */
export function* readXliffInTurn(pieces: Iterable<string>, options: ReadXmlOptions): Generator<BilingualFile> {
  const text = new TextWindow(pieces);
  const handler = new XliffHandler(text, options.name);
  const met = new UnitsMet();
  for (const _ of readXmlInPieces(text, handler, { ...options, form: "xliff" })) yield met.checked(handler.passOn());
  yield met.checked(handler.finish());
}

/** What of the units that were passed on decides about later ones. */
class UnitsMet {
  /** The units by the ids of their segments. */
  readonly #homes = new Map<string, string>();
  readonly #groups = new Set<string>();
  #last: string | undefined;

  /** The part itself. @throws NotInTurn where what it holds would have changed an earlier part */
  checked(part: BilingualFile): BilingualFile {
    const { units, srcLang, trgLang } = part;
    if (units.length > 0 && (srcLang === "" || trgLang === undefined)) throw new NotInTurn();
    for (const unit of units) this.#take(unit);
    return part;
  }

  #take(unit: BilingualUnit): void {
    const home = unit.file === 0 ? unit.id : `\0${unit.file} ${unit.id}`; // no id holds U+0000
    for (const { id } of unit.segments) {
      if (isOwnId(id)) continue;
      const known = this.#homes.get(id);
      if (known === undefined) this.#homes.set(id, home);
      else if (known !== home) throw new NotInTurn();
    }
    const group = unit.group === undefined ? undefined : `${unit.file} ${unit.group}`;
    if (group !== undefined && group !== this.#last && this.#groups.has(group)) throw new NotInTurn();
    if (group !== undefined) this.#groups.add(group);
    this.#last = group;
  }
}
