import type { DeliveryRecord } from "../../model/delivery-record.js";
import { deliveryRecordSchema } from "../../model/delivery-record-schema.js";
import type { InputFile } from "../../model/input-file.js";
import type { SinceDelivery } from "../../model/project.js";
import { sentenceNames, sinceDelivery } from "../../pipeline/project/since-delivery.js";
import { KEPT } from "./cache.js";
import { pairKey, type Work } from "./work.js";

const DELIVERED = `${KEPT}/delivered`;

/** Keeps a record of a document that is published as it is now. One that was recorded so before keeps its day. @returns the day */
export function keepDelivery(work: Work, xliff: InputFile): string {
  const { document, session, entry } = work;
  const { source, to } = document;
  const of = pairKey(work, xliff);
  const path = recordPath(work);
  if (entry.delivery?.key === of && session.files.kindOf(path) === "file") return entry.delivery.date;
  const known = readRecord(work);
  const record = known?.of === of ? known : undefined;
  const { date } = record ?? { date: session.today() };
  if (record === undefined) {
    const sentences = sentenceNames(xliff);
    const made: DeliveryRecord = { schema: "duiyi.delivery/1", source, to, date, of, sentences };
    session.files.replace([{ path, content: `${JSON.stringify(made, null, 1)}\n` }]);
  }
  entry.delivery = { key: of, date };
  return date;
}

/** What has changed in a document since it was delivered last; nothing where it never was. */
export function changedSince(work: Work, xliff: InputFile): SinceDelivery | undefined {
  const { entry, session } = work;
  if (!hasAny(session) || session.files.kindOf(recordPath(work)) !== "file") return undefined;
  const of = pairKey(work, xliff);
  if (entry.delivery?.key === of) return { date: entry.delivery.date, changed: 0, added: 0, removed: 0 };
  const record = readRecord(work);
  if (record === undefined) return undefined;
  if (record.of !== of) return sinceDelivery(record, sentenceNames(xliff));
  entry.delivery = { key: of, date: record.date };
  return { date: record.date, changed: 0, added: 0, removed: 0 };
}

/** Whether anything was delivered before this run began: looked for once a run. */
function hasAny(session: Work["session"]): boolean {
  const known = delivered.get(session) ?? session.files.kindOf(DELIVERED) === "folder";
  delivered.set(session, known);
  return known;
}

const delivered = new WeakMap<Work["session"], boolean>();

/** The path of the record: below the same folders as the XLIFF. */
function recordPath({ document: { source, to, paths }, session }: Work): string {
  const output = session.layout.output.replace(/\/+$/u, "");
  const name = source.slice(source.lastIndexOf("/") + 1);
  return `${DELIVERED}${paths.folder.slice(output.length)}/${name}.${to}.json`;
}

/** A record that cannot be read is none. */
function readRecord(work: Work): DeliveryRecord | undefined {
  const { files } = work.session;
  const path = recordPath(work);
  if (files.kindOf(path) !== "file") return undefined;
  try {
    return deliveryRecordSchema.parse(JSON.parse(new TextDecoder().decode(files.read(path).bytes)));
  } catch {
    return undefined;
  }
}
