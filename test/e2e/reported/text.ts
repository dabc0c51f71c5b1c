import type { Sister } from "./sister.js";

/** The sentences of a text, in order. */
const sentences = (says: string, text: string, ...lines: readonly string[]): Sister => ({
  says,
  files: { "t.txt": `${text}\n` },
  steps: [{ run: "segment t.txt", lines }],
});

/** The paragraphs of a repaired text that are among them, and texts that are not. */
const repaired = (says: string, text: string, out: readonly string[], notOut: readonly string[] = []): Sister => ({
  says,
  files: { "t.txt": text },
  steps: [{ run: "repair t.txt", out, notOut }],
});

export const sisters: Readonly<Record<string, readonly Sister[]>> = {
  sentences: [
    sentences(
      "a name with a point stays whole where the text ends in a Latin mark",
      "教练阿不都.热合曼喊停!大家停下了.",
      "教练阿不都.热合曼喊停！",
      "大家停下了.",
    ),
    sentences("three parts of a name stay whole", "弗朗茨.约瑟夫.海顿生于奥地利。", "弗朗茨.约瑟夫.海顿生于奥地利。"),
    sentences(
      "a name in Traditional characters stays whole",
      "導演艾瑪.湯普森到了臺北。他們去接機。",
      "導演艾瑪.湯普森到了臺北。",
      "他們去接機。",
    ),
    sentences(
      "points without blanks after particles end sentences",
      "雨停了.我们走吧.天亮了.",
      "雨停了.",
      "我们走吧.",
      "天亮了.",
    ),
    sentences(
      "several marks of notes after a stop belong before it",
      "城墙毁于大火。[12][注3]后来重修。",
      "城墙毁于大火。[12][注3]",
      "后来重修。",
    ),
    sentences(
      "a superscript and a circled number after a quotation belong to it",
      "他说：“走吧。”②众人散去。",
      "他说：“走吧。”②",
      "众人散去。",
    ),
    sentences(
      "what the hall did belongs to what was said",
      "谢谢各位！（热烈鼓掌）下面请他讲话。",
      "谢谢各位！（热烈鼓掌）",
      "下面请他讲话。",
    ),
    sentences(
      "a note in angle brackets after a question belongs to it",
      "这是谁写的？〔7〕没有人知道。",
      "这是谁写的？〔7〕",
      "没有人知道。",
    ),
  ],
  wraps: [
    repaired("a line that begins with a full stop is a wrap", "他把信放在桌上就走\n。屋里没有别人。\n", [
      "他把信放在桌上就走。屋里没有别人。",
    ]),
    repaired("a line that begins with a closing bracket is a wrap", "这座桥（建于清代\n）还在用。\n", [
      "这座桥（建于清代）还在用。",
    ]),
    repaired("a line that begins with a comma is joined in a short text", "天黑了\n，路还很远。\n", [
      "天黑了，路还很远。",
    ]),
    repaired("a line that begins with a Traditional quotation's end is joined", "他說：「明天再來\n」，就走了。\n", [
      "他說：「明天再來」，就走了。",
    ]),
    repaired("two sentences on lines of their own stay apart", "天黑了。\n路还很远。\n", ["天黑了。\n路还很远。"]),
  ],
  "note-marks": [
    ...(["②", "[3]", "［4］", "（5）", "³", "※", "†", "[註2]"] as const).map(
      (mark): Sister =>
        sentences(
          `three paragraphs that end in ${mark} stay three`,
          `镇上有一座石桥，建于明代万历年间，桥身用青石砌成。${mark}\n桥下的河水流向东南，在三里外并入大江。${mark}\n每年夏天都有孩子从桥上跳下去游泳。${mark}`,
          `镇上有一座石桥，建于明代万历年间，桥身用青石砌成。${mark}`,
          `桥下的河水流向东南，在三里外并入大江。${mark}`,
          `每年夏天都有孩子从桥上跳下去游泳。${mark}`,
        ),
    ),
  ],
  "lost-lines": [
    {
      says: "each verse of a song keeps its chorus of two lines",
      files: {
        "s.txt":
          "清晨的雾散了\n船从桥下过\n嘿哟嘿哟摇起来\n嘿哟嘿哟到对岸\n中午的日头高\n汗水落下河\n嘿哟嘿哟摇起来\n嘿哟嘿哟到对岸\n傍晚的钟响了\n灯在岸上亮\n嘿哟嘿哟摇起来\n嘿哟嘿哟到对岸\n",
      },
      steps: [
        { run: "prepare s.txt -o out", code: 0 },
        {
          run: "merge out/s.en.xlf --source s.txt -o back.txt",
          code: [0, 1],
          holds: { "back.txt": ["汗水落下河\n嘿哟嘿哟摇起来\n嘿哟嘿哟到对岸\n傍晚"] },
        },
      ],
    },
    {
      says: "an answer that is given three times stands three times",
      files: {
        "q.txt": "问：你去了没有？\n答：没有。\n问：你看见了没有？\n答：没有。\n问：你后悔没有？\n答：没有。\n",
      },
      steps: [
        {
          run: "segment q.txt",
          lines: [
            "问：你去了没有？",
            "答：没有。",
            "问：你看见了没有？",
            "答：没有。",
            "问：你后悔没有？",
            "答：没有。",
          ],
        },
      ],
    },
    {
      says: "a line that is printed on every page and left out is told",
      files: {
        "p.txt": Array.from(
          { length: 6 },
          (_, page) =>
            `河东水务公司内部资料\n\n第${page + 1}段说的是水库的事，今年水位比去年高，闸门开过${page + 2}次，没有出过险情。\n\n- ${page + 1} -\n`,
        ).join("\f"),
      },
      steps: [{ run: "prepare p.txt -o out", code: 0, out: ["pages"] }],
    },
  ],
  lists: [
    repaired("lines with a dash begin anew", "带上：\n—— 雨衣一件\n—— 手电筒一个\n—— 水两瓶\n", [
      "—— 雨衣一件\n—— 手电筒一个\n—— 水两瓶",
    ]),
    repaired("lines with Chinese numbers begin anew", "会议日程\n一、签到\n二、领导讲话\n三、分组讨论\n", [
      "一、签到\n二、领导讲话\n三、分组讨论",
    ]),
    repaired("lines with circled numbers begin anew", "步骤\n①打开阀门\n②放掉存水\n③关上阀门\n", [
      "①打开阀门\n②放掉存水\n③关上阀门",
    ]),
    repaired("lines with squares begin anew", "检查项目\n□ 电源\n□ 水压\n□ 门锁\n", ["□ 电源\n□ 水压\n□ 门锁"]),
    repaired("label and value stand on lines of their own", "姓名：何大山\n籍贯：河东\n职业：船夫\n", [
      "姓名：何大山\n籍贯：河东\n职业：船夫",
    ]),
    repaired("lines with numbers in brackets begin anew", "注意\n（1）不要开窗\n（2）不要点火\n（3）不要跑动\n", [
      "（1）不要开窗\n（2）不要点火\n（3）不要跑动",
    ]),
  ],
  indent: [
    repaired(
      "a text indented by blanks throughout is mended",
      "    那年秋天雨水多，河里的水一直漫到晒谷场上，收下来的稻子只好摊在祠\n    堂里，大人小孩轮流翻，翻了半个月才干。后来大家说起这件事，总说是祠\n    堂里的老祖宗帮着看的。\n",
      ["只好摊在祠堂里", "总说是祠堂里的老祖宗帮着看的。"],
    ),
    repaired(
      "a text indented by tabs throughout is mended",
      "\t那年秋天雨水多，河里的水一直漫到晒谷场上，收下来的稻子只好摊在祠\n\t堂里，大人小孩轮流翻，翻了半个月才干。后来大家说起这件事，总说是祠\n\t堂里的老祖宗帮着看的。\n",
      ["只好摊在祠堂里", "总说是祠堂里的老祖宗帮着看的。"],
    ),
    repaired(
      "an indent of the first line alone begins a paragraph",
      "　　第一天下雨，路上的车走得很慢，等我们到镇上的时候，集市早就已经散\n了。\n　　第二天晴了，我们起得很早，赶在太阳出来以前就到了山脚下的那个小车\n站。\n",
      ["集市早就已经散了。\n", "第二天晴了"],
    ),
  ],
  "file-kinds": [
    {
      says: "a rich text is named in the refusal, or read as one",
      files: { "a.rtf": "{\\rtf1\\ansi\\ansicpg936 {\\b \\'cb\\'ae\\'bf\\'e2}\\par}" },
      steps: [{ run: "prepare a.rtf -o out", code: 3, err: ["a.rtf", "RTF"] }],
    },
    {
      says: "subtitles of .ass are no text with times in it",
      files: {
        "a.ass":
          "[Script Info]\nTitle: x\n\n[Events]\nFormat: Layer, Start, End, Style, Text\nDialogue: 0,0:00:01.00,0:00:03.00,Default,,我们走吧\n",
      },
      steps: [{ run: "segment a.ass", code: [0, 3], notOut: ["Dialogue", "0:00"] }],
    },
    {
      says: "a memory is refused with a word on what takes it",
      files: {
        "m.tmx":
          '<?xml version="1.0"?><tmx version="1.4"><header srclang="zh"/><body><tu><tuv xml:lang="zh"><seg>水</seg></tuv></tu></body></tmx>',
      },
      steps: [{ run: "prepare m.tmx -o out", code: 3, err: ["m.tmx"] }],
    },
    {
      says: "a page without an ending is known by its content",
      files: { page: "<!DOCTYPE html><html><head><title>河</title></head><body><p>水涨了。</p></body></html>" },
      steps: [{ run: "segment page", out: ["水涨了。"], notOut: ["<p>", "DOCTYPE"] }],
    },
    {
      says: "captions called .txt are known by their content",
      files: {
        "v.txt": "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n我们走吧。\n\n00:00:04.000 --> 00:00:06.000\n天黑了。\n",
      },
      steps: [{ run: "segment v.txt", lines: ["我们走吧。", "天黑了。"] }],
    },
    {
      says: "an English text given as a Chinese source is told",
      files: { "e.txt": "The river rose in the night. Nobody slept. In the morning the bridge was gone.\n" },
      steps: [{ run: "prepare e.txt -o out", code: [0, 1, 3], err: ["Chinese"] }],
    },
  ],
  queries: [
    {
      says: "a letter that a font lacked (�, 〓) is asked about",
      files: { "q.txt": "族谱上写着他叫何〓，生于光绪年间，后来去了南洋。\n" },
      steps: [{ run: "prepare q.txt", holds: { "q.queries.csv": ["〓"] } }],
    },
    {
      says: "a bracket that is never closed is asked about once",
      files: { "q.txt": "这座桥（建于清代，一直用到现在。\n河水从桥下流过。\n" },
      steps: [{ run: "prepare q.txt", holds: { "q.queries.csv": ["（"] } }],
    },
    {
      says: "a clean text has no queries",
      files: { "q.txt": "这座桥（建于清代）一直用到现在。\n河水从桥下流过，桥上有三个石狮子。\n" },
      steps: [{ run: "prepare q.txt", out: ["0 queries"] }],
    },
  ],
};
