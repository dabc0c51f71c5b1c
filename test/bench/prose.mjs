/** Chinese prose of any length, the same for the same size: frequent characters in clauses, one paragraph a line, a blank line between. */
const CHARACTERS =
  "山水河湖春夏秋冬日月星辰田野村镇桥路人家老少男女儿孩母父学校医院工厂商店来去走看听说想做写读种收修建开合高低长短新旧大小多少远近早晚年时分里外前后左右上下天地风雨雪云花草树木鸟鱼牛羊马车船的了在是和有也都就把被对从向到给让使又再还";
const NAMES = ["西宁市", "青海省", "日喀则市", "“组团式”援藏", "乡村振兴", "玉麦乡", "《河边旧事》"];

export function prose(bytes) {
  let state = 2463534242;
  const random = (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const clause = () =>
    Array.from({ length: 3 + random(11) }, () => CHARACTERS[random(CHARACTERS.length)]).join("") +
    (random(12) === 0 ? NAMES[random(NAMES.length)] : "") +
    (random(20) === 0 ? `增长${random(20)}.${random(10)}%` : "");
  const sentence = () => {
    const text = Array.from({ length: 1 + random(4) }, clause).join("，");
    const kind = random(20);
    if (kind === 0) return `${clause()}说：“${text}。”`;
    return kind === 1 ? `（${text}。）` : text + "。。。。。。！？；"[random(9)];
  };
  const paragraphs = [];
  for (let size = 0; size < bytes; ) {
    const paragraph = `${Array.from({ length: 1 + random(9) }, sentence).join("")}\n\n`;
    size += Buffer.byteLength(paragraph);
    paragraphs.push(paragraph);
  }
  return paragraphs.join("");
}
