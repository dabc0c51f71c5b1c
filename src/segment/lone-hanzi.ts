/** Past one hanzi without a mark that is all the rest of a paragraph: it is no sentence of its own, and belongs to the one before, as 完 does in `故事讲到这里。完`. */
export function pastLoneHanzi(text: string, offset: number): number {
  LONE.lastIndex = offset;
  return offset + (LONE.exec(text)?.[0].length ?? 0);
}

const LONE = /[ \t\u3000]*\p{Script=Han}(?=[ \t\u3000]*(?:[\r\n]|$))/uy;
