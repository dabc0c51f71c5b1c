import { type OfficePackage, type Relation, relationsOf } from "../../../office/index.js";

/** The part with the body of a document. */
export const mainPart = (office: OfficePackage, file: string): string =>
  partOf(relationsOf(office, "", file), "officeDocument") ?? "word/document.xml";

/** The part to which the first relation of a type leads; nothing where there is none within the package. */
export const partOf = (relations: readonly Relation[], type: string): string | undefined =>
  relations.find((relation) => relation.type === type && !relation.isExternal)?.target;
