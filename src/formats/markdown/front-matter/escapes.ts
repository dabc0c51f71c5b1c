/** What an escape in double quotes is to a reader: characters, a blank, nothing (a line that goes on), or a code that stands for no text. */
export type ReadEscape = { readonly text: string } | "space" | "nothing" | "code";

/**
 * Reads an escape of YAML or TOML, which have the same but for a few that only one knows.
 *
 * @param written - from its backslash on
 * @example readEscape("\\u4E2D") // { text: "中" }
 * @see YAML 1.2.2, 5.7 "Escaped Characters"; TOML 1.0, "String"
 */
export function readEscape(written: string): ReadEscape {
  const [, sign = ""] = written;
  if (sign === "\n") return "nothing";
  const named = NAMED[sign];
  if (named !== undefined) return named;
  if (written.length === 2) return { text: sign };
  const code = Number.parseInt(written.slice(2), 16);
  const isCharacter = code <= 0x10ffff && !CONTROL.test(String.fromCodePoint(code));
  return isCharacter ? { text: String.fromCodePoint(code) } : "code";
}

/** An escape as it stands: `\n`, `\x41`, `\u4E2D`, two surrogates side by side, a backslash at a line's end with the indent of the next line. */
export const ESCAPE =
  "\\\\(?:x[\\dA-Fa-f]{2}|u[dD][89abAB][\\dA-Fa-f]{2}\\\\u[dD][c-fC-F][\\dA-Fa-f]{2}|u[\\dA-Fa-f]{4}|U[\\dA-Fa-f]{8}|\\n[ \\t]*|[^])";

const NAMED: Readonly<Partial<Record<string, ReadEscape>>> = {
  n: "code",
  r: "code",
  0: "code",
  a: "code",
  b: "code",
  e: "code",
  f: "code",
  v: "code",
  N: "code",
  L: "code",
  P: "code",
  t: "space",
  "\t": "space",
  _: { text: "\u00a0" },
};

const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u; // what an XLIFF cannot hold, or what ends a line
