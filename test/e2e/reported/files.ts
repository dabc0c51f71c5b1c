/** A unit of an XLIFF 1.2 by its source and target; more attributes of either, or of the unit, where a case is about them. */
export interface TransUnit {
  readonly source: string;
  readonly target?: string;
  /** The `state` of the target; none where it is left out. */
  readonly state?: string;
  /** Attributes of the unit, such as `approved="yes"`. */
  readonly unit?: string;
}

/** An XLIFF 1.2 as another tool writes it. */
export function xliff12(units: readonly TransUnit[], from = "zh-CN", to = "en", original = "text.txt"): string {
  const body = units.map(({ source, target, state, unit = "" }, index) => {
    const attribute = state === undefined ? "" : ` state="${state}"`;
    const translated = target === undefined ? "" : `<target${attribute}>${target}</target>`;
    return `<trans-unit id="${index + 1}" ${unit}><source>${source}</source>${translated}</trans-unit>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="${original}" source-language="${from}" target-language="${to}" datatype="plaintext"><body>
${body.join("")}</body></file></xliff>
`;
}

/** An XLIFF 2.0 of pairs of source and target, as markup. */
export function xliff20(pairs: readonly (readonly [string, string])[], from = "zh-CN", to = "en"): string {
  const units = pairs.map(
    ([source, target], index) =>
      `<unit id="u${index + 1}"><segment state="translated"><source>${source}</source><target>${target}</target></segment></unit>\n`,
  );
  return `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="${from}" trgLang="${to}"><file id="f" original="text.txt">\n${units.join("")}</file></xliff>\n`;
}

/** A TMX of variants by their languages. */
export function tmx(units: readonly Readonly<Record<string, string>>[], header = "zh-CN"): string {
  const body = units.map(
    (unit) =>
      `<tu>${Object.entries(unit)
        .map(([lang, seg]) => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`)
        .join("")}</tu>\n`,
  );
  return `<?xml version="1.0"?>\n<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="${header}" datatype="plaintext"/><body>\n${body.join("")}</body></tmx>\n`;
}

/** A table of two columns. */
export const tsv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.join("\t")}\n`).join("");
