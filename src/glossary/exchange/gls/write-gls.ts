import { escapeXml, escapeXmlText } from "../../../xml/index.js";
import { jsonLine } from "../json-line.js";
import type { LanguagePair, Visible } from "./visible.js";

/** A concept as it is written. */
export interface GlsUnit {
  readonly id: string;
  readonly visible: Visible;
  /** Where the translations stand, for tools that show it. */
  readonly reference?: string | undefined;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** XLIFF 2.0 with a unit a concept: its first terms are source and target of the segment, so that tools without the module show it. */
export function writeGls(units: readonly GlsUnit[], { srcLang, trgLang }: LanguagePair): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"' +
      ` xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.0" srcLang="${escapeXml(srcLang)}" trgLang="${escapeXml(trgLang)}">`,
    '  <file id="glossary">',
    ...(units.length === 0 ? ['    <unit id="empty"><segment><source/></segment></unit>'] : units.flatMap(unitLines)),
    "  </file>",
    "</xliff>",
    "",
  ].join("\n");
}

function unitLines(unit: GlsUnit): string[] {
  const { id, visible, metadata } = unit;
  const [source = ""] = visible.sources;
  const [target] = visible.targets;
  const targetXml = target === undefined ? "" : `<target>${escapeXmlText(target)}</target>`;
  return [
    `    <unit id="${id}" canResegment="no">`,
    "      <gls:glossary>",
    ...visible.sources.flatMap((term, index) =>
      index === 0 ? entryLines(id, term, unit, metadata) : entryLines(`${id}.${index + 1}`, term, unit, { id }),
    ),
    "      </gls:glossary>",
    `      <segment><source>${escapeXmlText(source)}</source>${targetXml}</segment>`,
    "    </unit>",
  ];
}

function entryLines(
  id: string,
  term: string,
  { visible, reference }: GlsUnit,
  metadata: Readonly<Record<string, unknown>>,
): string[] {
  const { targets, definition } = visible;
  const source = reference === undefined ? "" : ` source="${escapeXml(reference)}"`;
  const json = escapeXmlText(jsonLine(metadata));
  return [
    `        <gls:glossEntry id="${id}">`,
    `          <gls:term>${escapeXmlText(term)}</gls:term>`,
    ...targets.map((target) => `          <gls:translation${source}>${escapeXmlText(target)}</gls:translation>`),
    ...(definition === undefined ? [] : [`          <gls:definition>${escapeXmlText(definition)}</gls:definition>`]),
    "          <mda:metadata>",
    `            <mda:metaGroup category="duiyi"><mda:meta type="concept">${json}</mda:meta></mda:metaGroup>`,
    "          </mda:metadata>",
    "        </gls:glossEntry>",
  ];
}
