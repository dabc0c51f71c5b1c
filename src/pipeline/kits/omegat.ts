import { omegatGlossary } from "../../glossary/exchange/omegat.js";
import { tbx2Glossary } from "../../glossary/exchange/tbx/index.js";
import { offeredTerms } from "../../languages/offered-terms.js";
import { isApproved } from "../../model/approved.js";
import type { Concept } from "../../model/concept.js";
import type { Delivery } from "../../model/delivery.js";
import { segmentsOf } from "../../model/document.js";
import { nameTable, ownOf } from "../../model/name-table.js";
import { escapeXml } from "../../xml/index.js";
import { delivery } from "./delivery.js";
import type { Kit, KitMaterial } from "./kit.js";

/**
 * A project folder that OmegaT 3.6 and later open as it is. The glossary holds the names that stand in the text only: OmegaT finds Chinese
 * terms by their words in any order, so each entry more is a chance to be wrong. Its XLIFF shows the source, so translations that hold
 * come as a memory whose exact matches OmegaT puts in by itself.
 *
 * @see docs/adr/0001-xliff-1.2-by-default.md
 */
export const omegat: Kit = {
  profile: "omegat",
  versions: ["1.2"],
  xliff: (name) => `source/${name}.xlf`,
  returned: (name) => `target/${name}.xlf`,
  memory: {
    profile: "omegat",
    offered: (name) => `tm/${name}.tmx`,
    kept: (name) => `tm/auto/${name}.tmx`,
  },
  folders: ["target", "tm", "dictionary", "omegat"],
  files: (material) => [
    delivery("project", "omegat.project", () => [projectXml(material)]),
    ...glossaryFiles(material),
    delivery("read-me", "README.txt", () => [`${material.t("kit.omegat.read-me")}\n`]),
  ],
};

function glossaryFiles({ document, stem, preferences }: KitMaterial): Delivery[] {
  const { srcLang, trgLang } = document;
  const found = Array.from(segmentsOf(document), ({ segment }) => segment.terms).flat();
  const pairs = Array.from(new Map(found.map((match) => [match.term, match.concept])), ([term, concept]): Concept => {
    const terms = {
      [srcLang]: isApproved(term) ? [term] : [],
      [trgLang]: offeredTerms(concept, term, trgLang, preferences),
    };
    return { ...concept, terms };
  }).filter(({ terms }) => terms[srcLang]?.length !== 0 && terms[trgLang]?.length !== 0);
  return [
    delivery("glossary", `glossary/${stem}.utf8`, () => [omegatGlossary(pairs, { srcLang, trgLang })]),
    delivery("glossary", `glossary/${stem}.tbx`, () => [tbx2Glossary(joined(pairs, srcLang).map(termsOnly), srcLang)]),
  ];
}

/** The pairs as concepts: the source terms of one concept together, its targets in the order of the first. */
function joined(pairs: readonly Concept[], srcLang: string): Concept[] {
  const concepts = new Map<string, Concept>();
  for (const pair of pairs) {
    const known = concepts.get(pair.id);
    const sources = [...((known && ownOf(known.terms, srcLang)) ?? []), ...(ownOf(pair.terms, srcLang) ?? [])];
    concepts.set(pair.id, known === undefined ? pair : { ...known, terms: { ...known.terms, [srcLang]: sources } });
  }
  return Array.from(concepts.values());
}

/** OmegaT shows one target of two files once, but the remarks of both. */
function termsOnly({ id, kind, terms }: Concept): Concept {
  const bare = Object.entries(terms).map(([language, list]) => [
    language,
    list.map(({ text, status }) => ({ text, status })),
  ]);
  return { id, kind, terms: Object.fromEntries(bare) };
}

/**
 * Sentences are as they were cut here: OmegaT's own rules would cut them again, and their ids would be lost. The source language stands there
 * without its region, for one project holds what is written in simplified and in traditional characters.
 */
function projectXml({ document: { srcLang, trgLang } }: KitMaterial): string {
  const primary = (language: string): string => language.replace(/-.*$/u, "");
  const tokenizer = (side: "source" | "target", language: string): string => {
    const name = tokenizers[primary(language)];
    return name === undefined ? "" : `    <${side}_tok>org.omegat.tokenizer.${name}</${side}_tok>\n`;
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat>
  <project version="1.0">
    <source_dir>__DEFAULT__</source_dir>
    <source_dir_excludes>
${notSources.map((mask) => `      <mask>**/${mask}</mask>\n`).join("")}    </source_dir_excludes>
    <target_dir>__DEFAULT__</target_dir>
    <tm_dir>__DEFAULT__</tm_dir>
    <glossary_dir>__DEFAULT__</glossary_dir>
    <glossary_file>__DEFAULT__</glossary_file>
    <dictionary_dir>__DEFAULT__</dictionary_dir>
    <source_lang>${escapeXml(primary(srcLang).toUpperCase())}</source_lang>
    <target_lang>${escapeXml(trgLang.toUpperCase())}</target_lang>
${tokenizer("source", srcLang)}${tokenizer("target", trgLang)}    <sentence_seg>false</sentence_seg>
    <support_default_translations>true</support_default_translations>
    <remove_tags>false</remove_tags>
    <external_command></external_command>
  </project>
</omegat>
`;
}

/** OmegaT's tokenizer for each primary language; for others OmegaT chooses by itself. */
const tokenizers = nameTable({
  zh: "LuceneSmartChineseTokenizer",
  en: "LuceneEnglishTokenizer",
});

/** What OmegaT leaves out of a project by itself, and our record of what we wrote. */
const notSources = [".svn/**", "CVS/**", ".cvs/**", "desktop.ini", "Thumbs.db", ".DS_Store", ".duiyi.json"];
