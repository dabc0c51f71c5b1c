/** Markup that may stand in a page as it is. It is made by `markup` and the functions of this file, which escape every text. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand between the pieces of markup; `undefined` and `false` leave nothing. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

/**
 * A template whose values are escaped, unless they are markup themselves. Attributes are always written in double quotes.
 *
 * @example markup`<p title="${'"'}">${"<b>"}</p>`.text // <p title="&quot;">&lt;b></p>
 */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = pieces[0] ?? "";
  for (let index = 0; index < parts.length; index += 1) text += write(parts[index]) + (pieces[index + 1] ?? "");
  return new Markup(text);
}

function write(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  if (part === undefined || part === false) return "";
  return part.map(write).join("");
}

/**
 * Program text or a style sheet, as raw text of its element. A program is a module, which a browser runs when it has read the page, in a
 * task of its own.
 *
 * @throws Error where the text would end the element
 */
export function rawText(name: "script" | "style", text: string): Markup {
  if (/<\/|<!--/u.test(text)) throw new Error(`text of <${name}> holds a tag`);
  return new Markup(`<${name}${name === "script" ? ' type="module"' : ""}>${text}</${name}>`);
}

/** Data for the page's program, as JSON that no parser takes for a tag or for characters that HTML cannot hold. */
export const jsonBlock = (id: string, value: unknown): Markup =>
  new Markup(`<script type="application/json" id="${escapeHtml(id)}">${fitJson(value, UNFIT_FOR_JSON)}</script>`);

/** An attribute with JSON in it, in single quotes, for JSON is full of double ones. */
export const jsonAttribute = (name: string, value: unknown): Markup =>
  new Markup(` ${name}='${fitJson(value, UNFIT_FOR_ATTRIBUTE)}'`);

/** JSON with what does not fit where it stands as `\u` escapes. */
const fitJson = (value: unknown, unfit: RegExp): string =>
  JSON.stringify(value).replace(unfit, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );

/** A text for HTML. Characters that HTML cannot hold, not even escaped, show as U+FFFD; a carriage return is a line end. */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, (character) => entities[character] ?? "\ufffd") : text;
}

/** Whether a text stands in a page as it is, without a character shown as another. */
export const isWritable = (text: string): boolean => !UNWRITABLE.test(text);

// Controls, surrogates without a partner and noncharacters (HTML, 13.2.3.5 "Preprocessing the input stream").
const FORBIDDEN = "\\u0000-\\u0008\\u000b\\u000c\\u000d-\\u001f\\u007f-\\u009f\\p{Cs}\\p{NChar}";
const UNFIT_FOR_JSON = new RegExp(`[<${FORBIDDEN}]`, "gu");
const UNFIT_FOR_ATTRIBUTE = new RegExp(`[<&'${FORBIDDEN}]`, "gu");
const UNWRITABLE = new RegExp(`[${FORBIDDEN}]`, "u");
const SPECIAL = new RegExp(`[&<>"${FORBIDDEN}]`, "u");
const EVERY_SPECIAL = new RegExp(SPECIAL.source, "gu");
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "\n",
};
