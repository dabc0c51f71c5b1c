import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validateXliff } from "../../src/interchange/xliff/validate/validate-xliff.js";
import { InputError } from "../../src/model/input-error.js";
import { decodeText } from "../../src/text/decode.js";

const tools = "../shared/conformance/tools";

/** What is wrong with files that tools wrote, as `xmllint` sees it too; the last three are valid by the schema of XLIFF 2.0 alone. */
const refused: Readonly<Record<string, string>> = {
  "locize/example.xliff": "nmtoken",
  "locize/example_compact.xliff": "nmtoken",
  "locize/example_empty12.xliff": "last-file",
  "locize/example_generic-span.xliff": "attribute-unknown",
  "locize/example_native-span-start-end.xliff": "lone-start attribute-unknown text-misplaced end-code",
  "locize/example_note12.xliff": "attribute-missing",
  "locize/example_standalone_only.xliff": "attribute-unknown",
  "matecat-parser/65-levels-nesting.json.xliff": "group-id",
  "matecat-parser/context-group-trans-unit.jsont2.xlf": "xml.syntax",
  "matecat-parser/context-group.xlf": "xml.syntax",
  "matecat-parser/empty.xliff": "element-missing",
  "matecat-parser/file-917760.xliff": "tool-ref",
  "matecat-parser/file-with-emoji.xliff": "tool-ref element-misplaced",
  "matecat-parser/file-with-empty-self-closed-target-tag-with-alt-trans.xliff": "tool-ref",
  "matecat-parser/file-with-nested-group.xliff": "tool-ref",
  "matecat-parser/file-with-not-empty-target-tag-with-mrk-with-alt-trans.xliff": "tool-ref attribute-missing",
  "matecat-parser/file-with-not-empty-target-tag-with-some-mrk-and-html-with-alt-trans.xliff":
    "tool-ref element-order attribute-missing text-misplaced element-unknown",
  "matecat-parser/file-with-not-empty-target-tag-without-alt-trans.xliff": "tool-ref",
  "matecat-parser/file-with-notes-and-malicious-code.xliff": "tool-ref element-unknown",
  "matecat-parser/file-with-notes-converted-and-seg-source-with-ex-tags.xliff": "tool-ref",
  "matecat-parser/file-with-notes-converted-nobase64.xliff": "tool-ref",
  "matecat-parser/file-with-notes-nobase64.po.sdlxliff": "segment-mark",
  "matecat-parser/file-with-self-closed-tag-and-alt-trans.xliff": "tool-ref element-order",
  "matecat-parser/from_jsont.xliff": "tool-ref",
  "matecat-parser/inglese-con-newlines-e-doctype.po.sdlxliff": "tool-ref",
  "matecat-parser/no-target.xliff": "enumeration language-tag",
  "matecat-parser/notes-after-segment.xliff": "attribute-unknown element-order",
  "matecat-parser/sample-20-with-group.xlf": "attribute-missing enumeration",
  "matecat-parser/uber-v2.xliff": "element-order",
  "matecat-parser/valid_sample-20-translation-candidates.xlf": "enumeration element-order",
  "matecat-parser/with-segment-state.xliff": "xml.syntax",
  "matecat/324.VIII.xlf": "tool-ref element-misplaced",
  "matecat/file-with-notes-and-malicious-code.xliff": "tool-ref element-unknown",
  "matecat/file-with-notes-converted-nobase64.xliff": "tool-ref",
  "matecat/file-with-notes-converted.xliff": "tool-ref",
  "matecat/file-with-preserve-white-space.xliff": "tool-ref element-missing",
  "matecat/sdlxliff-with-mrk-and-note.xlf.sdlxliff": "tool-ref element-missing",
  "okapi/JMP-11-Test01.xlf": "xliff.version",
  "okapi/RB-11-Test01.xlf": "xliff.version",
  "okapi/SF-12-Test01.xlf": "trans-unit-id",
  "okapi/lqiExtensions.xlf": "last-file",
  "omegat/filters3/file-XLIFFFilter-SMP.xlf": "xliff.version",
  "omegat/filters3/file-XLIFFFilter-properties.xlf": "xliff.version",
  "omegat/filters3/file-XLIFFFilter-statcount.xlf": "xliff.version",
  "omegat/filters3/file-XLIFFFilter-tags.xlf": "xliff.version",
  "omegat/filters3/file-XLIFFFilter.xlf": "xliff.version",
  "translate/test_2-test_odf2xliff-reference.xlf": "xliff.version",
  "translate/test_inline-test_odf2xliff_inline-reference.xlf": "xliff.version",
  "matecat-parser/test-empty-unit-2.0.xliff": "side-language",
  "matecat-parser/test_Localization_Manual Template for Global - Wrong courier process-en_us-mr_in-H_STRIPPED.xlf":
    "size-value",
  "omegat/filters4-xliff2/ex.9.5.xlf": "target-language-missing",
};

function verdictOn(path: string): string {
  const decoded = decodeText(readFileSync(path));
  if (!decoded.ok) return decoded.reason;
  try {
    const { issues } = validateXliff(decoded.text, { name: path });
    return Array.from(new Set(issues.map(({ rule }) => rule.replace("xliff/", "")))).join(" ");
  } catch (error) {
    return error instanceof InputError ? error.code : String(error);
  }
}

describe.skipIf(!existsSync(tools))("files that tools wrote (skipped without ../shared)", () => {
  const files = existsSync(tools)
    ? readdirSync(tools, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(tools, name)).isFile())
    : [];

  it.each(Object.entries(refused))("are refused where they are at fault: %s", (name, rules) => {
    expect(verdictOn(join(tools, name))).toBe(rules);
  });

  it.each(files.filter((name) => refused[name] === undefined))("are accepted where they are not: %s", (name) => {
    expect(verdictOn(join(tools, name))).toBe("");
  });
});
