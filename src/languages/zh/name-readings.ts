/**
 * How names are read whose characters are mostly read otherwise: a name, then its syllables, one name a line.
 *
 * @see Ministry of Civil Affairs, names of divisions; Xiandai Hanyu Cidian, 7th edition, for persons and peoples
 */
const places = `
单县 shàn xiàn
单城 shàn chéng
乐清 yuè qīng
乐亭 lào tíng
乐陵 lào líng
蔚县 yù xiàn
蔚州 yù zhōu
尉犁 yù lí
会稽 kuài jī
大埔 dà bù
都区 dū qū
都县 dū xiàn
都镇 dū zhèn
都乡 dū xiāng
襄都 xiāng dū
尧都 yáo dū
盐都 yán dū
莲都 lián dū
殷都 yīn dū
秦都 qín dū
商都 shāng dū
闵行 mǐn háng
穆棱 mù líng
民乐县 mín lè xiàn
民乐 mín lè
莞城 guǎn chéng
洪洞 hóng tóng
泌阳 bì yáng
浚县 xùn xiàn
歙县 shè xiàn
台州 tāi zhōu
天台 tiān tāi
涡阳 guō yáng
任丘 rén qiū
任县 rén xiàn
任城 rén chéng
任泽 rén zé
解州 xiè zhōu
解县 xiè xiàn
解池 xiè chí
那曲 nà qū
六合区 lù hé qū
大宛 dà yuān
珲春 hún chūn
莘庄 xīn zhuāng
栎阳 yuè yáng
瓦窑堡 wǎ yáo bǔ
吴堡 wú bǔ
柴沟堡 chái gōu bǔ
繁峙 fán shì
浒墅关 xǔ shù guān
浒湾 xǔ wān
筠连 jūn lián
华阴 huà yīn
华州 huà zhōu
曾都 zēng dū
句容 jù róng
六枝 liù zhī
都匀 dū yún
都兰 dū lán
都昌 dū chāng
都安 dū ān
都江堰 dū jiāng yàn
宜都 yí dū
新都 xīn dū
花都 huā dū
郫都 pí dū
江都 jiāng dū
于都 yú dū
丰都 fēng dū
武都 wǔ dū
望都 wàng dū
昌都 chāng dū
成都 chéng dū
什邡 shí fāng
喀什 kā shí
克什克腾 kè shí kè téng
阿图什 ā tú shí
乌什 wū shí
塔什库尔干 tǎ shí kù ěr gān
霍什 huò shí
海参崴 hǎi shēn wǎi
高句丽 gāo gōu lí
黄陂 huáng pí
召陵 shào líng
大栅栏 dà shí làn
十里堡 shí lǐ pù
马家堡 mǎ jiā pù
天姥 tiān mǔ
沌口 zhuàn kǒu
`;

const people = `
尉迟 yù chí
万俟 mò qí
万俟卨 mò qí xiè
澹台 tán tái
单于 chán yú
可汗 kè hán
冒顿 mò dú
吐谷浑 tǔ yù hún
回纥 huí hé
仡佬 gē lǎo
曾国藩 zēng guó fān
曾国荃 zēng guó quán
曾纪泽 zēng jì zé
曾子 zēng zǐ
曾参 zēng shēn
曾巩 zēng gǒng
曾朴 zēng pǔ
曾荫权 zēng yìn quán
曾志伟 zēng zhì wěi
曾侯乙 zēng hóu yǐ
曾母暗沙 zēng mǔ àn shā
单雄信 shàn xióng xìn
单田芳 shàn tián fāng
任正非 rén zhèng fēi
任弼时 rén bì shí
任继愈 rén jì yù
任溶溶 rén róng róng
任贤齐 rén xián qí
任达华 rén dá huá
任伯年 rén bó nián
查良镛 zhā liáng yōng
查慎行 zhā shèn xíng
解缙 xiè jìn
解珍 xiè zhēn
解宝 xiè bǎo
解晓东 xiè xiǎo dōng
解海龙 xiè hǎi lóng
仇英 qiú yīng
仇士良 qiú shì liáng
朴槿惠 piáo jǐn huì
朴正熙 piáo zhèng xī
朴智星 piáo zhì xīng
区寄 ōu jì
盖叫天 gě jiào tiān
盖聂 gě niè
华佗 huà tuó
华罗庚 huà luó gēng
华国锋 huà guó fēng
乐毅 yuè yì
乐羊 yuè yáng
燕青 yān qīng
翟让 zhái ràng
缪昌期 miào chāng qī
那英 nā yīng
宓妃 fú fēi
召公 shào gōng
洗夫人 xiǎn fū rén
冼夫人 xiǎn fū rén
花木兰 huā mù lán
郦食其 lì yì jī
审食其 shěn yì jī
金日磾 jīn mì dī
嫪毐 lào ǎi
伍员 wǔ yún
皋陶 gāo yáo
妲己 dá jǐ
`;

const surnames = `
区 ōu
单 shàn
查 zhā
仇 qiú
任 rén
解 xiè
朴 piáo
曾 zēng
盖 gě
乐 yuè
翟 zhái
缪 miào
华 huà
燕 yān
应 yīng
纪 jǐ
种 chóng
祭 zhài
员 yùn
覃 qín
逄 páng
折 shé
句 gōu
`;

/** Family names of one character that are read otherwise in most words. @see Xiandai Hanyu Cidian, 7th edition */
export const surnameReadings: ReadonlyMap<string, string> = new Map(
  surnames
    .trim()
    .split(/\n/u)
    .map((line): [string, string] => [line.charAt(0), line.slice(2)]),
);

/** Readings by name: syllables with tone marks, parted by blanks. */
export const nameReadings: Readonly<Record<string, string>> = Object.fromEntries(
  `${places}${people}`
    .trim()
    .split(/\n+/u)
    .map((line) => {
      const [name = "", ...syllables] = line.split(" ");
      return [name, syllables.join(" ")];
    }),
);
