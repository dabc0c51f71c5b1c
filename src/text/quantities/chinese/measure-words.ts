/**
 * What a numeral counts, so that a lone 三 before it surely is a number: measure words, and nouns that numerals stand before without one.
 *
 * @see Lü Shuxiang (ed.), 现代汉语八百词, 1980, table of measure words
 */
export const measureWords = [
  ..."个名位人次项家户所座条件只头匹辆艘架艇部套张份篇册章节幅块片颗粒枚根支副组队批届期轮场局盘回遍趟步层楼级类样款岁代世株棵朵群堆瓶杯碗袋箱包列栋幢扇封票席句段页门间台股起桩例剂省市县区乡镇村州岛院校班艘宗笔卷滴阶口胎拍枪拳",
  ...["小时", "分钟", "个月", "星期", "学期", "年级", "季度", "阶段", "方面", "部门", "国家", "地区", "城市", "兄弟", "姐妹", "儿子", "女儿", "孩子"],
  ...["天", "年", "周", "夜", "晚", "倍", "成", "秒", "元", "角", "米", "吨", "斤", "亩", "里", "公里", "公斤", "公顷", "英里", "美元", "港元"],
] as const;
