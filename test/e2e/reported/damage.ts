import { tmx, tsv, xliff12, xliff20 } from "./files.js";
import type { Sister } from "./sister.js";

/** A pair whose codes stand for text, in a format of its own: `--fix` leaves it alone and no rule of form is broken. */
const untouched = (says: string, name: string, text: string): Sister => ({
  says,
  files: { [name]: text },
  steps: [
    { run: `check ${name} --format json`, code: [0, 1], of: ["form"], finds: [] },
    { run: `check ${name} --fix`, code: [0, 1], keeps: [name] },
  ],
});

const sdl = (conf: string, more = ""): string => `<?xml version="1.0" encoding="utf-8"?>
<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0"><file original="b.docx" datatype="x-sdlfilterframework2" source-language="zh-TW" target-language="en-GB"><body><trans-unit id="t1"><source>茶園在山腰。</source><seg-source><mrk mtype="seg" mid="7">茶園在山腰。</mrk></seg-source><target><mrk mtype="seg" mid="7">The tea garden lies halfway up.</mrk></target><sdl:seg-defs><sdl:seg id="7"${conf === "" ? "" : ` conf="${conf}"`}${more}/></sdl:seg-defs></trans-unit></body></file></xliff>
`;
const stateIn = (says: string, conf: string, state: string, more?: string): Sister => ({
  says,
  files: { "b.docx.sdlxliff": sdl(conf, more) },
  steps: [{ run: "publish b.docx.sdlxliff --to jsonl -o -", out: [`"state":"${state}"`] }],
});

const twoUnits = xliff12([
  { source: "渡口只有一条船。", target: "The ferry has but one boat.", state: "translated" },
  { source: "船夫姓何。", target: "The boatman is called He.", state: "translated" },
]);

/** What a kit calls its XLIFF. */
const HOLDS = { poedit: "t.en.xlf", trados: "t.en.xlf", memoq: "t.en.xliff" } as const;

export const sisters: Readonly<Record<string, readonly Sister[]>> = {
  codes: [
    untouched(
      "a blank beside a number to come is the translator's, before a stop and a bracket too",
      "a.xlf",
      xliff12([
        {
          source: "还剩<x id='1' equiv-text='{left}'/>天（共<x id='2' equiv-text='{all}'/>天）。",
          target: "<x id='1' equiv-text='{left}'/> days remain (of <x id='2' equiv-text='{all}'/> in all).",
          state: "translated",
        },
      ]),
    ),
    untouched(
      "a code of XLIFF 2 with a display text counts as a character at the end of a sentence",
      "b.xlf",
      xliff20([["你好，<ph id='1' disp='%s'/>！", "Hello, <ph id='1' disp='%s'/>!"]]),
    ),
    untouched(
      "two codes of a memory that follow each other are parted by the translator's blank",
      "c.tmx",
      tmx([
        {
          "zh-CN": "<ph x='1'>%d</ph><ph x='2'>%s</ph>已下载。",
          en: "<ph x='1'>%d</ph> <ph x='2'>%s</ph> downloaded.",
        },
      ]),
    ),
    {
      says: "what a code stands for is printed in text, in a table and on a page",
      files: {
        "d.xlf": xliff12([
          {
            source: "早上好，<ph id='1'>{{user}}</ph>。",
            target: "Good morning, <ph id='1'>{{user}}</ph>.",
            state: "translated",
          },
        ]),
      },
      steps: [
        { run: "publish d.xlf --to text -o -", out: ["Good morning, {{user}}."] },
        { run: "publish d.xlf --to tsv -o -", out: ["Good morning, {{user}}."] },
        { run: "publish d.xlf --to md -o -", out: ["Good morning, {{user}}."] },
        { run: "publish d.xlf -o d.html", holds: { "d.html": ["{{user}}"] } },
      ],
    },
    {
      says: "a doubled word is told apart from a word on both sides of a code",
      files: {
        "e.xlf": xliff12([
          {
            source: "从<x id='1' equiv-text='{a}'/>到<x id='2' equiv-text='{b}'/>的的路",
            target: "The the road from <x id='1' equiv-text='{a}'/> to <x id='2' equiv-text='{b}'/>",
            state: "translated",
          },
        ]),
      },
      steps: [
        {
          run: "check e.xlf --format json",
          code: [0, 1],
          of: ["form/doubled-word", "form/double-space"],
          finds: ["form/doubled-word"],
        },
      ],
    },
  ],
  "silent-loss": [
    {
      says: "a second target in a segment of XLIFF 2 stops the file, with its line",
      files: {
        "a.xlf": xliff20([["船来了。", "The boat is here.</target><target>The ship has come."]]),
      },
      steps: [{ run: "check a.xlf", code: 4, err: ["a.xlf:2", "target"] }],
    },
    {
      says: "a second seg in a variant of a memory stops the file",
      files: { "b.tmx": tmx([{ "zh-CN": "船来了。", en: "The boat is here.</seg><seg>The ship has come." }]) },
      steps: [{ run: "check b.tmx", code: 4, err: ["b.tmx", "seg"] }],
    },
    {
      says: "a key that stands twice in a nested object is named by its path",
      files: { "zh-Hans.json": '{"menu":{"open":"打开","close":"关闭","open":"开启"}}' },
      steps: [{ run: "prepare zh-Hans.json -o out --to en", code: [0, 1, 3], err: ["open"] }],
    },
    {
      says: "words that stand in a unit and in neither of its languages stop the file",
      files: {
        "c.xlf": xliff12([
          { source: "船来了。</source>散落的字<source>", target: "The boat is here.", state: "translated" },
        ]),
      },
      steps: [{ run: "check c.xlf", code: 4, err: ["c.xlf"] }],
    },
    {
      says: "with --salvage what is sound of such a file comes home, and the rest is named",
      files: {
        "t.txt": "船来了。\n桥修好了。\n",
        "d.xlf": xliff12(
          [
            { source: "船来了。", target: "The boat is here.", state: "translated" },
            {
              source: "桥修好了。",
              target: "The bridge is mended.</target> stray words <target>Bridge done.",
              state: "translated",
            },
          ],
          "zh-CN",
          "en",
          "t.txt",
        ),
      },
      steps: [
        {
          run: "merge d.xlf --source t.txt --salvage -o -",
          code: 5,
          out: ["The boat is here.", "桥修好了。"],
          err: ["d.xlf:4"],
        },
      ],
    },
  ],
  states: [
    ...(["new", "needs-translation"] as const).map(
      (state): Sister => ({
        says: `what is ${state} stands in Chinese where the translation is merged from a state up`,
        files: {
          "t.txt": "桥修好了。\n",
          "s.xlf": xliff12([{ source: "桥修好了。", target: "The bridge is mended.", state }], "zh-CN", "en", "t.txt"),
        },
        steps: [
          {
            run: "merge s.xlf --source t.txt --min-state translated -o -",
            code: [0, 1],
            out: ["桥修好了。"],
            notOut: ["The bridge"],
          },
        ],
      }),
    ),
    {
      says: "needs-review-l10n is a translation to look at: it is shown to revisers and not carried over as done",
      files: {
        "t.txt": "桥修好了。\n",
        "s.xlf": xliff12(
          [{ source: "桥修好了。", target: "The bridge is mended.", state: "needs-review-l10n" }],
          "zh-CN",
          "en",
          "t.txt",
        ),
      },
      steps: [
        { run: "publish s.xlf --to jsonl -o -", out: ['"state":"translated"'] },
        {
          run: "prepare t.txt --previous s.xlf -o out",
          holds: { "out/t.en.xlf": ["The bridge is mended.", 'state="needs-'] },
        },
      ],
    },
    {
      says: "approved=no is no approval, whatever the target says",
      files: {
        "s.xlf": xliff12([
          { source: "桥修好了。", target: "The bridge is mended.", state: "translated", unit: 'approved="no"' },
        ]),
      },
      steps: [{ run: "publish s.xlf --to jsonl -o -", out: ['"state":"translated"'] }],
    },
  ],
  sdlxliff: [
    stateIn("a draft is initial, of a locked segment too", "Draft", "initial", ' locked="true"'),
    stateIn("what is translated and locked keeps its state", "Translated", "translated", ' locked="true"'),
    stateIn("a sign-off is final", "ApprovedSignOff", "final"),
  ],
  "indented-xliff": [
    {
      says: "tabs and line breaks that a tool put about a target of XLIFF 2 are told",
      files: { "a.xlf": xliff20([["早安", "\n\t\t\tGood morning\n\t\t"]]) },
      steps: [{ run: "check a.xlf --format json", code: [0, 1], of: ["form/line-break"], finds: ["form/line-break"] }],
    },
    {
      says: "a break within the words is told, and a source broken alike is none",
      files: {
        "b.xlf": xliff12([
          { source: "早安，世界", target: "Good\n        morning", state: "translated" },
          { source: "第一行\n第二行", target: "Line one\nline two", state: "translated" },
        ]),
      },
      steps: [{ run: "check b.xlf --format json", code: [0, 1], of: ["form/line-break"], finds: ["form/line-break"] }],
    },
    {
      says: "an indented source is that of the resource still, and no line break gets into it",
      files: {
        "zh-Hans.json": '{"hello":"早安"}',
        "c.xlf": xliff12(
          [{ source: "\n      早安\n    ", target: "\n      Good morning\n    ", state: "translated" }],
          "zh-CN",
          "en",
          "zh-Hans.json",
        ).replace('id="1"', 'id="hello"'),
      },
      steps: [
        { run: "merge c.xlf --source zh-Hans.json -o en.json", code: [0, 1], holds: { "en.json": ['"Good morning"'] } },
      ],
    },
  ],
  kits: [
    {
      says: "a final translation is approved for each tool that keeps approvals",
      files: {
        "t.txt": "桥修好了。\n",
        "p.xlf": xliff12(
          [{ source: "桥修好了。", target: "The bridge is mended.", state: "final" }],
          "zh-CN",
          "en",
          "t.txt",
        ),
      },
      steps: (["poedit", "trados", "memoq"] as const).map((tool) => ({
        run: `prepare t.txt --for ${tool} --previous p.xlf -o ${tool}`,
        holds: { [`${tool}/${HOLDS[tool]}`]: ["The bridge is mended.", 'approved="yes"'] },
      })),
    },
    {
      says: "what is to be looked at again is not approved, and Poedit shows it as needing work",
      files: {
        "t.txt": "桥修好了。\n",
        "p.xlf": xliff12(
          [
            {
              source: "桥修好了。",
              target: "The bridge is mended.",
              state: "needs-review-adaptation",
              unit: 'approved="yes"',
            },
          ],
          "zh-CN",
          "en",
          "t.txt",
        ),
      },
      steps: [{ run: "prepare t.txt --previous p.xlf -o out", holds: { "out/t.en.xlf": ["The bridge is mended."] } }],
    },
    {
      says: "signed-off is kept and approved",
      files: {
        "t.txt": "桥修好了。\n",
        "p.xlf": xliff12(
          [{ source: "桥修好了。", target: "The bridge is mended.", state: "signed-off" }],
          "zh-CN",
          "en",
          "t.txt",
        ),
      },
      steps: [
        {
          run: "prepare t.txt --previous p.xlf -o out",
          holds: { "out/t.en.xlf": ['state="signed-off"', 'approved="yes"'] },
        },
      ],
    },
  ],
  "same-in-both": [
    ...(
      [
        ["a product and a number", "iPhone 15 Pro Max"],
        ["a formula", "pH = 7.4"],
        ["an address of the web", "https://example.org/a?b=c"],
        ["a post code and a street", "221B Baker Street, London NW1"],
      ] as const
    ).map(
      ([what, text]): Sister => ({
        says: `${what} that a reviser has approved is no error and no warning`,
        files: { "s.xlf": xliff12([{ source: text.replace("&", "&amp;"), target: text, state: "final" }]) },
        steps: [
          { run: "check s.xlf --fail-on warning", code: 0 },
          { run: "publish s.xlf --to tmx -o -", out: [`<seg>${text}</seg>`] },
        ],
      }),
    ),
    {
      says: "kana left as it is, is an error however final it is",
      files: { "s.xlf": xliff12([{ source: "おはよう", target: "おはよう", state: "final" }], "ja", "en") },
      steps: [{ run: "check s.xlf", code: 1 }],
    },
  ],
  homecoming: [
    {
      says: "an output that holds a person's work is gone on from, not made anew",
      files: { "e.xlf": twoUnits },
      steps: [
        { run: "publish e.xlf --to docx -o e.review.docx" },
        { run: "publish e.xlf --to xlsx -o e.review.xlsx" },
        { run: "merge --from e.review.docx --xliff e.xlf -o mine.xlf" },
        { run: "merge --from e.review.xlsx --xliff e.xlf -o mine.xlf", err: ["mine.xlf"] },
      ],
    },
    {
      says: "a page that somebody else has written is not written over, and said to stand in the way",
      files: { "e.xlf": twoUnits, "e.html": "<p>hand-made</p>" },
      steps: [{ run: "publish e.xlf -o e.html", code: 6, err: ["e.html"], keeps: ["e.html"] }],
    },
    {
      says: "a memory, a table and JSON Lines say how many segments they lack",
      files: {
        "e.xlf": xliff12([
          { source: "渡口只有一条船。", target: "The ferry has but one boat.", state: "translated" },
          { source: "船夫姓何。" },
        ]),
      },
      steps: [
        { run: "publish e.xlf --to tmx -o -", err: ["1 of 2 segments", "1 segment left out (line 4)"] },
        { run: "publish e.xlf --to tsv -o -", err: ["1 segment not translated (line 4)"] },
        { run: "publish e.xlf --to jsonl -o -", err: ["1 segment not translated (line 4)"] },
        { run: "publish e.xlf --to text -o -", err: ["1 segment not translated (line 4)"] },
        { run: "publish e.xlf --to md -o -", err: ["1 segment not translated (line 4)"] },
        {
          run: "publish e.xlf --to tsv --min-state reviewed -o -",
          err: ["0 of 2 segments", "2 segments left out (lines 3–4)"],
        },
      ],
    },
    {
      says: "of a memory with two Englishes the one that is read is said, and the other",
      files: { "m.tmx": tmx([{ "zh-CN": "颜色", "en-US": "color", "en-GB": "colour" }]) },
      steps: [
        { run: "check m.tmx", err: ["1 text in en-GB was not read"] },
        { run: "check m.tmx --to en-GB", err: ["1 text in en-US was not read"] },
        { run: "publish m.tmx --to tsv -o -", out: ["color"], err: ["en-GB"] },
      ],
    },
    {
      says: "a column beside source and target is said, by its name or its number",
      files: {
        "p.tsv": tsv(["渡口", "ferry", "noun"], ["桥", "bridge", ""]),
        "q.csv": "原文,备注,译文\n渡口,名词,ferry\n",
      },
      steps: [
        { run: "check p.tsv", code: [0, 1], err: ["p.tsv", "“3”"] },
        { run: "check q.csv", code: [0, 1], err: ["备注"] },
      ],
    },
  ],
};
