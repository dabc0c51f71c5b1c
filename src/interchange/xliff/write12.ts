import type { Content, Document, InlineCode, Segment, Unit } from "../../model/document.js";
import { escapeXml } from "./xml.js";

/** `bilingual`: targets empty. `omegat`: targets hold the source, for OmegaT 3.6 shows nothing else. */
export type XliffProfile = "bilingual" | "omegat";

export interface WriteXliffOptions {
  readonly profile: XliffProfile;
  readonly toolVersion: string;
  /** The one note of a unit; empty for none. */
  readonly note: (unit: Unit, segment: Segment) => string;
}

/**
 * XLIFF 1.2 as CAT tools need it: a `trans-unit` a sentence in a `group` a paragraph, `xml:space`, the target always straight after the
 * source, one note. The same document gives the same bytes.
 *
 * @see XLIFF 1.2, strict schema; FACTS, "CAT tools"
 */
export function writeXliff12(document: Document, options: WriteXliffOptions): string {
  const { path, srcLang, trgLang, hash } = document;
  const manifest = JSON.stringify({ schema: "duiyi.manifest/1", source: hash, version: options.toolVersion });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `  <file original="${escapeXml(path)}" source-language="${srcLang}" target-language="${trgLang}" datatype="plaintext" tool-id="duiyi">`,
    "    <header>",
    `      <reference><internal-file form="application/json">${escapeXml(manifest)}</internal-file></reference>`,
    `      <tool tool-id="duiyi" tool-name="duiyi" tool-version="${escapeXml(options.toolVersion)}"/>`,
    "    </header>",
    "    <body>",
    ...document.units.flatMap((unit) => group(unit, options)),
    "    </body>",
    "  </file>",
    "</xliff>",
    "",
  ].join("\n");
}

const group = (unit: Unit, options: WriteXliffOptions): string[] => [
  `      <group id="${unit.id}" restype="x-${unit.kind}">`,
  ...unit.segments.flatMap((segment) => transUnit(unit, segment, options)),
  "      </group>",
];

function transUnit(unit: Unit, segment: Segment, { profile, note }: WriteXliffOptions): string[] {
  const source = inline(segment.source);
  const target = segment.target ? inline(segment.target) : profile === "omegat" ? source : "";
  const text = note(unit, segment);
  return [
    `        <trans-unit id="${segment.id}" xml:space="preserve">`,
    `          <source>${source}</source>`,
    `          <target state="${states[segment.state]}">${target}</target>`,
    ...(text === "" ? [] : [`          <note from="duiyi">${escapeXml(text)}</note>`]),
    "        </trans-unit>",
  ];
}

/** States of XLIFF 2 in the words of 1.2. */
const states = { initial: "new", translated: "translated", reviewed: "signed-off", final: "final" } as const;

/** Text and codes in their order. */
function inline({ text, codes }: Content): string {
  const parts: string[] = [];
  let from = 0;
  for (const code of codes) {
    parts.push(escapeXml(text.slice(from, code.offset)), codeElement(code));
    from = code.offset;
  }
  return parts.join("") + escapeXml(text.slice(from));
}

function codeElement({ kind, id, native }: InlineCode): string {
  const name = native === undefined ? emptyElements[kind] : nativeElements[kind];
  const start = `<${name} id="${escapeXml(id)}"`;
  return native === undefined ? `${start}/>` : `${start}>${escapeXml(native)}</${name}>`;
}

const emptyElements = { placeholder: "x", open: "bx", close: "ex" } as const;
const nativeElements = { placeholder: "ph", open: "bpt", close: "ept" } as const;
