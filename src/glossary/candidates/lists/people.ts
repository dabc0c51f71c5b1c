import type { Token } from "../passage.js";
import { wordsIn } from "./word-list.js";

/** Words that say who somebody is, and stand before a name: 书记, 村民, 副教授, 孕妇. */
export function isRole({ text, part, term }: Token): boolean {
  if (term !== undefined) return term.concept.kind === "title";
  if (text.length < 2 || part === "mark" || part === "place" || noRoles.has(text)) return false;
  return ROLE.test(text) || (part !== "verb" && ENDS_LIKE_ROLE.test(text));
}

const ENDS_LIKE_ROLE = /[长员师者士官手匠帅民生人家兵]$/u;

const ROLE = endingWith(`
  主任 书记 主席 教授 经理 助理 总裁 总监 首相 外相 大将 上将 中将 少将 大校 上校 中校 少校 上尉 中尉 少尉 职工
  技工 矿工 社工 义工 政委 常委 执委 总统 代表 嘉宾 冠军 董事 队友 同事 同志 同学 儿子 女儿 妻子 丈夫 母亲 父亲
  姑娘 小伙 阿妈 阿爸 老汉 大爷 奶奶 爷爷 弟弟 哥哥 姐姐 妹妹 侄女 侄子 外甥 孙女 孙子 外公 外婆 姑姑 舅舅 叔叔 伯父 嫂子 儿媳 女婿 爱人 老伴 战友 孕妇 产妇 导演 编剧 作曲 教练 队长 医生 博士 硕士
  院士 烈士 英雄 模范 原告 被告 皇帝 国王 女王 总理 司机 青年 少年 女孩 男孩 少女 舵手 大使 领事 参赞 法人 律师
  明星 影星 歌星 老板 主播 主演 得主
`);

/** End like a role and are none. */
const noRoles: ReadonlySet<string> = new Set(
  wordsIn(`
  国家 大家 人家 自家 增长 成长 延长 生长 特长 员工 施工 加工 职工 开工 完工 动工 竣工 手工 瑞士 携手 联手 着手
  入手 动手 双手 一手 对手 发生 产生 卫生 诞生 出生 民生 养生 人生 一生 医学生 农民 人民 公民 居民 市民 全民 惠民
  为民 使者 或者 作者 记者站 令人 感人 惊人 个人 别人 他人 有人 无人 众人 数人 成人 法人 工人 动人 喜人 用人 本人
  亲人 机器人 管理 办理 处理 治理 合理 真理 道理 清理 审理 代理 受理 整理 地理 物理 心理 原理 学校 高校 院校 党校
  技校 母校 相关 互相 真相 亮相 登记 标记 牢记 忘记 日记 笔记 出席 缺席 列席 首席 主席团 教师节 骑士 先将 即将
  必将 将 政委员 省委 市委 县委 区委 党委 纪委 常委会 团委 国有 厂家 商家 买家 卖家 全家 回家 一家 多家 两家 几家
  独家 皇家 居家 上家 国手 分工 社工 民工 旅行者 志愿者 消费者 参与者 经营者
`),
);

/** 说 but not 说明, 称 but not 称号; 道, 问 and 答 only before what is said. */
const SAYS = "说(?![明法服唱])|称(?![号为赞职呼])|[道问答](?=[：，“道])";

/** Verbs and the like by which a text tells what somebody says, straight after the name. */
export const saysAfter = beginningWith(
  `
  表示 介绍 告诉 指出 强调 认为 透露 坦言 回忆 感慨 感叹 解释 补充 谈到 谈道 提到 笑着 笑道 笑称 直言 呼吁 提醒
  写道 坚信 激动地 高兴地 自豪地 兴奋地 动情地 深有感触 接受记者 接受采访 接受新华 接受中 向记者 对记者 在接受
  在致辞 在讲话 在会见 在发言 （音 ，男， ，女， (女 （女 （男 表态 回应 反问 评价 总结说 赛后 赛前
`,
  SAYS,
);

/** Verbs that people do, straight after the name; weaker, for others do such things too. */
export const doesAfter = beginningWith(
  `
  出席 会见 会晤 主持 致辞 致词 讲话 发言 担任 出任 当选 就任 率 带领 带着 考察 调研 获得 夺得 赢得 来到 回到 前往
  抵达 决定 希望 同志 先生 女士 小姐 老师 教授 院士 博士 医生 主任 书记 大爷 大妈 老人 老汉 奶奶 爷爷 阿姨 叔叔
  教练 导演 上将 中将 少将 大校 法官 总统 总理 首相 夫妇 一家 等人 本人 今年 生于 出生 毕业 从小 和他的 和她的
  的妻子 的丈夫 的儿子 的女儿 的母亲 的父亲 的爸爸 的妈妈 也是 正在 曾任 曾是 每天 常常 一边 拿起 拿出 指着 看着
  望着 站在 坐在 住在 走进 走到 经常 常去
`,
  "任[^务何]|是[一我他她]",
);

/** What stands before the name of a person though it is no role. */
export const beforePerson = endingWith(`
  任命 表决 选举 会见 会晤 采访 拜访 看望 慰问 邀请 女儿 儿子 妻子 丈夫 母亲 父亲 弟弟 妹妹 哥哥 姐姐 名叫 叫做 叫
  署名 （记者 (记者 记者 通讯员 摄 作者 主讲人 负责人 当事人 被告人 创始人 发言人 主持人 传承人 法定代表人
  第一书记 在任 由 受访者 志愿者 消费者 农民 居民 市民 工人 亲人 职工
`);

function endingWith(list: string): RegExp {
  return new RegExp(`(?:${wordsIn(list).map(escaped).join("|")})$`, "u");
}

function beginningWith(list: string, more: string): RegExp {
  return new RegExp(`^(?:${wordsIn(list).map(escaped).join("|")}|${more})`, "u");
}

function escaped(word: string): string {
  return word.replace(/[()]/gu, "\\$&");
}
