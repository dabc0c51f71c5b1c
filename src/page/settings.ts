/** What a reader has chosen, kept by the browser for all our pages; where it keeps nothing, for this visit. */
export interface Settings {
  get(name: SettingName): string | undefined;
  set(name: SettingName, value: string): void;
}

/** What a reader can set on the page. */
export type SettingName = "layout" | "align" | "theme" | "language" | "pinyin" | "keys";

/** The settings that the browser has kept. */
export function readSettings(): Settings {
  const given = new Map<SettingName, string>();
  return {
    get: (name) => given.get(name) ?? storedText(PREFIX + name),
    set: (name, value) => {
      given.set(name, value);
      storeText(PREFIX + name, value);
    },
  };
}

const PREFIX = "duiyi.";

/** A text that the browser keeps; nothing where it has none, or keeps none for files from disk. */
export function storedText(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether the browser has kept the text; `undefined` forgets it. */
export function storeText(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
