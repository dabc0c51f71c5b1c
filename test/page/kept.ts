import { vi } from "vitest";

/** A browser's storage that keeps what it is given, at first these texts. */
export function browserThatKeeps(texts: Readonly<Record<string, string>> = {}): Map<string, string> {
  const kept = new Map(Object.entries(texts));
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

/** A browser that keeps nothing for a page, as some do for files from disk. */
export function browserThatKeepsNothing(): void {
  const refuse = (): never => {
    throw new Error("The operation is insecure.");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
}
