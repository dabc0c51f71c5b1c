/**
 * Whether the words straight after an offset of a Chinese text make a street of the name before it: 香港|中路, 西藏|南路, 南京|大街.
 * A street sign has the name's pinyin, whatever the place is called in English.
 *
 * @see GB 17733-2008, Geographical names: signs
 */
export const isStreetAt = (text: string, offset: number): boolean => {
  STREET.lastIndex = offset;
  return STREET.test(text);
};

const STREET =
  /[东西南北中東]?[一二三四五六七八九十]?(?:路(?!过|過|上|人|由|局|网|網|线|線)|街(?!头|頭)|大街|大道|环路|環路|胡同)/uy; // "中路", "东一路"; not 路过

/** Names whose pinyin on signs is written so as to be told from that of another place: 陕西 is no 山西. */
export const signSpellings: ReadonlyMap<string, string> = new Map([["陕西", "Shaanxi"]]);
