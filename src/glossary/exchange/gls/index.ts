import type { Concept } from "../../../model/concept.js";
import { plainConcept } from "../../store/to-yaml.js";
import type { ExchangeFormat } from "../exchange-format.js";
import { isSame, LossCount } from "../losses.js";
import { readXmlText } from "../read-xml-text.js";
import { asXmlTerm } from "../xml-text.js";
import { readGls } from "./read-gls.js";
import { conceptShown, type LanguagePair, visibleOf } from "./visible.js";
import { type GlsUnit, writeGls } from "./write-gls.js";

/**
 * The glossary module of XLIFF 2. Written is an XLIFF 2.0 file with a unit a concept, whose glossary has an entry for each source term;
 * all that the module has no place for stands in metadata of ours in the entry. Read are the entries of any XLIFF 2 file.
 *
 * @see XLIFF 2.0, 5.2 (Glossary Module), 5.4 (Metadata Module)
 */
export const gls: ExchangeFormat = {
  id: "gls",
  extensions: [".xlf", ".xliff"],
  read: async (bytes, options) => readGls(readXmlText(bytes, options), options),
  async write(concepts, languages) {
    const losses = new LossCount();
    const units = concepts.flatMap((concept) => unitOf(concept, languages, losses) ?? []);
    return { bytes: new TextEncoder().encode(writeGls(units, languages)), losses: losses.list() };
  },
};

/** The metadata is the id alone where the entries say all. */
function unitOf(concept: Concept, languages: LanguagePair, losses: LossCount): GlsUnit | undefined {
  const { id } = concept;
  const visible = visibleOf(concept, languages);
  const plain = visible && conceptShown({ id, kind: "general", terms: {} }, visible, languages);
  losses.addDifferences(concept, plain, () => true);
  if (visible === undefined) return undefined;
  const reference = asXmlTerm(concept.sources?.[0]?.reference ?? "") || undefined;
  return { id, visible, reference, metadata: isSame(concept, plain) ? { id } : plainConcept(concept) };
}
