import { isMap, isNode, isScalar, isSeq, type Pair, parse, parseDocument } from "yaml";
import type { Span } from "../model/span.js";

/** A string in a text of YAML. */
export interface YamlString {
  /** Names from the root on, without the numbers of items: `hero.actions.text`. */
  readonly path: readonly string[];
  readonly value: string;
  /** With its quotes or the sign of its block. */
  readonly span: Span;
  readonly style: YamlStyle;
  /** Whether it stands between brackets, where a comma ends it. */
  readonly isInFlow: boolean;
}

/** How a string of YAML is written. */
export type YamlStyle = "plain" | "single" | "double" | "literal" | "folded";

/** The strings among the values of a text of YAML, in its order; nothing where the text is no YAML. Keys and other values are passed over. */
export function yamlStrings(text: string): readonly YamlString[] | undefined {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
  if (document.errors.length > 0) return undefined;
  return Array.from(stringsIn(document.contents, [], false));
}

function* stringsIn(node: unknown, path: readonly string[], isInFlow: boolean): Generator<YamlString> {
  if (!isNode(node)) return;
  if (isMap(node)) {
    for (const pair of node.items) yield* stringsIn(pair.value, [...path, keyOf(pair)], isInFlow || node.flow === true);
  } else if (isSeq(node)) {
    for (const item of node.items) yield* stringsIn(item, path, isInFlow || node.flow === true);
  } else if (isScalar(node) && typeof node.value === "string" && node.range && node.type !== undefined) {
    const [start, end] = node.range;
    yield { path, value: node.value, span: { start, end }, style: STYLES[node.type] ?? "plain", isInFlow };
  }
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : "");

const STYLES: Readonly<Partial<Record<string, YamlStyle>>> = {
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

/**
 * Whether a text without quotes is read as itself by every reader of YAML, those of version 1.1 too.
 *
 * @example `12:30` is 750 in YAML 1.1, `#1` nothing, `Chapter 1: General` a fault, `no` false
 */
export function isPlainYaml(text: string, isInFlow: boolean): boolean {
  if (/[\n\t]|: |:$| #|^[\s>|@`%&*!?'"{}[\],-]|\s$/u.test(text) && !/^-\S/u.test(text)) return false;
  if (REFUSED.test(text) || (isInFlow && text.startsWith(":"))) return false;
  const whole = isInFlow ? `[${text}]` : `- ${text}`;
  return (["1.1", "1.2"] as const).every((version) => {
    try {
      const list: unknown = parse(whole, {
        version,
        schema: version === "1.1" ? "yaml-1.1" : "core",
        logLevel: "silent",
      });
      return Array.isArray(list) && list.length === 1 && list[0] === text;
    } catch {
      return false;
    }
  });
}

/** What PyYAML refuses without quotes though other readers do not: the merge key, the default value, line ends of YAML 1.1, controls. */
const REFUSED = /^(?:<<|=)$|[\p{Cc}\u2028\u2029]/u;

/** A text in double quotes. */
export const quotedYaml = (text: string): string => `"${escapedYaml(text)}"`;

/** A text as it stands within double quotes. */
export const escapedYaml = (text: string): string =>
  text
    .replace(/["\\]/gu, "\\$&")
    .replace(/\n/gu, "\\n")
    .replace(/(?!\t)[\p{Cc}\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
