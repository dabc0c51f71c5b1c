import { setImmediate as nextTurn } from "node:timers/promises";
import type { GivenFile } from "../given-file.js";
import { contentsPath, writeContents } from "./contents.js";
import { inTurn } from "./in-turn.js";
import { handoffRecords, takenFiles } from "./kept-records.js";
import { documentsOf, isReady, type Progress, reportOf } from "./progress.js";
import type { RunNote, RunOptions, RunOutcome } from "./project.js";
import { pagesOf } from "./project-pages.js";
import type { Returns } from "./return-stage.js";
import { type FoundReturns, nothingFound, returnedHere } from "./returned-here.js";
import { type Around, attempt, firstRound, lastRound, type Round } from "./rounds.js";
import type { Session } from "./session.js";

/**
 * Goes through a project twice: first every document is prepared, read back and checked; then what is ready is written, for links follow what the
 * translation of other pages has changed.
 *
 * @param sources - all of the project
 * @param isChosen - those that the run is about
 */
export async function runProject(
  sources: readonly GivenFile[],
  session: Session,
  options: RunOptions,
  isChosen: (source: string) => boolean = () => true,
): Promise<RunOutcome> {
  const passedOver = new Map<string, number>();
  const whole = documentsOf(sources, session, (kind, source) => {
    if (isChosen(source)) count(kind, passedOver);
  });
  const all = whole.filter(({ document }) => isChosen(document.source));
  const around = whole.filter(({ document }) => !isChosen(document.source));
  const returns = await returnsTo(whole, session, options);
  const names = new Set(whole.map(({ document }) => document.name));
  const notes: RunNote[] = goneNote(session, names);
  let isStopped = true; // until the end is reached
  try {
    const clock = new Saving(session, names);
    isStopped = await goThrough({ all, around, returns }, session, options, clock);
    if (!isStopped && around.length === 0 && isWriting(session, options)) await writeContents(all, session, notes);
  } finally {
    save(session, names, !isStopped && around.length === 0);
  }
  for (const { document, isPassedOver } of all) {
    const kind = session.cache.document(document.name).passedOver?.kind;
    if (isPassedOver && document.isFirst && kind !== undefined) count(kind, passedOver);
  }
  const documents = all.filter(({ isPassedOver }) => !isPassedOver).map((progress) => reportOf(progress, session));
  const contents = session.files.kindOf(contentsPath(session)) === "file" ? contentsPath(session) : undefined;
  const { faults, untaken } = returns;
  return { documents, passedOver, notes, faults, untaken, isStopped, ...(contents && { contents }) };
}

/** The sources that were prepared and are gone: told once, by the run that forgets them. */
function goneNote({ cache, mode }: Session, names: ReadonlySet<string>): RunNote[] {
  const gone = new Set(mode === "write" ? cache.gone(names).map((name) => name.slice(0, name.indexOf("\t"))) : []);
  const [file] = gone;
  return file === undefined ? [] : [{ kind: "gone", file, count: gone.size }];
}

const count = (kind: string, counts: Map<string, number>): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1);

const isWriting = ({ mode }: Session, { only }: RunOptions): boolean =>
  mode === "write" && (only === undefined || only.includes("publish"));

/** The documents of a run, those around it, and what came back for them. */
interface Documents {
  readonly all: readonly Progress[];
  readonly around: readonly Progress[];
  readonly returns: Returns;
}

/** Does both rounds. @returns whether the run was stopped on the way */
async function goThrough(
  { all, around, returns }: Documents,
  session: Session,
  options: RunOptions,
  saving: Saving,
): Promise<boolean> {
  const { isStopped = () => false, onProgress } = options;
  const rounds: readonly Round[] = [firstRound, lastRound];
  let done = 0;
  const told = new Set<Progress>();
  const tell = (progress: Progress): void => {
    told.add(progress);
    if (!progress.isPassedOver) options.onDocument?.(reportOf(progress, session));
  };
  for (const round of rounds) {
    const pages: Around["pages"] = round === lastRound ? await pagesOf(all, around, session) : new Map();
    const begin = (progress: Progress): Promise<void> => {
      onProgress?.(done, all.length * rounds.length, progress.document.source);
      return attempt(round, progress, session, options, { pages, returns });
    };
    const end = async (progress: Progress): Promise<void> => {
      done += 1;
      progress.isReached = round === lastRound || !isReady(progress);
      if (round === lastRound) tell(progress);
      saving.nowAndThen();
      await saving.breathe();
    };
    const atOnce = session.jobs === undefined ? 1 : HANDED_OVER;
    if (await inTurn(all, { begin, end, atOnce, isStopped })) {
      for (const progress of all) if (!told.has(progress) && hasNews(progress)) tell(progress);
      return true;
    }
  }
  return false;
}

const hasNews = ({ did, notes, error }: Progress): boolean => did.length > 0 || notes.length > 0 || error !== undefined;

const HANDED_OVER = 64; // documents whose jobs workers have at one time

/** What came back for the documents of a project, where anybody asks for it. */
async function returnsTo(
  whole: readonly Progress[],
  session: Session,
  { only }: RunOptions,
): Promise<Returns & FoundReturns> {
  const taken = takenFiles(session.files);
  const records = handoffRecords(session.files);
  const isWanted = session.mode !== "look" && (only === undefined || only.includes("return"));
  const documents = whole.map(({ document }) => document);
  const found = isWanted ? await returnedHere(documents, session, taken) : nothingFound();
  return { ...found, records, taken };
}

/** What is done every now and then in a long run. */
class Saving {
  readonly #session: Session;
  readonly #names: ReadonlySet<string>;
  #saved = performance.now();
  #took = 0;
  #breathed = performance.now();

  constructor(session: Session, names: ReadonlySet<string>) {
    this.#session = session;
    this.#names = names;
  }

  /** A signal is heard between documents alone, and only by who waits for it. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#breathed < BREATH) return;
    await nextTurn();
    this.#breathed = performance.now();
  }

  /** Saves what was found every now and then, for whoever is killed: what was not saved is found again from the files. */
  nowAndThen(): void {
    const now = performance.now();
    if (now - this.#saved < Math.max(INTERVAL, this.#took * SHARE)) return;
    save(this.#session, this.#names, false);
    this.#saved = performance.now();
    this.#took = this.#saved - now;
  }
}

const BREATH = 10; // milliseconds
const INTERVAL = 5000; // milliseconds
const SHARE = 100; // a hundredth of the time, at most: the whole of a large project is saved each time

function save(session: Session, names: ReadonlySet<string>, isWhole: boolean): void {
  if (session.mode === "write") session.files.record(session.written);
  if (session.mode !== "dry") session.cache.save(names, isWhole);
}
