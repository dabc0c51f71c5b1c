/**
 * Whether a text is plainly Markdown although its name does not say so: at least three sorts of its marks stand in it, two of which nobody
 * sets by chance. A hash before a topic, one pair of asterisks or a list of dashes is prose.
 */
export function isMarkdown(text: string): boolean {
  const rare = RARE.filter((mark) => mark.test(text)).length;
  const common = COMMON.filter((mark) => mark.test(text)).length;
  return rare >= 2 && rare + common >= 3;
}

const RARE: readonly RegExp[] = [
  /^#{1,6} \S[^\n]*\n(?:.*\n)?#{1,6} \S/msu, // two headings: "# 安装"
  /^(?:```|~~~).*?^(?:```|~~~)/msu, // a fence that closes
  /^\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/mu, // the row under the head of a table: "| --- | :-: |"
  /!\[[^[\]\n]*\]\([^()\s][^()\n]*\)/u, // an image: "![图](a.png)"
  /(?<!!)\[[^[\]\n]+\]\((?:https?:|[./#]|[\w-]+[./])[^()\n]*\)/iu, // a link: "[手册](guide.md)"
  /^---\n(?:[\w-]+:[^\n]*\n|[ \t-][^\n]*\n)+---[ \t]*$/mu, // front matter
];

const COMMON: readonly RegExp[] = [
  /\*\*[^*\n]+\*\*/u, // "**要点**"
  /^#{1,6} \S/mu,
  /^ {0,3}[-*+] \S/mu, // "- 第一项"
  /^> \S/mu,
  /`[^`\n]+`/u,
];
