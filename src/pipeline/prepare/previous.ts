import {
  type CarriedOver,
  carryOver,
  documentFromFile,
  type Match,
  readBilingual,
  targetLanguageOf,
  unitsNamed,
} from "../../interchange/index.js";
import { writeTmx } from "../../interchange/tmx/write-tmx.js";
import type { Delivery } from "../../model/delivery.js";
import type { Document, Segment } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { ChangeKind } from "../../model/segment-change.js";
import type { Translate } from "../../model/translate.js";
import { writeChangeSheet } from "../../publish/index.js";
import { isSameLanguage } from "../../text/language.js";
import { similarity } from "../../text/similarity.js";
import { delivery } from "../kits/delivery.js";
import type { Kit } from "../kits/index.js";
import { decodeXml } from "../read/decode-xml.js";

/** A document laid on the translation of its earlier version. */
export interface Previous extends CarriedOver {
  /** The earlier translation as it came. */
  readonly earlier: Document;
}

/**
 * Carries over what an earlier translation (XLIFF, a memory or a table) holds for a document; of several files in it those named like the
 * document, where there is one.
 *
 * @throws InputError `usage.previous-language` where it is of other languages; `xliff.*`, `tmx.*` or `tsv.*` where it cannot be read
 */
export function carryOverFrom(file: InputFile, document: Document): Previous {
  const { srcLang, trgLang, path } = document;
  const read = readBilingual(decodeXml(file), { name: file.name, srcLang, trgLang });
  if (!isSameLanguage(read.srcLang, srcLang) || !isSameLanguage(targetLanguageOf(read, trgLang), trgLang)) {
    const values = { found: `${read.srcLang} → ${read.trgLang ?? ""}`, expected: `${srcLang} → ${trgLang}` };
    throw new InputError("usage.previous-language", values, { file: file.name });
  }
  const earlier = documentFromFile({ ...read, units: unitsNamed(path, read) });
  return { ...carryOver(document, earlier), earlier };
}

/** The tool that gets the files of an earlier translation, and how they are named. */
export interface PreviousFilesOptions {
  /** Name of the source without its ending. */
  readonly stem: string;
  readonly kit: Kit;
  readonly toolVersion: string;
  readonly t: Translate;
}

/** Memories of the earlier translations, and the sheet of what changed. */
export function previousFiles(previous: Previous, { stem, kit, toolVersion, t }: PreviousFilesOptions): Delivery[] {
  const { profile, offered, kept } = kit.memory;
  const memoryOf = (name: string, kinds: readonly ChangeKind[]): Delivery =>
    delivery("memory", name, () => writeTmx([earlierOf(previous, kinds)], { toolVersion, profile }));
  return [
    memoryOf(offered(stem), ["moved", "changed", "removed"]),
    ...(kept === undefined ? [] : [memoryOf(kept(stem), ["kept"])]),
    delivery("changes", `${stem}.changes.csv`, () => [writeChangeSheet(previous.changes, t)]),
  ];
}

/** The earlier document with the segments alone that became of these kinds. */
function earlierOf({ earlier, changes }: Previous, kinds: readonly ChangeKind[]): Document {
  const wanted = new Set(changes.flatMap(({ kind, before }) => (kinds.includes(kind) && before ? [before] : [])));
  const units = earlier.units.map((unit) => ({
    ...unit,
    segments: unit.segments.filter((segment) => wanted.has(segment)),
  }));
  return { ...earlier, units };
}

/** The earlier translation of a changed segment, to choose from. */
export function matchFinder({ earlier, changes }: Previous): (segment: Segment) => readonly Match[] {
  const changed = new Map(
    changes.flatMap(({ kind, now, before }) => (kind === "changed" && now && before ? [[now.id, before]] : [])),
  );
  return ({ id, source }) => {
    const before = changed.get(id);
    if (before?.target === undefined) return [];
    const { source: was, target } = before;
    const alike = 100 * similarity(source.text, was.text);
    return [{ source: was.text, target: target.text, similarity: alike, origin: earlier.path }];
  };
}
