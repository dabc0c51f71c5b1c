/**
 * Characters as Hong Kong and Taiwan print them, each with its Simplified one, in the notation of opencc-js, whose general table lacks them.
 *
 * @see 常用字字形表 (Hong Kong Education Bureau, 2012); 國字標準字體 (Taiwan Ministry of Education)
 */
export const standardForms =
  "衞 卫|両 两|敍 叙|粧 妆|簷 檐|靑 青|甯 宁|羣 群|峯 峰|裏 里|綫 线|牀 床|啓 启|滙 汇|鈎 钩|蹤 踪|竈 灶|麪 面|着 着|脣 唇|鬱 郁|温 温|説 说|閲 阅|税 税|脱 脱|兑 兑|産 产|爲 为|衆 众|僞 伪|嬀 妫|潙 沩|媪 媪|藴 蕴|醖 酝|鷄 鸡|痳 淋|擡 抬|昇 升|淨 净|汚 污|彞 彝|嚐 尝|嘆 叹|搨 拓|菸 烟";
