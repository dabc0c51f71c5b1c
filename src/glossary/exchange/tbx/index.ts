import type { Concept } from "../../../model/concept.js";
import type { ExchangeFormat, ExchangeRead } from "../exchange-format.js";
import { Findings } from "../findings.js";
import { IdGiver } from "../id-giver.js";
import { LossCount } from "../losses.js";
import { readXmlText } from "../read-xml-text.js";
import { byLanguage, fullEntry, isShown, leanEntry } from "./concept-entry.js";
import { fromXmlId, type TbxDialect, type TbxEntry } from "./entry.js";
import { fromFullEntry } from "./entry-concept.js";
import { readTbx } from "./read-tbx.js";
import { writeTbx2, writeTbx3 } from "./write-tbx.js";

/**
 * TermBase eXchange. Written is v3 in the dialects Core, Min and Basic and the styles DCA and DCT; what a dialect has no data category
 * for stands in notes of ours. Read is v3 of any dialect and style, and v2.
 *
 * @see ISO 30042:2019, ISO 30042:2008
 */
export const tbx: ExchangeFormat = {
  id: "tbx",
  extensions: [".tbx"],
  async read(bytes, options) {
    const { dialect, entries } = readTbx(readXmlText(bytes, options), options.name);
    return conceptsOf(entries, dialect, options.srcLang);
  },
  async write(concepts, { srcLang, dialect = "basic", style = "dca" }) {
    const losses = new LossCount();
    const written = new Set(concepts.filter(hasTerms).map(({ id }) => id));
    const entries = concepts.flatMap((concept) => fullEntry(concept, dialect, (id) => written.has(id), losses) ?? []);
    const text = writeTbx3(entries, { dialect, style, language: srcLang });
    return { bytes: new TextEncoder().encode(text), losses: losses.list() };
  },
};

/** TBX v2 (`martif`) for OmegaT and its like: preferred and admitted terms only, and no notes that are not for translators. */
export const tbx2: ExchangeFormat = {
  id: "tbx2",
  extensions: [".tbx"],
  read: tbx.read,
  async write(concepts, { srcLang }) {
    const losses = new LossCount();
    return { bytes: new TextEncoder().encode(tbx2Glossary(concepts, srcLang, losses)), losses: losses.list() };
  },
};

/** The text of such a glossary. */
export function tbx2Glossary(concepts: readonly Concept[], srcLang: string, losses = new LossCount()): string {
  const ids = new Set(concepts.filter(({ terms }) => Object.values(terms).flat().some(isShown)).map(({ id }) => id));
  const entries = concepts.flatMap((concept) => leanEntry(concept, (id) => ids.has(id), losses) ?? []);
  return writeTbx2(entries, srcLang);
}

const hasTerms = ({ terms }: Concept): boolean => Object.keys(terms).length > 0;

function conceptsOf(entries: readonly TbxEntry[], dialect: TbxDialect, srcLang: string): ExchangeRead {
  const found = new Findings();
  const giver = new IdGiver(entries.flatMap(({ id }) => (id === undefined ? [] : fromXmlId(id))));
  const adopted = entries.map(({ id }) => (id === undefined ? undefined : giver.adopt(fromXmlId(id))));
  const ours = new Map(entries.map(({ id }, index) => [id, adopted[index]?.id]));
  const ids = new Set(ours.values());
  entries.forEach((entry, index) => {
    const plain = fromFullEntry(
      entry,
      dialect,
      (xmlId) => ours.get(xmlId),
      (id) => ids.has(id),
    );
    const terms = byLanguage(plain);
    const { id, note } = adopted[index] ?? { id: giver.make(terms, srcLang) };
    if (plain.terms.length === 0) found.reject({ row: entry.line, reason: "no-source", values: {} });
    else
      found.offer(
        { id, kind: "general", ...plain.about, ...withLine(plain.about, note), terms },
        entry.line,
        adopted[index] === undefined,
      );
  });
  return found.list();
}

const withLine = ({ note }: Pick<Concept, "note">, line: string | undefined): Pick<Concept, "note"> =>
  line === undefined ? {} : { note: note === undefined ? line : `${note}\n${line}` };
