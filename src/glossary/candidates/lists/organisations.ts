import { lastsOf, wordsIn } from "./word-list.js";

/** Words that name a kind of organisation at the end of its name, and by which even a long name is recognised. Longer ones first. */
export const organisationHeads: readonly string[] = wordsIn(`
  中级人民法院 高级人民法院 人民法院 人民检察院 人民政府 人民医院 中心医院 中医医院 妇幼保健院 卫生健康委员会
  股份有限公司 有限责任公司 有限公司 总公司 分公司 集团公司 委员会 管委会 村委会 居委会 常委会 发改委 卫健委
  住建委 经信委 国资委 政协 人大 纪委 联合会 代表团 代表队 基金会 理事会 董事会 协会 学会 商会 工会 总会 研究会
  促进会 红十字会 妇联 残联 文联 作协 科协 共青团 联合国 联盟 组织 公约组织 办公室 办事处 秘书处 指挥部 总部 支部
  党委 省委 市委 县委 区委 州委 总局 分局 支局 总队 支队 大队 突击队 救援队 医疗队 工作队 考察队 舰队 车队 代表处
  事务所 派出所 研究院 研究所 工程研究中心 研究中心 实验室 科学院 设计院 勘察院 工作站 观测站 气象台 天文台 电视台
  广播电台 通讯社 新闻社 报社 出版社 杂志社 编辑部 交易所 大学 学院 学校 中学 小学 幼儿园 附中 附小 党校 师范 职校
  教学点 医院 卫生院 卫生室 保健院 疗养院 敬老院 福利院 诊所 急救中心 疾控中心 体育中心 会议中心 文化中心 活动中心
  服务中心 保护中心 指挥中心 数据中心 培训中心 艺术中心 中心 法院 检察院 公安局 博物馆 图书馆 纪念馆 文化馆 体育馆
  美术馆 科技馆 档案馆 展览馆 众议院 参议院 议会 国会 大使馆 总领事馆 领事馆 海关 剧院 剧团 歌舞团 乐团 艺术团 戏剧团 合唱团 俱乐部 合作社 书院 银行
  公司 集团 控股 证券 保险 航空 客运站 供电所 管理处 管理所 管理站 服务站 卫生厅 教育厅 党
`);

/** Heads of one character: the token they end must tell more than the head, or a place must lead the name. */
export const shortHeads: readonly string[] = wordsIn(`
  局 厅 部 院 所 署 处 科 社 馆 校 厂 委 系 党
`);

/** Bodies that official texts name without saying whose they are. @see 国务院机构改革方案 (2023) */
export const wellKnown: readonly string[] = wordsIn(`
  国务院 外交部 国防部 国家发展和改革委员会 教育部 科学技术部 科技部 工业和信息化部 工信部 国家民族事务委员会
  国家民委 公安部 国家安全部 民政部 司法部 财政部 人力资源和社会保障部 人社部 自然资源部 生态环境部
  住房和城乡建设部 住建部 交通运输部 水利部 农业农村部 商务部 文化和旅游部 文旅部 国家卫生健康委员会
  退役军人事务部 应急管理部 中国人民银行 审计署 国资委 海关总署 市场监管总局 国家税务总局 国家统计局 国家能源局
  国家林草局 国家铁路局 国家邮政局 国家文物局 国家疾控局 国家中医药管理局 国家药监局 国家知识产权局 中央纪委
  中央组织部 中央宣传部 中央统战部 中央政法委 全国人大 全国政协 全国总工会 全国妇联 共青团中央 最高人民法院
  最高人民检察院 联合国 安理会 世界卫生组织 世界银行 世界贸易组织 世贸组织 国际货币基金组织 国际原子能机构
  国际奥委会 红十字国际委员会 联合国教科文组织 联合国儿童基金会 欧盟 欧盟委员会 东盟 非盟 北约 阿盟 亚投行
  上合组织 上海合作组织 金砖国家 二十国集团 亚太经合组织
`);

/** Begin the names of bodies of a country or of the world, as a place does. */
export const nationalStart =
  /^(?:中国|中华|全国|国家|国际|世界|亚洲|欧洲|非洲|最高|中央|全球|西南|西北|东北|东南|华东|华南|华中|华北|中南|江南)/u;

/** People whom the names of bodies name: 退役军人事务局. Elsewhere such a word ends a name at its left. */
export const peopleServed =
  /(?:军人|人民|妇女|农民|工人|职工|青年|学生|教师|老年人|残疾人|作家|记者|医师|律师|企业家|科学家|消费者|志愿者|医学生)$/u;

/** Heads that make a name of any word before them: 国民议会; the others take a longer one: 人民文学出版社. */
export const namingHeads = /(?:议会|国会|议院|党|联盟)$/u;
export const longNamingHeads = /(?:出版社|制片厂|造船厂|大学|通讯社|电视台|集团|领事馆|大使馆|博物馆|纪念馆|歌舞团)$/u;

/** Words by which a text counts or points, where the name of an organisation cannot go on: 多家医院. */
export const determiners: ReadonlySet<string> = new Set(
  wordsIn(`
  上市 根据 按照 依据 由于 关于 通过 经过 多家 一家 两家 几家 数家 三家 十家 各家 多个 一个 两个 几个 数个 这家
  那家 该家 有关 相关 所有 部分 其他 全部 各级 各类 省市 本报 本网 许多 众多 不少 多所 一所 两所 所在 当时 全体
  广大 昔日 今日 昨日 旗下 下属 所属 直属 附近 周边 之后 之间
`),
);

/** Verbs that stand inside the names of organisations as if they were nouns: 发展改革委员会, 疾病预防控制中心. */
export const nominalVerbs: ReadonlySet<string> = new Set(
  wordsIn(`
  发展 改革 管理 服务 教育 建设 合作 交流 实验 应急 监督 检察 监察 研究 规划 设计 投资 开发 保护 保障 建筑 运输
  通信 通讯 广播 出版 传播 防治 控制 预防 救援 培训 审计 统计 测绘 勘察 勘测 保险 保健 检验 检疫 检测 监测 认证
  执法 仲裁 调解 调查 评估 评价 咨询 创新 创业 贸易 经营 销售 生产 制造 加工 采购 物流 仓储 租赁 担保 信托 证券
  清算 结算 纪念 展览 演出 表演 运动 训练 竞赛 航运 航空 航天 导航 勘探 冶炼 育种 养殖 种植 栽培 繁育 植保 灌溉
  治沙 绿化 造林 防火 防汛 抗旱 救灾 减灾 消防 救助 援助 扶贫 振兴 复兴 促进 推进 推广 指导 协调 协作 联络 联合
  组织 领导 代表 审查 审批 登记 交易 拍卖 鉴定 鉴证 康复 护理 急救 治疗 诊断 诊疗 体检 接种 计划 生育 筹备 选举
  编译 翻译 编辑 采编 摄影 戏曲 扶持 会议 会展 指挥 改造 整治 整顿 搬迁 安置 招商 招标 引智 引进 转化 转移 孵化
  集成 收藏 收购 储备 供应 供销 供水 供电 供热 排水 环保 节能 减排 治理 维护 维修 修复 修缮 勘界 划界 边检 缉私
  禁毒 反贪 反恐 维和 驻外 驻京 体改 安监 质检 药检 疾控 退役 就业 移民 退休 理工 师范 临床 流动
`),
);

/** What comes before a head without making a name of it: 有关部门, 一家公司, 航空公司. */
export const genericAttributes: ReadonlySet<string> = new Set(
  wordsIn(`
  有关 相关 主管 各级 各类 多家 一家 两家 几家 数家 三家 上市 跨国 国有 民营 私营 外资 合资 大型 中小 小型 知名
  著名 当地 本地 地方 基层 上级 下级 政府 职能 行政 执法 社会 国际 国内 国外 国家 中央 地区 全国 世界 企业 民间
  专业 专门 综合 普通 高等 重点 示范 民办 公办 公立 私立 寄宿制 希望 第一 第二 第三 直属 附属 下属 所属 定点 对口
  受援 支援 援建 新建 改建 该 本 各 我 母 子 主要 其他 互联网 科技 航空 保险 石油 电力 汽车 房地产 物业 建筑 物流
  快递 旅游 食品 医药 制药 生物 软件 游戏 影视 传媒 广告 咨询 投资 证券 信托 优秀 先进 骨干 龙头 中介 慈善 公益
  志愿 武装 恐怖 犯罪 非政府 培训 教育 医疗 金融 研究 科研 技术 管理 服务 商业 工业 农业 生产 贸易 活动 文化 体育
  健身 购物 市 县 省 区 乡 镇 村 州 市级 县级 省级 城市 农村 乡村 社区 大 小 老 新 名 三甲 二级 三级 妇产 儿童
  综合性
`),
);

const REGION = /[东西南北中内外]部$/u; // 西北部 is a part of a country
const heads: ReadonlySet<string> = new Set(organisationHeads);
const LONGEST_HEAD = Math.max(...organisationHeads.map(({ length }) => length));
const lasts = lastsOf(organisationHeads);
const shorts: ReadonlySet<string> = new Set(shortHeads);

/** The head of an organisation's name. */
export interface Head {
  readonly start: number;
  readonly end: number;
  /** Whether it is one character, which alone tells little. */
  readonly isShort: boolean;
}

/** The head of a name that ends where a token ends; short ones only where the token is a noun that ends so, or is it. */
export function headBefore(
  text: string,
  { start, end, part }: { readonly start: number; readonly end: number; readonly part: string },
): Head | undefined {
  const last = text.charAt(end - 1);
  for (let length = lasts.has(last) ? LONGEST_HEAD : 0; length > 1; length -= 1) {
    if (heads.has(text.slice(Math.max(0, end - length), end))) return { start: end - length, end, isShort: false };
  }
  if (!shorts.has(last) || REGION.test(text.slice(start, end))) return undefined;
  const isNoun = end - start === 1 ? part === "character" : end - start > 2 && (part === "noun" || part === "word");
  return isNoun ? { start: end - 1, end, isShort: true } : undefined;
}

/** Whether a name ends with the head of an organisation's. */
export const endsLikeOrganisation = (name: string): boolean =>
  Array.from({ length: LONGEST_HEAD - 1 }, (_, index) => name.slice(-(index + 2))).some((tail) => heads.has(tail));
