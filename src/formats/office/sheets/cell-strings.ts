import type { UnitContext } from "../../../model/document.js";
import { InputError } from "../../../model/input-error.js";
import type { CellPlace } from "../../../model/place.js";
import type { OfficePackage } from "../../../office/index.js";
import type { SlicedText } from "../../../text/sliced-text.js";
import type { PartFlow, TextPart } from "../part.js";
import { longXml, readPartXml } from "../read-part.js";
import { listReader, type SheetString } from "./sheet-strings.js";

/** The strings that cells share: each is offered once, at the first cell that shows it. */
export class SharedStrings {
  readonly #file: string;
  readonly #part: string | undefined;
  readonly #xml: SlicedText | undefined;
  readonly #strings: SheetString[] = [];
  /** The strings that cells show, by their index. */
  readonly shown = new Map<number, PartFlow>();
  readonly #again = new OtherCells<number>();

  constructor(office: OfficePackage, part: string | undefined, file: string) {
    this.#file = file;
    this.#part = part;
    this.#xml = part === undefined ? undefined : longXml(office, part, file);
    if (this.#xml === undefined || part === undefined) return;
    const xml = this.#xml;
    readPartXml(
      xml,
      part,
      file,
      listReader("si", xml, (string) => this.#strings.push(string)),
    );
  }

  show(index: number, place: CellPlace): void {
    if (this.shown.has(index)) {
      this.#again.add(index, place);
      return;
    }
    if (!(index in this.#strings))
      throw new InputError("office.part", { part: place.sheet, reason: place.cell }, { file: this.#file });
    const flow = this.#strings[index]?.flowAt("cell", place);
    if (flow !== undefined) this.shown.set(index, flow);
  }

  /** The part of the strings, its flows in the order of the cells; each knows the other cells that show it. */
  parts(): TextPart[] {
    if (this.#part === undefined || this.#xml === undefined) return [];
    for (const [index, context] of this.#again) {
      const flow = this.shown.get(index);
      if (flow !== undefined) this.shown.set(index, { ...flow, context });
    }
    return [{ name: this.#part, xml: this.#xml, flows: Array.from(this.shown.values()), copies: [] }];
  }
}

/** The strings that stand in cells themselves. One that stands in several, in the same looks, is offered once, as a shared one is. */
export class OwnStrings {
  /** The strings that are offered, by the XML that they stand in. */
  readonly shown = new Map<string, PartFlow>();
  readonly #again = new OtherCells<string>();
  readonly #withOthers = new Map<PartFlow, PartFlow>();

  /** The flow of a string; nothing where it is offered already, or no letter stands in it. */
  show(xml: string, string: SheetString, place: CellPlace): PartFlow | undefined {
    if (this.shown.has(xml)) {
      this.#again.add(xml, place);
      return undefined;
    }
    const flow = string.flowAt("cell", place);
    if (flow !== undefined) this.shown.set(xml, flow);
    return flow;
  }

  /** To be called when all cells are read: each string then knows the other cells that show it. */
  finish(): void {
    for (const [xml, context] of this.#again) {
      const flow = this.shown.get(xml);
      if (flow === undefined) continue;
      const finished = { ...flow, context };
      this.#withOthers.set(flow, finished);
      this.shown.set(xml, finished);
    }
  }

  finished(flow: PartFlow): PartFlow {
    return this.#withOthers.get(flow) ?? flow;
  }
}

/** Further cells that show a string: the first of them, and how many they are. */
class OtherCells<Key> {
  readonly #byKey = new Map<Key, { readonly places: CellPlace[]; count: number }>();

  add(key: Key, place: CellPlace): void {
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, { places: [place], count: 1 });
    else {
      known.count += 1;
      if (known.places.length < NAMED) known.places.push(place);
    }
  }

  /** What a translator is told of them. */
  *[Symbol.iterator](): Generator<readonly [Key, UnitContext]> {
    for (const [key, { places, count }] of this.#byKey) yield [key, { again: { places, count } }];
  }
}

const NAMED = 5; // cells beside the first that a translator is told of by name
