import fc from "fast-check";
import {
  type Concept,
  conceptKinds,
  enforcements,
  partsOfSpeech,
  type Term,
  termStatuses,
  termTypes,
} from "../../../src/model/concept.js";

/** Texts that formats stumble over: marks, tabs, line ends, signs of formulas, other scripts, white space, notes that look like ours. */
const hostile = [
  ...["=1+1", "+86", "-5 °C", "@home", "'=x", "''", "'s-Hertogenbosch", "＝1", "\ttab", "\rreturn", "\nline", "'\n"],
  ...['say "hello"', '"', '""', "a,b;c\td", "第一行\n第二行", "a\r\nb", "a\\nb", "C:\\", "\\", "a|b", " | ", "\\|"],
  ...["<b>&amp;</b>", "]]>", "&#13;", "<!--", "😀🏔️", "𠮷野家", "אבג", "\u202eabc", "ཞིས་ཀ་རྩེ", "e\u0301", "\ufeffx"],
  ...[
    " a ",
    "  ",
    "　全角　",
    "a  b",
    "\u0085",
    "\u2028",
    "\u0001",
    "\u007f",
    "\u001b[31m",
    "\uffff",
    "_x000D_",
    "_x0041_",
  ],
  ...[
    'duiyi { "kind": "place" }',
    "duiyi {}",
    "none",
    "none\nnone",
    "true",
    "007",
    "1e5",
    "2024-01-02",
    "#note",
    "id",
    "zh",
    "- x",
  ],
  ...[
    "__proto__",
    "null",
    "~",
    "a: b",
    "[x]",
    "{y}",
    "%41",
    "*z",
    "&z",
    "!z",
    "?",
    "-",
    "x".repeat(300),
    "国".repeat(300),
  ],
];

const text = (): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom("玉麦乡", "日喀则市", "Xigazê City", "World Health Organization", "对口支援"),
    },
    { weight: 3, arbitrary: fc.constantFrom(...hostile) },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...hostile), { minLength: 2, maxLength: 3 }).map((parts) => parts.join("")),
    },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12 }).filter((value) => !/[\0\ufffd]/u.test(value)) },
  );

const day = (): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const id = (): fc.Arbitrary<string> => fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/u);
const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 1, maxLength: 3 });
const url = (): fc.Arbitrary<string> =>
  fc.constantFrom(
    "https://www.stats.gov.cn/sj/?x=1&y=2#a",
    "http://a.cn",
    "https://百科.cn/玉麦",
    "ftp://x",
    "see page 3",
    "https://a b",
  );

const source = () => fc.record({ reference: text(), url: url(), date: day() }, { requiredKeys: ["reference"] });
const transaction = () => fc.record({ date: day(), by: text() }, { requiredKeys: ["date"] });
const guards = () =>
  fc
    .record({ after: list(text()), before: list(text()), notInside: list(text()) }, { requiredKeys: [] })
    .filter((value) => Object.keys(value).length > 0);

const language = (): fc.Arbitrary<string> => fc.constantFrom("zh", "en", "zh", "en", "fr", "en-GB", "zh-Hant-TW", "bo");
const term = (): fc.Arbitrary<Term> =>
  fc.record(
    {
      text: text(),
      status: fc.constantFrom(...termStatuses),
      type: fc.constantFrom(...termTypes),
      partOfSpeech: fc.constantFrom(...partsOfSpeech),
      style: text(),
      firstUse: text(),
      caseSensitive: fc.boolean(),
      inflection: fc.oneof(fc.constant("none" as const), list(text())),
      geography: text(),
      validFrom: day(),
      validUntil: day(),
      guards: guards(),
      note: text(),
      sources: list(source()),
    },
    { requiredKeys: ["text", "status"] },
  );

const context = () =>
  fc.record({ text: text(), language: language(), source: text() }, { requiredKeys: ["text", "language"] });

/** Any concept of the model, its texts hostile; no guard that guards nothing, which is the same as none. */
export const concept = (): fc.Arbitrary<Concept> =>
  fc.record(
    {
      id: id(),
      kind: fc.constantFrom(...conceptKinds),
      subject: text(),
      definition: text(),
      note: text(),
      enforcement: fc.constantFrom(...enforcements),
      doNotTranslate: fc.boolean(),
      division: fc.stringMatching(/^[0-9]{6}$/u),
      related: list(id()),
      broader: id(),
      replacedBy: id(),
      sources: list(source()),
      contexts: list(context()),
      created: transaction(),
      modified: transaction(),
      terms: fc.dictionary(language(), list(term()), { maxKeys: 4 }),
    },
    { requiredKeys: ["id", "kind", "terms"] },
  );

/** A glossary: no two concepts of one id. */
export const glossary = (): fc.Arbitrary<Concept[]> =>
  fc.uniqueArray(concept(), { selector: ({ id: name }) => name, maxLength: 5 });

/** A glossary as desks have them, of any size. */
export const plainGlossary = (size: number): Concept[] =>
  Array.from({ length: size }, (_, index) => ({
    id: `place-${index}`,
    kind: "place",
    definition: `第 ${index} 个地名，用于测试`,
    sources: [{ reference: "Gazetteer of China", url: `https://example.org/${index}` }],
    terms: {
      zh: [{ text: `第${index}镇`, status: "preferred" }],
      en: [
        { text: `Town ${index}`, status: "preferred" },
        { text: `No. ${index} Town`, status: "deprecated", note: "老译法" },
      ],
    },
  }));
