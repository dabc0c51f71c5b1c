import { tmx, tsv, xliff12, xliff20 } from "./files.js";
import type { Sister } from "./sister.js";

/** A file in which 西安 is rendered wrongly is told so whatever the file calls its languages. */
const held = (from: string, to: string): Sister => ({
  says: `the glossary is held to a file of ${from} and ${to}`,
  files: {
    "a.xlf": xliff12([{ source: "我们到了西安。", target: "We came to Luoyang.", state: "translated" }], from, to),
  },
  steps: [
    { run: "check a.xlf --format json", code: 1, of: ["term/missing", "term/language"], finds: ["term/missing"] },
  ],
});

const published = (to: string, output = "html"): Sister => ({
  says: `${output} is written of a file that calls its language “${to}”`,
  files: { "a.xlf": xliff12([{ source: "天晴了。", target: "It has cleared up.", state: "translated" }], "zh-CN", to) },
  steps: [
    {
      run: ["publish", "a.xlf", "--to", output, "-o", "out"],
      holds: output === "docx" ? {} : { out: ["It has cleared up."] },
    },
  ],
});

const twoMeanings = `concepts:
  - id: river-bank
    kind: general
    sources: [own list]
    terms:
      zh: [{ text: 岸滩, status: preferred }]
      en: [{ text: river bank, status: preferred }]
  - id: shoal
    kind: general
    sources: [own list]
    terms:
      zh: [{ text: 岸滩, status: preferred }]
      en: [{ text: shoal, status: preferred }]
`;

const TEXT = "镇上的人每逢初一都到河边赶集，卖菜的、卖布的、修鞋的，从早上一直热闹到天黑。\n";
const TEXT_TRADITIONAL = "鎮上的人每逢初一都到河邊趕集，賣菜的、賣布的、修鞋的，從早上一直熱鬧到天黑。\n";

export const sisters: Readonly<Record<string, readonly Sister[]>> = {
  languages: [
    held("zh-hans-cn", "en-AU"),
    held("ZH_CN", "EN_US"),
    held("zho", "eng"),
    held("chi", "eng"),
    held("zh_TW", "en_GB"),
    held("cmn-Hans-CN", "en"),
    held("zh-Hans", "en-Latn-US"),
    {
      says: "a table is held to the glossary with languages given in capitals and with underscores",
      files: { "t.tsv": tsv(["我们到了西安。", "We came to Luoyang."]) },
      steps: [
        {
          run: "check t.tsv --from ZH_cn --to EN --format json",
          code: 1,
          of: ["term/missing"],
          finds: ["term/missing"],
        },
      ],
    },
    {
      says: "a memory of zho and eng is held to the glossary",
      files: { "t.tmx": tmx([{ zho: "我们到了西安。", eng: "We came to Luoyang." }], "zho") },
      steps: [{ run: "check t.tmx --format json", code: 1, of: ["term/missing"], finds: ["term/missing"] }],
    },
    {
      says: "where the glossary has nothing in the file's language, that is said",
      files: {
        "f.xlf": xliff12(
          [{ source: "我们到了西安。", target: "Saapuimme Xi’aniin.", state: "translated" }],
          "zh-CN",
          "fi",
        ),
      },
      steps: [{ run: "check f.xlf --format json", code: [0, 1], of: ["term"], finds: ["term/language"] }],
    },
    {
      says: "a list in zho-CN and eng serves a file in zh and en-US",
      files: {
        "own/.keep": "",
        "g.csv": "zho-CN,eng\n水月桥,Moon Bridge\n",
        "f.xlf": xliff12(
          [{ source: "水月桥到了。", target: "The bridge is here.", state: "translated" }],
          "zh",
          "en-US",
        ),
      },
      steps: [
        { run: "glossary import g.csv --glossary own", code: [0, 1] },
        { run: "check f.xlf --glossary own --format json", code: 0, of: ["term/missing"], finds: ["term/missing"] },
      ],
    },
  ],
  "publish-tags": [
    published("EN_us"),
    published("en__US"),
    published("e"),
    published("en-US-u-"),
    published("英文"),
    published("en.UTF-8"),
    published("en_US", "docx"),
    published("x-klingon", "md"),
    published("en us", "jsonl"),
    {
      says: "a source language that is no tag is no reason to stop either",
      files: { "a.xlf": xliff20([["天晴了。", "It has cleared up."]], "zh_CN.GBK", "en_US") },
      steps: [{ run: "publish a.xlf -o a.html", holds: { "a.html": ["It has cleared up."] } }],
    },
  ],
  homonyms: [
    {
      says: "lint warns of two meanings and fails nothing",
      files: { "own.yaml": twoMeanings },
      steps: [{ run: "glossary lint --glossary own.yaml", code: 0, out: ["岸滩"] }],
    },
    {
      says: "either rendering of a term with two meanings is right, and a third is missed",
      files: {
        "own.yaml": twoMeanings,
        "p.tsv": tsv(
          ["这片岸滩很宽。", "The shoal is wide."],
          ["岸滩上有人。", "There is somebody on the river bank."],
        ),
        "q.tsv": tsv(["这片岸滩很宽。", "The beach is wide."]),
      },
      steps: [
        { run: "check p.tsv --glossary own.yaml --format json", code: 0, of: ["term/missing"], finds: [] },
        {
          run: "check q.tsv --glossary own.yaml --format json",
          code: [0, 1],
          of: ["term/missing"],
          finds: ["term/missing"],
        },
      ],
    },
    ...(["tbx", "json", "csv", "xlsx"] as const).map(
      (format): Sister => ({
        says: `an export as ${format} comes back with both meanings`,
        files: { "own.yaml": twoMeanings, "back/.keep": "" },
        steps: [
          { run: `glossary export --glossary own.yaml --to ${format} -o own.${format}` },
          { run: `glossary import own.${format} --glossary back`, code: 0 },
          { run: "glossary list --glossary back --format json", out: ["river bank", '"shoal"'] },
        ],
      }),
    ),
    {
      says: "a row whose id is there already with another rendering is named, and nothing is written",
      files: {
        "g/.keep": "",
        "a.csv": "id,zh,en\n1,岸滩,shoal\n2,渡口,ferry\n",
        "b.csv": "id,zh,en\n1,岸滩,river bank\n2,渡口,crossing\n",
      },
      steps: [
        { run: "glossary import a.csv --glossary g" },
        { run: "glossary import b.csv --glossary g", code: 6, out: ["Row 2"] },
      ],
    },
  ],
  encoding: [
    {
      says: "running text in GB 18030 is read as such without a word of the user",
      files: { "t.txt": { text: TEXT, encoding: "gb18030" } },
      steps: [{ run: "segment t.txt", out: ["每逢初一都到河边赶集"] }],
    },
    {
      says: "running text in Big5 is read as such",
      files: { "t.txt": { text: TEXT_TRADITIONAL, encoding: "big5" } },
      steps: [{ run: "segment t.txt", out: ["每逢初一都到河邊趕集"] }],
    },
    {
      says: "a list of names in GBK is read right or refused by its name, never as rubbish",
      files: { "l.csv": { text: "姓名,科室\n陈建国,内科\n黄丽萍,儿科\n欧阳锋,骨科\n", encoding: "gb18030" } },
      steps: [{ run: "repair l.csv", code: [0, 3], notOut: ["陳", "膗", "靰"] }],
    },
    {
      says: "a glossary in GBK comes in right, and the import says what it was read as",
      files: {
        "g/.keep": "",
        "g.csv": {
          text: "zh,en\n水库大坝,reservoir dam\n引水渠,diversion canal\n泄洪闸门,sluice gate\n",
          encoding: "gb18030",
        },
      },
      steps: [
        { run: "glossary import g.csv --glossary g --encoding gb18030", err: ["GB18030"] },
        { run: "glossary list --glossary g --format json", out: ["水库大坝", "泄洪闸门"] },
      ],
    },
    {
      says: "a file of UTF-16 without a mark is read as such or refused",
      files: { "u.txt": { text: TEXT, encoding: "utf-16le" } },
      steps: [{ run: "segment u.txt", code: [0, 3], notOut: ["\u0000", "䘀"] }],
    },
  ],
};
