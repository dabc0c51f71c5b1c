/**
 * Web pages, Markdown and subtitles of 10 and 20 MB prepared: processor time beside plain text of the same size, and memory beyond that of a small
 * file, in times of the file. The exit code is 1 where a page takes more than 6 times as long as plain text, or any format more than 12 times its size.
 *
 *     node test/bench/large.mjs [FORMAT …]            (build first)
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { prose } from "./prose.mjs";
import { processorTime } from "./works.mjs";

const [MOST_TIME, MOST_MEMORY] = [6, 12];
const folder = mkdtempSync(join(tmpdir(), "duiyi-large-"));

const clock = (seconds, mark) =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":")
    .concat(mark, "000");
const cues = (text, mark) =>
  sentencesOf(text)
    .map((words, index) => `${index + 1}\n${clock(index, mark)} --> ${clock(index + 1, mark)}\n${words}\n\n`)
    .join("");
/** Sentences in two lines, as cues have them. */
const sentencesOf = (text) =>
  Array.from(text.matchAll(/[^。！？；\n]+[。！？；]?/gu), ([sentence], index) =>
    index % 4 === 0 ? sentence.replace("，", "，\n") : sentence,
  );
const marked = (open, close) => (paragraph, index) =>
  index % 3 === 0 ? paragraph.replace(/[^，。]{4,}/u, (words) => `${open}${words}${close}`) : paragraph;

/** How prose of some size is written in each format: headings, lists and marked words where the format has them. */
const WRITE = {
  txt: (text) => text,
  html: (text) =>
    `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>山村</title></head>\n<body>\n${text
      .split("\n\n")
      .map(marked("<strong>", "</strong>"))
      .map((paragraph, index) =>
        index % 9 === 8 ? `<h2>${paragraph.slice(0, 12)}</h2>\n<p>${paragraph}</p>\n` : `<p>${paragraph}</p>\n`,
      )
      .join("")}</body></html>\n`,
  md: (text) =>
    text
      .split("\n\n")
      .map(marked("**", "**"))
      .map((paragraph, index) => `${["## 山村\n\n", "- ", "> "][index % 9] ?? ""}${paragraph}\n\n`)
      .join(""),
  srt: (text) => cues(text, ","),
  vtt: (text) => `WEBVTT\n\n${cues(text, ".")}`,
  ass: (text) =>
    `[Script Info]\nScriptType: v4.00+\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n${sentencesOf(
      text,
    )
      .map(
        (words, index) =>
          `Dialogue: 0,${clock(index, ".").slice(1, -1)},${clock(index + 1, ".").slice(1, -1)},Default,,0,0,0,,${index % 7 === 0 ? "{\\i1}" : ""}${words.replace("\n", "\\N")}\n`,
      )
      .join("")}`,
};

/** Processor time and memory of `prepare` for a file with so many bytes of prose; 0 is a file of one sentence. */
function prepared(format, bytes) {
  const path = join(folder, `in-${bytes}.${format}`);
  writeFileSync(path, WRITE[format](bytes === 0 ? "今天天气很好。\n\n" : prose(bytes)));
  const found = processorTime(process.execPath, [
    resolve("dist/cli/main.js"),
    "prepare",
    path,
    "-o",
    join(folder, "out"),
    "--force",
  ]);
  if (found === undefined) throw new Error(`${path} was not prepared`);
  const size = statSync(path).size / 1e6;
  for (const made of [path, join(folder, "out")]) rmSync(made, { recursive: true });
  return { ...found, size };
}

const wanted = process.argv.slice(2);
const formats = Object.keys(WRITE).filter(
  (format) => format === "txt" || wanted.length === 0 || wanted.includes(format),
);
try {
  const plain = new Map();
  process.stdout.write(
    "| format | file | time | to plain text | memory | beyond a small file, to its size |\n|---|---|---|---|---|---|\n",
  );
  for (const format of formats) {
    const small = prepared(format, 0);
    for (const bytes of [10e6, 20e6]) {
      const { seconds, megabytes, size } = prepared(format, bytes);
      if (format === "txt") plain.set(bytes, seconds / size);
      const [time, memory] = [seconds / size / plain.get(bytes), ((megabytes - small.megabytes) * 1.048576) / size];
      const isBeyond = (format === "html" && time > MOST_TIME) || (format !== "txt" && memory > MOST_MEMORY);
      if (isBeyond) process.exitCode = 1;
      const cells = [
        format,
        `${size.toFixed(1)} MB`,
        `${seconds.toFixed(1)} s`,
        time.toFixed(2),
        `${megabytes.toFixed(0)} MB`,
      ];
      process.stdout.write(`| ${cells.join(" | ")} | ${memory.toFixed(1)}${isBeyond ? " !" : ""} |\n`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
