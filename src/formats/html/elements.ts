import { nameTable } from "../../model/name-table.js";
import type { UnitKind } from "../../model/unit-kind.js";

/** Elements that begin and end a line of their own. @see HTML Standard, 15.3 "Non-replaced elements" */
const blocks: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center col colgroup dd desc details dialog dir div dl dt fieldset figcaption figure footer " +
    "form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main marquee menu nav noscript ol optgroup option p pre search section " +
    "summary table text tbody td textarea tfoot th thead title tr ul"
  ).split(" "),
);

/** Elements without an end tag. */
const voids: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);

/** Elements whose content nobody translates. */
const untranslated: ReadonlySet<string> = new Set(
  "script style template iframe noembed noframes xmp plaintext rt rp rtc math".split(" "),
);

/** Elements that are one thing in the line that they stand in, whatever texts they hold. */
const islands: ReadonlySet<string> = new Set("select textarea svg object video audio canvas datalist map".split(" "));

/** Elements whose white space is as it is written. */
const preformatted: ReadonlySet<string> = new Set(["pre", "textarea", "listing"]);

const kinds = nameTable<UnitKind>({
  ...{ h1: "heading", h2: "heading", h3: "heading", h4: "heading", h5: "heading", h6: "heading", title: "title" },
  ...{ li: "item", dt: "item", dd: "item", td: "cell", th: "cell" },
  ...{ caption: "caption", figcaption: "caption", legend: "caption" },
  ...{ option: "label", optgroup: "label", summary: "label", textarea: "label" },
});

/** What inline elements do, as XLIFF 1.2 says it. @see XLIFF 1.2, `ctype` */
const types = nameTable<string>({
  ...{ b: "bold", strong: "bold", i: "italic", em: "italic", u: "underlined", ins: "underlined" },
  ...{ a: "link", img: "image", svg: "image", br: "lb" },
});

/** Whether an element parts the text before it from the text in it. */
export const isBlock = (name: string): boolean => blocks.has(name);
/** Whether an element has no content. */
export const isVoid = (name: string): boolean => voids.has(name);
/** Whether the content of an element is never translated. */
export const isUntranslated = (name: string): boolean => untranslated.has(name);
/** Whether an element stands in a line as one thing, with texts of its own. */
export const isIsland = (name: string): boolean => islands.has(name);
/** Whether white space of an element is text. */
export const isPreformatted = (name: string): boolean => preformatted.has(name);
/** What a text in a block is. */
export const kindOfBlock = (name: string): UnitKind => kinds[name] ?? "paragraph";
/** What an inline element does. */
export const typeOfInline = (name: string): string => types[name] ?? `x-${name.replace(/[^\w-]/gu, "-")}`;
