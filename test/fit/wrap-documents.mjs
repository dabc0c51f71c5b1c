// Makes documents to fit the weights of wraps to: paragraphs set in columns of many widths, as newspapers, PDF files and e-mails do.
//   node test/fit/wrap-documents.mjs OUT SEED FOLDER…      folders of NAME.gold (a paragraph a line); writes NAME.txt beside NAME.gold
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [out, seed, ...folders] = process.argv.slice(2);
const NO_START = /^[，。、；：？！”’）》」』％%,.;:?!)·]/u;
const OPENING = /[“‘（《「『(]$/u;
const NUMERALS = "〇一二三四五六七八九十";
const MARKS = [
  (count) => `${NUMERALS[((count - 1) % 10) + 1]}、`,
  (count) => `（${NUMERALS[((count - 1) % 10) + 1]}）`,
  (count) => `${count}.`,
  (count) => String.fromCharCode(0x2460 + ((count - 1) % 20)),
  () => "·",
  () => "●",
  (count) => (count % 2 === 1 ? "记者：" : "王老师："),
  (count) => (count % 2 === 1 ? "问：" : "答："),
];
const PIECES = /[A-Za-z]+|[0-9]+(?:\.[0-9]+)?|./gsu;

for (const folder of folders) {
  const name = folder.replace(/.*\//u, "");
  mkdirSync(join(out, name), { recursive: true });
  const golds = readdirSync(folder).filter((file) => file.endsWith(".gold"));
  for (const file of golds) {
    const random = randomFrom(`${seed}/${name}/${file}`);
    const paragraphs = readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean);
    const { text, gold } = layOut(withItems(excerpt(paragraphs, random), random), random);
    writeFileSync(join(out, name, file), `${gold.join("\n")}\n`);
    writeFileSync(join(out, name, file.replace(/gold$/u, "txt")), text);
  }
}

/** A generator of numbers from 0 to 1 (xorshift), the same for the same name. */
function randomFrom(name) {
  let state = 2166136261;
  for (const character of name) state = Math.imul(state ^ character.charCodeAt(0), 16777619);
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function pick(random, ...choices) {
  return choices[Math.floor(random() * choices.length)];
}

/** Half the documents are short ones, for a column has to be told from few lines too. */
function excerpt(paragraphs, random) {
  if (random() < 0.5) return paragraphs;
  const size = 3 + Math.floor(random() * 20);
  const start = Math.floor(random() * Math.max(1, paragraphs.length - size));
  return paragraphs.slice(start, start + size);
}

/** In a third of the documents some paragraphs become the items of a list or the turns of a conversation, a sentence each. */
function withItems(paragraphs, random) {
  if (random() > 0.33) return paragraphs;
  const mark = pick(random, ...MARKS);
  const share = random();
  let count = 0;
  return paragraphs.map((paragraph) => {
    const [sentence] = /^[^。；“”]{4,120}[。；]/u.exec(paragraph) ?? [];
    if (sentence === undefined || random() > share) return paragraph;
    count += 1;
    return mark(count) + sentence;
  });
}

function layOut(paragraphs, random) {
  const column = {
    width: 10 + Math.floor(random() * 28),
    indent: pick(random, "none", "stripped", "stripped", "kept"),
    kinsoku: pick(random, "none", "push", "pull"),
    quote: pick(random, 0.5, 1, 1),
  };
  const blank = pick(random, "none", "none", "all", "between");
  const unwrapped = pick(random, 0, 0, 0, 0, random() * 0.5, 1);
  const lines = [];
  for (const paragraph of paragraphs) {
    if (blank === "between" && lines.length > 0) lines.push("");
    const set = random() < unwrapped ? tear(paragraph, random) : wrap(paragraph, column);
    for (const line of set) {
      if (blank === "all" && lines.length > 0) lines.push("");
      lines.push(line);
    }
  }
  return { text: `${lines.join("\n")}\n`, gold: paragraphs };
}

/** A paragraph on one line, which now and then is torn in two as at the end of a page. */
function tear(paragraph, random) {
  const at = Math.floor(random() * paragraph.length);
  const isInside = at > 20 && paragraph.length - at > 3 && !/[。！？]/u.test(paragraph[at - 1]);
  return random() < 0.15 && isInside ? [paragraph.slice(0, at), paragraph.slice(at)] : [paragraph];
}

function cells(text, quote) {
  let width = 0;
  for (const character of text) width += /[“”‘’]/u.test(character) ? quote : character < "\u2e80" ? 0.5 : 1;
  return width;
}

function wrap(paragraph, { width, indent, kinsoku, quote }) {
  const pieces = paragraph.match(PIECES) ?? [];
  const isHeading = paragraph.length < width && !/[。！？；：]/u.test(paragraph);
  const before = indent === "none" || isHeading ? 0 : 2;
  const lines = [];
  let line = [];
  let room = width - before;
  for (const piece of pieces) {
    const size = cells(piece, quote);
    const mustStay = kinsoku === "pull" && NO_START.test(piece) && room > -1.5;
    if (size > room && line.length > 0 && !mustStay) {
      const moved = kinsoku === "none" ? [] : takeBack(line, kinsoku === "push" && NO_START.test(piece));
      lines.push(line.join(""));
      line = moved;
      room = width - cells(moved.join(""), quote);
    }
    line.push(piece);
    room -= size;
  }
  lines.push(line.join(""));
  return indent === "kept" && before > 0 ? lines.map((text, at) => (at === 0 ? `　　${text}` : text)) : lines;
}

/** What may not end a line, and the character that a closing mark takes along. */
function takeBack(line, takesOne) {
  const moved = [];
  if (takesOne && line.length > 1) moved.unshift(line.pop());
  while (line.length > 1 && OPENING.test(line.at(-1))) moved.unshift(line.pop());
  return moved;
}
