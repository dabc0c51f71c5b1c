import type { Files } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { PerformJob, TakenJob } from "../../model/jobs.js";
import type { FindPage } from "../../model/linked-page.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import type { Checked } from "../../model/review.js";
import type { Duiyi } from "../duiyi.js";
import { open } from "../open.js";
import type {
  CheckOptions,
  MergeOptions,
  PrepareOptions,
  PublishOptions,
  ReadBackOptions,
  ReviewOptions,
} from "../operation-options.js";
import { type Answered, type Answers, recording } from "./answers.js";
import type { JobSetup, SentPrepared } from "./job-forms.js";
import { fromJson, toJson } from "./job-json.js";

/** Does the jobs that `remoteDuiyi` has done: with what they bring, and with no file of this machine. */
export function jobPerformer(onNotice: (sentence: string) => void): PerformJob {
  const opened = new Map<string, Duiyi>();
  return async (job) => {
    const duiyi = opened.get(job.setupHash) ?? openFor(job, onNotice);
    if (opened.size >= MOST_OPEN) opened.clear();
    opened.set(job.setupHash, duiyi);
    return perform(job, duiyi);
  };
}

const MOST_OPEN = 4;

function openFor({ setup }: TakenJob, onNotice: (sentence: string) => void): Duiyi {
  const { config, locale, today, documentDate, concepts }: JobSetup = JSON.parse(setup);
  const date = documentDate === undefined ? {} : { documentDate };
  return open({ config, locale, glossary: concepts, files: noFiles, today: () => today, onNotice, ...date });
}

async function perform({ verb, about, documents }: TakenJob, duiyi: Duiyi): Promise<unknown> {
  const [first, second] = documents;
  if (first === undefined) throw new Error("a job without a document");
  switch (verb) {
    case "prepare":
      return prepare(first, { ...(about as PrepareOptions), ...(second && { previous: second }) }, duiyi);
    case "check":
      return check(pairOf(first, second), about as SentCheckOptions, duiyi);
    case "linked-page":
      return toJson(await duiyi.linkedPage(pairOf(first, second), about as ReadBackOptions));
    case "merge": {
      const { answers, ...options } = about as MergeOptions & { readonly answers: unknown };
      const { answer, asked } = recording(fromJson(answers) as Answers);
      const findPage = (path: string) => answer(path) as ReturnType<FindPage>;
      const result = await duiyi.merge(pairOf(first, second), { ...options, findPage });
      return toJson({ result, asked: Array.from(asked) });
    }
    case "publish": {
      const { known, answers, ...options } = about as SentPublishOptions;
      const { answer, asked } = recording((answers === undefined ? new Map() : fromJson(answers)) as Answers);
      const linkTo =
        answers === undefined ? {} : { linkTo: (address: string) => answer(address) as string | undefined };
      const wanted = { ...options, ...linkTo, ...(known && { known: async () => known }) };
      return { result: await duiyi.publish(pairOf(first, second), wanted), asked: Array.from(asked) };
    }
    default:
      throw new Error(`a job that is unknown here: ${verb}`);
  }
}

const pairOf = (xliff: InputFile, source: InputFile | undefined): ReturnedFile => ({
  xliff,
  ...(source && { source }),
});

interface SentCheckOptions extends Omit<CheckOptions, "isThere"> {
  readonly answers: unknown;
}

async function check(
  file: ReturnedFile,
  { answers, ...options }: SentCheckOptions,
  duiyi: Duiyi,
): Promise<Answered<Checked>> {
  const { answer, asked } = recording(fromJson(answers) as Answers);
  const result = await duiyi.check(file, { ...options, isThere: (path) => answer(path) === true });
  return { result, asked: Array.from(asked) };
}

interface SentPublishOptions extends Omit<PublishOptions, "known" | "linkTo"> {
  readonly known?: ReviewOptions;
  readonly answers?: unknown;
}

async function prepare(file: InputFile, options: PrepareOptions, duiyi: Duiyi): Promise<SentPrepared> {
  const { deliveries, ...prepared } = await duiyi.prepare(file, options);
  return { ...prepared, deliveries: deliveries.map(({ kind, name, text }) => ({ kind, name, text })) };
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
