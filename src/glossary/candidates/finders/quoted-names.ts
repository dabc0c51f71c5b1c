import type { ConceptKind } from "../../../model/concept.js";
import type { Finder, Finding, Search } from "../finding.js";
import { eventHeads, programmeHeads } from "../lists/events.js";
import { endsLikeOrganisation } from "../lists/organisations.js";
import type { Tokens } from "../passage.js";

/**
 * Names in quotation marks: programmes (“安澜行动”, “薪火”工程), and streets, organisations and events that a text sets off so. Speech is
 * no name, nor are words that are only held at arm's length.
 */
export const quotedNames: Finder = {
  id: "quoted-names",
  examples: [
    { text: "今年启动“安澜行动”，推广“双减”政策。", names: ["安澜行动", "双减"] },
    { text: "他说：“今年大家心里踏实了。”", names: [] },
    { text: "这就是老人的“工作”。", names: [] },
    { text: "城里有“湖南路”。", names: ["湖南路"] },
  ],
  find({ tokens }: Search): Finding[] {
    return Array.from(tokens.text.matchAll(QUOTED), ({ index, 1: space = "", 2: text = "" }): Finding[] => {
      const start = index + 1 + space.length;
      const span = { start, end: start + text.length };
      const { kind, evidence } = judge(tokens, text, span.start, span.end);
      return evidence > 0 ? [{ span, kind, evidence, reason: "pattern" }] : [];
    }).flat();
  },
};

const QUOTED =
  /[“「『](\s*)([^“”「」『』，。！？；：、,!?;\s][^“”「」『』，。！？；：、,!?;]{0,14}[^“”「」『』，。！？；：、,!?;\s])\s*[”」』]/gu;
const INTRODUCED =
  /(?:名为|名叫|称为|称作|叫做|叫作|题为|命名为|誉为|主题为|启动|实施|开展|推出|推行|发起|提出|打造|推进|创建|创新|实行|建立|获得|荣获|入选|印有|通过|注册|品牌)(?:了|的|为|一个|国家级|全国|省级)?$/u;
const NUMBERED = /^\p{Script=Han}{2,}[一二三四五六七八九十\d]*号$/u; // ships, craft: 远航一号
const STREET = /(?:路|街|大道|广场|大桥)$/u;
/** Begins like a sentence or a request rather than a name. */
const SENTENCE =
  /^(?:我|你|他|她|这|那|要|不|没|把|让|谁|为什么|怎么|是|有|请|也|还|就|都|再|从|向|在|被|做|给|会|能|敢|愿|将|实在|真的|非常|特别|毫不|最|很)|[吗呢吧啊了着过]$/u;

function judge(tokens: Tokens, text: string, start: number, end: number): { kind: ConceptKind; evidence: number } {
  if (SENTENCE.test(text) || !/\p{Script=Han}.*\p{Script=Han}/u.test(text)) return { kind: "programme", evidence: 0 };
  if (STREET.test(text) && text.length < 7) return { kind: "place", evidence: 0.6 };
  if (endsLikeOrganisation(text) && text.length > 3) return { kind: "organisation", evidence: 0.6 };
  if (eventHeads.some((head) => text.endsWith(head)) && text.length > 4) return { kind: "event", evidence: 0.6 };
  if (NUMBERED.test(text)) return { kind: "programme", evidence: 0.6 };
  const isOneWord = tokens.startingAt(start) === tokens.endingAt(end);
  const followed = programmeHeads.some((head) => tokens.text.startsWith(head, end + 1));
  const named = programmeHeads.some((head) => text.endsWith(head)) && text.length > 3;
  const introduced = INTRODUCED.test(tokens.text.slice(0, start - 1));
  const isLikely = text.length > 2 && text.length < 7 && !isOneWord;
  const base = isLikely ? 0.5 : isOneWord ? 0.1 : 0.3;
  return { kind: "programme", evidence: base + (followed || named ? 0.4 : 0) + (introduced ? 0.2 : 0) };
}
