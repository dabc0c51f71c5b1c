import { placeLevels as levels } from "../../../languages/zh/place-levels.js";
import { wordsIn } from "./word-list.js";

/** Words for the level of an administrative division or of a street, and how they are translated. Longer ones stand before their parts. */
export const placeLevels: ReadonlyMap<string, string> = new Map(
  levels.map(({ ending, english: [usual = ""] }) => [ending, usual]),
);

/** Words for what lies on a map without being governed: nature, streets and works. The first word of two is for a specific part of one syllable. */
export const placeFeatures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    自然保护区: "Nature Reserve",
    国家公园: "National Park",
    森林公园: "Forest Park",
    地质公园: "Geopark",
    湿地公园: "Wetland Park",
    风景名胜区: "Scenic Area",
    风景区: "Scenic Area",
    旅游景区: "Scenic Area",
    景区: "Scenic Area",
    开发区: "Development Zone",
    高新区: "Hi-tech Zone",
    自贸区: "Free Trade Zone",
    示范区: "Demonstration Zone",
    产业园: "Industrial Park",
    工业园: "Industrial Park",
    国际机场: "International Airport",
    大草原: "Grassland",
    大峡谷: "Grand Canyon",
    火车站: "Railway Station",
    高铁站: "High-speed Railway Station",
    雪山: "Snow Mountain",
    山脉: "Mountains",
    草原: "Grassland",
    高原: "Plateau",
    平原: "Plain",
    盆地: "Basin",
    沙漠: "Desert",
    戈壁: "Gobi",
    峡谷: "Canyon",
    水库: "Reservoir",
    半岛: "Peninsula",
    群岛: "Islands",
    列岛: "Islands",
    海峡: "Strait",
    海湾: "Bay",
    冰川: "Glacier",
    湿地: "Wetland",
    瀑布: "Waterfall",
    运河: "Canal",
    渡口: "Ferry",
    大桥: "Bridge",
    隧道: "Tunnel",
    铁路: "Railway",
    高铁: "High-speed Railway",
    高速: "Expressway",
    铁塔: "Tower",
    公路: "Highway",
    口岸: "Port",
    机场: "Airport",
    港口: "Port",
    广场: "Square",
    公园: "Park",
    大街: "Street",
    大道: "Avenue",
    老街: "Old Street",
    古城: "Ancient City",
    古镇: "Ancient Town",
    古村: "Ancient Village",
    古道: "Ancient Road",
    遗址: "Site",
    故居: "Former Residence",
    石窟: "Grottoes",
    牧场: "Pasture",
    农场: "Farm",
    林场: "Forest Farm",
    山: "Mountain",
    河: "River",
    江: "River",
    湖: "Lake",
    海: "Sea",
    岛: "Island",
    湾: "Bay",
    峡: "Gorge",
    峰: "Peak",
    岭: "Ridge",
    沟: "Valley",
    溪: "Stream",
    泉: "Spring",
    洲: "Islet",
    滩: "Beach",
    川: "River",
    水: "River",
    港: "Harbour",
    路: "Road",
    街: "Street",
    巷: "Lane",
    桥: "Bridge",
    塔: "Pagoda",
    寺: "Temple",
    庙: "Temple",
    阁: "Pavilion",
    楼: "Tower",
    关: "Pass",
    坝: "Dam",
    站: "Station",
    城: "City",
  }),
);

/** Words that a level or feature may follow without making a name of them: 贫困县, 中心镇, 大山. */
export const genericBefore: ReadonlySet<string> = new Set(
  wordsIn(`
  全 本 各 该 我 此 某 每 两 几 多 新 老 大 小 山 农 渔 牧 侨 城 都 外 内 省 市 县 区 乡 镇 村 州 旗 郊 近 远 高
  低 深 浅 上 下 中 前 后 左 右 东 西 南 北 古 名 火 冰 雪 江 河 湖 海 荒 青 绿 贫困 试点 示范 重点 中心 沿海 自然
  行政 牧业 民族 周边 沿线 沿江 沿河 边境 边远 偏远 工业 居民 农业 特色 美丽 文明 生态 旅游 先进 落后 富裕 脱贫
  移民 搬迁 城市 农村 乡村 山区 牧区 农牧 相关 有关 其他 所有 全部 部分 多个 整个 主要 大型 小型 中小 省级 市级
  县级 乡级 国家 国际 中央 地方 当地 本地 外地 邻近 附近 四川省 直辖 副省级 地级 计划单列 高速 快速 长途 短途 黄色
  红色 蓝色 绿色 白色 城际 客运 货运 普速 沪宁 住宅 商业 步行 购物 停车 运动 儿童 城郊 开放 核心 保护 水源 灾 疫
  库 景 校 厂 园 矿 牧民 农民 居住 安置 小康 空心 留守 一座 这座 那座 座 条 片 个 家 支 跨海 跨江 人行 立交 高架
  母亲 无人 万亩 千亩 百亩 茫茫 滚滚 巍巍 高山 深山 江海 人工 淡水 咸水 天然 高原 地下 入海 出海 无名 大海 大江
  大河 沿 临 出 进 过 开 登 爬 下海 上岸 绿水 青山 金山 银山 冰山 火山 矿山 荒山 江山 名山 关 人山 人 泥石 信息
  数据 资金 人才 历史 文化 发展 试验 实验 合作 自由 贸易 保税 经济 产业 高新 科技
`),
);

/** Features that end many words and few names. */
export const ambiguousFeatures: ReadonlySet<string> = new Set(
  wordsIn(`
  水 川 溪 泉 洲 城 关 站 楼 桥 街 路 海 江 塔 坝 港 滩 沟 公路 铁路 高铁 高速 隧道 广场 公园 机场 大桥 遗址 农场
  牧场 林场 景区 示范区 开发区 产业园 工业园 火车站 高铁站
`),
);

/** Features that follow a common word in names too: 珍珠湖, 鹰嘴山. */
export const strongFeatures: ReadonlySet<string> = new Set(
  wordsIn(`
  山 湖 岛 岭 峰 湾 峡 河 江 雪山 山脉 群岛 列岛 半岛 海峡 峡谷 冰川 瀑布 石窟 古城 古镇 古村
`),
);

/** Words of a level or feature and where one is by it: 湖边, 县城, 市区, 村里. The name ends after the first character. */
export const besidePlace = /^[省市县区乡镇村州山河江湖海岛沟寨][边畔岸上下里中内旁口城区头]$/u;

/** Names of peoples within those of autonomous areas: 伊犁[哈萨克]自治州, 阿坝[藏族][羌族]自治州. */
export const ethnonyms = /^(?:.{1,3}族|哈萨克|蒙古|柯尔克孜|维吾尔|塔吉克|锡伯|达斡尔|鄂温克|鄂伦春|各)$/u;

/** In the dictionary as places, and no names that a terminologist would list. */
export const noPlaces: ReadonlySet<string> = new Set(
  wordsIn(`
  全州 东南 西南 西北 东北 东路 直路 直道 后街 两岸 关外 口外 关内 塞外 塞上 塞北 沿边 基座 石槽 侨乡 宝岛 春城
  北站 钢城 钢都 瓷都 狮城 山边 小洞 小沟 小湖 小旗 小柱 深沟 深坑 沟道 狭路 窄路 歪路 险路 迂路 经济开发区
  历史博物馆 首都机场 国际饭店 海运公司 土山 下河 下江 磁区 磁道 苯环 单门 船形 长径 长牙 道县 节肢动物门
  环节动物门 工艺美术品店 棋苑 谜宫 加色 极 意中 连生 切成 切角 前山 过桥 开洞 断桥 尾楼 坟园 柴堆 河浜 后段 后项
  后牙 牛洞 盐店 玄门 仙乡 阳关 矿洞
`),
);
