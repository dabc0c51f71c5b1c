import { describe, expect, it } from "vitest";
import { validateXliff } from "../../src/interchange/xliff/validate/validate-xliff.js";
import { InputError } from "../../src/model/input-error.js";
import { addressOf } from "../../src/model/place.js";

const validate = (text: string, options = {}) => validateXliff(text, { name: "x.xlf", ...options });
const places = (text: string): string[] =>
  validate(text).issues.map(({ rule, place }) => `${place && addressOf(place)} ${rule}`);

function refusal(text: string, options = {}): string {
  try {
    validate(text, options);
    return "";
  } catch (error) {
    const { code, place } = error instanceof InputError ? error : { code: String(error) };
    return `${code} ${place && addressOf(place)}`;
  }
}

const file2 = (unit: string, version = "2.1"): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:${version === "2.2" ? "2.2" : "2.0"}" version="${version}" srcLang="zh" trgLang="en"><file id="f1">${unit}</file></xliff>`;
const unit = '<unit id="u1"><segment><source>你好</source></segment></unit>';
const file12 = (body: string, before = ""): string =>
  `${before}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh" datatype="plaintext"><body>${body}</body></file></xliff>`;

describe("validateXliff", () => {
  it("places a violation at the line and column of its element or attribute, whatever ends the lines", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const lines = [
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"',
        ' version="2.1" srcLang="zh">',
        '<file id="f1">',
        "<!-- 𠮷 --><unit",
        '  id="u1"',
        '\tstate="final">',
        "<segment><source>𠮷<bold/>好</source></segment></unit></file></xliff>",
      ];
      expect(places(lines.join(end))).toEqual(["6:2 xliff/attribute-unknown", "7:20 xliff/element-unknown"]);
    }
  });

  it("places misplaced text where it begins, after comments, CDATA and white space", () => {
    expect(places(file2(`<!-- 一 -->\n ${unit}\n<![CDATA[ 看]]>`))).toEqual(["3:11 xliff/text-misplaced"]);
  });

  it("finds every violation, in the order of the file", () => {
    const broken = '<unit id="u1"><segment id="s 1"><source dir="ltr"><ph/></source></segment></unit>';
    const rules = validate(file2(broken + broken)).issues.map(({ rule }) => rule);
    const once = ["xliff/nmtoken", "xliff/attribute-unknown", "xliff/attribute-missing"];
    expect(rules).toEqual([...once, "xliff/unit-id", ...once]);
  });

  it("names the attribute that is at fault, of several, with its value", () => {
    const [issue] = validate(file2(unit.replace('id="u1"', 'name="title" id="u1" state="final"'))).issues;
    expect(issue?.values).toMatchObject({ element: "unit", attribute: "state", value: "final" });
  });

  it("lets modules put attributes on each other's elements, but not on a match, which says itself what it takes", () => {
    const modules = ["matches", "glossary", "fs"].map((name) => `xmlns:${name}="urn:oasis:names:tc:xliff:${name}:2.0"`);
    const withModule = (inner: string): string =>
      file2(unit.replace("<segment>", `${inner}<segment>`)).replace("<xliff ", `<xliff ${modules.join(" ")} `);
    const entry = "<glossary:term>你好</glossary:term><glossary:translation>hello</glossary:translation>";
    expect(
      places(
        withModule(
          `<glossary:glossary><glossary:glossEntry fs:fs="p">${entry}</glossary:glossEntry></glossary:glossary>`,
        ),
      ),
    ).toEqual([]);
    const match = "<source>你好</source><target>hello</target>";
    const matches = withModule(
      `<matches:matches><matches:match ref="#m1" fs:fs="p">${match}</matches:match></matches:matches>`,
    ).replace("<source>你好</source></segment>", '<source><mrk id="m1" type="mtc:match">你好</mrk></source></segment>');
    expect(validate(matches).issues.map(({ rule }) => rule)).toEqual(["xliff/module-attribute"]);
  });

  it("looks at codes inside other codes and markers", () => {
    const nested = '<mrk id="m1" translate="no"><pc id="1"><ph id="m1"/></pc></mrk>';
    const { issues } = validate(file2(unit.replace("你好", nested)));
    expect(issues.map(({ rule, values }) => `${rule} ${values.element}`)).toEqual(["xliff/segment-id ph"]);
  });

  it("counts segments, and says which version it read", () => {
    expect(validate(file2(unit, "2.2"))).toMatchObject({ version: "2.2", segments: 1, issues: [] });
    expect(validate(file12('<trans-unit id="1"><source>好</source></trans-unit>'))).toMatchObject({
      version: "1.2",
      segments: 1,
      issues: [],
    });
  });

  it.each([
    { version: "2.0", clause: "XLIFF 2.0, 5.1.6.5" },
    { version: "2.1", clause: "XLIFF 2.1, 5.1.7.5" },
    { version: "2.2", clause: "XLIFF 2.2, 4.1.7.5" },
  ])("numbers clauses as XLIFF $version does", ({ version, clause }) => {
    const matches =
      '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="s1"><source/><target/></mtc:match></mtc:matches>';
    const [issue] = validate(file2(unit.replace("<segment>", `${matches}<segment>`), version)).issues;
    expect(issue).toMatchObject({ rule: "xliff/span-ref", values: { clause } });
  });

  it("holds XLIFF 1.2 to the strict schema only where it is asked to", () => {
    const text = file12('<trans-unit id="1" ts="x"><source>好</source><note>看</note></trans-unit>');
    expect(validate(text).issues).toEqual([]);
    expect(validate(text, { strict: true }).issues).toMatchObject([{ rule: "xliff/attribute-unknown" }]);
  });

  it("does not look into extensions of XLIFF 1.2", () => {
    const extension = '<my:x xmlns:my="urn:my"><source><bold/></source></my:x>';
    expect(places(file12(`<trans-unit id="1"><source>好</source>${extension}</trans-unit>`))).toEqual([]);
  });

  it.each([
    { what: "broken markup", text: file2("<unit>"), gives: "xml.syntax 1:" },
    { what: "an unknown entity", text: file2(unit.replace("你好", "&n;")), gives: "xml.syntax" },
    { what: "another vocabulary", text: "<tmx version='1.4'/>", gives: "xml.root 1:1" },
    { what: "XLIFF 1.1", text: '<?xml version="1.0"?>\n<xliff version="1.1"/>', gives: "xliff.version 2:1" },
    { what: "a version that is none", text: file2(unit).replace('"2.1"', '"2.9"'), gives: "xliff.version 1:1" },
    {
      what: "entities of its own",
      text: file12("", '<!DOCTYPE xliff [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
      gives: "xml.entities 1:1",
    },
    { what: "any document type in XLIFF 2", text: `<!DOCTYPE xliff>\n${file2(unit)}`, gives: "xml.doctype 1:1" },
  ])("refuses $what", ({ text, gives }) => {
    expect(refusal(text)).toContain(gives);
  });

  it("takes an XLIFF 1.2 that names its document type and declares nothing", () => {
    const doctype = '<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://www.oasis-open.org/xliff.dtd">';
    expect(places(file12("", doctype))).toEqual([]);
  });

  it("refuses elements more than a hundred deep, or as deep as it is told", () => {
    const groups = (count: number): string => file2(`${'<group id="g">'.repeat(count)}${"</group>".repeat(count)}`);
    expect(refusal(groups(98))).toBe("");
    expect(refusal(groups(99))).toMatch(/^xml\.limit-depth 1:\d+$/u);
    expect(refusal(groups(99), { limits: { depth: 200 } })).toBe("");
  });
});
