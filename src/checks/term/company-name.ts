/**
 * Whether the place that ends at an offset of a Chinese text begins a company's name: 安徽|海螺水泥股份有限公司. The company may call itself
 * something else in English, and so the place is not asked for.
 */
export const beginsCompanyName = (text: string, end: number): boolean => COMPANY.test(text.slice(end, end + LONGEST));

const LONGEST = 14; // characters
const COMPANY =
  /^(?!省|市|县|縣|区|區|的|在|有|是|和|与|與|及|等|各|某|一|多|全)[\p{Script=Han}（）]{2,10}?(?<![的在有是了各某多家])(?:集团|集團|股份|有限公司|控股)/u;
