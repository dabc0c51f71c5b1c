/** Whether two Chinese characters are taken for each other by scanners and hasty eyes: 喀 and 客, 微 and 徽. */
export const lookAlike = (a: string, b: string): boolean => {
  const mine = groupOf.get(a);
  return mine !== undefined && (groupOf.get(b) ?? []).some((group) => mine.includes(group));
};

const GROUPS = [
  ..."喀客 末未 己已巳 戊戌戍戎 土士 日曰目 人入八 千干于 天夭夫 微徽 析折拆 侯候 挂桂 祟崇 师帅 茶荼 兔免 哀衷衰 拔拨 爪瓜 刺剌 治冶".split(
    " ",
  ),
  ..."盲肓 栗粟 即既 洒酒 清请情晴睛 遗遣 坚竖 密蜜 博搏膊 职织识帜 祖组租阻诅 建健键 皓浩诰 拉位 昌冒 墨黑 堆推 曲由 措借错 普晋 聂摄".split(
    " ",
  ),
  ..."亚业 洛络骆格 扎札 仁任 委季 员贝 会合 部郎 计汁 林材 农衣 村材 云去 西酉 南男 省眚 市巿 县具 镇填 乡夕 州洲 盟盍 林木休".split(
    " ",
  ),
  ..."生牛 玉王主 贡页 当挡 定锭 尼泥妮 达迖 米来 青清 康庸 湟惶 秦泰奏 渭谓 晋普 冀翼 鄂鄙 赣灨 滇滨 黔默 桂挂 粤奥 琼凉 沪护 浙淅".split(
    " ",
  ),
];

const groupOf = new Map<string, number[]>();
for (const [group, characters] of GROUPS.entries())
  for (const character of characters) groupOf.set(character, [...(groupOf.get(character) ?? []), group]);

/** The groups of characters that look alike which a character belongs to, by number; most belong to none. */
export const lookGroupsOf = (character: string): readonly number[] => groupOf.get(character) ?? NONE;
const NONE: readonly number[] = [];
