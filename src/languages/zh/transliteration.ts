/** Whether a character is one of those that foreign names are written with in Chinese: 哈, 夫, 塔, 尔. */
export const isTransliteration = (character: string): boolean => character !== "" && CHARACTERS.has(character);

const CHARACTERS: ReadonlySet<string> = new Set(
  "阿埃艾爱安昂奥巴白班邦堡鲍贝本比毕彼宾波伯博勃布查察达戴丹当道德登邓迪蒂丁杜多顿厄恩尔法凡范菲费芬丰冯弗夫福富盖甘冈高戈哥格根古哈海汉豪赫亨胡霍基吉季加贾" +
    "简杰金津卡凯坎康考柯科克肯孔库奎拉莱兰朗劳勒雷里理利莉丽连林琳龙卢鲁路伦罗洛吕马玛迈麦曼梅门蒙米密敏明摩莫默姆木穆那纳娜乃南内尼涅宁纽努诺欧帕潘庞培佩彭皮" +
    "珀平蒲普奇齐恰乔切钦琼丘热日茹瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申圣施史士舒斯丝思松苏所索塔泰坦汤唐陶特腾提田廷图托瓦旺威维韦伟魏温文翁沃乌吾伍西希锡" +
    "夏显香肖谢辛欣休许雅亚扬杨耶叶伊依因英尤于约泽扎詹哲珍治朱卓兹宗佐穆姬妮蕾薇黛",
);
