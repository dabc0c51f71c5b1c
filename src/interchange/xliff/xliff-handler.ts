import { InputError } from "../../model/input-error.js";
import { attributeOf, rootError, type TextAt, type XmlHandler, type XmlTag, type XmlWhere } from "../../xml/index.js";
import type { BilingualFile } from "../bilingual-file.js";
import { type XliffVersion, xliffVersions } from "../xliff-versions.js";
import { Reader2 } from "./read2.js";
import { Reader12 } from "./read12.js";
import type { XliffReader } from "./xliff-reader.js";

const readers = { "1.2": Reader12, "2.0": Reader2, "2.1": Reader2, "2.2": Reader2 } as const satisfies Record<
  XliffVersion,
  new (
    text: TextAt,
    name: string,
  ) => XliffReader
>;

/** Takes what is met of an XLIFF to the reader of the version that its root names. */
export class XliffHandler implements XmlHandler {
  readonly #text: TextAt;
  readonly #name: string;
  #version: XliffVersion | undefined;
  #reader: XliffReader | undefined;

  constructor(text: TextAt, name: string) {
    this.#text = text;
    this.#name = name;
  }

  open(tag: XmlTag, where: XmlWhere): void {
    if (this.#reader === undefined) {
      this.#version = versionOf(tag, this.#name, where);
      this.#reader = new readers[this.#version](this.#text, this.#name);
    }
    this.#reader.open(tag, where);
  }

  close(tag: XmlTag, where: XmlWhere): void {
    this.#reader?.close(tag, where);
  }

  text(value: string, where: XmlWhere): void {
    this.#reader?.text?.(value, where);
  }

  neededFrom(): number | undefined {
    return this.#reader?.neededFrom?.();
  }

  /** The file with the units that have been read and were not passed on before. Those of a group that may go on are kept. */
  passOn(): BilingualFile {
    return this.#fileOf(this.#reader?.passOn());
  }

  /** The file with the units that were not passed on, once the text has ended. */
  finish(): BilingualFile {
    return this.#fileOf(this.#reader?.finish());
  }

  #fileOf(read: ReturnType<XliffReader["finish"]> = { originals: [], srcLang: "", units: [] }): BilingualFile {
    return { name: this.#name, ...(this.#version && { version: this.#version }), ...read };
  }
}

function versionOf(tag: XmlTag, name: string, where: XmlWhere): XliffVersion {
  if (tag.local !== "xliff") {
    const wrong = { found: tag.name, expected: "xliff", form: "xliff" } as const;
    throw rootError(wrong, { file: name, place: where.place() });
  }
  const given = attributeOf(tag, "version") ?? "1.2";
  const version = xliffVersions.find((known) => known === given);
  if (version !== undefined) return version;
  if (given === "1.0" || given === "1.1") return "1.2";
  throw new InputError("xliff.version", { version: given }, { file: name, place: where.place() });
}
