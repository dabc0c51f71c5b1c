import type { Span } from "../../model/span.js";
import { placesApart } from "./places-apart.js";

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
    night: ["晚[上间餐饭]|夜[间里]", "nights?|evenings?|supper|dinner"],
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
  school: { primary: ["小学", "primary|elementary"], middle: ["初中", "junior"], high: ["高中", "senior"] },
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
  group: {
    first: ["第 ?[一1][组队班批]", "(?:group|team|class|batch) (?:1|one)|(?:first|1st) (?:group|team|class|batch)"],
    second: ["第 ?[二2][组队班批]", "(?:group|team|class|batch) (?:2|two)|(?:second|2nd) (?:group|team|class|batch)"],
    third: ["第 ?[三3][组队班批]", "(?:group|team|class|batch) (?:3|three)|(?:third|3rd) (?:group|team|class|batch)"],
  },
  change: { before: ["[从由](?=[^，。；、到至]{0,8}\\d)", "from"], after: ["[到至](?=[约近]?\\d)", "to"] },
  region: {
    east: ["东部", "east(?:ern)?"],
    west: ["西部", "west(?:ern)?"],
    south: ["南部", "south(?:ern)?"],
    north: ["北部", "north(?:ern)?"],
    middle: ["中部", "central|middle"],
  },
  place: placesApart,
};

/** Finds the contrasting words of a text of one language, in order; a word of two groups is found in both: `high` is a size and an extreme. */
export const contrastsBy = (language: "zh" | "en"): ((text: string) => readonly Contrast[]) => {
  const rows = Object.entries(groups).flatMap(([group, words]) =>
    Object.entries(words).map(([word, [zh, en]]) => ({ group, word, says: language === "zh" ? zh : en })),
  );
  const patternOf = (says: string, flags: string): RegExp =>
    new RegExp(language === "zh" ? `(?:${says})` : `(?<![a-z])(?:${says})(?![a-z])`, flags);
  const any = patternOf(rows.map(({ says }) => says).join("|"), "gu");
  const own = rows.map(({ says }) => patternOf(says, "uy"));
  return (text) =>
    Array.from(text.matchAll(any)).flatMap(({ index }) =>
      rows.flatMap(({ group, word }, at) => {
        const found = matchAt(own[at], index, text);
        return found === undefined ? [] : [{ group, word, span: { start: index, end: index + found.length } }];
      }),
    );
};

function matchAt(pattern: RegExp | undefined, index: number, text: string): string | undefined {
  if (pattern === undefined) return undefined;
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}
