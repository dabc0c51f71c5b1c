import { originalsIn } from "../../interchange/xliff/originals-in.js";
import { InputError } from "../../model/input-error.js";
import { decodeXmlLoosely } from "../../pipeline/read/decode-xml.js";
import type { ProjectDocument, Session } from "./session.js";

/** A document, and what is wrong with it. */
interface Refusable {
  readonly document: Pick<ProjectDocument, "source" | "paths" | "name">;
  error?: InputError;
}

/** Of documents whose outputs would be one all fail but that which the XLIFF that stands there is of; where none does, all but the first. */
export function refuseSameOutputs(all: readonly Refusable[], session: Pick<Session, "files" | "cache">): void {
  const byXliff = new Map<string, Refusable[]>();
  for (const one of all) {
    const place = one.document.paths.xliff.normalize("NFC").toLowerCase();
    const there = byXliff.get(place);
    if (there === undefined) byXliff.set(place, [one]);
    else there.push(one);
  }
  for (const group of byXliff.values()) if (group.length > 1) refuseAllButOne(group, session);
}

function refuseAllButOne(group: readonly Refusable[], { files, cache }: Pick<Session, "files" | "cache">): void {
  const sources = group.map(({ document }) => document.source);
  const [xliff = ""] = group.map(({ document }) => document.paths.xliff);
  const named = files.kindOf(xliff) === "file" ? originalsIn(decodeXmlLoosely(files.read(xliff))) : [];
  const first = sources.find((source) => named.includes(source)) ?? sources[0] ?? "";
  for (const one of group) {
    const { source: second, paths, name } = one.document;
    if (second === first) continue;
    one.error = new InputError("output.same-name", { first, second }, { file: paths.xliff });
    cache.forget(name); // what is known of it may be of what stood there before
  }
}
