import type { Span } from "../../model/span.js";
import { type MessagePart, partsWithin, readMessage } from "../../text/message.js";

/** What a program puts something in for, or prints otherwise than it stands. */
export interface Placeholder {
  readonly span: Span;
  readonly text: string;
  /** The same for placeholders that mean the same: `{{ name }}` and `{{name}}`, the first `%s` and `%1$s`. */
  readonly key: string;
}

/** The placeholders of a side; `isMessage`: of all branches of a message, where one stands in each branch that needs it. */
export interface Placeholders {
  readonly isMessage: boolean;
  readonly all: readonly Placeholder[];
}

/** The placeholders of a text, in order; those of an ICU message are its arguments, and the cases that a program tells apart. */
export function placeholdersOf(text: string): Placeholders {
  const message = readMessage(text);
  if (message === undefined) return { isMessage: false, all: placeholdersIn(text) };
  return { isMessage: true, all: Array.from(partsWithin(message)).flatMap((part) => placeholdersOfPart(part, text)) };
}

/** The placeholders that stand in a text as it is. */
export function placeholdersIn(text: string): Placeholder[] {
  if (!MAY_HOLD.test(text)) return [];
  let unnumbered = 0;
  return Array.from(text.matchAll(PLACEHOLDER)).flatMap(({ index, 0: found, groups = {} }) => {
    if (groups.path !== undefined) return [];
    const span = { start: index, end: index + found.length };
    if (groups.printf === undefined) return [{ span, text: found, key: found.replace(/\s+/gu, "") }];
    if (groups.number === undefined) unnumbered += 1;
    const number = groups.number ?? `${unnumbered}$`;
    return [{ span, text: found, key: `%${number}${groups.conversion ?? ""}` }];
  });
}

const MAY_HOLD = /[{%\\]|\$t\(|<%/u;

const FORMS: readonly string[] = [
  String.raw`(?<path>\b[A-Za-z]:\\[^\s"'，。；）]*|\\\\\w[^\s"'，。；）]*)`, // "C:\new", "\\server\tools" are none
  String.raw`\{\{\{?[^{}\n]{1,80}\}?\}\}`, // "{{name}}", "{{ count, number }}"
  String.raw`\$t\([^()]*\)`, // "$t(menu.open)"
  String.raw`<%[=\-]?[^%<>\n]{1,80}%>`, // "<%= name %>"
  String.raw`[$#%]\{\s*[\w.\-]+\s*\}`, // "${name}", "#{name}", "%{name}"
  String.raw`\{\s*[\w.\-]*\s*(?:,[^{}]*|:[^{}\s]*|![rsa])?\}`, // "{0}", "{name}", "{d, date}", "{0:N2}", "{}"
  String.raw`%\([\w.]+\)[-+0#]*\d*(?:\.\d+)?[A-Za-z]`, // "%(name)s"
  "%%",
  String.raw`%[A-Za-z_]\w{2,}%`, // "%user%"
  String.raw`(?<!\d)(?<printf>%(?<number>\d+\$)?(?<conversion>[-+0#']*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll?|[qzjt])?[sdifuxXoeEgGcCpn@])(?![A-Za-z]))`, // "%s", "%1$s", "%.2f"
  String.raw`(?<![\d%])%L?[1-9]\d?(?![\d.,%$])`, // "%1" of Qt
  String.raw`(?<!\\)\\[nrt]`, // "\n"
];
const PLACEHOLDER = new RegExp(FORMS.join("|"), "gu");

/** The placeholders of one part of a message, without those of its branches. */
export function placeholdersOfPart(part: MessagePart, message: string): Placeholder[] {
  if (part.kind === "number") return [{ span: part.span, text: "#", key: "#" }];
  if (part.kind === "text")
    return placeholdersIn(message.slice(part.span.start, part.span.end)).map((each) => shifted(each, part.span.start));
  const { name } = part;
  if (part.kind === "argument") {
    const text = message.slice(part.span.start, part.span.end);
    return [{ span: part.span, text, key: part.format === "" ? `{${name}}` : `{${name},${part.format}}` }];
  }
  const span = { start: part.start, end: message.indexOf(",", part.start) };
  const cases =
    part.by === "select"
      ? part.branches.map(({ key }) => key)
      : part.branches.some(({ key }) => key === "other")
        ? ["other"]
        : [];
  return [
    { span, text: `{${name}}`, key: `{${name}}` },
    { span, text: `{${name}, ${part.by}}`, key: `{${name},${part.by}}` },
    ...cases.map((key) => ({ span, text: `{${name}, ${part.by}, ${key}}`, key: `{${name},${part.by},${key}}` })),
  ];
}

const shifted = ({ span, ...rest }: Placeholder, by: number): Placeholder => ({
  ...rest,
  span: { start: span.start + by, end: span.end + by },
});
