/**
 * The inputs of growth.mjs: what each is called, its least size, how it is written in a given size, and the commands that read it. In a
 * command `FILE` is the input, `OTHER` its translation, `GLOSSARY` the shape's glossary, `BACK` the XLIFF that `prepare` made of the input,
 * translated, and `RENDERED` the same with a name in each target.
 */
import { officeShapes } from "./growth-office.mjs";

const times = (count, write) => Array.from({ length: count }, (_, index) => write(index + 1)).join("");

const file12 = (body) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${body}</body></file></xliff>`;
const unit12 = (source, target) =>
  file12(`<trans-unit id="1"><source>${source}</source><target state="translated">${target}</target></trans-unit>`);
const file2 = (units) =>
  `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en"><file id="f1">${units}</file></xliff>`;
const unit2 = (source, target) =>
  `<unit id="u1"><segment id="s"><source>${source}</source><target>${target}</target></segment></unit>`;

const pairs12 = (n, text) =>
  times(n, (i) => `<bx id="a${i}" rid="${i}"/>`) + text + times(n, (i) => `<ex id="b${i}" rid="${i}"/>`);
const pairs2 = (n, text) => times(n, (i) => `<sc id="a${i}"/>`) + text + times(n, (i) => `<ec startRef="a${i}"/>`);
const single = (n, id, text) => times(n, (i) => `<x id="${id(i)}"/>${text}`);
const nested = (n, text) => times(n, (i) => `<g id="${i}">${text}`) + "</g>".repeat(n);

/** Concepts with these names, all of them places. */
const places = (n, name) =>
  `concepts:\n${times(n, (i) => `  - id: c${i}\n    kind: place\n    terms:\n      zh:\n        - text: ${name(i)}\n          status: preferred\n      en:\n        - text: Street ${i}\n          status: preferred\n`)}`;
/** A character of its own for each number. */
const hanzi = (i) => String.fromCodePoint(0x4e00 + (i % 5000)) + String.fromCodePoint(0x6e00 + Math.floor(i / 5000));

const outputs = ["text", "tmx", "tsv", "jsonl", "md", "docx", "xlsx"].map((to) => `--to ${to} -o out.${to}`);
/** Cells of a workbook end at 32,767 characters, so shapes that are one long sentence leave it out. */
const withoutWorkbook = (commands) => commands.filter((command) => !command.includes("xlsx"));
/** Every output of a file, and the review page. */
const publishes = (file, more = "") =>
  ["-o out.html", "--audience review -o review.html", ...outputs].map(
    (output) => `publish ${file}${more} --fail-on never ${output} --force`,
  );
/** What looks at a file of both languages. */
const checks = ["check FILE", "validate FILE", "stats FILE"];
/** The same of what lies deeper than is read unless it is said. */
const deepChecks = ["check FILE --max-depth 2000", "validate FILE --max-depth 2000"];
/** The whole road of a source document. */
const road = (format = "") => [
  `prepare FILE${format} --from zh-CN --to en -o out --force`,
  `merge BACK --source FILE${format} --accept-source -o merged --force`,
  `check BACK --source FILE${format}`,
  "publish BACK --fail-on never --audience review -o review.html --force",
];
const text = ["repair FILE", "segment FILE", "terms FILE", "stats FILE"];

export const shapes = [
  {
    name: "pairs of bx and ex",
    n: 5000,
    ending: "xlf",
    write: (n) => unit12(pairs12(n, "字"), pairs12(n, "A")),
    commands: [...checks, ...withoutWorkbook(publishes("FILE")), "check FILE --fix --dry-run"],
  },
  {
    name: "pairs of sc and ec",
    n: 5000,
    ending: "xlf",
    write: (n) => file2(unit2(pairs2(n, "字"), pairs2(n, "A"))),
    commands: [...checks, ...withoutWorkbook(publishes("FILE"))],
  },
  {
    name: "codes in another order",
    n: 5000,
    ending: "xlf",
    write: (n) =>
      unit12(
        single(n, (i) => i, "字"),
        single(n, (i) => n + 1 - i, "a "),
      ),
    commands: [...checks, ...withoutWorkbook(publishes("FILE"))],
  },
  {
    name: "codes that are lost",
    n: 5000,
    ending: "xlf",
    write: (n) =>
      unit12(
        single(n, (i) => i, "字"),
        single(n, (i) => -i, "a "),
      ),
    commands: ["check FILE", "publish FILE --fail-on never --audience review -o review.html --force"],
  },
  {
    name: "codes within codes",
    n: 450,
    ending: "xlf",
    write: (n) => unit12(nested(n, "字"), nested(n, "a ")),
    commands: [...deepChecks, ...publishes("FILE", " --max-depth 2000")],
  },
  {
    name: "deep groups",
    n: 450,
    ending: "xlf",
    write: (n) =>
      file2(
        times(n, (i) => `<group id="g${i}">`) + unit2("河东有山。", "Hills rise in the east.") + "</group>".repeat(n),
      ),
    commands: [...deepChecks, ...publishes("FILE", " --max-depth 2000")],
  },
  {
    name: "deep groups of 1.2",
    n: 450,
    ending: "xlf",
    write: (n) =>
      file12(
        `${times(n, (i) => `<group id="g${i}">`)}<trans-unit id="1"><source>河东有山。</source><target>Hills rise.</target></trans-unit>${"</group>".repeat(n)}`,
      ),
    commands: deepChecks,
  },
  {
    name: "documents in one file",
    n: 500,
    ending: "xlf",
    write: (n) =>
      `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">${times(n, (i) => `<file original="d${i}.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body><trans-unit id="1"><source>今天天气很好。</source><target state="translated">The weather is fine today.</target></trans-unit></body></file>`)}</xliff>`,
    commands: [
      ...checks,
      "publish FILE --fail-on never --force",
      "publish FILE --fail-on never --audience review --force",
      "publish FILE --fail-on never --to tmx --force",
      "publish FILE --fail-on never --to docx --force",
      "publish FILE --fail-on never --to xlsx --force",
      "tm import FILE --tm mem",
    ],
  },
  {
    name: "units alike",
    n: 2000,
    ending: "xlf",
    write: (n) =>
      file12(
        times(
          n,
          (i) =>
            `<trans-unit id="${i}"><source>今天第${i % 7}次下雨。</source><target state="translated">It rains today for time ${i}.</target></trans-unit>`,
        ),
      ),
    commands: [...checks, ...publishes("FILE"), "check FILE --fix --dry-run"],
  },
  {
    name: "references that lead nowhere",
    n: 2000,
    ending: "xlf",
    write: (n) =>
      file2(
        unit2(
          times(n, (i) => `<mrk id="m${i}" type="my:t" ref="#x${i}">字</mrk>`),
          times(n, (i) => `<mrk id="m${i}" type="my:t" ref="#y${i}">a </mrk>`),
        ),
      ),
    commands: ["validate FILE", "check FILE"],
  },
  {
    name: "addresses in a row",
    n: 4000,
    ending: "tsv",
    write: (n) =>
      `见${times(n, (i) => `https://example.org/${i} `)}\tSee ${times(n, (i) => `https://example.org/${i} `)}\n`,
    commands: ["check FILE"],
  },
  {
    name: "figures in a row",
    n: 4000,
    ending: "tsv",
    write: (n) =>
      `${times(n, (i) => `第${i}次，${i}万元，`)}\t${times(n, (i) => `time ${i}, ${i * 10} thousand yuan, `)}\n`,
    commands: ["check FILE"],
  },
  {
    name: "words that stand against each other",
    n: 1000,
    ending: "tsv",
    write: (n) =>
      `${times(n, (i) => `进口${i + 3}亿元，出口${i + 4}亿元，`)}\t${times(n, (i) => `imports ${i + 3}00 million yuan, exports ${i + 4}00 million yuan, `)}\n`,
    commands: ["check FILE"],
  },
  {
    name: "quotes and brackets in a row",
    n: 8000,
    ending: "tsv",
    write: (n) => `${"“（《".repeat(n)}字${"》）”".repeat(n)}\t${"“(".repeat(n)}a${")”".repeat(n)}\n`,
    commands: ["check FILE"],
  },
  {
    name: "near names in a sentence",
    n: 2000,
    ending: "txt",
    write: (n) => `${"河东新成街道".repeat(n)}。\n`,
    glossary: (n) => places(n, (i) => `河东新城${hanzi(i)}街道`),
    commands: [
      "terms FILE --glossary GLOSSARY",
      "prepare FILE --from zh-CN --to en --glossary GLOSSARY -o out --force",
    ],
  },
  {
    name: "names that share a half",
    n: 3000,
    ending: "txt",
    write: (n) => times(n / 10, (i) => `他在河东新城${hanzi(i + 40)}街道。\n`),
    glossary: (n) => places(n, (i) => `河东新城${hanzi(i)}街道`),
    commands: [
      "terms FILE --glossary GLOSSARY",
      "prepare FILE --from zh-CN --to en --glossary GLOSSARY -o out --force",
      "glossary lint --glossary GLOSSARY",
      "glossary list --glossary GLOSSARY",
    ],
  },
  {
    name: "names that are each other's beginning",
    n: 1500,
    ending: "txt",
    write: (n) => `${"示".repeat(4 * n)}。\n`,
    glossary: (n) => places(n, (i) => `${"示".repeat(1 + (i % 8))}${i}`),
    commands: ["terms FILE --glossary GLOSSARY"],
  },
  {
    name: "Chinese without a mark",
    n: 62_500,
    ending: "txt",
    write: (n) => `${"天地玄黄宇宙洪荒".repeat(n / 8)}\n`,
    commands: [...text, ...road()],
  },
  {
    name: "clauses in a line",
    n: 4000,
    ending: "txt",
    write: (n) => `${"今天天气很好，".repeat(n)}\n`,
    commands: [...text, ...road()],
  },
  {
    name: "short paragraphs",
    n: 2000,
    ending: "txt",
    write: (n) => times(n, (i) => `第${i}天，河东下了雨。\n\n`),
    other: (n) => times(n, (i) => `On day ${i} it rained in Hedong.\n\n`),
    commands: [
      ...text,
      ...road(),
      "glossary candidates FILE",
      "run",
      "align FILE OTHER -o pairs.tmx --force",
      "handoff FILE --to en -o kit/ --force",
      "handoff FILE --to en --for docx -o kit/ --force",
      "handback kit/",
      "status",
      "tm import BACK --tm mem",
      "tm search FILE --tm mem --format json",
    ],
  },
  {
    name: "one name in every paragraph",
    n: 2000,
    ending: "txt",
    write: (n) => times(n, (i) => `第${i}天，河东下了雨。\n\n`),
    glossary: () => places(1, () => "河东"),
    commands: [
      "glossary dossier c1 FILE --glossary GLOSSARY",
      "glossary dossier c1 RENDERED --glossary GLOSSARY",
      "glossary impact c1 RENDERED --from Hedong --to Street --glossary GLOSSARY",
      "glossary impact c1 RENDERED --from Hedong --to Street --apply --glossary GLOSSARY",
      "glossary stats FILE --glossary GLOSSARY",
    ],
  },
  {
    name: "wrapped lines",
    n: 2000,
    ending: "txt",
    write: (n) => times(n, (i) => `河东第${String(i).padStart(5, "0")}天下了雨，人们都在家里坐\n着等天晴。\n`),
    commands: [...text, ...road()],
  },
  {
    name: "elements of a page",
    n: 1000,
    ending: "html",
    write: (n) =>
      `<!doctype html><html lang="zh-CN"><body>${times(n, (i) => `<p id="p${i}">河东<b>有${i}</b>座山。</p>`)}</body></html>\n`,
    commands: ["stats FILE", ...road()],
  },
  {
    name: "tags of one paragraph of a page",
    n: 1000,
    ending: "html",
    write: (n) =>
      `<!doctype html><html lang="zh-CN"><body><p>${times(n, (i) => `河<b>东${i}</b>`)}。</p></body></html>\n`,
    commands: road(),
  },
  {
    name: "tags within tags of a page",
    n: 200,
    ending: "html",
    write: (n) =>
      `<!doctype html><html lang="zh-CN"><body><p>${"<b>河".repeat(n)}${"</b>".repeat(n)}。</p></body></html>\n`,
    commands: ["prepare FILE --from zh-CN --to en -o out --force"],
  },
  {
    name: "paragraphs of Markdown",
    n: 1000,
    ending: "md",
    write: (n) => times(n, (i) => `# 第${i}节\n\n河东有**${i}座**山，见[这里](#第${i}节)。\n\n`),
    commands: ["stats FILE", ...road()],
  },
  {
    name: "marks of one paragraph of Markdown",
    n: 1000,
    ending: "md",
    write: (n) => `${times(n, (i) => `河**东${i}**、*西*、`)}。\n`,
    commands: road(),
  },
  {
    name: "brackets of Markdown",
    n: 2000,
    ending: "md",
    write: (n) => `${"[".repeat(n)}河东${"](".repeat(n)}。\n`,
    commands: ["prepare FILE --from zh-CN --to en -o out --force"],
  },
  {
    name: "cues",
    n: 1000,
    ending: "srt",
    write: (n) =>
      times(
        n,
        (i) =>
          `${i}\n00:${String(Math.floor(i / 60) % 60).padStart(2, "0")}:${String(i % 60).padStart(2, "0")},000 --> 00:${String(Math.floor(i / 60) % 60).padStart(2, "0")}:${String(i % 60).padStart(2, "0")},900\n<i>河东</i>有${i}座山\n\n`,
      ),
    commands: ["stats FILE", ...road()],
  },
  {
    name: "cues and tags of WebVTT",
    n: 1000,
    ending: "vtt",
    write: (n) =>
      `WEBVTT\n\n${times(n, (i) => `${timeOf(i)}.000 --> ${timeOf(i)}.900\n<v 甲><i>河东</i>有${i}座山\n\n`)}`,
    commands: ["stats FILE", ...road()],
  },
  {
    name: "tags of one cue of WebVTT",
    n: 1000,
    ending: "vtt",
    write: (n) => `WEBVTT\n\n00:01.000 --> 00:09.000\n${times(n, (i) => `河<c.a${i}>东</c>`)}。\n`,
    commands: road(),
  },
  {
    name: "lines of a script",
    n: 1000,
    ending: "ass",
    write: (n) =>
      script(
        times(n, (i) => `Dialogue: 0,${timeOf(i)}.00,${timeOf(i)}.90,d,,0,0,0,,{\\i1}河东{\\i0}有${i}座山\\N和河\n`),
      ),
    commands: ["stats FILE", ...road()],
  },
  {
    name: "overrides of one line of a script",
    n: 1000,
    ending: "ass",
    write: (n) => script(`Dialogue: 0,0:00:01.00,0:00:09.00,d,,0,0,0,,${times(n, (i) => `{\\k${i}}河东`)}。\n`),
    commands: road(),
  },
  {
    name: "strings of i18next",
    n: 1000,
    ending: "json",
    write: (n) =>
      JSON.stringify(
        Object.fromEntries(Array.from({ length: n }, (_, i) => [`key${i}`, `第${i}次，你好 {{name}}`])),
        undefined,
        1,
      ),
    commands: road(" --as i18next").map((command) =>
      command
        .replace("merge BACK --source FILE --as i18next", "merge BACK --source FILE")
        .replace("check BACK --source FILE --as i18next", "check BACK --source FILE"),
    ),
  },
  ...officeShapes(road()),
];

/** A time of day for each number of seconds. */
function timeOf(seconds) {
  const of60 = (value) => String(value % 60).padStart(2, "0");
  return `0${Math.floor(seconds / 3600)}:${of60(Math.floor(seconds / 60))}:${of60(seconds)}`;
}

/** A script of Advanced SubStation Alpha whose players do not wrap lines. */
function script(dialogue) {
  return `[Script Info]\nWrapStyle: 2\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n${dialogue}`;
}
