import { readBilingual } from "../../interchange/index.js";
import type { DeliveryRecord } from "../../model/delivery-record.js";
import type { InputFile } from "../../model/input-file.js";
import type { SinceDelivery } from "../../model/project.js";
import { decodeXml } from "../read/decode-xml.js";
import { keyOf } from "./key.js";

/** A short name of each sentence of an XLIFF and its translation, by the id of its segment. */
export function sentenceNames(xliff: InputFile): Readonly<Record<string, string>> {
  const { name } = xliff;
  const { units } = readBilingual(decodeXml(xliff), { name, srcLang: "zh-CN", trgLang: "und" });
  return Object.fromEntries(
    units.flatMap(({ segments }) =>
      segments.map(({ id, source, target }) => [id, keyOf([source.text, target?.text ?? ""]).slice(0, NAME_LENGTH)]),
    ),
  );
}

const NAME_LENGTH = 12; // hexadecimal digits

/** What has changed in the sentences of a document since a delivery of it. */
export function sinceDelivery(
  { date, sentences: then }: Pick<DeliveryRecord, "date" | "sentences">,
  now: Readonly<Record<string, string>>,
): SinceDelivery {
  const ids = Object.keys(now);
  const changed = ids.filter((id) => Object.hasOwn(then, id) && then[id] !== now[id]).length;
  const added = ids.filter((id) => !Object.hasOwn(then, id)).length;
  const removed = Object.keys(then).filter((id) => !Object.hasOwn(now, id)).length;
  return { date, changed, added, removed };
}
