import { once } from "../../model/once.js";

/**
 * A folded Chinese text with the words that Taiwan or Hong Kong spells otherwise as the Mainland spells them: 计画 is 计划, 部份 is 部分. The length stays.
 * Only what is one word everywhere is exchanged: 画 stays 画 where it is no plan.
 */
export const inMainlandSpelling = (folded: string): string =>
  folded.replace(spelledOtherwise(), (word) => mainland().get(word) ?? word);

const mainland = once(
  () => new Map(words.split(" ").map((pair) => [pair.split("|")[0] ?? "", pair.split("|")[1] ?? ""])),
);
const spelledOtherwise = once(() => new RegExp(Array.from(mainland().keys()).join("|"), "gu"));

const words =
  "计画|计划 规画|规划 筹画|筹划 策画|策划 企画|企划 擘画|擘划 瞭解|了解 明瞭|明了 瞭如指掌|了如指掌 一目瞭然|一目了然 瞭然|了然 想像|想象 影象|影像 图象|图像 录象|录像 好象|好像 重覆|重复 答覆|答复 回覆|回复 批覆|批复 函覆|函复 电覆|电复 反覆|反复 覆核|复核 覆检|复检 覆查|复查 身分|身份 部份|部分 成份|成分 充份|充分 过份|过分 水份|水分 养份|养分 盐份|盐分 糖份|糖分 本份|本分 缘份|缘分 份量|分量 份内|分内 帐户|账户 帐号|账号 帐单|账单 帐目|账目 帐款|账款 帐面|账面 帐簿|账簿 帐册|账册 帐本|账本 帐务|账务 入帐|入账 记帐|记账 结帐|结账 转帐|转账 对帐|对账 查帐|查账 呆帐|呆账 坏帐|坏账 付帐|付账 买帐|买账 旧帐|旧账 欠帐|欠账 做帐|做账 赖帐|赖账 报帐|报账 算帐|算账 甚么|什么 惟一|唯一 惟独|唯独 惟有|唯有 彷佛|仿佛 沈默|沉默 沈重|沉重 沈没|沉没 沈积|沉积 沈淀|沉淀 沈迷|沉迷 沈思|沉思 深沈|深沉 项炼|项链 锁炼|锁链 家俱|家具 凭藉|凭借 藉此|借此 藉由|借由 藉助|借助 藉口|借口 藉着|借着 藉以|借以 牠|它 妳|你 祇|只 姪|侄 扫瞄|扫描 压搾|压榨 搾取|榨取 布署|部署 其馀|其余 馀额|余额 麻痺|麻痹 痲痹|麻痹 痲痺|麻痹 倣效|仿效 倣照|仿照 模倣|模仿 砲弹|炮弹 砲击|炮击 大砲|大炮 气燄|气焰 坐位|座位 交待|交代 报导|报道 蒐集|搜集 蒐证|搜证";
