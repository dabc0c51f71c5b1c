/**
 * Places that a sentence sets side by side, each with its number, in Chinese as folding writes it and as patterns of English: provinces,
 * the parts of Hong Kong, cities that news compares, countries and continents.
 */
const PLACES = `
北京 beijing; 上海 shanghai; 天津 tianjin; 重庆 chongqing; 河北 hebei; 山西 shanxi; 辽宁 liaoning; 吉林 jilin; 黑龙江 heilongjiang;
江苏 jiangsu; 浙江 zhejiang; 安徽 anhui; 福建 fujian; 江西 jiangxi; 山东 shandong; 河南 henan; 湖北 hubei; 湖南 hunan; 广东 guangdong;
海南 hainan; 四川 sichuan; 贵州 guizhou; 云南 yunnan; 陕西 shaanxi; 甘肃 gansu; 青海 qinghai; 台湾 taiwan; 内蒙古 inner mongolia;
广西 guangxi; 西藏 xizang|tibet; 宁夏 ningxia; 新疆 xinjiang; 香港(?!岛) hong kong(?! island); 澳门 maca[uo];
港岛|香港岛 hong kong island; 九龙 kowloon; 新界 new territories; 大屿山 lantau;
台北 taipei; 新北 new taipei; 台中 taichung; 台南 tainan; 高雄 kaohsiung; 花莲 hualien; 金门 kinmen;
广州 guangzhou|canton; 深圳 shenzhen; 南京 nanjing; 武汉 wuhan; 成都 chengdu; 西安 xi'an; 杭州 hangzhou; 苏州 suzhou; 拉萨 lhasa;
美国 united states|u\\.s\\.|america; 英国 britain|united kingdom|uk; 法国 france; 德国 germany; 日本 japan; 韩国 south korea|korea;
俄罗斯 russia; 印度(?!尼) india; 加拿大 canada; 澳大利亚|澳洲 australia; 巴西 brazil; 越南 vietnam; 泰国 thailand; 新加坡 singapore;
马来西亚 malaysia; 印度尼西亚|印尼 indonesia; 意大利 italy; 西班牙 spain; 埃及 egypt; 南非 south africa;
欧洲 europe; 亚洲 asia; 非洲 africa; 北美 north america; 拉美 latin america; 欧盟 eu|european union; 东盟 asean`;

/** The rows of the group of places, by their Chinese name. */
export const placesApart: Readonly<Record<string, readonly [zh: string, en: string]>> = Object.fromEntries(
  PLACES.split(";").map((row) => {
    const [zh = "", ...en] = row.trim().split(" ");
    return [zh, [zh, en.join(" ")]];
  }),
);
