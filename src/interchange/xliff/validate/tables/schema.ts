import type { ValueType } from "../values/value-type.js";
import { type ContentModel, contentModel } from "./content-model.js";

/** What the specification says of an element, ready for use; by key. */
export type Schemas = ReadonlyMap<string, ElementSchema>;

/** What the specification says of one element: its attributes and what it may hold. */
export interface ElementSchema {
  readonly section: string;
  readonly attributes: ReadonlyMap<string, AttributeSchema>;
  readonly required: readonly string[];
  readonly others: OtherAttributes;
  readonly content: ContentModel;
}

/** What the specification says of one attribute of an element. */
export interface AttributeSchema {
  readonly type: ValueType;
  readonly section: string;
}

/**
 * Attributes beside those of the table: of `any` other namespace, `markers` the same but not XML's own, `codes` of modules only, `xml`
 * of the XML namespace only, `all` even without a namespace (XLIFF 1.2 transitional).
 */
export type OtherAttributes = "none" | "any" | "markers" | "codes" | "xml" | "all";

/** A table as it is written: one entry an element, its content in the notation of `contentModel`. */
export type ElementTable = Readonly<Record<string, ElementEntry>>;

/** What the specification says of one element, as it is written in a table. */
export interface ElementEntry {
  readonly section: string;
  readonly attributes?: Readonly<Record<string, ValueType | RequiredValue>>;
  readonly others?: OtherAttributes;
  /** Empty where it is left out. */
  readonly content?: string;
}

interface RequiredValue {
  readonly required: ValueType;
}

/** Marks an attribute that the element must have. */
export const required = (type: ValueType): RequiredValue => ({ required: type });

/** Tables as one, ready for use. `sections` leads from an attribute to the section that defines it; else it is the element's. */
export function schemasOf(table: ElementTable, sections: Readonly<Record<string, string>>): Schemas {
  return new Map(Object.entries(table).map(([key, entry]) => [key, schemaOf(entry, sections)]));
}

function schemaOf(entry: ElementEntry, sections: Readonly<Record<string, string>>): ElementSchema {
  const { section, attributes = {}, others = "none", content = "" } = entry;
  const entries = Object.entries(attributes);
  return {
    section,
    attributes: new Map(
      entries.map(([key, value]) => [
        key,
        { type: "required" in value ? value.required : value, section: sections[key] ?? section },
      ]),
    ),
    required: entries.filter(([, value]) => "required" in value).map(([key]) => key),
    others,
    content: contentModel(content),
  };
}
