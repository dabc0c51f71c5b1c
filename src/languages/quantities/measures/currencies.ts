/** A currency. `dollar` is the family of those that English may call plain dollars. */
export interface Currency {
  /** ISO 4217. */
  readonly id: string;
  readonly dollar?: true;
  readonly zh: readonly string[];
  /** Words that follow a number in English, singular, small letters. */
  readonly en: readonly string[];
  /** Signs that stand before a number in English, small letters. */
  readonly signs: readonly string[];
}

/** More exact names before the plain ones they end in. 元 and `$` alone are a family of their own: `anyYuan`, `anyDollar`. */
export const currencies: readonly Currency[] = [
  {
    id: "USD",
    dollar: true,
    zh: ["美元", "美金"],
    en: ["us dollar", "u.s. dollar", "american dollar"],
    signs: ["us$", "u.s.$", "usd"],
  },
  {
    id: "HKD",
    dollar: true,
    zh: ["港元", "港币", "港圆"],
    en: ["hong kong dollar", "hk dollar"],
    signs: ["hk$", "hkd"],
  },
  {
    id: "TWD",
    dollar: true,
    zh: ["新台币", "台币", "新臺币"],
    en: ["new taiwan dollar", "taiwan dollar", "nt dollar", "taiwanese dollar"],
    signs: ["nt$", "ntd", "twd", "nt dollar"],
  },
  {
    id: "SGD",
    dollar: true,
    zh: ["新加坡元", "新元", "新币", "坡币"],
    en: ["singapore dollar", "singaporean dollar"],
    signs: ["s$", "sg$", "sgd"],
  },
  {
    id: "AUD",
    dollar: true,
    zh: ["澳元", "澳币", "澳大利亚元"],
    en: ["australian dollar"],
    signs: ["a$", "au$", "aud"],
  },
  { id: "CAD", dollar: true, zh: ["加元", "加币", "加拿大元"], en: ["canadian dollar"], signs: ["c$", "ca$", "cad"] },
  { id: "NZD", dollar: true, zh: ["新西兰元", "纽元", "纽币"], en: ["new zealand dollar"], signs: ["nz$", "nzd"] },
  {
    id: "MOP",
    dollar: true,
    zh: ["澳门元", "澳门币", "葡币"],
    en: ["macao pataca", "macau pataca", "pataca"],
    signs: ["mop$", "mop"],
  },
  { id: "EUR", zh: ["欧元"], en: ["euro"], signs: ["€", "eur"] },
  {
    id: "GBP",
    zh: ["英镑", "镑"],
    en: ["british pound", "pound sterling", "pounds sterling", "pound"],
    signs: ["£", "gbp"],
  },
  { id: "JPY", zh: ["日元", "日圆", "日币"], en: ["japanese yen", "yen"], signs: ["jp¥", "jpy"] },
  { id: "KRW", zh: ["韩元", "韩圆", "韩币"], en: ["south korean won", "korean won", "won"], signs: ["₩", "krw"] },
  { id: "RUB", zh: ["卢布"], en: ["russian ruble", "russian rouble", "ruble", "rouble"], signs: ["₽", "rub"] },
  { id: "INR", zh: ["印度卢比", "卢比"], en: ["indian rupee", "rupee"], signs: ["₹", "rs.", "inr"] },
  { id: "CHF", zh: ["瑞士法郎", "瑞郎"], en: ["swiss franc", "franc"], signs: ["chf"] },
  { id: "THB", zh: ["泰铢"], en: ["thai baht", "baht"], signs: ["฿", "thb"] },
  {
    id: "CNY",
    zh: ["人民币", "元人民币"],
    en: ["chinese yuan", "yuan renminbi", "yuan", "renminbi", "rmb"],
    signs: ["rmb¥", "cn¥", "rmb", "cny"],
  },
];

/** 元 alone: yuan on the mainland, dollars in Taiwan, Hong Kong and news from abroad. */
export const anyYuan: Currency = { id: "元", dollar: true, zh: ["元", "块钱", "圆"], en: [], signs: [] };

/** `¥` alone: yuan or yen. */
export const anyYen: Currency = { id: "¥", zh: [], en: [], signs: ["¥", "￥"] };

/** `$` or `dollars` alone. */
export const anyDollar: Currency = { id: "$", dollar: true, zh: [], en: ["dollar", "buck"], signs: ["$"] };
