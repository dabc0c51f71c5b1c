import type { MemoryStore } from "../../memory/index.js";
import type { MemoryMatch, Penalty } from "../../model/memory-match.js";
import type { MemoryRecord } from "../../model/memory-record.js";
import { isSameLanguage } from "../../text/language.js";
import { createJudge, type Judge, type Judged, type JudgeOptions } from "./judge.js";

/** How a memory is asked. */
export interface SearchOptions extends JudgeOptions {
  /** Matches are given whose score or similarity is this at least. */
  readonly min: number;
  readonly limit: number;
  /** For whom the translation is: what was translated for others is worth less. */
  readonly client?: string;
}

/** A sentence to be looked up. */
export interface Query {
  readonly text: string;
  /** The places in which it stands, as `contextsIn` names them; nothing is known of them where it is left out. */
  readonly contexts?: readonly string[];
  readonly hasCodes?: boolean;
}

/** Finds what memories hold for sentences. */
export type Search = (query: Query) => Promise<readonly MemoryMatch[]>;

/** A memory that is asked, and what its matches are worth less. */
export interface AskedMemory {
  readonly store: MemoryStore;
  readonly penalty?: number;
}

/** A search through memories: the stores give candidates, one judge says what each is worth. */
export function createSearch(memories: readonly AskedMemory[], options: SearchOptions): Search {
  const judge = createJudge(options);
  return async (query) => {
    const asked = { most: Math.max(options.limit, FEWEST), least: Math.min(options.min, LEAST) };
    const lists = await Promise.all(
      memories.map(async ({ store, penalty = 0 }) =>
        (await store.candidates(query.text, asked)).map((record) => ({ record, penalty })),
      ),
    );
    const records = lists
      .flat()
      .filter(
        ({ record }) =>
          isSameLanguage(record.srcLang, options.srcLang) && isSameLanguage(record.trgLang, options.trgLang),
      );
    const now = judge.sentence(query.text);
    const judged = records.map((one) => ({ ...one, judged: judge.judge(now, one.record) }));
    const matches = judged.map((one) => matchOf(one, judged, query, options));
    return best(matches, options).map((match) => withGlossary(match, query.text, judge));
  };
}

const FEWEST = 4; // candidates that are looked at, however few matches are wanted: the figure ranks otherwise than similarity
const LEAST = 50; // below this a candidate is not looked at, unless a clause has moved

interface JudgedRecord {
  readonly record: MemoryRecord;
  readonly penalty: number;
  readonly judged: Judged;
}

function matchOf(
  { record, penalty, judged }: JudgedRecord,
  all: readonly JudgedRecord[],
  query: Query,
  { client }: SearchOptions,
): MemoryMatch {
  const isContext =
    judged.kind === "exact" && query.contexts?.some((context) => record.contexts?.includes(context)) === true;
  const rivals = all.some((other) => other.record.source === record.source && other.record.target !== record.target);
  const penalties: MemoryMatch["penalties"] = [
    ...(rivals && !isContext ? [points("two-translations", 1)] : []),
    ...((record.codes !== undefined) !== (query.hasCodes === true) ? [points("codes", 1)] : []),
    ...(record.state === "reviewed" || record.state === "final" ? [] : [points("not-reviewed", 1)]),
    ...(record.made === "aligned" ? [points("aligned", 3)] : []),
    ...(client !== undefined && record.client !== undefined && record.client !== client
      ? [points("other-client", 5)]
      : []),
    ...(penalty > 0 ? [points("memory", penalty)] : []),
  ];
  const { id, source, target, state, author, time, origin, place } = record;
  return {
    ...{ id, source, target },
    score: lessened(isContext ? CONTEXT : judged.score, penalties),
    similarity: judged.similarity,
    kind: isContext ? "context" : judged.kind,
    flags: judged.flags,
    differs: judged.differs,
    repaired: judged.repaired ?? null,
    state,
    penalties,
    ...(author !== undefined && { author }),
    ...(time !== undefined && { time }),
    ...(origin !== undefined && { origin }),
    ...(place !== undefined && { place }),
    ...(record.client !== undefined && { client: record.client }),
  };
}

const CONTEXT = 101;
const points = (reason: Penalty, lost: number) => ({ reason, points: lost });

const lessened = (score: number, penalties: MemoryMatch["penalties"]): number =>
  Math.max(0, Math.round(10 * (score - penalties.reduce((sum, { points: lost }) => sum + lost, 0))) / 10);

/** The best first; where the figure is the same, what is more alike, then what came later. */
function best(matches: readonly MemoryMatch[], { min, limit }: SearchOptions): readonly MemoryMatch[] {
  const byId = new Map(matches.map((match) => [match.id, match]));
  return Array.from(byId.values())
    .filter(
      ({ score, similarity, flags }) =>
        (score >= min || similarity >= min) && !(flags.includes("short") && score < SHORT),
    )
    .sort((a, b) => b.score - a.score || b.similarity - a.similarity || (b.time ?? "").localeCompare(a.time ?? ""))
    .slice(0, limit);
}

const SHORT = 94; // a sentence of few characters is offered where it is the same or was repaired

/** A translation that calls a name of the sentence what the glossary no longer lets stand is worth less; the form is named. */
function withGlossary(match: MemoryMatch, text: string, { sentence, outdated }: Judge): MemoryMatch {
  const target = match.repaired?.target ?? match.target;
  const forms = sentence(text).names.map(({ id }) => outdated(target, id));
  const term = forms.find((form) => form !== undefined);
  if (term === undefined) return match;
  const penalties = [...match.penalties, { ...points("contradicts-glossary", 10), term }];
  return { ...match, score: lessened(match.score, penalties.slice(-1)), penalties };
}
