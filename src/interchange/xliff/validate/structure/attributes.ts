import { nameTable } from "../../../../model/name-table.js";
import type { XmlAttribute, XmlElement, XmlName } from "../document/element.js";
import { isForeign, XML_SCHEMA_INSTANCE } from "../document/namespaces.js";
import type { Fault } from "../rule.js";
import type { Dialect } from "../tables/dialect.js";
import type { AttributeSchema, ElementSchema, OtherAttributes } from "../tables/schema.js";
import { space } from "../values/enumeration.js";
import { ncName } from "../values/form.js";
import { languageOrNone } from "../values/language.js";
import { uri } from "../values/uri.js";
import { attributeMissing, attributeUnknown, foreignAttribute, moduleAttribute } from "./attribute-rules.js";

/** What is wrong with the attributes of an element: those it may not have, those it lacks, and values of another form. */
export function attributeFaults(element: XmlElement, schema: ElementSchema, dialect: Dialect): readonly Fault[] {
  let faults: Fault[] | undefined;
  for (const attribute of element.attributes) {
    const fault = faultOf(attribute, element, schema, dialect);
    if (fault === undefined) continue;
    faults ??= [];
    faults.push(fault);
  }
  for (const key of schema.required) {
    if (element.attributes.some(({ name }) => name.key === key)) continue;
    faults ??= [];
    faults.push({ rule: attributeMissing.rule, section: schema.section, values: { attribute: key } });
  }
  return faults ?? NONE;
}

const NONE: readonly never[] = []; // one for all: most elements have no fault

function faultOf(
  { name, value }: XmlAttribute,
  element: XmlElement,
  schema: ElementSchema,
  dialect: Dialect,
): Fault | undefined {
  const { key } = name;
  const known = schema.attributes.get(key) ?? otherwiseKnown(key, element, schema, dialect);
  if (known !== undefined) {
    const { type, section } = known;
    if (type.accepts(value)) return undefined;
    return { rule: type.rule, section, attribute: key, values: { expected: type.expected } };
  }
  const rule = ruleAgainst(name, schema.others);
  return rule && { rule, section: schema.section, attribute: key };
}

/** An attribute of a module on an element of another, or one of XML's own. */
function otherwiseKnown(
  key: string,
  { name }: XmlElement,
  { others, section }: ElementSchema,
  { hosted }: Dialect,
): AttributeSchema | undefined {
  const guest = hosted.get(key);
  if (guest?.hosts.has(name.key) === true || (others === "any" && isOfModule(name.key)))
    return guest ?? ownOf(key, section);
  return others === "any" || others === "xml" ? ownOf(key, section) : undefined;
}

/** Modules say on which elements of the core and on which matches their attributes may stand, and are free with each other. */
const isOfModule = (key: string): boolean => key.includes(":") && key !== "mtc:match";

function ownOf(key: string, section: string): AttributeSchema | undefined {
  const type = ofXml[key];
  return type && { type, section };
}

const ofXml = nameTable<AttributeSchema["type"]>({
  "xml:lang": languageOrNone,
  "xml:space": space,
  "xml:id": ncName,
  "xml:base": uri,
});

/** The rule that an attribute breaks by being there at all. */
function ruleAgainst({ key, uri }: XmlName, others: OtherAttributes): Fault["rule"] | undefined {
  if (key.startsWith("xliff:")) return attributeUnknown.rule;
  if (uri === XML_SCHEMA_INSTANCE || others === "all") return undefined;
  if (uri === "" || key.startsWith("xml:")) return attributeUnknown.rule;
  if (!isForeign({ key })) return moduleAttribute.rule;
  return takesForeign.has(others) ? undefined : foreignAttribute.rule;
}

const takesForeign: ReadonlySet<OtherAttributes> = new Set(["any", "markers"]);
