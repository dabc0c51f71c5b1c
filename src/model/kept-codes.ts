import { type Content, type InlineCode, isAnnotation } from "./document.js";
import { withoutPartner } from "./without-partner.js";

/** The codes that a translator must keep; annotations only say something about the text. */
export const codesOf = (content: Content | undefined): readonly InlineCode[] =>
  content === undefined || content.codes.length === 0 ? [] : content.codes.filter((code) => !isAnnotation(code));

/** Codes of `codes` that `others` has no partner for, one for one by kind and id; the order is the translator's affair. */
export const codesWithoutPartner = (codes: readonly InlineCode[], others: readonly InlineCode[]): InlineCode[] =>
  codes.length === 0 ? [] : withoutPartner(codes, others, keyOf);

/**
 * Codes of a source that its target has lost. The reading above a character goes where the translator drops it, and so does a line break in a cue
 * of subtitles: it stands where the Chinese has to be parted, and the translation has lines of its own.
 */
export const lostCodes = (source: Content, target: Content | undefined, isCue: boolean): InlineCode[] =>
  codesWithoutPartner(codesOf(source), codesOf(target)).filter(
    ({ type }) => type !== "x-ruby" && !(isCue && type === "lb"),
  );

/** A key that a code of the source and the same code in the target have in common. */
export const keyOf = ({ kind, id }: InlineCode): string => `${kind} ${id}`;

/** What a person knows a code by. */
export const nameOf = ({ element, id, native }: InlineCode): string =>
  native ?? `<${element} ${element === "cp" ? "hex" : "id"}="${id}">`;
