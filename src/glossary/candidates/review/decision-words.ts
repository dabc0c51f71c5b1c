/** What a person wrote in the column of decisions; `none` where it is blank. */
export type Decision = "approve" | "reject" | "none" | "unknown";

/** The decision that a cell names, in English or Chinese, with a letter or a tick: `OK`, `采纳`, `√`. */
export function decisionNamed(written: string): Decision {
  const word = written.normalize("NFKC").trim().toLowerCase();
  if (word === "") return "none";
  return words.get(word) ?? "unknown";
}

const words: ReadonlyMap<string, Decision> = new Map([
  ..."approve approved accept accepted add keep yes y ok x √ ✓ 批准 采用 采纳 收录 收 通过 同意 是 保留"
    .split(" ")
    .map((word) => [word, "approve"] as const),
  ..."reject rejected no n drop delete skip 拒绝 不收 不用 否决 驳回 否 删 删除 舍"
    .split(" ")
    .map((word) => [word, "reject"] as const),
]);
