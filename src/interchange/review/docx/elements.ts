import { escapeXml } from "../../../xml/index.js";

/** An element of WordprocessingML as text; its children are markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly string[]
): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` w:${key}="${escapeXml(String(value))}"`);
  const start = `<w:${name}${listed.join("")}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join("")}</w:${name}>`;
}

/** A paragraph of a style; its children are markup already. */
export const paragraph = (style: string, ...children: readonly string[]): string =>
  element("p", {}, element("pPr", {}, element("pStyle", { val: style })), ...children);

/** Runs of a text: line ends are breaks, and tabs tabs. @param properties - of each run, markup */
export const textRuns = (text: string, properties = ""): string =>
  text === ""
    ? ""
    : element(
        "r",
        {},
        properties,
        text
          .split(/(?<=[\n\t])|(?=[\n\t])/u)
          .map(textOrBreak)
          .join(""),
      );

function textOrBreak(text: string): string {
  if (text === "\n") return "<w:br/>";
  return text === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}

/** What no one sees and programs keep. */
export const hiddenRun = (text: string): string => textRuns(text, "<w:rPr><w:vanish/></w:rPr>");

/** A content control. @param properties - markup, in the order of the schema (ECMA-376, part 1, 17.5.2.38) */
export const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
