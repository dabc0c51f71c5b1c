import { describe, expect, it } from "vitest";
import { check } from "../../src/pipeline/check/check.js";

const xliff12 = (text: string, unit: string, state: string) => `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>
<trans-unit id="s1"${unit}><source>${text}</source><target${state}>${text}</target></trans-unit>
</body></file></xliff>`;

const xliff2 = (text: string, state: string) => `<?xml version="1.0"?>
<xliff version="2.0" srcLang="zh-CN" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f1">
<unit id="u1"><segment state="${state}"><source>${text}</source><target>${text}</target></segment></unit>
</file></xliff>`;

function told(text: string) {
  const { issues, document } = check(
    { xliff: { name: "x.xlf", bytes: new TextEncoder().encode(text) } },
    { concepts: [] },
  );
  return {
    rules: issues.flatMap(({ rule, severity }) => (severity === "info" ? [] : [rule])),
    state: document.units[0]?.segments[0]?.state,
  };
}

describe("a text that is the same in both languages", () => {
  it.each([
    ["WHO", "", ' state="final"', "final"],
    ["iPhone 15 Pro", "", ' state="signed-off"', "reviewed"],
    ["a² + b² = c²", ' approved="yes"', "", "final"],
    ["mailto:library@example.org", ' approved="yes"', ' state="translated"', "final"],
  ])("is done where a reviser says so: %s", (text, unit, written, state) => {
    expect(told(xliff12(text, unit, written))).toEqual({ rules: [], state });
  });

  it.each(["USB-C", "ISO 9001", "https://example.org/map"])("is done in XLIFF 2 likewise: %s", (text) => {
    expect(told(xliff2(text, "final"))).toEqual({ rules: [], state: "final" });
    expect(told(xliff2(text, "reviewed"))).toEqual({ rules: [], state: "reviewed" });
  });

  it.each([
    "https://example.org/map",
    "li@example.org",
    "npm_config_cache = ./cache --quiet",
    "std::map $HOME read() notes.txt",
    "A4 × 2, v1.4",
    "E=mc²",
  ])("is done where it has no words and a translator says so: %s", (text) => {
    expect(told(xliff12(text, "", ' state="translated"'))).toEqual({ rules: [], state: "translated" });
    expect(told(xliff2(text, "translated"))).toEqual({ rules: [], state: "translated" });
    expect(told(xliff12(text, "", ' state="new"')).state).toBe("initial");
  });

  it.each(["Yes/No", "U.S.", "see https://example.org", "pages 4–5", "e.g."])(
    "is untranslated where a word of it may be said otherwise: %s",
    (text) => {
      expect(told(xliff12(text, "", ' state="translated"')).state).toBe("initial");
    },
  );

  it.each([
    ["图书馆", ' state="final"'],
    ["GDP增长", ' approved="yes"'],
    ["WHO", ' state="translated"'],
  ])("is untranslated where it is Chinese, or nobody has revised it: %s", (text, written) => {
    const unit = written.includes("approved") ? written : "";
    expect(told(xliff12(text, unit, unit === "" ? written : ""))).toEqual({
      rules: ["segment/untranslated"],
      state: "initial",
    });
  });
});
