import { once } from "../../model/once.js";
import type { Span } from "../../model/span.js";
import { beginningsOf } from "./edges.js";
import { parsePattern } from "./pattern.js";
import { placesApart } from "./places-apart.js";
import { textsOf } from "./texts-of.js";
import { endOfWord, isLetter, wordFinder } from "./words-at.js";

/** A word that tells which of two things a number is of: gold or silver, men or women. */
export interface Contrast {
  readonly group: string;
  readonly word: string;
  readonly span: Span;
}

/** Words that stand against each other, by their group: in Chinese as folding writes it, and in English. */
const groups: Readonly<Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>> = {
  medal: { gold: ["金牌?", "golds?"], silver: ["银牌?", "silvers?"], bronze: ["铜牌?", "bronzes?"] },
  sex: {
    male: ["男[生性子孩]?|父亲", "males?|m[ae]n|boys?|fathers?"],
    female: ["女[生性子孩]?|母亲", "females?|wom[ae]n|girls?|mothers?"],
  },
  daytime: {
    morning: ["早[上晨餐饭]|上午|早(?=[中晚各])", "mornings?|breakfast"],
    noon: ["中午|午[餐饭]", "noon|lunch"],
    afternoon: ["下午", "afternoons?"],
    night: ["晚[上间餐饭]|夜[间里]|睡前", "nights?|evenings?|supper|dinner|bedtime|before (?:going to )?bed"],
  },
  trade: { import: ["进口", "imports?"], export: ["出口", "exports?"] },
  size: {
    long: ["(?<![增成年校市部局院队班船行所县区镇村首])长(?=[约达为]?[\\d一二三四五六七八九十百])", "long|length"],
    wide: ["宽(?![带松容])", "wide|width"],
    high: ["(?<![提升新最])高(?=[约达为]?[\\d一二三四五六七八九十百])", "high|tall|height"],
    deep: ["深(?=[约达为]?[\\d一二三四五六七八九十百])", "deep|depth"],
  },
  extreme: { most: ["最高", "high(?:est)?|maximum"], least: ["最低", "low(?:est)?|minimum"] },
  money: { in: ["收入", "revenues?|income"], out: ["支出", "expenditures?|spending|expenses"] },
  abode: { town: ["城[镇市]", "urban|cit(?:y|ies)|towns?"], country: ["农村|乡村", "rural|villages?|countryside"] },
  age: {
    adult: ["成人|大人", "adults?"],
    child: ["儿童|小[孩童]", "child(?:ren)?"],
    old: ["长者|老人|老年人", "seniors?|elderly|the old"],
  },
  year: { last: ["去年", "last year"], now: ["今年", "this year"] },
  vote: {
    for: ["赞成票?|同意票", "in favou?r|for|yes|ayes?"],
    against: ["反对票?", "against|opposed|opposing|no|na(?:y|ys|ies)"],
    none: ["弃权票?", "abstentions?|abstain(?:ed|ing)?"],
  },
  border: { home: ["国内|境内", "domestic(?:ally)?|at home"], abroad: ["国外|境外|海外", "foreign|overseas|abroad"] },
  travel: { in: ["入境", "inbound|entr(?:y|ies)|arrivals?"], out: ["出境", "outbound|exits?|departures?"] },
  deal: { buy: ["买入", "buy(?:ing)?|bought|bid"], sell: ["卖出", "sell(?:ing)?|sold|ask"] },
  side: { left: ["左", "left"], right: ["右", "right"] },
  game: { won: ["胜", "wins?|won"], lost: ["负|败", "loss(?:es)?|lost|defeats?"] },
  fate: {
    born: ["出生", "births?|born"],
    dead: ["死亡|遇难|丧生|死", "killed|dead|died|deaths?|fatalit(?:y|ies)"],
    hurt: ["受伤|伤", "injur(?:ed|ies)|wounded|hurt"],
  },
  party: {
    first: ["甲[队方组班]", "(?:team|side|group|class|party) a"],
    second: ["乙[队方组班]", "(?:team|side|group|class|party) b"],
    third: ["丙[队方组班]", "(?:team|side|group|class|party) c"],
  },
  blood: {
    upper: ["高压|收缩压", "systolic"],
    lower: ["低压|舒张压", "diastolic"],
  },
  manure: {
    nitrogen: ["氮肥?", "nitrogen"],
    phosphorus: ["磷肥?", "phosph(?:ate|orus)"],
    potassium: ["钾肥?", "potash|potassium"],
  },
  house: { down: ["首付", "down payments?"], loan: ["贷款", "loans?|mortgages?"] },
  profit: { sales: ["营收|营业收入", "revenues?|sales"], gain: ["净利润?|利润", "profits?"] },
  debt: { principal: ["本金", "principal"], interest: ["利息", "interest"] },
  school: {
    primary: ["小学", "primary|elementary"],
    middle: ["初中|(?<![高大])中学", "junior|middle|secondary"],
    high: ["高中", "senior"],
  },
  body: { height: ["身高", "height|tall"], weight: ["体重", "weigh(?:s|ed|ing|t)"] },
  pitch: { home: ["主场", "home"], away: ["客场", "away"] },
  class: {
    teacher: ["教师|老师", "teachers?"],
    parent: ["家长", "parents?"],
    pupil: ["学生", "students?|pupils?"],
  },
  work: { jobs: ["就业", "employment|jobs"], pay: ["薪资|工资", "wages?|salar(?:y|ies)|pay"] },
  staff: { doctor: ["医生|医师", "doctors?|physicians?"], nurse: ["护士", "nurses?"] },
  market: { open: ["开盘", "open(?:ed|ing)?"], close: ["收盘", "clos(?:e|ed|ing)"] },
  shares: {
    up: ["上涨家?|涨家", "gainers?|advancers?|risers?"],
    down: ["下跌家?|跌家", "decliners?|losers?|fallers?"],
  },
  trial: {
    treated: ["治疗组|[实试]验组|观察组", "treatment|experimental|intervention"],
    control: ["对照组", "controls?"],
  },
  industry: {
    first: ["(?:第一|一)产业?", "primary"],
    second: ["(?:第二|二)产业?", "secondary"],
    third: ["(?:第三|三)产业?", "tertiary|services?"],
  },
  group: {
    first: ["第 ?[一1][组队班批]", "(?:group|team|class|batch) (?:1|one)|(?:first|1st) (?:group|team|class|batch)"],
    second: ["第 ?[二2][组队班批]", "(?:group|team|class|batch) (?:2|two)|(?:second|2nd) (?:group|team|class|batch)"],
    third: ["第 ?[三3][组队班批]", "(?:group|team|class|batch) (?:3|three)|(?:third|3rd) (?:group|team|class|batch)"],
  },
  change: {
    before: ["[从由](?=[^，。；、到至]{0,12}[\\d零一二三四五六七八九十百千万]|[^，。；]{0,3}分之)", "from"],
    after: ["(?:[到至]|(?:调整|[改变增减升降])为)(?=[每第日]{0,2}[约近]?[\\d零一二三四五六七八九十百千万])", "to"],
  },
  region: {
    east: ["东部", "east(?:ern)?"],
    west: ["西部", "west(?:ern)?"],
    south: ["南部", "south(?:ern)?"],
    north: ["北部", "north(?:ern)?"],
    middle: ["中部", "central|middle"],
  },
  provision: {
    article: ["条(?![件例])", "articles?"],
    part: ["款(?!项)|项(?!目)", "(?:sub)?paragraphs?|(?:sub)?items?"],
  },
  place: placesApart,
};

/** Finds the contrasting words of a text of one language, in order; a word of two groups is found in both: `high` is a size and an extreme. */
export const contrastsBy = (language: "zh" | "en"): ((text: string) => readonly Contrast[]) => {
  const foundAt = once(() => (language === "zh" ? finderByCharacter() : finderByWord()));
  const endOfToken = language === "zh" ? (_text: string, index: number) => index + 1 : endOfFirst;
  return (text) => {
    const find = foundAt();
    const found: Contrast[] = [];
    for (let index = 0; index < text.length; ) {
      const end = endOfToken(text, index);
      const here = find(text, index, end);
      for (const contrast of here) found.push(contrast);
      index = here[0]?.span.end ?? end;
    }
    return found;
  };
};

/** Finds the words that begin at an offset, where a character or word ends at `end`. */
type Finder = (text: string, index: number, end: number) => readonly Contrast[];

const NONE: readonly Contrast[] = [];

interface Row {
  readonly group: string;
  readonly word: string;
  readonly says: string;
  readonly pattern: RegExp;
}

const rowsBy = (sourceOf: (zh: string, en: string) => string, wordEnd: string): readonly Row[] =>
  Object.entries(groups).flatMap(([group, words]) =>
    Object.entries(words).map(([word, [zh, en]]) => {
      const says = sourceOf(zh, en);
      return { group, word, says, pattern: new RegExp(`(?:${says})${wordEnd}`, "uy") };
    }),
  );

/** Words of Chinese, by the character that they begin with. */
function finderByCharacter(): Finder {
  const rows = new Map<number, Row[]>();
  for (const row of rowsBy((zh) => zh, "")) {
    for (const code of beginningsOf(parsePattern(row.says))?.keys() ?? [])
      rows.set(code, [...(rows.get(code) ?? []), row]);
  }
  const lists = new Map(
    Array.from(rows, ([code, all]) => {
      const any = new RegExp(all.map(({ says }) => says).join("|"), "uy");
      return [code, { any, all }] as const;
    }),
  );
  return (text, index) => {
    const list = lists.get(text.charCodeAt(index));
    return list !== undefined && isAt(list.any, index, text) ? matchesAt(list.all, index, text) : NONE;
  };
}

/** Words of English, in the order of their groups, by the letters up to the end of their first word. */
function finderByWord(): Finder {
  const rows = new Map<string, Row[]>();
  for (const row of rowsBy((_zh, en) => en, "(?![a-z])")) {
    const words = textsOf(parsePattern(row.says)).map((text) => text.slice(0, endOfFirst(text, 0)));
    for (const word of new Set(words)) rows.set(word, [...(rows.get(word) ?? []), row]);
  }
  const wordAt = wordFinder(rows);
  return (text, index, end) => {
    const list = wordAt(text, index, end);
    return list === undefined || isLetter(text.charCodeAt(index - 1)) ? NONE : matchesAt(list, index, text);
  };
}

/** Where the word that begins at an offset ends, or the one sign that stands there. */
const endOfFirst = (text: string, start: number): number => Math.max(start + 1, endOfWord(text, start));

const matchesAt = (rows: readonly Row[], index: number, text: string): readonly Contrast[] =>
  rows.flatMap(({ group, word, pattern }) => {
    if (!isAt(pattern, index, text)) return [];
    return [{ group, word, span: { start: index, end: pattern.lastIndex } }];
  });

function isAt(pattern: RegExp, index: number, text: string): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}
