import { readBilingual } from "../../interchange/index.js";
import type { GlossaryEdit, TermPlaces } from "../../pipeline/project/glossary-edit.js";
import { type SentencePair, touchedSegments } from "../../pipeline/project/touched-segments.js";
import { decodeXml } from "../../pipeline/read/decode-xml.js";
import { type Work, xliffOf } from "./work.js";

/** The segments of the XLIFF of a document that an edit of the glossary touches, by their ids. */
export const touchedIn = (work: Work, edit: GlossaryEdit, before: TermPlaces): ReadonlySet<string> =>
  touchedSegments(edit, before, ...pairsOf(work));

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
