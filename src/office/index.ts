export { declaredType } from "./declared-type.js";
export { type OfficePackage, openPackage } from "./package.js";
export { contentTypes, type Relation, readPart, relationsOf } from "./relations.js";
export {
  type Cell,
  type CellStyle,
  type CellValue,
  type ConditionalRule,
  cellFormatter,
  cellText,
  type DataValidation,
  EPOCH,
  isCellError,
  LONGEST_CELL,
  readWorkbook,
  type Sheet,
  type WriteSheet,
} from "./workbook.js";
export { type PackedPart, packText, replaceParts, writePackage } from "./write-package.js";
export { zipDirectory } from "./zip-directory.js";
