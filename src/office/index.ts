export { type OfficePackage, openPackage } from "./package.js";
export { contentTypes, readPart, relationsOf } from "./relations.js";
export { replaceParts, writePackage } from "./write-package.js";
export { zipDirectory } from "./zip-directory.js";
