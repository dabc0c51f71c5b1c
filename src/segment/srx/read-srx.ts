import { InputError } from "../../model/input-error.js";
import { nameTable } from "../../model/name-table.js";
import { compileLinear, compileLinearPlaces } from "../../text/linear-pattern.js";
import { attributeOf, readXml, type XmlHandler, type XmlTag, type XmlWhere } from "../../xml/index.js";
import { icuPattern } from "./icu-pattern.js";
import type { SrxRule, SrxRules } from "./srx-rules.js";

/**
 * Reads SRX 1.0 or 2.0 and gives the rules for a language: those of every language map that fits it where the header says
 * `cascade="yes"`, else of the first.
 *
 * @param language - BCP 47, such as `zh-CN`
 * @throws InputError `xml.*` as `readXml` does, `srx.element`, `srx.attribute` or `srx.value` (what SRX has not), `srx.rule`
 * (a pattern that cannot be compiled) or `srx.language`, with the line
 * @see SRX 2.0 (GALA, 2008), sections 4 and 5
 */
export function readSrx(text: string, name: string, language: string): SrxRules {
  const reader = new Reader(name);
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
  readonly #around: string[] = [];
  readonly #name: string;
  /** Namespace of the root; elements of another are a tool's own. */
  #uri: string | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  open(tag: XmlTag, where: XmlWhere): void {
    this.#refuseStranger(tag, where);
    this.#around.push(tag.local);
    switch (tag.local) {
      case "header":
        this.#cascades = this.#isYes(tag, "cascade", "no", where);
        break;
      case "languagerule":
        this.#set = [];
        this.sets.set(attributeOf(tag, "languagerulename") ?? "", this.#set);
        break;
      case "rule":
        this.#rule = {
          breaks: this.#isYes(tag, "break", "yes", where),
          before: "",
          after: "",
          line: where.place().line,
        };
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
    this.#around.pop();
    if (local === "rule") this.#set.push(this.#rule);
    if (local === "beforebreak" || local === "afterbreak") this.#part = undefined;
  }

  #refuseStranger(tag: XmlTag, where: XmlWhere): void {
    this.#uri ??= tag.uri;
    if (tag.uri !== this.#uri) return;
    const at = { file: this.#name, place: where.place() };
    const facts = ELEMENTS[tag.local];
    if (facts?.within.includes(this.#around.at(-1) ?? "") !== true)
      throw new InputError("srx.element", { element: tag.name }, at);
    const stranger = Object.keys(tag.attributes).find(
      (name) => !FOREIGN.test(name) && !facts.attributes.includes(name),
    );
    if (stranger !== undefined) throw new InputError("srx.attribute", { element: tag.name, attribute: stranger }, at);
  }

  #isYes(tag: XmlTag, attribute: string, unsaid: "yes" | "no", where: XmlWhere): boolean {
    const value = attributeOf(tag, attribute) ?? unsaid;
    if (value === "yes" || value === "no") return value === "yes";
    throw new InputError("srx.value", { attribute, value }, { file: this.#name, place: where.place() });
  }

  namesFor(language: string): string[] {
    const fitting = this.#maps.filter(({ pattern }) => fitsLanguage(pattern, language)).map(({ rules }) => rules);
    return this.#cascades ? fitting : fitting.slice(0, 1);
  }
}

/** An element of SRX: those that it stands in, and its attributes. */
interface ElementFacts {
  readonly within: readonly string[];
  readonly attributes: readonly string[];
}

const FOREIGN = /^xmlns$|:/u; // "xmlns", "okpsrx:x"

/** @see SRX 2.0, section 4; SRX 1.0 has `maprule` too */
const ELEMENTS = nameTable<ElementFacts>({
  srx: { within: [""], attributes: ["version"] },
  header: { within: ["srx"], attributes: ["segmentsubflows", "cascade"] },
  formathandle: { within: ["header"], attributes: ["type", "include"] },
  body: { within: ["srx"], attributes: [] },
  languagerules: { within: ["body"], attributes: [] },
  languagerule: { within: ["languagerules"], attributes: ["languagerulename"] },
  rule: { within: ["languagerule"], attributes: ["break"] },
  beforebreak: { within: ["rule"], attributes: [] },
  afterbreak: { within: ["rule"], attributes: [] },
  maprules: { within: ["body"], attributes: [] },
  maprule: { within: ["maprules"], attributes: ["maprulename"] },
  languagemap: { within: ["maprules", "maprule"], attributes: ["languagepattern", "languagerulename"] },
});

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
