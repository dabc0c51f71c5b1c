import {
  type CarriedOver,
  carryOver,
  documentFromFile,
  type Likeness,
  type Match,
  readBilingual,
  targetLanguageOf,
  unitsNamed,
} from "../../interchange/index.js";
import { writeTmx } from "../../interchange/tmx/write-tmx.js";
import { keyOf } from "../../memory/index.js";
import type { Delivery } from "../../model/delivery.js";
import { type Document, plain, type Segment } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { ChangeKind } from "../../model/segment-change.js";
import type { Translate } from "../../model/translate.js";
import { writeChangeSheet } from "../../publish/index.js";
import { isSameLanguage } from "../../text/language.js";
import { delivery } from "../kits/delivery.js";
import type { Kit } from "../kits/index.js";
import { createJudge, type Judged, type JudgeOptions } from "../memory/judge.js";
import { decodeXml } from "../read/decode-xml.js";

/** A document laid on the translation of its earlier version. */
export interface Previous extends CarriedOver {
  /** The earlier translation as it came. */
  readonly earlier: Document;
  /** What the earlier translations of changed segments are worth, by the id of the segment. */
  readonly judged: ReadonlyMap<string, Judged>;
}

/**
 * Carries over what an earlier translation (XLIFF, a memory or a table) holds for a document; of several files in it those named like the
 * document, where there is one.
 *
 * @throws InputError `usage.previous-language` where it is of other languages; `xliff.*`, `tmx.*` or `tsv.*` where it cannot be read
 */
export function carryOverFrom(
  file: InputFile,
  document: Document,
  judging: Pick<JudgeOptions, "concepts" | "preferences" | "repair">,
): Previous {
  const { srcLang, trgLang, path } = document;
  const read = readBilingual(decodeXml(file), { name: file.name, srcLang, trgLang });
  if (!isSameLanguage(read.srcLang, srcLang) || !isSameLanguage(targetLanguageOf(read, trgLang), trgLang)) {
    const values = { found: `${read.srcLang} → ${read.trgLang ?? ""}`, expected: `${srcLang} → ${trgLang}` };
    throw new InputError("usage.previous-language", values, { file: file.name });
  }
  const earlier = documentFromFile({ ...read, units: unitsNamed(path, read) });
  const judge = judgeOfSegments({ ...judging, srcLang, trgLang });
  const likeness: Likeness = (now, before) => {
    if (sharedCharacters(keyOf(now.source.text), keyOf(before.source.text)) < WORTH_A_LOOK) return 0;
    const { similarity, score } = judge(now, before);
    return Math.max(similarity, score);
  };
  const carried = carryOver(document, earlier, likeness);
  const judged = carried.changes.flatMap(({ kind, now, before }): (readonly [string, Judged])[] =>
    kind === "changed" && now && before?.target ? [[now.id, judge(now, before)]] : [],
  );
  return { ...carried, earlier, judged: new Map(judged) };
}

const WORTH_A_LOOK = 0.35; // share of characters below which sentences are not laid on each other

/** What share of the longer of two keys the other has too, in whatever order. */
function sharedCharacters(a: string, b: string): number {
  const free = new Map<string, number>();
  for (const sign of a) free.set(sign, (free.get(sign) ?? 0) + 1);
  let shared = 0;
  for (const sign of b) {
    const count = free.get(sign) ?? 0;
    if (count === 0) continue;
    free.set(sign, count - 1);
    shared += sign.length;
  }
  return shared / Math.max(a.length, b.length, 1);
}

/** What an earlier segment is worth for a new one. */
function judgeOfSegments(options: JudgeOptions): (now: Segment, before: Segment) => Judged {
  const { sentence, judge } = createJudge(options);
  return (now, { source, target }) =>
    judge(sentence(now.source.text), { source: source.text, target: target?.text ?? "" });
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
    memoryOf(offered(`${stem}.previous`), ["moved", "changed", "removed"]),
    ...(kept === undefined ? [] : [memoryOf(kept(`${stem}.previous`), ["kept"])]),
    delivery("changes", `${stem}.changes.csv`, () => [writeChangeSheet(previous.changes, t)]),
  ];
}

/** The earlier document with the segments alone that became of these kinds; what was repaired stands as the translation of now. */
function earlierOf({ earlier, changes, judged }: Previous, kinds: readonly ChangeKind[]): Document {
  const wanted = new Map(
    changes.flatMap(({ kind, now, before }) =>
      kinds.includes(kind) && before ? [[before, repairedOf(before, now, judged)] as const] : [],
    ),
  );
  const units = earlier.units.map((unit) => ({
    ...unit,
    segments: unit.segments.flatMap((segment) => wanted.get(segment) ?? []),
  }));
  return { ...earlier, units };
}

function repairedOf(before: Segment, now: Segment | undefined, judged: Previous["judged"]): Segment {
  const repaired = now && judged.get(now.id)?.repaired;
  if (now === undefined || repaired === undefined || now.source.codes.length > 0) return before;
  return { ...before, source: now.source, target: plain(repaired.target), state: "translated" };
}

/** The earlier translation of a changed segment, to choose from: repaired where that could be done. */
export function matchFinder({ earlier, changes, judged }: Previous): (segment: Segment) => readonly Match[] {
  const changed = new Map(
    changes.flatMap(({ kind, now, before }) => (kind === "changed" && now && before ? [[now.id, before]] : [])),
  );
  return ({ id }) => {
    const [before, worth] = [changed.get(id), judged.get(id)];
    if (before?.target === undefined || worth === undefined) return [];
    const { similarity, score, repaired } = worth;
    const target = repaired?.target ?? before.target.text;
    return [{ source: before.source.text, target, similarity, quality: score, origin: earlier.path }];
  };
}
