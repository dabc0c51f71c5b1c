import { type BilingualFile, readBilingual } from "../../interchange/index.js";
import type { Delivery } from "../../model/delivery.js";
import type { InputFile } from "../../model/input-file.js";
import { type DocumentFacts, documentFacts } from "../../pipeline/project/document-facts.js";
import { hasEverySegment, holdsTranslations, type XliffPlan, xliffPlan } from "../../pipeline/project/xliff-plan.js";
import { decodeXml } from "../../pipeline/read/decode-xml.js";
import { hashOf } from "../../pipeline/read/identity.js";
import type { ReadyToWrite } from "./ready-to-write.js";
import { factsOptions, type OutputFate, type ProjectOutput, writeOutput } from "./session.js";
import { withFlushed } from "./with-flushed.js";
import { didDo, hashOfFile, readingOf, type Work, xliffOf } from "./work.js";

/**
 * Makes a document ready for translators. An XLIFF that a person has worked on is never written over: where its source has changed, its
 * translations are carried over to a new one, and the old one is kept under another name first.
 *
 * @throws InputError where the source or the XLIFF cannot be read
 */
export async function prepareStage(work: Work): Promise<void> {
  const { document, session, desk, source, entry } = work;
  const options = readingOf(work);
  const before = xliffOf(work);
  const isAsWritten = before !== undefined && session.files.isAsWritten(document.paths.xliff, session.written);
  const there = before && !(isAsWritten && isBlank(before, work)) ? readThere(before, work) : undefined;
  const prepared = await desk.prepare(source, options);
  work.facts = prepared.facts;
  const plan = xliffPlan(prepared.facts.segments, there && { file: there, isAsWritten });
  if (session.mode !== "write") {
    didDo(work, "prepare");
    return;
  }
  const isTranslated = there !== undefined && holdsTranslations(there) && plan !== "write";
  const made =
    plan === "renew" && before && isTranslated
      ? await desk.prepare(source, { ...options, previous: before })
      : prepared;
  const { outputs, isChanged } = await writeDeliveries(made, { plan, isTranslated, before }, work);
  if (isChanged) didDo(work, "prepare");
  sayDropped(made, work);
  if (plan === "write") work.isBegun = made.facts.isBegun;
  const blank = work.isBegun === false ? xliffOf(work) : undefined;
  entry.prepare = { key: work.prepareKey, outputs, ...(blank && { blank: hashOfFile(blank) }) };
}

/** Whether an XLIFF that stands as duiyi wrote it was written without any translation: it need not be read to know that nothing of a person's is in it. */
const isBlank = (xliff: InputFile, { entry }: Work): boolean => hashOfFile(xliff) === entry.prepare?.blank;

/** The XLIFF that is there, as its tool left it. */
export const readThere = ({ name, bytes }: InputFile, { document }: Work): BilingualFile =>
  readBilingual(decodeXml({ name, bytes }), { name, srcLang: "zh-CN", trgLang: document.to });

interface Plan {
  readonly plan: XliffPlan;
  readonly isTranslated: boolean;
  readonly before: InputFile | undefined;
}

/** What of a preparation stands beside the XLIFF, and whether anything was written. */
interface Written {
  readonly outputs: readonly string[];
  readonly isChanged: boolean;
}

/** Writes what was prepared, the XLIFF last: where it stands, everything that belongs to it does. */
async function writeDeliveries({ deliveries }: ReadyToWrite, how: Plan, work: Work): Promise<Written> {
  const { document, session } = work;
  const { folder, xliff } = document.paths;
  const isWanted = ({ kind }: Delivery): boolean => {
    if (kind === "review") return !how.isTranslated; // the checks make one with all that is translated
    return document.isFirst || !kind.startsWith("queries");
  };
  const outputs = deliveries.filter(isWanted).map((delivery) => ({
    path: delivery.kind === "xliff" ? xliff : `${folder}/${delivery.name}`,
    content: delivery.bytes ?? delivery.text, // to ask for the text makes it
  }));
  return withFlushed(outputs, session, () => writeInPlace(outputs, how, work));
}

function writeInPlace(made: readonly ProjectOutput[], { plan, before }: Plan, work: Work): Written {
  const { document, session, notes } = work;
  const { xliff: path, earlier, stem } = document.paths;
  const outputs: string[] = [];
  const fates: OutputFate[] = [];
  for (const output of made.filter((one) => one.path !== path)) {
    fates.push(writeOutput(output, document.source, work));
    outputs.push(output.path);
  }
  const xliff = made.find((one) => one.path === path);
  const written = (): Written => ({ outputs, isChanged: fates.includes("written") });
  if (plan === "keep" && !isWhatStands(xliff, before)) return written();
  if (plan === "renew" && before !== undefined) {
    const file = `${earlier}/${stem}.${document.to}.${hashOfFile(before).slice(0, 8)}.xlf`;
    session.files.write([{ path: file, content: before.bytes }], { force: true });
    notes.push({ kind: "earlier", file });
  }
  if (xliff !== undefined) fates.push(writeOutput(xliff, document.source, work, plan === "renew"));
  if (plan === "renew") session.files.record(session.written);
  return written();
}

/** Whether the XLIFF is there as it would be written, by a run that was killed before it could record it. */
const isWhatStands = (xliff: ProjectOutput | undefined, before: InputFile | undefined): boolean =>
  xliff !== undefined && before !== undefined && hashOf(xliff.content) === hashOfFile(before);

function sayDropped({ changes = [] }: ReadyToWrite, { notes }: Work): void {
  const count = changes.filter(
    ({ kind, before }) => (kind === "changed" || kind === "removed") && before?.target !== undefined,
  ).length;
  if (count > 0) notes.push({ kind: "dropped", count });
}

/** Whether an XLIFF is of its source as it is now, by what stands in it: of the bytes, or at least of each sentence. */
export async function isOfSource(work: Work, xliff: InputFile): Promise<boolean> {
  const { sourceHash } = work;
  const file = readThere(xliff, work);
  if (file.manifest?.source === sourceHash) return true;
  return hasEverySegment(file, (await factsOfSource(work)).segments);
}

/** The facts of the source alone, which is all there is before the first translation. */
export async function factsOfSource(work: Work): Promise<DocumentFacts> {
  const { desk, source, session } = work;
  work.facts ??= documentFacts(await desk.duiyi.read(source, readingOf(work)), factsOptions(session));
  return work.facts;
}
