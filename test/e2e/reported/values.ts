import { tsv } from "./files.js";
import type { Sister } from "./sister.js";

/** Pairs of one row each: `right` ones break no rule of the families, each of `wrong` breaks one. */
function pairs(
  says: string,
  of: readonly string[],
  rows: {
    readonly right?: readonly (readonly [string, string])[];
    readonly wrong?: readonly (readonly [string, string])[];
  },
  more = "",
): Sister {
  const { right = [], wrong = [] } = rows;
  const flags = `--format json${more}`;
  return {
    says,
    files: {
      "right.tsv": tsv(...right),
      ...Object.fromEntries(wrong.map((row, index) => [`wrong-${index}.tsv`, tsv(row)])),
    },
    steps: [
      ...(right.length > 0 ? [{ run: `check right.tsv ${flags}`, code: [0, 1], of, finds: [] }] : []),
      ...wrong.map((_row, index) => ({
        run: `check wrong-${index}.tsv ${flags} --only ${of.join(",")}`,
        code: [0, 1],
        out: [`"rule": "${of[0]?.split("/")[0]}/`],
      })),
    ],
  };
}

const numbers = (
  says: string,
  right: readonly (readonly [string, string])[],
  wrong: readonly (readonly [string, string])[] = [],
  more = "",
): Sister => pairs(says, ["number"], { right, wrong }, more);
const terms = (
  says: string,
  right: readonly (readonly [string, string])[],
  wrong: readonly (readonly [string, string])[] = [],
): Sister => pairs(says, ["term/missing", "term/deprecated", "term/pinyin"], { right, wrong });

export const sisters: Readonly<Record<string, readonly Sister[]>> = {
  numbers: [
    numbers(
      "quadrupled and octupled answer 翻两番 and 翻三番",
      [
        ["产值翻了两番。", "Output has quadrupled."],
        ["用户翻了三番。", "The number of users has grown eightfold."],
      ],
      [["用户翻了三番。", "The number of users has tripled."]],
    ),
    numbers(
      "a loss keeps its sign",
      [
        ["净利润为-3.5亿元。", "Net profit was -350 million yuan."],
        ["气温降到零下12度。", "The temperature fell to minus 12 degrees."],
      ],
      [
        ["净利润为-3.5亿元。", "Net profit was 350 million yuan."],
        ["气温降到零下12度。", "The temperature fell to 12 degrees."],
      ],
    ),
    numbers(
      "a discount is the share that is taken off",
      [
        ["全场七折。", "Everything is 30 percent off."],
        ["会员九折。", "Members pay 90 percent of the price."],
      ],
      [["全场七折。", "Everything is 70 percent off."]],
    ),
    numbers(
      "years of the Republic are counted from 1911",
      [["民國113年7月", "July 2024"]],
      [["民國113年7月", "July 2013"]],
      " --from zh-TW",
    ),
    numbers("catties by place", [["買了2斤茶葉。", "I bought 1.2 kilograms of tea."]], [], " --from zh-TW"),
    numbers(
      "oral sums of money",
      [
        ["一斤卖八块五。", "A catty costs 8.5 yuan."],
        ["投了两个亿。", "200 million was invested."],
        ["门票两百五。", "A ticket costs 250."],
      ],
      [
        ["一斤卖八块五。", "A catty costs 85 yuan."],
        ["投了两个亿。", "20 million was invested."],
      ],
    ),
    numbers(
      "a half decade and quarters",
      [
        ["今年前三季度", "In the first three quarters of this year"],
        ["上半年", "In the first half of the year"],
      ],
      [["今年前三季度", "In the third quarter of this year"]],
    ),
    numbers("what is no value is no number", [
      ["三亚的天气十分好。", "The weather in Sanya is very good."],
      ["他三心二意。", "He is half-hearted."],
      ["千万不要迟到。", "Be sure not to be late."],
    ]),
    numbers(
      "units of another dimension are told",
      [
        ["每次服用5毫升。", "Take 5 mL each time."],
        ["面积三千平方米", "an area of 3,000 square metres"],
      ],
      [
        ["每次服用5毫升。", "Take 5 mg each time."],
        ["面积三千平方米", "an area of 3,000 metres"],
      ],
    ),
    numbers(
      "dozens answer 数十",
      [
        ["数十人受伤。", "Dozens of people were hurt."],
        ["数百人参加。", "Hundreds took part."],
      ],
      [["数十人受伤。", "Hundreds of people were hurt."]],
    ),
    numbers(
      "values that change places are told",
      [["男生15人，女生22人。", "15 boys and 22 girls."]],
      [["男生15人，女生22人。", "22 boys and 15 girls."]],
    ),
  ],
  terms: [
    terms(
      "people, speech and dishes of a place",
      [
        ["四川人爱吃辣。", "The Sichuanese love hot food."],
        ["他讲上海话。", "He speaks Shanghainese."],
        ["西藏文化", "Tibetan culture"],
        ["蒙古族牧民在内蒙古。", "Mongolian herders are in Inner Mongolia."],
      ],
      [["四川人爱吃辣。", "The Hunanese love hot food."]],
    ),
    terms("older names that are fixed", [
      ["北京大学", "Peking University"],
      ["清华大学", "Tsinghua University"],
      ["青岛啤酒", "Tsingtao beer"],
    ]),
    terms("streets called after places are in pinyin", [
      ["他住在西藏中路。", "He lives on Xizang Middle Road."],
      ["南京东路很热闹。", "Nanjing East Road is busy."],
    ]),
    terms("letters of two words are no place", [
      ["他在海南岸边等。", "He waits on the sea's southern shore."],
      ["江西边有座塔。", "There is a tower west of the river."],
    ]),
    {
      says: "irregular plurals of a term are the term",
      files: {
        "own/.keep": "",
        "own/a.yaml":
          "concepts:\n  - id: index\n    kind: general\n    sources: [own list]\n    terms:\n      zh: [{ text: 指标体, status: preferred }]\n      en: [{ text: index, status: preferred }]\n  - id: analysis\n    kind: general\n    sources: [own list]\n    terms:\n      zh: [{ text: 析法文, status: preferred }]\n      en: [{ text: analysis, status: preferred }]\n  - id: knife\n    kind: general\n    sources: [own list]\n    terms:\n      zh: [{ text: 刀器, status: preferred }]\n      en: [{ text: stone knife, status: preferred }]\n",
        "p.tsv": tsv(
          ["这些指标体", "these indices"],
          ["几篇析法文", "several analyses"],
          ["出土的刀器", "the stone knives that were dug up"],
        ),
      },
      steps: [{ run: "check p.tsv --glossary own --format json", code: [0, 1], of: ["term/missing"], finds: [] }],
    },
  ],
  renderings: [
    {
      says: "names inside the name of a company are not held to the inner name",
      files: { "p.tsv": tsv(["福州银河科技股份有限公司今日上市。", "Galaxy Technology was listed today."]) },
      steps: [{ run: "check p.tsv --format json", code: [0, 1], of: ["number"], finds: [] }],
    },
    {
      says: "two letters of a name that changed places are told",
      files: {
        "p.tsv": tsv(
          ["马克龙到访。", "Macron arrived."],
          ["马克龙离开。", "Marcon left."],
          ["马克龙讲话。", "Macron spoke."],
        ),
      },
      steps: [{ run: "check p.tsv --format json", code: [0, 1], of: ["name/two-ways"], finds: ["name/two-ways"] }],
    },
    {
      says: "a text in Hong Kong's characters is not labelled zh-CN",
      files: { "t.txt": "政府今日公布新措施，市民可於網上遞交申請，截止日期為下月底。\n" },
      steps: [
        {
          run: "prepare t.txt -o out",
          holds: { "out/t.en.xlf": ['source-language="zh-'] },
          lacks: { "out/t.en.xlf": ['source-language="zh-CN"'] },
        },
      ],
    },
    {
      says: "heads of state, a bank and a parliament are in the glossary that ships",
      files: { "t.txt": "国家外汇管理局和港交所今天发布公告，行政院没有回应。\n" },
      steps: [{ run: "terms t.txt", out: ["国家外汇管理局", "港交所", "行政院"] }],
    },
  ],
  candidates: [
    ...(
      [
        ["巴图尔·吾买尔", "·"],
        ["阿尔贝·加缪", "·"],
        ["次旺·多吉", "・"],
        ["艾尔肯•托合提", "•"],
        ["让·雅克·卢梭", "·"],
      ] as const
    ).map(
      ([name]): Sister => ({
        says: `${name} is offered whole`,
        files: { "c.txt": `${name}走进礼堂。大家鼓掌欢迎${name}。\n` },
        steps: [{ run: "glossary candidates c.txt --format json", out: [`"text": "${name}"`] }],
      }),
    ),
  ],
};
