import { remembering } from "../../../model/once.js";
import type { Span } from "../../../model/span.js";
import { loadWords } from "../words.js";

/**
 * The characters of a folded Chinese text that turn its meaning round, in order: of 不可以 the 不, which a sentence that says 不容 has too. A
 * double negation (无不, 不得不) is none.
 */
export const negationsIn: (folded: string) => readonly Span[] = remembering((folded: string) =>
  Array.from(folded.matchAll(NEGATION)).flatMap(({ index, 0: word, groups }) => {
    const start = index + Math.max(0, word.search(SIGN));
    return groups?.none === undefined ? [{ start, end: start + 1 }] : [];
  }),
);

/** Whether a character stands within a word of four characters that dictionaries have: in 举世无双 nothing is negated. */
export function isInIdiom(text: string, at: number): boolean {
  const { has } = loadWords();
  return [0, 1, 2, 3].some((back) => at >= back && has(text.slice(at - back, at - back + IDIOM)));
}

const IDIOM = 4; // characters

/** Whether a character alone turns round what it is put before: 公开 and 不公开, whatever word it makes there (不动产). */
export const isNegator = (sign: string): boolean => NEGATOR.has(sign);

/** Whether a character says that something is so where a negator says that it is not: 已婚 and 未婚, 含糖 and 无糖. */
export const isAffirmer = (sign: string): boolean => AFFIRMER.has(sign);

const NEGATOR: ReadonlySet<string> = new Set("不未无非勿毋唔冇");
const AFFIRMER: ReadonlySet<string> = new Set("有已含带既可能会要必须应曾是请为系");

/** Words that hold a character of negation and negate nothing, or twice: they are read before any negation. */
const none = [
  ..."忍不住 差不多 对不起 了不起 不得了 巴不得 恨不得 怪不得 免不了 少不了 少不得 大不了 动不动 说不定 冷不防 不得已 不亚于 不要紧 不好意思 不客气 不过(?=[,，]) 无不 无非 无一不 莫不 未尝不 未必不 不得不 不能不 不可不 不会不 不无 并非没有 不是没有 不是不 没有不 非不可 不由得 不禁 不由自主 不错(?!过)".split(
    " ",
  ),
  ..."不断(?!电|水|网|供|货|档|裂|开|粮) 不仅 不但 不光(?!滑) 不只 不单 不独 不惟 不论 不管(?!理|用|控|制) 不拘(?!留|捕|禁) 不顾 不久 不日 不时 不一会 不少(?!于) 不绝 不停(?!靠|止|留|车|产|业|工|电|水|机|播|课|运|航|战|火|用|职|售|驶|泊|办|刊) 不等(?!于|待|候) 不同(?!意) 不料 不觉(?!得|察|醒) 不妨(?!碍|害) 不愧 不免(?!费|税|除|职|疫|责|签) 不外乎 不外(?!露|传|借|泄|销|出|租|包) 不啻 不乏 不失为 不然 要不 不锈 不动产 不等式 不倒翁 不丹 不列颠 不来梅 不知不觉 不过是 只不过 不容置疑 不折不扣 不言而喻 不约而同 不谋而合 不遗余力 不可或缺 必不可少 不可缺少 不可分割 不可思议 不可磨灭 不容忽视 不容小觑 不懈 不屈 不朽 不凡 不菲 不已 不惜 不辞(?!职|退|去) 不畏 不负(?!责|担|债) 不良 不法 不明(?!确) 不足(?!以) 不忘 不忘初心 不一而足 不胜枚举 不计其数 不甘落后 坚持不懈 源源不断 接连不断 络绎不绝 川流不息 层出不穷 数不胜数 举世闻名 美不胜收 孜孜不倦 锲而不舍 坚定不移 一成不变 从不缺".split(
    " ",
  ),
  ..."无论 无锡 无人机 无人驾驶 无人区 无线 无疑 无偿 无穷 无数 无限 无缝 无形 无机 无烟煤 无花果 无菌 无核 无障碍 无产阶级 无期徒刑 无声 无私 无比 无敌 无尽 无价 无国界 无微不至 无可争辩 无可厚非 无可奉告 无与伦比 无处不在 无时无刻 无所不 无独有偶 毫无例外 无一例外 毫无疑问 毫无疑义 独一无二 史无前例 前所未有 前所未见 闻所未闻 从未有过 无接触 无纸化 无土栽培 无党派 无性 无氧 无铅 无公害 无糖 虚无 全无敌 南无".split(
    " ",
  ),
  ..."非洲 非法 非常 非凡 非遗 非物质 非典 非金属 非线性 非得 非但 除非 是非 非裔 南非 北非 东非 西非 中非 亚非 莫非 非农 非营利 非政府 非公有 非公经济 非诉 非盟 并非不 非正式 非同(?=一般|凡响) 若非 似非 非议 非礼 非难 非同寻常 非同小可 非一日之功 面目全非 今非昔比 想入非非".split(
    " ",
  ),
  ..."未来 未成年 未婚 未知 未免 未央 未遂 未了 未尽 未雨绸缪 未时 癸未 辛未 己未 丁未 乙未 方兴未艾 未卜先知".split(
    " ",
  ),
  ..."没收(?!到) 没落 没药 淹没 埋没 出没 沉没 吞没 湮没 覆没 泯没 隐没 没顶 神出鬼没 没想到 没关系 没事 没准 没完 没多久 没几天 没过多久".split(
    " ",
  ),
  ..."别的 别人 别墅 别处 别致 别名 别称 别具 别有 别样 别开 别克 别说 特别 分别 区别 级别 个别 类别 性别 告别 识别 鉴别 辨别 送别 离别 国别 派别 差别 各别 甄别 诀别 阔别 永别 辞别 职别 界别 分门别类 别出心裁 别动队".split(
    " ",
  ),
  ..."唔该 唔好意思 唔少 唔单止 唔只 唔通 冇错 冇问题".split(" "),
  ..."否则 是否 能否 可否 与否 当否 应否 会否 有否 莫斯科 莫干 莫桑比克 莫名 莫大 莫过于 莫高窟 莫言 莫须有 莫逆 约莫 落寞 免费 免税 免疫 避免 难免 以免 在所难免 幸免 任免 免冠 免检 免签 勿忘我 禁区 拒绝不 难道 难民 难题 难度 难点 难关 灾难 困难 苦难 遇难 罹难 磨难 空难 海难 矿难 劫难 落难 受难 难怪 难得 难忘 难友 患难 责难 非难 刁难 为难 避难 逃难 停车 停止线 停泊 停留 停靠 停机坪 停电".split(
    " ",
  ),
];

/** Words that negate, the longer first where one begins another. */
const negating = [
  ..."严禁 禁止 不准 不许 不得 不可以 不可 不能 不会 不应当 不应该 不应 不该 不宜 不必 不需要 不需 不用 不须 不再 不予 不是 不曾 不想 不愿意 不愿 不肯 不敢 不要 不含 不包括 不存在 不足以 不".split(
    " ",
  ),
  ..."没有 没能 没法 没".split(" "),
  ..."未曾 未能 未经 未予 未获 未有 未".split(" "),
  ..."无须 无需 无法 无权 无从 无意 无力 无望 无关 无效 无罪 无害 无毒 无缘 无".split(" "),
  ..."非".split(" "),
  ..."唔可以 唔会 唔係 唔准 唔得 唔好 唔使 唔 冇".split(" "),
  ..."切勿 请勿 勿 毋须 毋庸 毋需 毋 莫要 切莫 莫 请别 别 甭 休想 切忌 谢绝 杜绝 拒不 拒绝 否认 否定 否决 难以 免于 豁免 免除 缺乏 缺少 谈不上 算不上 来不及".split(
    " ",
  ),
];

const longestFirst = (words: readonly string[]): string =>
  Array.from(new Set(words))
    .sort((a, b) => b.length - a.length)
    .join("|");

/** What negates in a word; of 禁止 and 难以 the first character does. */
const SIGN = /[不没未无非勿毋莫别甭唔冇]/u;

/** Every character that `negationsIn` may find: a sentence without them has no negation. */
export const negationSigns: ReadonlySet<string> = new Set(
  negating.map((word) => word.charAt(Math.max(0, word.search(SIGN)))),
);

/** "(?<none>不断|无论|…)", or what negates; leftmost, and what negates nothing first. */
const NEGATION = new RegExp(`(?<none>${longestFirst(none)})|(?:${longestFirst(negating)})`, "gu");
