import type { Clue, Evidence } from "./index.js";

/** Text that was read in a wrong encoding once: UTF-8 as GBK (锟斤拷, 锛€), as Latin (å›½), memory (烫烫烫), private characters. */
export function* findMojibake({ lines }: Evidence): Generator<Clue> {
  for (const line of lines) {
    const match = MOJIBAKE.exec(line.text);
    if (match) yield { rule: "source/mojibake", line, offset: match.index, values: { text: match[0].slice(0, 12) } };
  }
}

const MOJIBAKE =
  /锟斤拷|烫烫烫|屯屯屯|[锛銆鈥][\ue000-\uf8ff€?]|(?:[À-ï][\u0080-\u00bf‚„…†‡ˆ‰‹‘’“”•–—™›]{1,2}){2,}|[\ue000-\uf8ff]+/u;
