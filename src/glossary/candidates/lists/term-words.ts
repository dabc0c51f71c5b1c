import type { Token } from "../passage.js";
import { neverInNames } from "./characters.js";
import { nominalVerbs } from "./organisations.js";
import { charactersIn, wordsIn } from "./word-list.js";

/** Whether a word can be part of a technical term at all. */
export function isUsableInTerm({ part, text, term }: Token): boolean {
  if (part === "character") return !neverInNames.has(text) && !counters.has(text);
  if (part === "term") return term?.concept.kind === "general" || term?.concept.kind === "programme";
  return usable.has(part) && !emptyWords.has(text) && !transitive.has(text);
}

const usable: ReadonlySet<string> = new Set(["noun", "adjective", "word", "verb", "phrase", "latin", "person"]);

/** Whether words that stand together `count` times may be a term: it begins and ends like a noun, and is of a likely length. */
export function mayBeTerm(tokens: readonly Token[], count: number): boolean {
  const [first] = tokens;
  const last = tokens.at(-1);
  const length = tokens.reduce((sum, { text }) => sum + text.length, 0);
  const isUnknown = tokens.every(({ part }) => part === "character");
  if (first === undefined || last === undefined || length > LONGEST) return false;
  if (length < SHORTEST && !(isUnknown && count >= FREQUENT)) return false;
  const isWeak = weakStarts.has(first.text) || (length < SHORTEST && last.text === "方"); // 蒙方
  return !(first.part === "character" && isWeak) && mayEnd(last, tokens.at(-2), isUnknown, count);
}

const SHORTEST = 3; // characters
const LONGEST = 14;
const FREQUENT = 4; // times that two characters stand together before they are taken for a word
const FEWEST_OF_VERB = 3;

/** A verb ends a term where it is used as a noun: 跨境数据流动. */
function mayEnd({ part, text }: Token, before: Token | undefined, isUnknown: boolean, count: number): boolean {
  if (part === "verb") return nominalVerbs.has(text) || (count >= FEWEST_OF_VERB && before?.part === "noun");
  if (part === "character") return isUnknown || nounEnds.has(text);
  return part === "noun" || part === "word" || part === "term" || part === "phrase";
}

/** Verbs that the press uses with an object, and seldom before a noun as its attribute. */
const transitive: ReadonlySet<string> = new Set(
  wordsIn(`
  征收 符合 用于 迈向 发布 引导 进入 协助 作出 做出 具有 产生 呼吁 完成 帮助 庆祝 应对 创下 取消 参与 崇尚 学习 关爱 捍卫 缴纳 确保
  确认 禁止 简化 督促 讲述 调离 达成 运送 运抵 退出 避免 邀请 降低 减轻 面临 鼓励 预计 疏导 视察 深表 满足 收到
  持续 提升 优化 推进 促进 深化 加快 加大 扩大 实施 制定 制订 出台 印发 召开 举行 举办 参加 出席 接受 提供 支持
  保持 维护 坚持 落实 贯彻 建立 形成 打造 构建 健全 完善 强化 增强 增加 减少 改善 解决 处理 采取 使用 利用 发挥
  引发 造成 导致 影响 存在 属于 成立 设立 组织 安排 希望 要求 建议 同意 反对 拒绝 允许 防止 打击 查处 获得 赢得
  夺得 收获 拥有 占据 位于 离开 返回 前往 抵达 走进 感受 体验 欣赏 享受 致力 推出 开通 开设 新建 修建 建成 投入
  覆盖 涉及 提出 提交 签署 签订 达到 超过 突破 迎来 迎接 吸引 吸纳 展示 展现 体现 反映 表明 显示 说明 证明 宣布
  公布 发送 放弃 展开 启动 开启 拉开 关闭 停止 暂停 恢复 延长 缩短 调整 改变 转变 变成 改为 列为 作为 成为 视为
  称为 担任 兼任 任命 当选 负责 承担 承办 主办 协办 赞助 捐赠 捐助 资助 救治 看望 慰问 走访 考察 调研 了解 掌握
  熟悉 发现 发生 出现 遭遇 遭受 遇到 克服 战胜 击败 力克 打破 创造 实现 收取 支付 领取 购买 出售 销往 播出 播放
  刊登 转载 援引 引述 回答 回应 拨打 乘坐 驾驶 乘 寻找 搜寻 移走 清理 清除 拆除 播种 收割 喝 穿 戴 拍摄 拍照 夸大
  误导 捏造 囤积 试行 执行 弘扬 传承 传播 讲好 唱响 奏响 谱写 凝聚 汇聚 筑牢 铸牢 强调 指出 表示 介绍 认为 透露
  认识 把握 深入 围绕 聚焦 紧扣 立足 着眼 瞄准 对接 衔接 统筹 兼顾 协同
`),
);

const charactersOf = (characters: string): ReadonlySet<string> => new Set(charactersIn(characters));

/** Single characters that count or relate; no part of a term. */
const counters = charactersOf(`
  个位名条件次年月日时分秒元号第一二三四五六七八九十百千万亿两几多少和对于为以可能会要来去上下里中内外前后大小高
  低新老好坏有无不是说做看想用给到出进起
`);
const weakStarts = charactersOf("之人者性化率们型式类种组批级届名队层");
const nounEnds = charactersOf(`
  器机率仪质病法学术税权膜酶网链站车船炮弹剂药层体量值力度线带区场馆厂池塔库井管泵阀灯板卡芯片屏码案费款券证表单
  书报刊戏剧曲腔歌舞画茶酒米面油菜果树花草鱼虾牛羊猪鸡石矿煤气电热光波源端件品物料材钢铁铜铝纸布衣帽鞋堂室房屋楼
  墙窗门路桥道渠坝堤团队组营军社会党派族群界业史论观
`);

/** Words that say nothing of a subject, or point back. */
const emptyWords: ReadonlySet<string> = new Set(
  wordsIn(`
  有关 相关 方面 问题 情况 时候 时间 过程 结果 原因 地方 记者 表示 介绍 认为 指出 进行 开展 实现 取得 推动 加强
  提高 成为 作为 通过 需要 可以 能够 应该 必须 包括 其中 目前 今年 去年 明年 同时 此外 另外 以及 以来 以上 以下
  左右 第一 第二 之一 之后 之前 部分 一些 一种 一个 一次 许多 很多 大量 大批 主要 重要 不同 各种 所有 全部 整个
  先生 女士 同志 大家 人们 有的 没有 不是 就是 还是 也是 都是 而是 只是 但是 因为 所以 如果 虽然 然而 持续 期间
  适当 根据 致力 正式 除 负责人 有限 正在 已经 曾经 继续 开始 进一步 来自 到了 成了 说是 看到 得到 受到 达到 来到
  据悉 报道 消息 网站 本报
`),
);
