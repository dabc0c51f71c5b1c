import { wordsIn } from "./word-list.js";

/** The peoples of China as the names of their autonomous areas are customarily translated. */
export const peoples: ReadonlyMap<string, string> = new Map(
  wordsIn(`
  蒙古:Mongol 回:Hui 藏:Tibetan 维吾尔:Uygur 苗:Miao 彝:Yi 壮:Zhuang 布依:Buyei 朝鲜:Korean 满:Manchu 侗:Dong
  瑶:Yao 白:Bai 土家:Tujia 哈尼:Hani 哈萨克:Kazakh 傣:Dai 黎:Li 傈僳:Lisu 佤:Wa 畲:She 拉祜:Lahu 水:Sui
  东乡:Dongxiang 纳西:Naxi 景颇:Jingpo 柯尔克孜:Kirgiz 土:Tu 达斡尔:Daur 仫佬:Mulao 羌:Qiang 布朗:Blang 撒拉:Salar
  毛南:Maonan 仡佬:Gelao 锡伯:Xibe 阿昌:Achang 普米:Pumi 塔吉克:Tajik 怒:Nu 鄂温克:Ewenki 德昂:De’ang 保安:Bonan
  裕固:Yugur 独龙:Derung 鄂伦春:Oroqen
`).map((entry): [string, string] => {
    const [name = "", english = ""] = entry.split(":");
    return [name, english];
  }),
);

/** Peoples at the end of a name, as often as they stand there: 阿坝[藏族羌族]自治州, 伊犁[哈萨克]自治州. */
export function peoplesAtEnd(text: string): { readonly rest: string; readonly english: readonly string[] } {
  let rest = text;
  const english: string[] = [];
  for (;;) {
    const found = Array.from(peoples).find(
      ([name]) => rest.endsWith(`${name}族`) || (name.length > 1 && rest.endsWith(name)),
    );
    if (found === undefined) return { rest, english };
    const [name, translation] = found;
    rest = rest.slice(0, -(rest.endsWith("族") ? name.length + 1 : name.length));
    english.unshift(translation);
  }
}
