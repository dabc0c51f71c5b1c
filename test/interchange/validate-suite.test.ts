import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validateXliff } from "../../src/interchange/xliff/validate/validate-xliff.js";

const suite = "../shared/conformance/xliff-2.2";
const filesIn = (folder: string): string[] => (existsSync(join(suite, folder)) ? readdirSync(join(suite, folder)) : []);

function rulesBroken(folder: string, file: string): string[] {
  const text = readFileSync(join(suite, folder, file), "utf8");
  return Array.from(new Set(validateXliff(text, { name: file }).issues.map(({ rule }) => rule.replace("xliff/", ""))));
}

/** What is wrong with each file of the suite, by its name. */
const invalidCore: Readonly<Record<string, string>> = {
  CopyOfWithOriginalData: "copy-of",
  DifferentCanDeleteInScAndEc: "code-pair",
  DifferentCanOverlapInScAndEc: "code-pair",
  DuplicateExtElemIdsInFile: "extension-id",
  DuplicateNoteIdsInFile: "note-id",
  DuplicateNoteIdsInUnit: "note-id",
  EmBeforeSm: "start-ref",
  GroupWithoutId: "attribute-missing",
  IgnorableIdNotUnique: "segment-id",
  InvalidDataRef: "data-ref",
  InvalidDataRefEnd: "data-ref",
  InvalidDirAttributeOnSource: "attribute-unknown",
  InvalidExtensionAttributeOnPc: "foreign-attribute",
  InvalidExtensionAttributeOnSegment: "foreign-attribute",
  InvalidExtensionAttributeOnTarget: "foreign-attribute",
  InvalidExtensionElementInData: "foreign-element",
  InvalidExtensionElementInFile: "element-order",
  InvalidExtensionElementInOriginalData: "foreign-element",
  InvalidExtensionElementInSegment: "foreign-element",
  InvalidExtensionElementOutsideFile: "foreign-element",
  InvalidFSAttributeOnEc: "end-attribute",
  InvalidFragIdBadOrder: "fragment-order",
  InvalidFragIdDuplicatedPrefix: "fragment-repeated",
  InvalidFragIdMissplacedLeaf: "fragment-order",
  InvalidFragIdSyntax: "fragment-syntax",
  InvalidFragIdUnknownPrefix: "fragment-prefix",
  InvalidId1: "nmtoken",
  InvalidId2: "nmtoken",
  InvalidId3: "nmtoken",
  InvalidIsolatedOnEc: "end-code",
  InvalidLoneSm: "lone-start",
  InvalidNotesInFile: "element-order",
  InvalidStateValue: "enumeration",
  InvalidTypeValue: "enumeration",
  InvalidXmlLangInheritedFromFile: "side-language",
  InvalidXmlLangInheritedFromGroup: "side-language",
  InvalidXmlLangOnGroup: "side-language",
  InvalidXmlLangOnUnit: "side-language",
  MissingIsolatedOnSc: "lone-start",
  MissingNonRemovable1: "code-deleted",
  MissingNonRemovable2: "code-deleted",
  PartIdNotUnique: "segment-id",
  RefAndValueInComment: "comment",
  SegmentIdNotUnique: "segment-id",
  SegmentWithoutSource: "element-missing",
  SubStateWithoutState: "sub-state",
  TrgLangNotWellFormed: "language-tag",
  UnitWithoutSegment: "unit-without-segment",
  UnknownDataRefEndValue: "data-ref",
  UnknownDataRefStartValue: "data-ref",
  UnknownDataRefValue: "data-ref",
  WrongReordering1: "reordered",
  WrongReordering2: "reordered",
  WrongSourceLang: "side-language",
  WrongTargetLang: "side-language",
  XmlLangNotWellFormed: "language-tag",
  YesCanReorderInEcForFirstNoInSc: "code-pair",
};

const invalidModules: Readonly<Record<string, string>> = {
  "fs_fs-not-valid-HTML": "enumeration sub-fs",
  "gls_glossEntry-and-translation-not-unique-in-glossary": "module-id",
  "gls_glossEntry-w-o-translation-or-definition": "glossary-entry",
  "gls_invalid-extension": "text-misplaced",
  "mda_metaGroup-id-not-nmtoken": "nmtoken",
  "mda_metaGroup-invalid-appliesTo": "enumeration",
  "mda_metadata-id-not-nmtoken": "nmtoken",
  "mtc_match-ID-not-unique": "module-id",
  "mtc_subType-w-o-type-match": "sub-type",
  "mtc_type-value-not-in-list": "enumeration",
  "mtc_wrong-ref-syntax": "span-ref",
  "mtc_wrong-ref-value": "span-ref",
  "slr_equivStorage-not-integer": "size-value",
  "slr_sizeInfo-not-integer": "size-value",
  "slr_sizeInfo-with-sizeInfoRef": "size-info",
  "slr_sizeInfoRef-ec-not-isolated": "end-attribute",
  "slr_sizeRestriction-patterns": "size-value",
  val_ExactlyOneAttributeOnRule: "validation-rule",
  val_existsInSourcePatternOnRule: "exists-in-source",
  "val_invalid-caseSensitive": "enumeration",
  "val_invalid-occurs": "number",
};

/** Valid by their names, and at fault themselves. */
const faulty = new Set(["Good-itsm_text-analytics.xlf", "Good-mda_top-level.xlf", "Good-pgs_plural.xlf"]);

describe.skipIf(!existsSync(suite))("the conformance suite of XLIFF 2.2 (skipped without ../shared)", () => {
  it("is known file by file", () => {
    expect(filesIn("core/invalid")).toEqual(Object.keys(invalidCore).map((name) => `bad_${name}.xlf`));
    expect(filesIn("modules/invalid")).toEqual(Object.keys(invalidModules).map((name) => `Bad-${name}.xlf`));
  });

  it.each(Object.entries(invalidCore))("has %s, which breaks %s", (name, rules) => {
    expect(rulesBroken("core/invalid", `bad_${name}.xlf`)).toEqual(expect.arrayContaining(rules.split(" ")));
  });

  it.each(Object.entries(invalidModules))("has %s among the modules, which breaks %s", (name, rules) => {
    expect(rulesBroken("modules/invalid", `Bad-${name}.xlf`)).toEqual(expect.arrayContaining(rules.split(" ")));
  });

  it.each(["core/valid", "modules/valid", "in-out"])("has nothing to say against the files of %s", (folder) => {
    for (const file of filesIn(folder)) if (!faulty.has(file)) expect(rulesBroken(folder, file), file).toEqual([]);
  });
});
