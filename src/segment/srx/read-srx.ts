import { InputError } from "../../model/input-error.js";
import { compileLinear, compileLinearPlaces } from "../../text/linear-pattern.js";
import { attributeOf, readXml, type XmlHandler, type XmlTag, type XmlWhere } from "../../xml/index.js";
import { icuPattern } from "./icu-pattern.js";
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
    const fitting = this.#maps.filter(({ pattern }) => fitsLanguage(pattern, language)).map(({ rules }) => rules);
    return this.#cascades ? fitting : fitting.slice(0, 1);
  }
}

/** Language codes are compared without regard to case: `ZH.*` fits zh-CN. A pattern that is none fits nothing. */
function fitsLanguage(pattern: string, language: string): boolean {
  try {
    return compileLinear(`^(?:${icuPattern(pattern)})$`, { ignoreCase: true }).find(language).length > 0;
  } catch {
    return false;
  }
}

/** The rule with patterns of RE2. @throws InputError `srx.rule` where they cannot be had, with the line and the reason */
function compiled(rule: SrxRule, file: string): SrxRule {
  try {
    const [before, after] = [icuPattern(rule.before), icuPattern(rule.after)];
    compileLinearPlaces(before, after);
    return { ...rule, before, after };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /u, "") : String(error);
    const pattern = [rule.before, rule.after].filter((part) => part !== "").join(" · ");
    throw new InputError("srx.rule", { pattern, reason }, { file, place: { line: rule.line ?? 1, column: 1 } });
  }
}
