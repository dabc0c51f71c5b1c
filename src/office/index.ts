export { type OfficePackage, openPackage } from "./package.js";
export { contentTypes, type Relation, readPart, relationsOf } from "./relations.js";
export { replaceParts, writePackage } from "./write-package.js";
