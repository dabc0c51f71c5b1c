/** Whether the font that a declaration of `font-family` or `font` names first is one for Chinese. */
export function isChineseFont(value: string): boolean {
  const [first] = familiesIn(value);
  return first !== undefined && isChinese(first);
}

/** The fonts for Chinese that a declaration names before any other. */
export function chineseFonts(value: string): string[] {
  const families = familiesIn(value);
  const end = families.findIndex((family) => !isChinese(family));
  return end < 0 ? families : families.slice(0, end);
}

/** The families of a list; in `12px/1.5 SimSun, serif` they begin after the size. */
const familiesIn = (value: string): string[] =>
  value
    .replace(/!\s*important/iu, "")
    .replace(SIZE, "")
    .split(",")
    .map((family) => family.trim().replace(/^["']|["']$/gu, ""))
    .filter((family) => family !== "");

const SIZE = /^.*?[\d.]+(?:px|pt|em|rem|%|vw|ex|ch)(?:\s*\/\s*[\w.%]+)?\s+/iu; // "bold 12px/1.5 "

const isChinese = (family: string): boolean => /\p{Script=Han}/u.test(family) || NAMES.test(family);

/** Fonts for Chinese of Windows, macOS, Linux and the large foundries, as styles name them. */
const NAMES =
  /^(?:n?sim(?:sun|hei|kai|fang)|microsoft (?:yahei|jhenghei)|pingfang|hiragino sans gb|heiti|songti|kaiti|fangsong|lisu|youyuan|st(?:song|heiti|kaiti|fangsong|xihei|zhongsong)|wenquanyi|wqy|source han|noto (?:sans|serif) (?:cjk )?(?:sc|tc|hk|s chinese)|p?mingliu|dfkai|li(?:hei|song)|hanyi|fz[a-z]|arial unicode ms)/iu;
