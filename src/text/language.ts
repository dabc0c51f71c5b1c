/** `zh` of `zh-CN` and of `ZH_cn`. */
export const primaryOf = (language: string): string => language.replace(/[-_].*$/u, "").toLowerCase();

/** Whether two tags are of one language, whatever its region or script. */
export const isSameLanguage = (a: string, b: string): boolean => primaryOf(a) === primaryOf(b);

/** Languages that put no space between sentences: `zh-CN`. */
export const isUnspaced = (language: string): boolean => /^(?:zh|ja|th|lo|km|my)\b/u.test(language);
