import { wordsIn } from "./word-list.js";

/**
 * Tibetan names are made of such elements, mostly two to a name: 巴桑 and 次仁. The Latin forms are those of Tibetan pinyin where the
 * press has one that prevails; they are suggestions and no more.
 *
 * @see 少数民族语地名汉语拼音字母音译转写法 (1976)
 */
const withLatin = wordsIn(`
  扎西:Zhaxi 次仁:Cering 才仁:Cering 卓玛:Zhoima 多吉:Doje 多杰:Doje 丹增:Dainzin 旦增:Dainzin 洛桑:Losang
  罗桑:Losang 平措:Puncog 旺堆:Wangdü 央金:Yangjain 央宗:Yangzom 央吉:Yangji 拉姆:Lhamo 尼玛:Nyima 达瓦:Dawa
  米玛:Migmar 拉巴:Lhagba 普布:Purbu 巴桑:Basang 边巴:Bainba 强巴:Qamba 格桑:Gaisang 德吉:Degyi 白玛:Baima
  仁增:Rinzin 仁青:Rinqen 索朗:Soinam 阿旺:Ngawang 嘎玛:Garma 噶玛:Garma 桑杰:Sanggyai 贡觉:Goinqog 玉珍:Yuzhoin
  卓嘎:Zhoigar 曲珍:Qoizhoin 顿珠:Doinzhub 旺久:Wangqug 晋美:Jigme 班觉:Bainjor 坚参:Gyaincain 罗布:Norbu
  次旦:Cedain 次旺:Cewang 朗杰:Namgyai 土登:Tubdain 益西:Yexe 欧珠:Ngoizhub 桑珠:Samzhub
`);

/** Elements that have no form that prevails. */
const withoutLatin = wordsIn(`
  泽仁 曲巴 加措 嘉措 其美 群培 格列 曲扎 云丹 赤列 旦巴 丹巴 白珍 措姆 珠扎 群宗 德庆 尼珍 卓央 拉珍 玉措 央措
  次珍 旺姆 旺扎 旺杰 旺加 旺青 西饶 强秋 江村 江措 向巴 登巴 四郎 更登 根顿 更桑 公保 才让 尕玛 尕藏 昂旺 降央
  降拥 俄色 伍金 乌金 觉吉 念扎 吉宗 美朵 梅朵 南措 拉措 措吉 巴珠 布杰
`);

/** The Latin form of each element of Tibetan names; empty where none prevails. */
export const tibetanElements: ReadonlyMap<string, string> = new Map([
  ...withoutLatin.map((element): [string, string] => [element, ""]),
  ...withLatin.map((entry): [string, string] => {
    const [element = "", latin = ""] = entry.split(":");
    return [element, latin];
  }),
]);

/** Elements of Mongol, Uyghur, Kazakh and Yi names that stand without a dot. */
export const otherElements: ReadonlySet<string> = new Set(
  wordsIn(`
  巴特尔 其其格 格日勒 图雅 斯琴 高娃 乌云 那日松 朝鲁 巴图 萨仁 娜仁 托娅 乌兰 宝音 毕力格 孟克 阿拉坦 敖登
  苏日娜 巴雅尔 额尔敦 吉日嘎拉 达来 那仁 花尔 塔娜 萨日娜 乌日娜 呼格吉勒 苏德 牧仁 其木格 德力格尔 乌力吉 那顺 朝克图 斯日古楞 巴根 通拉嘎 敖日格乐 巴雅尔图 买买提 麦麦提 艾买提 阿不都
  阿卜杜 阿布都 阿依 古丽 帕提 古丽娜尔 热依 吐尔逊 艾尔肯 艾力 玉素甫 依明 卡德尔 卡迪尔 木拉提 努尔 别克 哈力
  叶尔肯 叶尔 巴合提 阿迪力 阿迪拉 迪丽 热巴 库尔班 肉孜 亚森 萨迪克 艾合买提 穆罕默德 伊力 赛买提 托合提 帕尔哈提
  阿孜 沙塔尔 斯迪克 吾买尔 乌买尔 艾山 依不拉音 努尔兰 赛力克 波拉提 加那提 别力克 热合曼 热西提 阿卜力孜 尼亚孜
  吐尔地 艾则孜 加孜 巴哈尔 吉克 阿木 沙马 曲木 日火 吉伍 阿来 尔古 木呷 拉铁 阿呷 莫色
`),
);
