import type { Unit } from "../../model/document.js";
import { groupBy } from "../../model/group-by.js";
import type { Span } from "../../model/span.js";
import type { JsonNode } from "../../text/json.js";
import type { UnitSplice } from "../splice-text-file.js";
import { isFormOf } from "./plural-forms.js";
import type { ResourceString } from "./resource.js";

/** A string of a resource with its translation, where it has one that could be written. */
export interface TranslatedString {
  readonly string: ResourceString;
  readonly unit: Unit | undefined;
  readonly translation: string | undefined;
}

/**
 * What takes the place of what in a resource: the literal of each string that is translated. Where the target language has other plural
 * forms than the source, its forms take the place of the source's first, and the others go.
 */
export function resourceSplices(text: string, strings: readonly TranslatedString[]): UnitSplice[] {
  const forms = groupBy(strings, formKey);
  return [
    ...strings.filter((each) => formKey(each) === undefined).flatMap(literalSplice),
    ...Array.from(forms.values()).flatMap((all) => formSplices(text, all)),
  ];
}

/** What the plural forms of one string have in common; nothing where a string has no forms. */
const formKey = ({ string: { group, target } }: TranslatedString): string | undefined =>
  group === undefined || target.stem === undefined ? undefined : `${group.offset} ${target.stem}`;

function literalSplice({ string: { value }, unit, translation }: TranslatedString): UnitSplice[] {
  if (translation === undefined) return [];
  const span = { start: value.offset, end: value.offset + value.length };
  return [{ span, replacement: JSON.stringify(translation), ...(unit && { unit }) }];
}

function formSplices(text: string, forms: readonly TranslatedString[]): UnitSplice[] {
  const [{ string, unit } = { string: undefined, unit: undefined }] = forms;
  const { group, target: { stem = "" } = {} } = string ?? {};
  if (group === undefined || forms.every(({ translation }) => translation === undefined)) return [];
  const own = (group.children ?? []).filter(({ children: [key] = [] }) => isFormOf(stem, String(key?.value)));
  const isSame = own.length === forms.length && forms.every(({ string: { target } }) => target.name === target.from);
  if (isSame) return forms.flatMap(literalSplice);
  const [first, ...others] = own.map((property) => spanOf(property));
  if (first === undefined) return [];
  const separator = `,${spaceBefore(text, first.start)}`;
  const replacement = forms.map((form) => propertyOf(text, form)).join(separator);
  return [
    { span: first, replacement, ...(unit && { unit }) },
    ...others.map((span) => ({ span: { start: separatorStart(text, span.start), end: span.end }, replacement: "" })),
  ];
}

const spanOf = ({ offset, length }: JsonNode): Span => ({ start: offset, end: offset + length });

function spaceBefore(text: string, offset: number): string {
  let start = offset;
  while (/\s/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}

/** The offset of the comma that parts a property from the one before it. */
const separatorStart = (text: string, offset: number): number => text.lastIndexOf(",", offset);

/** A property of the translated resource, with the colon as the source has it. */
function propertyOf(text: string, { string: { value, target }, translation }: TranslatedString): string {
  const [key] = value.parent?.children ?? [];
  const colon = key === undefined ? ": " : text.slice(key.offset + key.length, value.offset);
  return `${JSON.stringify(target.name)}${colon}${JSON.stringify(translation ?? value.value)}`;
}
