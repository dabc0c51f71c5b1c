import { charactersIn } from "./word-list.js";

/** Sets of single characters that part names from the words around them. A text's characters, one after the other. */
const setOf = (characters: string): ReadonlySet<string> => new Set(charactersIn(characters));

/** Stand in no name that is not in the dictionary: particles, pronouns, and such adverbs and prepositions as bear no sound of a name. */
export const neverInNames = setOf(`
  的了在是被把将们吗呢吧着过让使从向由而但也就还又很最更并且却该某此这您你我他她它其各每等及或与至即均皆未不没仅
  只已曾才再约逾共像跟往说称问则乃亦
`);

/** Seldom the first character of a name: verbs, prepositions, numbers and counters of one character. */
export const seldomFirst = setOf(`
  和到为以对同多有去来回进赴驻住抵离给那一二三四五六七八九十两几个位名条座年月日时第据经除因若当随沿距见做看找派
  请叫吃要能会可应于之所自
`);

/** Seldom the last character of a personal name of two: places within, directions, and what begins another word. */
export const seldomLast = setOf(`
  上下里中外内前后间边时年月日地得以为对有去来到又和之个些
`);

/**
 * Characters by which foreign names are written.
 *
 * @see 世界人名翻译大辞典 (Xinhua, 2007), the tables of transliteration
 */
export const transliterating = setOf(`
  阿艾埃安昂奥巴白拜班邦保贝本比彼边宾波伯博勃布采蔡查昌茨措达大戴丹当道德登邓迪丁东杜敦顿多厄恩尔法凡范方菲费芬
  丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭郭果哈海汉豪赫亨洪侯胡华怀惠霍基吉季加贾简姜杰金津京居卡凯坎康考柯科可
  克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷李里理利莉丽廉良列烈林琳玲刘隆龙娄卢鲁露路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密苗
  敏明缪摩莫姆木穆纳娜乃奈南瑙内嫩能尼妮涅宁牛纽农努女诺欧帕派潘庞培佩彭蓬皮匹平泼珀蒲普奇齐恰钱强乔钦琴青琼丘邱
  让热仁日荣茹儒瑞若撒萨塞赛三桑瑟森沙珊山尚绍舍申圣施石史舒朔斯丝思松苏索塔泰坦汤唐陶特滕提蒂廷通图土托瓦万旺威
  韦维魏温文翁沃乌武西希锡夏香肖谢辛欣兴休许雪逊雅亚延扬杨耶叶伊衣依因英永尤约赞泽曾扎詹珍芝治朱兹子宗祖佐嘎珠次
  增曲旦央觉堆久嘉绒哲炯孜代改帝合买吐肉力吾别仑朝其娅那敖姬莎弥逖什珈艺切斐黛芭琪蕾
`);
