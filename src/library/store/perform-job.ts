import type { Files } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { JobResult, TakenJob } from "../../model/jobs.js";
import type { FindPage } from "../../model/linked-page.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import type { PerformJob } from "../../team/index.js";
import type { Duiyi } from "../duiyi.js";
import { openWith } from "../open-with.js";
import type {
  CheckOptions,
  MergeOptions,
  PrepareOptions,
  PublishOptions,
  ReadBackOptions,
  ReviewOptions,
} from "../operation-options.js";
import { checkHere, type FoundInChecks, type Hands, type MakeReady, makeReadyHere } from "../project/ready-to-write.js";
import { type Answered, type Answers, recording } from "./answers.js";
import type { JobSetup, SentMemory } from "./job-forms.js";
import { fromJson, toJson } from "./job-json.js";
import { sendText } from "./sent-text.js";

/** Does the jobs that `remoteHands` has done: with what they bring, and with no file of this machine. */
export function jobPerformer(onNotice: (sentence: string) => void): PerformJob {
  const opened = new Map<string, Hands>();
  let memoryOf: Parameters<PerformJob>[1] = missing; // jobs come one after the other
  return async (job, memoryOfJob) => {
    memoryOf = memoryOfJob;
    const hands = opened.get(job.setupHash) ?? openFor(job, onNotice, (project) => memoryOf(project));
    if (opened.size >= MOST_OPEN) opened.clear();
    opened.set(job.setupHash, hands);
    return perform(job, hands);
  };
}

const MOST_OPEN = 4;

function openFor(
  { setup }: TakenJob,
  onNotice: (sentence: string) => void,
  openMemory: Parameters<PerformJob>[1],
): Hands {
  const { config, locale, today, documentDate, concepts, known }: JobSetup = JSON.parse(setup);
  const date = documentDate === undefined ? {} : { documentDate };
  const own = { config, locale, glossary: concepts, files: noFiles, today: () => today, onNotice, ...date };
  const duiyi = openWith(own, { openMemory });
  const facts = { ready: config.ready, today };
  return { duiyi, prepare: makeReadyHere(duiyi, facts), check: checkHere(duiyi, known, facts) };
}

async function perform({ verb, about, documents }: TakenJob, hands: Hands): Promise<JobResult> {
  const { duiyi, prepare } = hands;
  const [first, second] = documents;
  if (first === undefined) throw new Error("a job without a document");
  const pair = { xliff: first, ...(second && { source: second }) };
  switch (verb) {
    case "prepare":
      return makeReady(first, second, about as SentPrepareOptions, prepare);
    case "check":
      return plain(await check(pair, about as SentCheckOptions, hands));
    case "linked-page":
      return plain(toJson(await duiyi.linkedPage(pair, about as ReadBackOptions)));
    case "merge": {
      const { answers, ...options } = about as MergeOptions & { readonly answers: unknown };
      const { answer, asked } = recording(fromJson(answers) as Answers);
      const findPage = (path: string) => answer(path) as ReturnType<FindPage>;
      const result = await duiyi.merge(pair, { ...options, findPage });
      return plain(toJson({ result, asked: Array.from(asked) }));
    }
    case "publish":
      return publish(pair, about as SentPublishOptions, duiyi);
    default:
      throw new Error(`a job that is unknown here: ${verb}`);
  }
}

const plain = (result: unknown): JobResult => ({ result, bytes: [] });

interface SentPrepareOptions extends Omit<PrepareOptions, "memories"> {
  readonly memories?: readonly SentMemory[];
}

async function makeReady(
  file: InputFile,
  previous: InputFile | undefined,
  { memories, ...options }: SentPrepareOptions,
  prepare: MakeReady,
): Promise<JobResult> {
  const { deliveries, ...ready } = await prepare(file, {
    ...options,
    ...(previous && { previous }),
    ...(memories && { memories: memories.map(memoryOf) }),
  });
  const bytes: Uint8Array[] = [];
  const sent: object[] = [];
  for (const { kind, name, text } of deliveries) sent.push({ kind, name, text: await sendText(text, bytes) });
  return { result: { ...ready, deliveries: sent }, bytes };
}

/** A memory as it is named to duiyi: by its project. */
const memoryOf = ({ project, penalty }: SentMemory) => ({ path: project, ...(penalty !== undefined && { penalty }) });

interface SentCheckOptions extends Pick<CheckOptions, "to" | "earlier"> {
  readonly answers: unknown;
  readonly touched: readonly string[];
  readonly memories?: readonly SentMemory[];
}

async function check(
  file: ReturnedFile,
  { answers, memories, touched, ...options }: SentCheckOptions,
  hands: Hands,
): Promise<Answered<FoundInChecks>> {
  const { answer, asked } = recording(fromJson(answers) as Answers);
  const isThere = (path: string): boolean => answer(path) === true;
  const own = { ...options, isThere, ...(memories && { memories: memories.map(memoryOf) }) };
  const result = await hands.check(file, own, touched);
  return { result, asked: Array.from(asked) };
}

interface SentPublishOptions extends Omit<PublishOptions, "known" | "linkTo"> {
  readonly known?: ReviewOptions;
  readonly answers?: unknown;
}

async function publish(
  file: ReturnedFile,
  { known, answers, ...options }: SentPublishOptions,
  duiyi: Duiyi,
): Promise<JobResult> {
  const { answer, asked } = recording((answers === undefined ? new Map() : fromJson(answers)) as Answers);
  const linkTo = answers === undefined ? {} : { linkTo: (address: string) => answer(address) as string | undefined };
  const page = await duiyi.publish(file, { ...options, ...linkTo, ...(known && { known: async () => known }) });
  const bytes: Uint8Array[] = [];
  return { result: { text: await sendText(String(page), bytes), asked: Array.from(asked) }, bytes };
}

const missing = (file: string): never => {
  throw new InputError("input.missing", {}, { file });
};

/** A machine without files. */
const noFiles: Files = {
  kindOf: () => undefined,
  isLink: () => false,
  realPath: (path) => path,
  read: missing,
  stream: missing,
  list: () => [],
  write: () => undefined,
  isAsWritten: () => false,
  record: () => undefined,
  replace: () => undefined,
  makeFolders: () => undefined,
  withLock: (_path, work) => work(),
  versionsOf: () => [],
  absolute: (path) => path,
  within: (folder, name) => `${folder}/${name}`,
  folderOf: (path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))) || ".",
};
