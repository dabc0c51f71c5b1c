import { IGNORED, type Inside } from "../inside.js";
import type { LookProperty } from "../looks.js";

/** A property of a run as it was read. */
export interface WordProperty extends LookProperty {
  /** Values by the names of attributes without prefix. */
  readonly values: Readonly<Record<string, string>>;
}

/** Reads the element `rPr`. @param take - is given the properties with the span of the element. @see ECMA-376, part 1, 17.3.2.28 */
export function propertiesReader(
  xml: string,
  take: (properties: readonly WordProperty[], end: number) => void,
): Inside {
  const properties: WordProperty[] = [];
  return {
    open: (tag, { start }) => {
      const values: Record<string, string> = {};
      for (const { local, value } of Object.values(tag.attributes)) values[local] = value;
      return {
        open: () => IGNORED,
        close: ({ end }) => {
          properties.push({ name: tag.local, values, xml: xml.slice(start, end) });
        },
      };
    },
    close: ({ end }) => take(properties, end),
  };
}
