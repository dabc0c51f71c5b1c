import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { compareSentences, type Sentence } from "../../src/memory/index.js";

const { read } = languageOf("zh-CN").quantities;
const sentence = (text: string, names: readonly string[] = []): Sentence => ({
  text,
  quantities: read(text),
  names: names.flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ span: { start, end: start + name.length }, id: name }];
  }),
});
const compare = (now: string, was: string, names: readonly string[] = []) =>
  compareSentences(sentence(now, names), sentence(was, names), "zh-CN");

describe("compareSentences", () => {
  it("gives 100 for the same bytes", () => {
    expect(compare("道路已经修好。", "道路已经修好。")).toMatchObject({ score: 100, kind: "exact", similarity: 100 });
  });

  it.each([
    { differs: "script", now: "電腦網絡安全管理辦法", was: "电脑网络安全管理办法" },
    { differs: "script", now: "他在裏面住了衞生間。", was: "他在里面住了卫生间。" },
    { differs: "width", now: "这项研究历时３年。", was: "这项研究历时3年。" },
    { differs: "marks", now: "他说：“好！”", was: "他说：「好！」" },
    { differs: "blanks", now: "共有 3 个县。", was: "共有3个县。" },
    { differs: "case", now: "使用gdp数据。", was: "使用GDP数据。" },
  ])("gives 99 where only $differs differs, and says so", ({ differs, now, was }) => {
    expect(compare(now, was)).toMatchObject({ score: 99, kind: "equal", differs: [differs], similarity: 100 });
  });

  it.each([
    { when: "a full stop is lacking", now: "生态优先，绿色发展", was: "生态优先，绿色发展。" },
    { when: "a semicolon is a comma", now: "效益显著；满意度高。", was: "效益显著，满意度高。" },
  ])("gives 95 to under 100 where $when", ({ now, was }) => {
    const { score, kind } = compare(now, was);
    expect(score).toBeGreaterThanOrEqual(95);
    expect(score).toBeLessThan(100);
    expect(kind).toBe("fuzzy");
  });

  it.each([
    {
      differs: ["script"],
      now: "政府計畫擴建機場，部份航線已瞭解細節。",
      was: "政府计划扩建机场，部分航线已了解细节。",
    },
    { differs: ["script", "marks"], now: "「參與『一帶一路』合作。」", was: "“参与‘一带一路’合作。”" },
  ])("gives 99 for the spelling and the quotation marks of a region: $now", ({ differs, now, was }) => {
    expect(compare(now, was)).toMatchObject({ score: 99, kind: "equal", differs });
  });

  it("does not take a painting for a boat", () => {
    expect(compare("他們在湖邊畫船。", "他们在湖边划船。").kind).toBe("fuzzy");
  });

  it("does not take a question for a statement", () => {
    expect(compare("你们准备好开始了吗？", "你们准备好开始了吗。").score).toBeLessThan(95);
  });

  it("flags another number and stays at 94", () => {
    expect(compare("公司新增员工350人。", "公司新增员工120人。")).toMatchObject({ score: 94, flags: ["number"] });
  });

  it("takes the same number in other words for the same number", () => {
    expect(compare("二十五名代表出席了会议。", "25名代表出席了会议。").flags).toEqual([]);
  });

  it("flags another name of the glossary", () => {
    const found = compare("会议在西宁市召开。", "会议在兰州市召开。", ["西宁市", "兰州市"]);
    expect(found).toMatchObject({ score: 94, flags: ["name"], isRepairable: true });
  });

  it.each([
    { now: "该药不能用于儿童。", was: "该药可用于儿童。" },
    { now: "工程未按期完工。", was: "工程已按期完工。" },
    { now: "該條文並不適用於離岸公司。", was: "該條文適用於離岸公司。" },
    { now: "园区内禁止鸣笛。", was: "园区内可以鸣笛。" },
    { now: "阅览室图书不外借。", was: "阅览室图书外借。" },
    { now: "施工期间不断电。", was: "施工期间断电。" },
    { now: "董事会不同意这项安排。", was: "董事会赞成这项安排。" },
    { now: "申报范围包括不动产。", was: "申报范围包括动产。" },
    { now: "她登记为未婚人士。", was: "她登记为已婚人士。" },
    { now: "这批饮料无糖。", was: "这批饮料含糖。" },
    { now: "该药非处方药。", was: "该药为处方药。" },
    { now: "两国并非同盟关系。", was: "两国是同盟关系。" },
    { now: "呢個優惠唔可以同其他優惠一齊使用。", was: "呢個優惠可以同其他優惠一齊使用。" },
    { now: "冇人知道佢去咗邊。", was: "有人知道佢去咗邊。" },
  ])("flags a negation and stays at 84: $now", ({ now, was }) => {
    const { flags, score } = compare(now, was);
    expect(flags).toContain("negation");
    expect(score).toBeLessThanOrEqual(84);
  });

  it.each([
    { now: "贫困发生率有所上升。", was: "贫困发生率有所下降。" },
    { now: "列车自西向东行驶。", was: "列车自东向西行驶。" },
    { now: "甲公司拟收购乙公司的股份。", was: "乙公司拟收购甲公司的股份。" },
    { now: "买方应于交货前付款。", was: "买方应于交货后付款。" },
    { now: "供给大于需求。", was: "需求大于供给。" },
    { now: "费用由申请人承担。", was: "费用由被申请人承担。" },
    { now: "参观者请从入口进入。", was: "参观者请从出口进入。" },
    { now: "门票可以免费领取。", was: "门票需要付费领取。" },
    { now: "山上的村子常年缺水。", was: "山上的村子常年有水。" },
    { now: "申请人应于开庭后提交证据。", was: "申请人应于开庭前提交证据。" },
    { now: "他昨天輸掉了官司。", was: "他昨天打贏了官司。" },
    { now: "选手们士气高涨。", was: "选手们士气低落。" },
    { now: "此种岩石质地坚硬。", was: "此种岩石质地松软。" },
    { now: "警方釋放了三名疑犯。", was: "警方拘捕了三名疑犯。" },
    { now: "卸载旧版程序。", was: "安装旧版程序。" },
    { now: "货物卸船时应有人监督。", was: "货物装船时应有人监督。" },
    { now: "受托人有权解除合同。", was: "委托人有权解除合同。" },
    { now: "雇主可以解雇试用期员工。", was: "雇主可以雇用试用期员工。" },
    { now: "该生产线已于五月停产。", was: "该生产线已于五月投产。" },
    { now: "总统拒签了这项法案。", was: "总统签署了这项法案。" },
    { now: "管理员解锁了该账户。", was: "管理员锁定了该账户。" },
    { now: "上游河水骤降。", was: "上游河水暴涨。" },
    { now: "市场出现通货紧缩。", was: "市场出现通货膨胀。" },
    { now: "系统将解压文件包。", was: "系统将压缩文件包。" },
    { now: "举报内容失实。", was: "举报内容属实。" },
    { now: "男子跳水队取得三枚金牌。", was: "女子跳水队取得三枚金牌。" },
  ])("flags the opposite and stays at 84: $now", ({ now, was }) => {
    const { flags, score } = compare(now, was);
    expect(flags).toContain("opposite");
    expect(score).toBeLessThanOrEqual(84);
  });

  it.each([
    { now: "粮食产量持续提高。", was: "粮食产量不断提高。" },
    { now: "许多村民返乡创业。", was: "不少村民返乡创业。" },
    { now: "工程禁止转包。", was: "工程不得转包。" },
    { now: "村民人人称赞这项政策。", was: "村民无不称赞这项政策。" },
    { now: "无锡市公布了新的公交线路。", was: "苏州市公布了新的公交线路。" },
    { now: "广西今年粮食丰收。", was: "广东今年粮食丰收。" },
    { now: "教育、医疗支出有所增加。", was: "医疗、教育支出有所增加。" },
    { now: "此事不容忽视。", was: "此事不可忽视。" },
    { now: "他忍不住笑了起来。", was: "他忽然笑了起来。" },
    { now: "工程差不多办完了。", was: "工程基本办完了。" },
    { now: "这种药说不定有用。", was: "这种药也许有用。" },
    { now: "海关没收了违规物品。", was: "海关收缴了违规物品。" },
    { now: "雪后山路难行。", was: "雪后山路难以通行。" },
    { now: "这座石窟闻名世界。", was: "这座石窟举世无双。" },
    { now: "镇上的青年都外出打工。", was: "镇上的青年都进城打工。" },
    { now: "他喜欢上网。", was: "他喜欢下棋。" },
    { now: "他每天晚上都跑步。", was: "他每天早上都跑步。" },
    { now: "这家餐厅的味道不错。", was: "这家餐厅的味道很好。" },
    { now: "多数委员不赞成该方案。", was: "多数委员反对该方案。" },
    { now: "该提案没有通过。", was: "该提案被否决。" },
    { now: "年薪不少于十万元。", was: "年薪至少十万元。" },
    { now: "这一计划没有实现。", was: "这一计划落空了。" },
    { now: "不良影响正在显现。", was: "恶劣影响正在显现。" },
    { now: "湖北代表团抵达会场。", was: "湖南代表团抵达会场。" },
    { now: "高桥镇召开了动员会。", was: "低庄镇召开了动员会。" },
    { now: "非洲国家参加了论坛。", was: "亚洲国家参加了论坛。" },
  ])("flags nothing where nothing is turned round: $now", ({ now, was }) => {
    expect(compare(now, was).flags).not.toContain("negation");
    expect(compare(now, was).flags).not.toContain("opposite");
  });

  it("takes a clause that moved for one edit", () => {
    const { score, similarity } = compare("为了保护环境，政府关闭了这些工厂。", "政府关闭了这些工厂，为了保护环境。");
    expect(similarity).toBeLessThan(30);
    expect(score).toBeGreaterThan(90);
  });

  it("gives a sentence of fewer than five hanzi no figure to offer unless it is the same", () => {
    expect(compare("附件二", "附件一").score).toBeLessThan(70);
    expect(compare("附件二", "附件一").flags).toContain("short");
  });
});
