import { describe, expect, it } from "vitest";
import { encodeText } from "../../src/text/encode.js";
import { detectEncoding, type Encoding } from "../../src/text/encodings.js";
import { runs } from "../runs.js";

const words = {
  simplified: {
    heads:
      "姓名 电话 地址 部门 职务 备注 编号 日期 金额 单位名称 联系电话 商品编号 规格型号 数量 单价 合计 开户银行 身份证号 客户名称 发票号码 术语 译文 原文 词条 释义 出处 省份 城市 邮编 网址 性别 年龄 民族 学历 专业 籍贯 车牌号 仓库 批次 供应商",
    names:
      "王小明 李芳 张伟 刘洋 陈静 杨帆 赵磊 黄丽 周强 吴敏 徐涛 孙悦 马超 朱琳 胡军 郭峰 何雪 高翔 林涛 罗兰 郑爽 梁栋 谢娜 宋佳 唐嫣 韩雪 冯巩 于谦 董洁 萧山 程勇 曹操 袁泉 邓超 许晴 傅彪 沈腾 曾黎 彭博 吕蒙",
    clauses:
      "这座小城在江边，城里有三条街。 街上的人都认识他。 他每天早上在桥头卖豆腐。 后来发大水，桥没有了。 大家出钱出力，又修了一座。 新桥比老桥宽，能过汽车。 孩子们放学以后在桥上看船。 老人说，他年轻的时候这里没有路。 现在有人从省城来买豆腐。 他还是那个价钱。",
  },
  traditional: {
    heads:
      "姓名 電話 地址 部門 職務 備註 編號 日期 金額 單位名稱 聯絡電話 商品編號 規格型號 數量 單價 合計 開戶銀行 身分證號 客戶名稱 發票號碼 術語 譯文 原文 詞條 釋義 出處 縣市 鄉鎮 郵遞區號 網址 性別 年齡 族群 學歷 專業 籍貫 車牌號碼 倉庫 批次 供應商",
    names:
      "王小明 李芳 張偉 劉洋 陳靜 楊帆 趙磊 黃麗 周強 吳敏 徐濤 孫悅 馬超 朱琳 胡軍 郭峰 何雪 高翔 林濤 羅蘭 鄭爽 梁棟 謝娜 宋佳 唐嫣 韓雪 馮鞏 于謙 董潔 蕭山 程勇 曹操 袁泉 鄧超 許晴 傅彪 沈騰 曾黎 彭博 呂蒙",
    clauses:
      "這座小城在江邊，城裡有三條街。 街上的人都認識他。 他每天早上在橋頭賣豆腐。 後來發大水，橋沒有了。 大家出錢出力，又修了一座。 新橋比老橋寬，能過汽車。 孩子們放學以後在橋上看船。 老人說，他年輕的時候這裡沒有路。 現在有人從省城來買豆腐。 他還是那個價錢。",
  },
} as const;

/** Numbers from 0 up to `below`, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Short texts of a kind: a row of heads, a list of names, some clauses of running text. */
function textsOf(script: keyof typeof words, kind: "heads" | "names" | "clauses", count: number): string[] {
  const pick = chance(count + kind.length);
  const pool = words[script][kind].split(" ");
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + pick(6) }, () => pool[pick(pool.length)] ?? "");
    return `${parts.join(kind === "heads" ? "," : kind === "names" ? "\n" : "")}\n`;
  });
}

interface Verdict {
  readonly wrong: number;
  readonly wrongThoughSure: number;
  readonly right: number;
}

function judged(texts: readonly string[], encoding: Encoding): Verdict {
  const found = texts.map((text) => {
    const encoded = encodeText(text, encoding);
    if (!("bytes" in encoded)) throw new Error(`${text} is not in ${encoding}`);
    const { encoding: read, confidence } = detectEncoding(encoded.bytes) ?? { encoding: "none", confidence: 0 };
    return { isRight: read === encoding, confidence };
  });
  const told = found.filter(({ confidence }) => confidence > 0); // what is not told is refused
  return {
    wrong: told.filter(({ isRight }) => !isRight).length,
    wrongThoughSure: told.filter(({ isRight, confidence }) => !isRight && confidence >= 0.99).length,
    right: told.filter(({ isRight }) => isRight).length,
  };
}

const COUNT = runs(300);

describe("the confidence in an encoding", () => {
  it.each(
    (["heads", "names", "clauses"] as const).flatMap((kind) => [
      { kind, script: "simplified" as const, encoding: "gb18030" as const },
      { kind, script: "traditional" as const, encoding: "big5" as const },
      { kind, script: "traditional" as const, encoding: "gb18030" as const },
      { kind, script: "simplified" as const, encoding: "utf-16le" as const },
      { kind, script: "traditional" as const, encoding: "utf-16be" as const },
    ]),
  )(
    "is never 99 in 100 for a wrong one, and hardly ever 90: $kind, $script, $encoding",
    ({ kind, script, encoding }) => {
      const { wrong, wrongThoughSure } = judged(textsOf(script, kind, COUNT), encoding);
      expect(wrongThoughSure).toBe(0);
      expect(wrong / COUNT).toBeLessThan(0.005);
    },
  );

  it.each([
    { text: "专业", reads: "רҵ" },
    { text: "单价,批次", reads: "等歎,蠶棒" },
    { text: "学历,单价,车牌号", reads: "悝盪,等歎,陬齪瘍" },
  ])("is that of GBK for $text, or none: as $reads it would become rubbish", ({ text }) => {
    const encoded = encodeText(text, "gb18030");
    const found = "bytes" in encoded ? detectEncoding(encoded.bytes) : undefined;
    expect(found?.confidence === 0 || found?.encoding === "gb18030").toBe(true);
  });

  it.each(["Xigazê, café", "Привет из Москвы", "Αθήνα", "שלום"])("takes %s for UTF-8", (text) => {
    expect(detectEncoding(new TextEncoder().encode(text))).toEqual({ encoding: "utf-8", confidence: 1 });
  });

  it("is enough to read running text of some clauses in either encoding", () => {
    const right = (script: "simplified" | "traditional", encoding: Encoding): number => {
      const texts = textsOf(script, "clauses", COUNT).filter((text) => text.length > 40);
      return judged(texts, encoding).right / texts.length;
    };
    expect(right("simplified", "gb18030")).toBeGreaterThan(0.97);
    expect(right("traditional", "big5")).toBeGreaterThan(0.97);
  });
});
