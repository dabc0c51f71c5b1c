import {
  beforeSegment,
  inFile,
  inSource,
  inUnit,
  segment,
  xliff21,
  xliff22,
} from "../../../src/interchange/xliff/validate/examples.js";
import { holdsTo } from "./clauses.js";

const plainUnit = `<unit id="u1">${segment("你好")}</unit>`;
const beforeUnit = (content: string): string => inFile(content + plainUnit);
const inGroup = (content: string): string => inFile(`<group id="g1">${content}${plainUnit}</group>`);
const unitWith = (attributes: string): string => beforeSegment("", attributes);
const inSegment = (content: string, attributes = ""): string =>
  inUnit(`<segment ${attributes}>${content}<source>你好</source></segment>`);

holdsTo("format style", [
  {
    says: "a style stands on structure and on codes, marks and notes",
    keep: [
      inFile(plainUnit, 'fs:fs="html"'),
      unitWith('fs:fs="p"'),
      beforeSegment('<notes><note fs:fs="p">看</note></notes>'),
      ...[
        '<pc id="1" fs:fs="b">你</pc>',
        '<ph id="1" fs:fs="br"/>',
        '<sc id="1" fs:fs="b"/>你<ec startRef="1"/>',
        '你<ec id="1" isolated="yes" fs:fs="b"/>',
        '<mrk id="1" type="term" fs:fs="span">你</mrk>',
        '<sm id="1" type="term" fs:fs="i"/>你<em startRef="1"/>',
      ].map((inline) => inSource(inline)),
    ],
    break: [
      inSegment("", 'fs:fs="p"'),
      inUnit('<segment><source fs:fs="p">你好</source></segment>'),
      beforeSegment('<originalData><data id="d1" fs:fs="b">b</data></originalData>'),
      xliff21(`<file id="f1">${plainUnit}</file>`, 'srcLang="zh" trgLang="en" its:version="2.0" fs:fs="html"'),
      inSource('<sm id="1" type="term"/>你<em startRef="1" fs:fs="i"/>'),
      inSource('<sc id="1"/>你<ec startRef="1" fs:fs="b"/>'),
    ],
  },
  {
    says: "a style is an element of HTML of those listed",
    keep: ["h6", "blockquote", "tt"].map((name) => unitWith(`fs:fs="${name}"`)),
    break: ['fs:fs="script"', 'fs:fs="P"', 'fs:fs=""', 'fs:style="p"'].map(unitWith),
  },
]);

const profiles = (attributes: string, content = ""): string =>
  beforeUnit(`<slr:profiles ${attributes}>${content}</slr:profiles>`);
const inside = '<slr:data profile="my:p"><my:font id="a"/></slr:data>';

holdsTo("size and length restriction", [
  {
    says: "profiles stand in the file, and hold a normalization and then elements of others",
    keep: [
      profiles('generalProfile="xliff:codepoints" storageProfile="xliff:utf16"'),
      profiles("", '<slr:normalization general="nfc" storage="nfd"/>'),
      profiles('generalProfile="my:lines"', '<slr:normalization general="none"/><my:x/>'),
    ],
    break: [
      profiles("", '<slr:normalization general="nfkc"/>'),
      profiles("", "<slr:normalization>nfc</slr:normalization>"),
      profiles("", "<slr:normalization/><slr:normalization/>"),
      profiles("", "<my:x/><slr:normalization/>"),
      beforeSegment("<slr:profiles/>"),
      inGroup("<slr:profiles/>"),
    ],
  },
  {
    says: "data name the profile that they are for",
    keep: [
      beforeSegment(inside),
      inGroup(inside),
      beforeUnit(inside),
      beforeSegment('<slr:data profile="my:p" my:a="1"/>'),
    ],
    break: [beforeSegment("<slr:data/>"), inSegment(inside)],
  },
  {
    says: "size information stands on the element or in data around it, never both",
    keep: [
      inSource('<ph id="1" slr:sizeInfo="1"/>'),
      inSource('<ph id="1" slr:sizeInfoRef="a"/>', inside),
      inFile(`${inside}<unit id="u1">${segment('<ph id="1" slr:sizeInfoRef="a"/>')}</unit>`),
      inFile(plainUnit, 'slr:sizeInfo="5"'),
    ],
    break: [
      inSource('<ph id="1" slr:sizeInfo="1" slr:sizeInfoRef="a"/>', inside),
      inSource('<ph id="1" slr:sizeInfoRef="b"/>', inside),
      inFile(
        `<unit id="u2">${inside}${segment("好")}</unit><unit id="u1">${segment('<ph id="1" slr:sizeInfoRef="a"/>')}</unit>`,
      ),
      inSource('<sc id="1"/>你<ec startRef="1" slr:sizeInfo="1"/>'),
    ],
  },
  {
    says: "restrictions stand on what may be restricted",
    keep: [
      unitWith('slr:storageRestriction="10,*" slr:sizeRestriction="5"'),
      inSource('<mrk id="1" type="term" slr:sizeRestriction="1,5">你</mrk>'),
      inSource('<sm id="1" type="term" slr:storageRestriction="*"/>你<em startRef="1"/>'),
      inSource('<pc id="1" slr:equivStorage="3">你</pc>'),
    ],
    break: [
      inSegment("", 'slr:sizeRestriction="5"'),
      inUnit('<segment><source slr:sizeRestriction="5">你好</source></segment>'),
      unitWith('slr:equivStorage="7"'),
      inSource('<ph id="1" slr:sizeRestriction="5"/>'),
    ],
  },
]);

const rule = (attributes: string): string => `<val:validation><val:rule ${attributes}/></val:validation>`;
const ruleOf = (attributes: string): string => beforeSegment(rule(attributes));

holdsTo("validation", [
  {
    says: "a rule demands one thing",
    keep: ['isPresent="a"', 'isNotPresent="a"', 'startsWith="*"', 'endsWith="。"', 'my:length="7"'].map(ruleOf),
    break: ["", 'isPresent="a" endsWith="."', 'disabled="yes"', 'mustLoc="a"'].map(ruleOf),
  },
  {
    says: "a rule says how often, in which case, in which form and whether at all",
    keep: ['occurs="1"', 'caseSensitive="no"', 'normalization="nfd"', 'normalization="none"', 'disabled="no"'].map(
      (more) => ruleOf(`isPresent="a" ${more}`),
    ),
    break: ['occurs="0"', 'occurs="x"', 'caseSensitive="true"', 'normalization="nfkd"', 'disabled="true"'].map((more) =>
      ruleOf(`isPresent="a" ${more}`),
    ),
  },
  {
    says: "what is to be in the source too is said to be present, first or last",
    keep: ["isPresent", "startsWith", "endsWith"].map((demand) => ruleOf(`${demand}="a" existsInSource="yes"`)),
    break: [ruleOf('isNotPresent="a" existsInSource="yes"'), ruleOf('my:length="7" existsInSource="no"')],
  },
  {
    says: "rules are empty and stand together, once, in a file, a group or a unit",
    keep: [beforeUnit, inGroup, beforeSegment].map((place) => place(rule('isPresent="a"'))),
    break: [
      beforeSegment("<val:validation/>"),
      beforeSegment('<val:validation><val:rule isPresent="a">看</val:rule></val:validation>'),
      beforeSegment(rule('isPresent="a"').repeat(2)),
      inSegment(rule('isPresent="a"')),
    ],
  },
]);

const switched = (on: string, ...cases: string[]): string =>
  xliff22(
    `<file id="f1"><unit id="u1" ${on}>${cases.map((one) => `<segment ${one}><source>人</source></segment>`).join("")}</unit></file>`,
  );
const on = (choice: string, ...cases: string[]): string =>
  switched(`pgs:switch="${choice}"`, ...cases.map((one) => `pgs:case="${one}"`));

holdsTo("plural, gender and select", [
  {
    says: "a switch is made of plurals, ordinals, genders and selections with a name each",
    keep: [on("plural:n", "0", "other"), on("ordinal:n", "few"), on("gender:g", "common"), on("select:os", "mac")],
    break: [on("count:n", "1"), on("plural", "1"), on("plural:", "1")],
  },
  {
    says: "a case answers every choice, a number or a word for plurals",
    keep: [on("plural:n gender:g", "1 feminine", "other other"), on("plural:n", "3.14", "many")],
    break: [on("plural:n gender:g", "1"), on("plural:n", "1 2"), on("plural:n", "lots"), switched("", 'pgs:case="1"')],
  },
]);
