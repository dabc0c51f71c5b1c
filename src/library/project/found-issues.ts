import type { Issue } from "../../model/issue.js";
import { keyOf } from "../../pipeline/project/key.js";
import { KEPT } from "./cache.js";
import type { Work } from "./work.js";

/** The folder in which is kept what the checks found in each document: part of the cache. */
export const FOUND = `${KEPT}/found`;

interface FoundIssues {
  readonly key: string;
  /** The last glossary that had an edit about the document. */
  readonly glossary: string;
  readonly issues: readonly Issue[];
}

/** Keeps what the checks found in a document, for the day on which the glossary is edited. */
export function keepIssues(work: Work, key: string, issues: readonly Issue[]): void {
  const found: FoundIssues = { key, glossary: work.entry.glossary?.mark ?? "", issues };
  work.session.files.replace([{ path: pathOf(work), content: `${JSON.stringify(found)}\n` }]);
}

/** What the checks found before the glossary was edited; nothing where anything else has changed since. */
export function earlierIssues(work: Work, key: string): readonly Issue[] | undefined {
  const found = readFound(work);
  return found?.key === key && found.glossary === work.entry.glossary?.mark ? found.issues : undefined;
}

const pathOf = ({ document }: Work): string => `${FOUND}/${keyOf(document.name).slice(0, NAME_LENGTH)}.json`;
const NAME_LENGTH = 16; // hexadecimal digits

function readFound(work: Work): FoundIssues | undefined {
  const { files } = work.session;
  const path = pathOf(work);
  if (files.kindOf(path) !== "file") return undefined;
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(files.read(path).bytes));
    return isFound(read) ? read : undefined;
  } catch {
    return undefined; // a damaged cache is none
  }
}

const isFound = (read: unknown): read is FoundIssues =>
  typeof read === "object" && read !== null && "key" in read && "glossary" in read && "issues" in read;
