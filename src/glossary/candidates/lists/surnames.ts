import { charactersIn, firstsOf, wordsIn } from "./word-list.js";

/** The most common family names of China: those of some 85 in 100 people. */
const common = charactersIn(`
  王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢
  汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚肖付闫覃
`);

/** Others that are seldom anything else. */
const others = charactersIn(`
  习木黎莫汤温樊葛邢齐乔伍庞颜倪庄聂章鲁岳翟殷詹申耿兰焦俞柳甘祝尚舒阮柯纪梅童凌毕季裴霍涂苗盛翁冉骆蓝辛靳柴蒙鲍喻
  祁蒲滕屈饶牟艾尤穆卓缪简芦麦褚娄窦戚岑费卜晏席柏宗瞿桂佟臧闵苟邬卞姬仇栾隋刁巫寇桑郎甄仲虞敖巩佘邝匡鞠荆冀胥郁
  栗鄢谌奚粟冼蔺厉仝郜阚屠朴廉禹狄晁芮阙戈邸雍辜裘亓邰赫杭逯茹慕亢嵇湛戎茅昝衡尧欧邴缑郗冷惠宁鄂谯陶揭糜竺
`);

/** Names that are common words too; alone they tell little. */
const ambiguous = charactersIn(`
  安易关左包符成谷曲路游管华房解阳时农司古吉车项连党宫卫米全应边师商沙荣丛明池查麻苑迟官封谈乐南班储原燕楚皮楼盘
  满闻位伊区海花权强帅盖练井祖漆巴丰支国平计索宣晋相云容敬来都普浦伏鹿薄羊乌母修宿鲜印隆诺战危玉银公宾利居干元束
  信阴智幸富向文单景和尉展由丘
`);

/** Of two characters and more. */
const compound = wordsIn(`
  欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 夏侯 独孤 南宫 东郭 西门 百里 呼延 端木
  轩辕 澹台 完颜 拓跋 纳兰 爱新觉罗
`);

const japanese: ReadonlySet<string> = new Set(
  wordsIn(`
  佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 清水 山崎 池田 桥本 阿部
  石川 前田 藤田 小川 冈田 后藤 长谷川 村上 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 藤原 冈本 松田 中岛
  原田 小野 田村 竹内 中山 和田 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 内田 高木 安藤 谷口 大野 丸山 今井 武田
  上野 小泉 安倍 岸田 麻生 野田 鸠山 矢部 羽生 宫本 大谷 黑田 石破
`),
);

/** How telling a family name is, from -0.1 to 0.12. */
export type SurnameWeight = number;

const weights: ReadonlyMap<string, SurnameWeight> = new Map([
  ...ambiguous.map((name) => [name, -0.1] as const),
  ...others.map((name) => [name, 0.1] as const),
  ...common.map((name) => [name, 0.12] as const),
  ...[...compound, ...japanese].map((name) => [name, 0.25] as const),
]);

const firsts = firstsOf(weights.keys());
const LONGEST = 4; // 爱新觉罗

/** The family names that a text has at an offset, the longest first. */
export function surnamesAt(
  text: string,
  offset: number,
): { readonly length: number; readonly weight: SurnameWeight }[] {
  if (!firsts.has(text.charAt(offset))) return [];
  const found: { length: number; weight: SurnameWeight }[] = [];
  for (let length = LONGEST; length > 0; length -= 1) {
    const weight = weights.get(text.slice(offset, offset + length));
    if (weight !== undefined && offset + length <= text.length) found.push({ length, weight });
  }
  return found;
}

/** Length of the family name that a full name begins with, or 0. */
export function surnameLength(name: string): number {
  const [longest] = surnamesAt(name, 0);
  return longest !== undefined && longest.length < name.length ? longest.length : 0;
}

/** Whether a name begins with a Japanese family name, whose sounds are not those of its characters in Chinese. */
export const isJapanese = (name: string): boolean => {
  const length = surnameLength(name);
  return length > 1 && japanese.has(name.slice(0, length));
};
