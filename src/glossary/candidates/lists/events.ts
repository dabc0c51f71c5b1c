import { wordsIn } from "./word-list.js";

/** Words that end the name of something that takes place. Longer ones first. */
export const eventHeads: readonly string[] = wordsIn(`
  全国代表大会 代表大会 全体会议 常务会议 工作会议 座谈会 研讨会 恳谈会 推介会 推进会 发布会 交流会 洽谈会 交易会
  博览会 展览会 运动会 残运会 奥运会 亚运会 残奥会 冬奥会 青奥会 世博会 进博会 广交会 服贸会 高峰论坛 论坛年会
  外长会 部长会议 峰会 论坛 全会 年会 大会 会议 锦标赛 公开赛 邀请赛 挑战赛 联赛 马拉松赛 马拉松 世界杯 欧洲杯
  亚洲杯 大奖赛 艺术节 电影节 文化节 音乐节 旅游节 戏剧节 美食节 啤酒节 画展 盛典 典礼 晚会 音乐会 嘉年华 双年展 起义 战役 事变 地震 庆典 阅兵
  大赛 展会 外长会议
`);

/** What comes before such a word without making a name of it. */
export const genericEvents: ReadonlySet<string> = new Set(
  wordsIn(`
  新闻 记者 圆桌 视频 电视 电话 工作 重要 国际 有关 相关 本次 此次 本届 这次 该 首届 上届 历届 内部 紧急 临时 例行
  党委 全体 常务 常委会 表彰 动员 专题 民主 组织 年度 全国 全县 全市 全省 全区 防汛 座谈 学术 高峰 高层 主题 专家
  家长 股东 职工 村民 户外 校园 春季 秋季 夏季 冬季 国家 世界 大型 小型 招聘 体育 音乐 现场 经验 总结 开幕 闭幕
  预备 党组 办公 业务 协调 年终 誓师 庆祝 文艺
`),
);

/** Words that end the name of a programme, plan or policy. Longer ones first. */
export const programmeHeads: readonly string[] = wordsIn(`
  重大专项 专项行动 行动计划 提升行动 工程 计划 行动 规划 战略 倡议 项目 专项 政策 方案 方略 品牌 模式 活动 机制
  平台 制度 理念 精神 试点 体系 布局 目标 部署
`);
