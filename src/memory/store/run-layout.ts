import type { LogPosition } from "./log.js";

/** What the head of a run says; all numbers are of 32 bits, little-endian. */
export interface RunHeader {
  readonly memory: number;
  readonly count: number;
  readonly bigrams: number;
  readonly kills: number;
  /** Code units of all keys. */
  readonly units: number;
  /** Bytes of all lists. */
  readonly postings: number;
  readonly from: LogPosition;
  readonly to: LogPosition;
  /** Whether any translation is in a language that is written with hanzi; nothing in runs that do not say. */
  readonly hasHanTargets?: boolean;
}

/** Whether a language (BCP 47) is written with hanzi, by what its name begins with. */
export const isHanLanguage = (language: string): boolean => HAN_LANGUAGES.some((one) => language.startsWith(one));

/** What the names of languages begin with that are written with hanzi (BCP 47). */
export const HAN_LANGUAGES: readonly string[] = ["zh", "ja", "yue"];

/** How a run says whether it has translations that are written with hanzi. */
export const HAN_TARGETS = { none: 1, some: 2 } as const;

/** What a run begins with: its kind and version. */
export const MAGIC = 0x33_49_59_44; // "DYI3"
/** Bytes of the head. */
export const HEADER = 64;

/** Where the sections of a run begin, in bytes. */
export function sectionsOf({ count, bigrams, kills, units, postings }: RunHeader) {
  const ids = HEADER;
  const places = ids + 8 * count;
  const keyStarts = places + 12 * count;
  const bigramsAt = keyStarts + 4 * (count + 1);
  const starts = bigramsAt + 4 * bigrams;
  const counts = starts + 4 * (bigrams + 1);
  const killed = counts + 4 * bigrams;
  const keys = killed + 8 * kills;
  const postingsAt = keys + 2 * units;
  const end = Math.ceil((postingsAt + postings) / 4) * 4;
  return { ids, places, keyStarts, bigrams: bigramsAt, starts, counts, killed, keys, postings: postingsAt, end };
}

/** Reads the head of a run; nothing where it is none, or of another version. */
export function headerOf(bytes: Uint8Array): RunHeader | undefined {
  if (bytes.length < HEADER) return undefined;
  const numbers = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + HEADER));
  const [
    magic,
    memory = 0,
    count = 0,
    bigrams = 0,
    kills = 0,
    units = 0,
    postings = 0,
    fromFile = 0,
    fromOffset = 0,
    toFile = 0,
    toOffset = 0,
    hanTargets = 0,
  ] = numbers;
  if (magic !== MAGIC) return undefined;
  return {
    ...{ memory, count, bigrams, kills, units, postings },
    from: { file: fromFile, offset: fromOffset },
    to: { file: toFile, offset: toOffset },
    ...(hanTargets !== 0 && { hasHanTargets: hanTargets === HAN_TARGETS.some }),
  };
}
