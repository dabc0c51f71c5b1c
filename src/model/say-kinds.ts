import { type FileKind, fileKinds } from "./file-kind.js";
import type { Translate } from "./translate.js";

/** The line that says how many files were passed over, by what they are: `not read: 2 × picture, 1 × archive`. Nothing where there were none. */
export function sayPassedOver(passedOver: ReadonlyMap<string, number>, t: Translate): string | undefined {
  if (passedOver.size === 0) return undefined;
  const kinds = Array.from(passedOver, ([kind, count]) => `${count} × ${kindName(kind, t)}`);
  return t("summary.passed-over", { kinds: kinds.sort().join(t("summary.separator")) });
}

/** What a file is, in a word or two; a kind that has no name is called by its id. */
export const kindName = (kind: string, t: Translate): string =>
  kind === "empty" || isFileKind(kind) ? t(`summary.kind.${kind}`) : kind;

const isFileKind = (kind: string): kind is FileKind => fileKinds.some((known) => known === kind);
