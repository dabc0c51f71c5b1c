import type { Content, InlineCode } from "../../model/document.js";

/**
 * Gives each code of a segment a number that has none: `hi` and `ut` mostly have no `x`, and two codes that share a name would be taken for one
 * another. The two ends of an element get the same. A native code that only repeats the number, as it is written for a code without
 * one, is left out.
 */
export function withNumberedCodes({ text, codes }: Content): Content {
  const taken = new Set(codes.map(({ id }) => id));
  const open: string[] = [];
  let last = 0;
  const nextNumber = (): string => {
    do last += 1;
    while (taken.has(String(last)));
    return String(last);
  };
  const numberOf = (kind: InlineCode["kind"]): string => {
    const id = (kind === "close" ? open.pop() : undefined) ?? nextNumber();
    if (kind === "open") open.push(id);
    return id;
  };
  const numbered = codes.map((code) => (code.id === "" ? { ...code, id: numberOf(code.kind) } : code));
  return { text, codes: numbered.map(withoutPlaceholder) };
}

function withoutPlaceholder({ native, ...code }: InlineCode): InlineCode {
  return { ...code, ...(native !== undefined && native !== `{${code.id}}` && { native }) };
}
