/**
 * The offset at which a text stops being JSON; its length where it breaks off. For texts that `JSON.parse` refuses, of which not every
 * Node says the place.
 *
 * @see RFC 8259
 */
export function jsonFaultOffset(text: string): number {
  const open: string[] = [];
  const token = new RegExp(TOKEN, "yu");
  let wanted: RegExp = wants.value;
  for (;;) {
    const start = token.lastIndex;
    const [, found] = token.exec(text) ?? [];
    if (found === undefined || !wanted.test(found)) return start + (BLANK.exec(text.slice(start))?.[0].length ?? 0);
    const isKey = wanted === wants.key || wanted === wants.keyOrEnd;
    if (found === "[" || found === "{") open.push(found);
    if (found === "]" || found === "}") open.pop();
    wanted = isKey && found.startsWith('"') ? wants.colon : wantedAfter(found, open.at(-1));
  }
}

const BLANK = /^[ \t\r\n]*/u;
const TOKEN =
  /[ \t\r\n]*("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:])/u;

/** Beginnings of the tokens that may follow. */
const wants = {
  value: /^["\-\dtfn[{]/u,
  itemOrEnd: /^["\-\dtfn[{\]]/u,
  key: /^"/u,
  keyOrEnd: /^["}]/u,
  colon: /^:/u,
  inList: /^[,\]]/u,
  inObject: /^[,}]/u,
  nothing: /^$/u,
} as const;

/** `around` is the bracket that is open after the token. */
function wantedAfter(token: string, around: string | undefined): RegExp {
  if (token === ":") return wants.value;
  if (token === ",") return around === "{" ? wants.key : wants.value;
  if (token === "[") return wants.itemOrEnd;
  if (token === "{") return wants.keyOrEnd;
  if (around === undefined) return wants.nothing;
  return around === "{" ? wants.inObject : wants.inList;
}
