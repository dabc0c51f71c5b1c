import { readBilingual } from "../../interchange/index.js";
import type { Document } from "../../model/document.js";
import type { GlossaryEdit, TermPlaces } from "../../pipeline/project/glossary-edit.js";
import { mayHoldTerms, type SentencePair, touchedSegments } from "../../pipeline/project/touched-segments.js";
import { decodeXml } from "../../pipeline/read/decode-xml.js";
import { type Work, xliffOf } from "./work.js";

type Languages = Pick<Document, "srcLang" | "trgLang">;

/** The segments of the XLIFF of a document that an edit of the glossary touches, by their ids. */
export function touchedIn(work: Work, edit: GlossaryEdit, before: TermPlaces): ReadonlySet<string> {
  const { entry, session, document } = work;
  const srcLang = entry.check?.srcLang ?? session.config.from ?? "zh-CN";
  const languages = { srcLang, trgLang: document.to };
  const xliff = xliffOf(work);
  const text = xliff && decodeXml(xliff);
  if (text === undefined || !mayHoldTerms(edit, text, languages)) return touchedSegments(edit, before, [], languages);
  return touchedSegments(edit, before, ...pairsIn(text, { name: document.paths.xliff, ...languages }));
}

/** The sentences of the text of an XLIFF, and its languages. */
function pairsIn(text: string, options: Languages & { readonly name: string }): [SentencePair[], Languages] {
  const file = readBilingual(text, options);
  const pairs = file.units.flatMap(({ segments }) =>
    segments.map(({ id, source, target }) => ({
      id,
      source: source.text,
      ...(target !== undefined && { target: target.text }),
    })),
  );
  return [pairs, { srcLang: file.srcLang, trgLang: file.trgLang ?? options.trgLang }];
}
