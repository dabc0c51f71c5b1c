/** A stretch of a Markdown text. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of the comments in code, line by line. A sign within quotes begins none, and neither does one that stands close after something
 * else, as `//` in an address does. Code in a language whose signs are not known has no comments.
 *
 * @param ranges - where the lines of code stand
 * @example commentsIn("x = 1 # 总数", [{ from: 0, to: 10 }], "python") // [{ from: 8, to: 10 }]
 */
export function commentsIn(text: string, ranges: readonly Range[], language: string): Range[] {
  const { line, block } = signsOf(language);
  let isInside = false;
  return ranges
    .flatMap(({ from, to }) => linesIn(text, from, to))
    .flatMap(({ from, to }) => {
      const code = text.slice(from, to);
      const start = isInside ? 0 : startOf(code, [...line, ...(block ? [block[0]] : [])]);
      if (start === undefined) return [];
      const opens = !isInside && block !== undefined && code.startsWith(block[0], start) && !isLine(code, start, line);
      const closing = block !== undefined && (opens || isInside) ? code.indexOf(block[1], start) : -1;
      if (opens || isInside) isInside = closing < 0;
      return words(code, start, closing < 0 ? code.length : closing, from);
    });
}

type Signs = { readonly line: readonly string[]; readonly block?: readonly [open: string, close: string] };

function signsOf(language: string): Signs {
  const [, signs] = SIGNS.find(([names]) => names.has(language)) ?? [];
  return signs ?? { line: [] };
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const SIGNS: readonly (readonly [ReadonlySet<string>, Signs])[] = [
  [
    names(
      "js jsx ts tsx javascript typescript mjs java c h cpp c++ cc cs csharp c# go golang rust rs swift kotlin kt scala dart php groovy " +
        "objc proto solidity zig json5 jsonc less scss",
    ),
    { line: ["//"], block: ["/*", "*/"] },
  ],
  [names("css"), { line: [], block: ["/*", "*/"] }],
  [
    names(
      "python py ruby rb sh bash shell zsh console yaml yml toml ini conf properties dockerfile docker makefile make perl pl r nginx " +
        "elixir ex julia powershell ps1 graphql cmake",
    ),
    { line: ["#"] },
  ],
  [names("sql mysql postgresql lua haskell hs ada vhdl"), { line: ["--"], block: ["/*", "*/"] }],
  [names("lisp clojure clj scheme asm"), { line: [";"] }],
  [names("tex latex matlab erlang octave"), { line: ["%"] }],
  [names("html xml svg vue svelte markdown md"), { line: [], block: ["<!--", "-->"] }],
];

const isLine = (code: string, at: number, line: readonly string[]): boolean =>
  line.some((sign) => code.startsWith(sign, at));

function linesIn(text: string, from: number, to: number): Range[] {
  let at = from;
  return text
    .slice(from, to)
    .split("\n")
    .map((code) => {
      const start = at;
      at += code.length + 1;
      return { from: start, to: start + code.length };
    });
}

/** Where a comment begins in a line of code. */
function startOf(code: string, signs: readonly string[]): number | undefined {
  let quote: string | undefined;
  for (let at = 0; at < code.length; at += 1) {
    const character = code[at] ?? "";
    if (quote !== undefined) {
      if (character === "\\") at += 1;
      else if (character === quote) quote = undefined;
    } else if (signs.some((sign) => code.startsWith(sign, at)) && /(?:^|[\s;{}(),>])$/u.test(code.slice(0, at)))
      return at;
    else if (/["'`]/u.test(character) && code.indexOf(character, at + 1) > 0) quote = character;
  }
  return undefined;
}

/** The words of a comment without its signs: `* @param 甲 - 数` is a line of one. */
function words(code: string, start: number, end: number, from: number): Range[] {
  const comment = code.slice(start, end);
  const lead = /^(?:\/\/+!?|\/\*+!?|<!--+|#+!?|--+|;+|%+|\s*\*+)?\s*/u.exec(comment)?.[0].length ?? 0;
  const text = comment.slice(lead).trimEnd();
  const at = from + start + lead;
  return /\p{L}/u.test(text) ? [{ from: at, to: at + text.length }] : [];
}
