import type { GivenFile, Workspace } from "../index.js";
import type { CliContext } from "./context.js";
import { eachFile } from "./each-file.js";
import { givenSources } from "./given-sources.js";
import { PassedOver } from "./passed-over.js";

/**
 * Does the same with each file that names, folders and patterns mean, in their order. Of folders and patterns, files that no format reads are passed
 * over, and counted by their kinds in one line at the end.
 *
 * @param work - is told whether the file is one of several, of which each result has to say its file
 * @returns whether all were done
 */
export async function eachSource(
  names: readonly string[],
  { workspace }: { readonly workspace: Workspace },
  context: CliContext,
  work: (path: string, isOneOfSeveral: boolean) => Promise<void>,
): Promise<boolean> {
  const given = givenSources(names, workspace);
  const passedOver = new PassedOver();
  const isOneOfSeveral = given.length > 1 || given.some(({ isNamed }) => !isNamed);
  const isDone = await eachFile(given, context, async ({ path, isNamed }: GivenFile) => {
    try {
      await work(path, isOneOfSeveral);
    } catch (error) {
      if (isNamed) throw error;
      passedOver.add(error);
    }
  });
  const line = passedOver.line(context.ui);
  if (line !== undefined) context.io.say(line);
  return isDone;
}
