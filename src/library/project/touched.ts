import { readBilingual } from "../../interchange/index.js";
import { type SentencePair, touchedSegments } from "../../pipeline/project/glossary-edit.js";
import { decodeXml } from "../../pipeline/read/decode-xml.js";
import { type Work, xliffOf } from "./work.js";

/** What an edit of the glossary touches of a document: the ids of segments, or all where the glossary of before is not known any more. */
export async function touchedBy(work: Work): Promise<ReadonlySet<string> | "all"> {
  const { entry, desk } = work;
  const before = entry.glossary;
  if (before?.key === desk.glossary.key) return NOTHING;
  if (before === undefined) return "all";
  const edit = await desk.glossary.editSince(before.key);
  if (edit === "all") return "all";
  const touched = edit.ids.size === 0 ? NOTHING : touchedSegments(edit, before.places, ...pairsOf(work));
  if (touched.size === 0) entry.glossary = { ...before, key: desk.glossary.key };
  await desk.glossary.keep();
  return touched;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The sentences of the XLIFF, and its languages. */
function pairsOf(work: Work): [SentencePair[], { readonly srcLang: string; readonly trgLang: string }] {
  const { to } = work.document;
  const xliff = xliffOf(work);
  if (xliff === undefined) return [[], { srcLang: "zh-CN", trgLang: to }];
  const {
    units,
    srcLang,
    trgLang = to,
  } = readBilingual(decodeXml(xliff), {
    name: xliff.name,
    srcLang: "zh-CN",
    trgLang: to,
  });
  const pairs = units.flatMap(({ segments }) =>
    segments.map(({ id, source, target }) => ({
      id,
      source: source.text,
      ...(target !== undefined && { target: target.text }),
    })),
  );
  return [pairs, { srcLang, trgLang }];
}
