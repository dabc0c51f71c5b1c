import { nameTable } from "../../../../model/name-table.js";
import type { XliffVersion } from "../../../xliff-versions.js";
import { core2, core22, coreSections } from "./core2.js";
import { core12 } from "./core12.js";
import { changeTracking } from "./modules/change-tracking.js";
import { formatStyle } from "./modules/format-style.js";
import { glossary } from "./modules/glossary.js";
import { its } from "./modules/its.js";
import { matches } from "./modules/matches.js";
import { metadata } from "./modules/metadata.js";
import type { HostedAttribute, ModuleTable } from "./modules/module-table.js";
import { pluralGenderSelect } from "./modules/plural-gender-select.js";
import { resourceData, resourceData22 } from "./modules/resource-data.js";
import { sizeRestriction } from "./modules/size-restriction.js";
import { validation } from "./modules/validation.js";
import { type ElementTable, type Schemas, schemasOf } from "./schema.js";
import { strict12 } from "./strict12.js";

/** All tables of a version as one. */
export interface Dialect {
  readonly schemas: Schemas;
  /** Attributes that modules put on the elements of others, by key. */
  readonly hosted: ReadonlyMap<string, HostedAttribute>;
  /** For an element of a module: how often it may stand in which parent by "elements from other namespaces". */
  readonly places: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** Elements whose guests from modules are limited to these places. */
  readonly hosts: ReadonlySet<string>;
  /** Whether what stands inside extensions is looked at too: known elements are held to their tables there in XLIFF 2. */
  readonly looksIntoExtensions: boolean;
}

/** `strict` tells the two schemas of 1.2 apart and means nothing to the other versions. */
export function dialectOf(version: XliffVersion, strict: boolean): Dialect {
  const { core, sections, modules } =
    version === "1.2" && strict ? { ...parts["1.2"], core: strict12 } : parts[version];
  const places = modules.flatMap((module) =>
    Object.entries(module.places).map(([key, parents]) => [key, nameTable(parents)] as const),
  );
  return {
    schemas: new Map([
      ...schemasOf(core, sections),
      ...modules.flatMap((module) => Array.from(schemasOf(module.elements, module.sections))),
    ]),
    hosted: new Map(modules.flatMap(({ attributes }) => Object.entries(attributes))),
    places: new Map(places),
    hosts: new Set(places.flatMap(([, parents]) => Object.keys(parents))),
    looksIntoExtensions: version !== "1.2",
  };
}

interface Parts {
  readonly core: ElementTable;
  readonly sections: Readonly<Record<string, string>>;
  readonly modules: readonly ModuleTable[];
}

const everyVersion2 = [matches, glossary, formatStyle, metadata, sizeRestriction, validation];

const parts: Readonly<Record<XliffVersion, Parts>> = {
  "1.2": { core: core12, sections: {}, modules: [] },
  "2.0": { core: core2, sections: coreSections, modules: [...everyVersion2, resourceData, changeTracking] },
  "2.1": { core: core2, sections: coreSections, modules: [...everyVersion2, resourceData, its] },
  "2.2": { core: core22, sections: coreSections, modules: [...everyVersion2, resourceData22, its, pluralGenderSelect] },
};
