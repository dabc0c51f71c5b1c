import { attributeOf, childNamed, childrenNamed, type XmlElement } from "./element.js";

/** What other parts of a `file` refer to, by id or name; the first where one comes twice. */
export interface FileIndex {
  readonly groups: ReadonlyMap<string, XmlElement>;
  /** The units of the file by id. In XLIFF 1.2 these are translation units and binary units. */
  readonly units: ReadonlyMap<string, XmlElement>;
  /** Names of the phases and ids of the tools in the header of an XLIFF 1.2 file. */
  readonly phases: ReadonlySet<string>;
  readonly tools: ReadonlySet<string>;
}

/** Looks through a `file` once for what may be referred to. */
export function fileIndexOf(file: XmlElement): FileIndex {
  const groups = new Map<string, XmlElement>();
  const units = new Map<string, XmlElement>();
  const collect = (parent: XmlElement): void => {
    for (const child of parent.children) {
      const { key } = child.name;
      const id = attributeOf(child, "id")?.trim();
      const index = key === "group" ? groups : UNITS.has(key) ? units : undefined;
      if (index !== undefined && id !== undefined && !index.has(id)) index.set(id, child);
      if (HOLDERS.has(key)) collect(child);
    }
  };
  collect(file);
  return { groups, units, ...namesIn(childNamed(file, "header")) };
}

const UNITS = new Set(["unit", "trans-unit", "bin-unit"]);
const HOLDERS = new Set(["group", "body", "bin-unit"]);

function namesIn(header: XmlElement | undefined): Pick<FileIndex, "phases" | "tools"> {
  const phases = header === undefined ? [] : childrenNamed(header, "phase-group").flatMap(({ children }) => children);
  const tools = header === undefined ? [] : childrenNamed(header, "tool");
  return { phases: valuesOf(phases, "phase-name"), tools: valuesOf(tools, "tool-id") };
}

const valuesOf = (elements: readonly XmlElement[], attribute: string): ReadonlySet<string> =>
  new Set(elements.map((element) => attributeOf(element, attribute)?.trim() ?? ""));
