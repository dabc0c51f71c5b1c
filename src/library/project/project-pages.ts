import type { RunPage } from "../find-page.js";
import { isReady, type Progress } from "./progress.js";
import type { Session } from "./session.js";
import { mergedPath, type ProjectPages } from "./up-to-date.js";

/**
 * The documents of each language as pages that links can lead to, whatever their format, under the names that they have in the translation.
 *
 * @param all - the documents that the run is about
 * @param around - the other documents of the project: their bilingual pages are those that stand there
 */
export async function pagesOf(
  all: readonly Progress[],
  around: readonly Progress[],
  session: Session,
): Promise<ReadonlyMap<string, ProjectPages>> {
  const byLanguage = new Map<string, RunPage[]>();
  const add = async ({ document, isPassedOver }: Progress, isPublished: boolean): Promise<void> => {
    const { source, to, name, paths } = document;
    if (isPassedOver) return;
    const path = mergedPath({ document, session, desk: await session.desk(to) });
    const moved = session.cache.document(name).check?.moved;
    const page: RunPage = {
      path: source,
      name: path.slice(path.lastIndexOf("/") + 1),
      ...(moved && { moved: new Map(moved) }),
      ...(isPublished && { bilingual: paths.page }),
    };
    const known = byLanguage.get(to);
    if (known === undefined) byLanguage.set(to, [page]);
    else known.push(page);
  };
  for (const progress of all) await add(progress, isReady(progress));
  for (const progress of around) await add(progress, session.standing.has(progress.document.paths.page));
  return new Map(
    Array.from(byLanguage, ([to, pages]) => [
      to,
      { all: pages, bySource: new Map(pages.map((page) => [page.path, page])) },
    ]),
  );
}
