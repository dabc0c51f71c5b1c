import type { DeliveryRecord } from "../../model/delivery-record.js";
import type { InputFile } from "../../model/input-file.js";
import type { SinceDelivery } from "../../model/project.js";
import { keyOf } from "../../pipeline/project/key.js";
import { KEPT } from "./cache.js";
import { hashOfFile, pairKey, type Work } from "./work.js";

const DELIVERED = `${KEPT}/delivered`;

/** Keeps a record of a document that is published as it is now. One that was recorded so before keeps its day. @returns the day */
export async function keepDelivery(work: Work, xliff: InputFile): Promise<string> {
  const { document, session, entry } = work;
  const { source, to } = document;
  const key = pairKey(work, xliff);
  const path = recordPath(work);
  if (entry.delivery?.key === key && session.standing.has(path)) return entry.delivery.date;
  const of = nameOf(work, xliff);
  const known = await readRecord(work);
  const record = known?.of === of ? known : undefined;
  const { date } = record ?? { date: session.today() };
  if (record === undefined) {
    const sentences = (await loadNames()).sentenceNames(xliff);
    const made: DeliveryRecord = { schema: "duiyi.delivery/1", source, to, date, of, sentences };
    session.files.replace([{ path, content: `${JSON.stringify(made, null, 1)}\n` }]);
  }
  entry.delivery = { key, date };
  return date;
}

/** The name of a source and its XLIFF as they are, as records that are kept in git have it. */
const nameOf = ({ sourceHash }: Work, xliff: InputFile): string => keyOf([sourceHash, hashOfFile(xliff)]);

/** What has changed in a document since it was delivered last; nothing where it never was. */
export async function changedSince(work: Work, xliff: InputFile): Promise<SinceDelivery | undefined> {
  const { entry, session } = work;
  if (!hasAny(session) || !session.standing.has(recordPath(work))) return undefined;
  const key = pairKey(work, xliff);
  if (entry.delivery?.key === key) return { date: entry.delivery.date, changed: 0, added: 0, removed: 0 };
  const record = await readRecord(work);
  if (record === undefined) return undefined;
  if (record.of !== nameOf(work, xliff)) {
    const { sentenceNames, sinceDelivery } = await loadNames();
    return sinceDelivery(record, sentenceNames(xliff));
  }
  entry.delivery = { key, date: record.date };
  return { date: record.date, changed: 0, added: 0, removed: 0 };
}

const loadNames = () => import("../../pipeline/project/since-delivery.js");

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
async function readRecord(work: Work): Promise<DeliveryRecord | undefined> {
  const { files } = work.session;
  const path = recordPath(work);
  if (files.kindOf(path) !== "file") return undefined;
  const { deliveryRecordSchema } = await import("../../model/delivery-record-schema.js");
  try {
    return deliveryRecordSchema.parse(JSON.parse(new TextDecoder().decode(files.read(path).bytes)));
  } catch {
    return undefined;
  }
}
