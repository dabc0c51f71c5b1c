import type { Files } from "../../model/files.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { PerformJob, TakenJob } from "../../model/jobs.js";
import type { Duiyi } from "../duiyi.js";
import { open } from "../open.js";
import type { CheckOptions, PrepareOptions, PublishOptions, ReviewOptions } from "../operation-options.js";
import type { JobSetup, SentPrepared } from "./job-forms.js";

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
      return duiyi.check({ xliff: first, ...(second && { source: second }) }, about as CheckOptions);
    case "publish": {
      const { known, ...options } = about as Omit<PublishOptions, "known"> & { readonly known?: ReviewOptions };
      const asked = { ...options, ...(known && { known: async () => known }) };
      return duiyi.publish({ xliff: first, ...(second && { source: second }) }, asked);
    }
    default:
      throw new Error(`a job that is unknown here: ${verb}`);
  }
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
