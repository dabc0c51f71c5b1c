import { tsv, xliff12 } from "./files.js";
import type { Sister } from "./sister.js";

/** A row of source and target whose markup or placeholders are right, or not. */
const markup = (says: string, source: string, target: string, isRight: boolean): Sister => ({
  says,
  files: { "m.tsv": tsv([source, target]) },
  steps: [
    isRight
      ? { run: "check m.tsv --format json", code: 0, of: ["form/placeholder", "code"], finds: [] }
      : { run: "check m.tsv --only form/placeholder,code,form/line-break --fail-on warning", code: 1 },
  ],
});

const refused = (says: string, run: string | readonly string[], code: number, ...err: readonly string[]): Sister => ({
  says,
  files: {
    "t.txt": "桥修好了。\n",
    "a.xlf": xliff12([{ source: "桥修好了。", target: "The bridge is mended.", state: "translated" }]),
  },
  steps: [{ run, code, err, notErr: ["at Object.", "undefined", "/^"] }],
});

export const sisters: Readonly<Record<string, readonly Sister[]>> = {
  markup: [
    markup("a bold tag that is lost is told", "请<b>保存</b>后退出。", "Save before you leave.", false),
    markup("tags that change places are told", '<a href="x"><b>这里</b></a>', '<b><a href="x">here</b></a>', false),
    markup(
      "numbered tags of a component are kept",
      "阅读<0>条款</0>和<1>声明</1>。",
      "Read the <0>terms</0> and the <1>notice</1>.",
      true,
    ),
    markup("a numbered tag that is another is told", "阅读<0>条款</0>。", "Read the <1>terms</1>.", false),
    markup("blanks in a placeholder do not matter", "你好，{{ name }}！", "Hello, {{name}}!", true),
    markup("a placeholder of printf that became another kind is told", "共%d个文件", "%s files in all", false),
    markup("a doubled percent sign that is lost is told", "已完成100%%", "100% done", false),
    markup("a line break of a string that is lost is told", "第一行\\n第二行", "Line one, line two", false),
    markup(
      "a placeholder lost in one branch of a message is told",
      "{n, plural, other {{who}有#本书}}",
      "{n, plural, one {a book} other {{who} has # books}}",
      false,
    ),
    markup(
      "the number lost in the branch for all others is told",
      "{n, plural, other {#本书}}",
      "{n, plural, one {# book} other {books}}",
      false,
    ),
    markup(
      "a branch that says its number in words is right",
      "{n, plural, other {{who}有#本书}}",
      "{n, plural, =0 {{who} has no books} one {{who} has one book} other {{who} has # books}}",
      true,
    ),
    markup(
      "a branch of a choice that lacks what the source has there is told",
      "{g, select, male {{who}说他来} other {{who}说会来}}",
      "{g, select, male {He says he will come} other {{who} will come}}",
      false,
    ),
    markup("a branch of Vue and Rails placeholders", "%{count}条，共:total条", "%{count} of :total", true),
  ],
  wording: [
    {
      says: "one sentence, one word and one heading are not in the plural",
      files: { "t.txt": "桥修好了。\n" },
      steps: [
        {
          run: "prepare t.txt",
          out: ["1 segment\n", "1 paragraph or heading"],
          notOut: ["1 segments", "1 paragraphs"],
        },
      ],
    },
    {
      says: "one line that lacks two sentences is one line",
      files: { "a.xlf": xliff12([{ source: '桥。</source><target/></trans-unit><trans-unit id="9"><source>船。' }]) },
      steps: [{ run: "publish a.xlf --to tsv -o -", err: ["2 segments not translated (line 3)"] }],
    },
    {
      says: "a Chinese summary has no blank after a full-width colon",
      files: {
        "a.xlf": xliff12([
          { source: "桥修好了。" },
          { source: "船来了。", target: "The boat is here.", state: "translated" },
        ]),
      },
      steps: [
        {
          run: "publish a.xlf -o a.html --locale zh-Hans",
          err: ["2 个句段中的 1 个", "略去 1 个句段（第 3 行）"],
          notErr: ["： "],
        },
        { run: "stats a.xlf --locale zh-Hans", notOut: ["： ", " %"] },
      ],
    },
    {
      says: "one warning and two are counted as English does",
      files: { "t.tsv": tsv(["共20人。", "There are 200 people."]) },
      steps: [{ run: "check t.tsv", code: 1, out: ["1 error"], notOut: ["1 errors"] }],
    },
  ],
  mistakes: [
    refused("a tool's name is taken in any case", "prepare t.txt --for POEDIT -o out", 0),
    refused("excel is another name of xlsx", "publish a.xlf --to excel -o a.xlsx", 0),
    refused("markdown is another name of md", "publish a.xlf --to Markdown -o a.md", 0),
    refused(
      "a severity that is none is refused with those there are",
      "check a.xlf --fail-on fatal",
      2,
      "error",
      "warning",
    ),
    refused(
      "a rule that is misspelt is answered with the nearest",
      "check a.xlf --only term/mising",
      2,
      "term/missing",
    ),
    refused("a language that is none is refused in words", ["prepare", "t.txt", "--to", "Englisch!"], 2, "Englisch!"),
    refused("an XLIFF given to segment is named with what takes it", "segment a.xlf", 3, "a.xlf"),
    refused("a text given to merge is named", "merge t.txt", 3, "t.txt"),
    refused("a folder that is not there is named", "prepare nowhere -o out", 3, "nowhere"),
    refused("a pattern where a rule is wanted is refused in words", "check a.xlf --ignore number/*", 2, "number"),
    {
      says: "a rule with a star in the configuration is refused in words",
      files: { "duiyi.config.json": '{ "checks": { "ignore": ["number/*"] } }', "p.tsv": tsv(["桥", "bridge"]) },
      steps: [{ run: "check p.tsv", code: 2, err: ["checks.ignore", "number/date"], notErr: ["^[", "\\w"] }],
    },
  ],
  small: [
    ...(
      [
        ["full stop and comma of Chinese left in English are told", "Yes。", true],
        ["Chinese quotation marks left in English are told", "He said 「yes」.", true],
        ["a dash of English is right", "He said — yes.", false],
      ] as const
    ).map(
      ([says, target, isTold]): Sister => ({
        says,
        files: { "p.tsv": tsv(["他说是的。", target]) },
        steps: [
          {
            run: "check p.tsv --format json",
            code: [0, 1],
            of: ["segment/full-width", "form/marks"],
            finds: isTold ? ["segment/full-width"] : [],
          },
        ],
      }),
    ),
    ...(
      [
        ["中文\t英文\n桥\tbridge\n", "中文"],
        ["Source text\tTarget text\n桥\tbridge\n", "Source text"],
        ["zh-TW\ten-GB\n橋\tbridge\n", "zh-TW"],
        ["源语言\t目标语言\n桥\tbridge\n", "源语言"],
      ] as const
    ).map(
      ([text, head]): Sister => ({
        says: `a row of heads (${head}) is no segment`,
        files: { "h.tsv": text },
        steps: [{ run: "publish h.tsv --to jsonl -o -", out: ["bridge"], notOut: [head] }],
      }),
    ),
    {
      says: "a family name before a title is read as a name is",
      files: {
        "p.xlf": xliff12([{ source: "区先生和单女士来了。", target: "Mr Ou and Ms Shan came.", state: "translated" }]),
      },
      steps: [{ run: "publish p.xlf --pinyin -o p.html", holds: { "p.html": ["ōu", "shàn"] } }],
    },
    {
      says: "an index calls a page by its title, or by its file where it has none",
      files: {
        "a.xlf": xliff12(
          [{ source: "雨下了一夜。路断了。", target: "It rained all night.", state: "translated" }],
          "zh-CN",
          "en",
          "news/a.txt",
        ),
      },
      steps: [
        {
          run: "publish a.xlf --index index.html",
          holds: { "index.html": [">a.xlf</b>"] },
          lacks: { "index.html": ["<b>It rained"] },
        },
        {
          run: ["publish", "a.xlf", "--index", "index.html", "--title", "Night rain"],
          holds: { "index.html": [">Night rain</b>"] },
        },
      ],
    },
  ],
};
