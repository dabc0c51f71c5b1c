import type { ValueType } from "../../values/value-type.js";
import type { ElementTable } from "../schema.js";

/** A module of XLIFF 2: its elements, its attributes on the elements of others, and where both may stand. Sections are those of 2.1. */
export interface ModuleTable {
  readonly elements: ElementTable;
  /** Sections of the attributes of its own elements. */
  readonly sections: Readonly<Record<string, string>>;
  /** Parents in the core and in modules where its elements may stand by "elements from other namespaces", and how many. */
  readonly places: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly attributes: Readonly<Record<string, HostedAttribute>>;
}

/** An attribute that a module puts on elements of others. */
export interface HostedAttribute {
  readonly type: ValueType;
  readonly section: string;
  readonly hosts: ReadonlySet<string>;
}

/** How often an element may stand that may come any number of times. */
export const MANY = Number.POSITIVE_INFINITY;

/** An attribute of a module that these elements may carry. */
export const hostedOn = (section: string, type: ValueType, ...hosts: readonly string[]): HostedAttribute => ({
  type,
  section,
  hosts: new Set(hosts),
});
