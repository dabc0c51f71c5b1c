export { type OfficePackage, type OpenPackageOptions, openPackage, type PackageLimits } from "./package.js";
export { contentTypes, type Relation, readPart, relationsOf } from "./relations.js";
export { replaceParts, writePackage } from "./write-package.js";
