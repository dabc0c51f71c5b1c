import { nameTable } from "../../../../model/name-table.js";
import type { XliffVersion } from "../../../xliff-versions.js";
import type { XmlName } from "./element.js";

/** Namespaces of the core, by version; 2.1 kept that of 2.0. @see XLIFF 2.1, 1.1.3; XLIFF 2.2, 1.3 */
export const coreNamespaces: Readonly<Record<XliffVersion, string>> = {
  "1.2": "urn:oasis:names:tc:xliff:document:1.2",
  "2.0": "urn:oasis:names:tc:xliff:document:2.0",
  "2.1": "urn:oasis:names:tc:xliff:document:2.0",
  "2.2": "urn:oasis:names:tc:xliff:document:2.2",
};

const XML = "http://www.w3.org/XML/1998/namespace";
/** The namespace of `xsi:schemaLocation`. */
export const XML_SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

const everyVersion2 = {
  "urn:oasis:names:tc:xliff:matches:2.0": "mtc",
  "urn:oasis:names:tc:xliff:glossary:2.0": "gls",
  "urn:oasis:names:tc:xliff:fs:2.0": "fs",
  "urn:oasis:names:tc:xliff:metadata:2.0": "mda",
  "urn:oasis:names:tc:xliff:resourcedata:2.0": "res",
  "urn:oasis:names:tc:xliff:sizerestriction:2.0": "slr",
  "urn:oasis:names:tc:xliff:validation:2.0": "val",
};
const its = { "http://www.w3.org/2005/11/its": "its", "urn:oasis:names:tc:xliff:itsm:2.1": "itsm" };

/** Namespaces of the modules of a version, with the prefixes that the specification gives them. */
const moduleNamespaces: Readonly<Record<XliffVersion, Readonly<Record<string, string>>>> = {
  "1.2": {},
  "2.0": { ...everyVersion2, "urn:oasis:names:tc:xliff:changetracking:2.0": "ctr" },
  "2.1": { ...everyVersion2, ...its },
  "2.2": { ...everyVersion2, ...its, "urn:oasis:names:tc:xliff:pgs:1.0": "pgs" },
};

/**
 * Names a file's elements and attributes; the same name gives the same object. The attributes of XLIFF itself stand in no namespace: one that
 * is put into that of the core, as `xliff:translate`, is not XLIFF's.
 */
export function nameGiver(version: XliffVersion, core: string) {
  const prefixes = nameTable({ ...moduleNamespaces[version], [XML]: "xml", [core]: "xliff" });
  const qualified = (uri: string, local: string): string => {
    const prefix = prefixes[uri];
    return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`;
  };
  return {
    element: names((uri, local) => (uri === core ? local : qualified(uri, local))),
    attribute: names((uri, local) => (uri === "" ? local : qualified(uri, local))),
  };
}

function names(keyOf: (uri: string, local: string) => string) {
  const known = new Map<string, XmlName[]>();
  return (uri: string, local: string, written: string): XmlName => {
    const alike = known.get(written) ?? [];
    const found = alike.find((name) => name.uri === uri);
    if (found !== undefined) return found;
    const made = { uri, local, written, key: keyOf(uri, local) };
    known.set(written, [...alike, made]);
    return made;
  };
}

/** Whether a name is of an extension rather than of the core, of a module of this version or of XML itself. */
export const isForeign = ({ key }: Pick<XmlName, "key">): boolean => key.startsWith("{");
