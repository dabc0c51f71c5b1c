import { InputError } from "../../model/input-error.js";
import { attributeOf, readXml, type XmlHandler, type XmlTag, type XmlWhere } from "../../xml/index.js";
import type { SrxRule, SrxRules } from "./srx-rules.js";

/**
 * Reads SRX 1.0 or 2.0 and gives the rules for a language: those of every language map that fits it where the header says
 * `cascade="yes"`, else of the first.
 *
 * @param language - BCP 47, such as `zh-CN`
 * @throws InputError `xml.*` as `readXml` does, `srx.rule` (a pattern that cannot be compiled) or `srx.language`, with the line
 * @see SRX 2.0 (GALA, 2008), sections 4 and 5
 */
export function readSrx(text: string, name: string, language: string): SrxRules {
  const reader = new Reader();
  readXml(text, reader, { name, doctype: "passed over" });
  const names = reader.namesFor(language);
  const rules = names.flatMap((rulesName) => reader.sets.get(rulesName) ?? []);
  if (rules.length === 0) throw new InputError("srx.language", { language }, { file: name });
  return { names, rules: rules.map((rule) => compiled(rule, name)) };
}

/** Gathers rules and language maps while the XML goes by. */
class Reader implements XmlHandler {
  readonly sets = new Map<string, SrxRule[]>();
  readonly #maps: { pattern: string; rules: string }[] = [];
  #cascades = false;
  #set: SrxRule[] = [];
  #rule = { breaks: true, before: "", after: "", line: 0 };
  #part: "before" | "after" | undefined;

  open(tag: XmlTag, where: XmlWhere): void {
    switch (tag.local) {
      case "header":
        this.#cascades = attributeOf(tag, "cascade") === "yes";
        break;
      case "languagerule":
        this.#set = [];
        this.sets.set(attributeOf(tag, "languagerulename") ?? "", this.#set);
        break;
      case "rule":
        this.#rule = { breaks: attributeOf(tag, "break") !== "no", before: "", after: "", line: where.place().line };
        break;
      case "beforebreak":
        this.#part = "before";
        break;
      case "afterbreak":
        this.#part = "after";
        break;
      case "languagemap":
        this.#maps.push({
          pattern: attributeOf(tag, "languagepattern") ?? "",
          rules: attributeOf(tag, "languagerulename") ?? "",
        });
    }
  }

  text(value: string): void {
    if (this.#part !== undefined) this.#rule[this.#part] += value;
  }

  close({ local }: XmlTag): void {
    if (local === "rule") this.#set.push(this.#rule);
    if (local === "beforebreak" || local === "afterbreak") this.#part = undefined;
  }

  namesFor(language: string): string[] {
    const fitting = this.#maps
      .filter(({ pattern }) => languagePattern(pattern)?.test(language))
      .map(({ rules }) => rules);
    return this.#cascades ? fitting : fitting.slice(0, 1);
  }
}

/** Language codes are compared without regard to case: `ZH.*` fits zh-CN. */
function languagePattern(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern.replace(/^\(\?i\)/u, "")})$`, "iu");
  } catch {
    return undefined;
  }
}

function compiled(rule: SrxRule, file: string): SrxRule {
  const [before, after] = [toJavaScript(rule.before), toJavaScript(rule.after)];
  for (const [pattern, given] of [
    [before, rule.before],
    [after, rule.after],
  ] as const) {
    if (patternOf(pattern) === undefined)
      throw new InputError("srx.rule", { pattern: given }, { file, place: { line: rule.line ?? 1, column: 1 } });
  }
  return { ...rule, before, after };
}

function patternOf(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
}

/** ICU's patterns in JavaScript's words, as far as they differ: `\Q…\E`, `\x{…}`, `\h`, `\p{IsHan}`, `[[:alpha:]]`, needless escapes, `++`. */
function toJavaScript(pattern: string): string {
  return pattern
    .replace(/\\Q(.*?)\\E/gsu, (_, literal: string) => literal.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"))
    .replace(/\\x\{([0-9A-Fa-f]+)\}/gu, "\\u{$1}")
    .replace(/\\h/gu, "[ \\t\\u00a0\\u3000]")
    .replace(/\\p\{(?:Is|In)?([A-Z]\w+)\}/gu, (whole, name: string) => properties[name] ?? whole)
    .replace(/\[:(\w+):\]/gu, (whole, name: string) => posix[name] ?? whole)
    .replace(/\\([^\w\s^$.*+?()[\]{}|/\\-])/gu, "$1")
    .replace(/([*+?}])\+/gu, "$1");
}

/** Names of Java and ICU that JavaScript has otherwise. */
const properties: Readonly<Record<string, string>> = {
  Han: "\\p{Script=Han}",
  CJKUnifiedIdeographs: "\\p{Script=Han}",
  Latin: "\\p{Script=Latin}",
  Hiragana: "\\p{Script=Hiragana}",
  Katakana: "\\p{Script=Katakana}",
  Punct: "\\p{P}",
  Alpha: "\\p{L}",
  Upper: "\\p{Lu}",
  Lower: "\\p{Ll}",
  Digit: "\\p{Nd}",
  Space: "\\s",
};

const posix: Readonly<Record<string, string>> = {
  alpha: "\\p{L}",
  upper: "\\p{Lu}",
  lower: "\\p{Ll}",
  digit: "\\p{Nd}",
  punct: "\\p{P}",
  space: "\\s",
};
