import { InputError } from "../model/input-error.js";
import { attributeOf, readXml, type XmlHandler, type XmlTag } from "../xml/index.js";
import type { OfficePackage } from "./package.js";

/** What a part of a package refers to. */
export interface Relation {
  readonly id: string;
  /** The last step of the type's address: `footnotes`, `hyperlink`, `officeDocument`. Strict and transitional documents share it. */
  readonly type: string;
  /** Name of a part, or the address of something outside of the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * The relations of a part in their order; those of the package itself where the name is empty.
 *
 * @param file - name of the document, for errors
 * @throws InputError `office.part`
 * @see ECMA-376, part 2, 6.5 (relationships)
 */
export function relationsOf(office: OfficePackage, part: string, file: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations: Relation[] = [];
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  let root: string | undefined;
  const open = (tag: XmlTag): void => {
    root ??= tag.local;
    if (root !== "Relationships")
      throw new InputError("office.part", { part: name, reason: `<${root}>, not <Relationships>` }, { file });
    if (tag.local !== "Relationship") return;
    const isExternal = attributeOf(tag, "TargetMode") === "External";
    const target = attributeOf(tag, "Target") ?? "";
    relations.push({
      id: attributeOf(tag, "Id") ?? "",
      type: (attributeOf(tag, "Type") ?? "").replace(/^.*\//u, ""),
      target: isExternal ? target : resolved(folder, target),
      isExternal,
    });
  };
  readPart(office, name, { open, close: () => undefined }, file);
  return relations;
}

/** The media type of each part that the package declares one for: by the part's own name, else by its ending. @see ECMA-376, part 2, 6.2.3 */
export function contentTypes(office: OfficePackage, file: string): (part: string) => string | undefined {
  const byName = new Map<string, string>();
  const byEnding = new Map<string, string>();
  const open = (tag: XmlTag): void => {
    const type = attributeOf(tag, "ContentType") ?? "";
    if (tag.local === "Override") byName.set((attributeOf(tag, "PartName") ?? "").toLowerCase(), type);
    else if (tag.local === "Default") byEnding.set((attributeOf(tag, "Extension") ?? "").toLowerCase(), type);
  };
  readPart(office, "[Content_Types].xml", { open, close: () => undefined }, file);
  return (part) => {
    const name = part.toLowerCase();
    return byName.get(`/${name}`) ?? byEnding.get(name.slice(name.lastIndexOf(".") + 1));
  };
}

/**
 * Reads a part that is XML; says whether there is such a part. Whatever is wrong with its XML is a fault of the document.
 *
 * @throws InputError `office.part`
 */
export function readPart(office: OfficePackage, part: string, handler: XmlHandler, file: string): boolean {
  const bytes = office.part(part);
  if (bytes === undefined) return false;
  try {
    readXml(new TextDecoder().decode(bytes), handler, { name: part });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError("office.part", { part, reason: error.values.reason ?? error.code }, { file });
  }
  return true;
}

/** A target as the name of a part: `../media/image1.png` from `word/` is `media/image1.png`. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
