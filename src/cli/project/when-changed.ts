import { watch } from "node:fs";

/**
 * Does some work now, and again whenever anything in a folder has changed that is not hidden, until `isStopped` says so. Changes that come together
 * are one, and so are those that come while the work is done: what the work itself writes has it done once more, and then there is nothing to do.
 *
 * @throws Error as `fs.watch` does where the system cannot watch the folder
 */
export async function whenChanged(folder: string, work: () => Promise<void>, isStopped: () => boolean): Promise<void> {
  let isChanged = false;
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (name === null || !HIDDEN.test(name)) isChanged = true;
  });
  const failed = new Promise<never>((_resolve, reject) => watcher.once("error", reject));
  const loop = async (): Promise<void> => {
    await work();
    while (!isStopped()) {
      await pause(INTERVAL);
      if (!isChanged) continue;
      await pause(INTERVAL); // who saves one file often saves another
      isChanged = false;
      await work();
    }
  };
  try {
    await Promise.race([loop(), failed]);
  } finally {
    watcher.close();
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const INTERVAL = 200; // milliseconds
const HIDDEN = /(?:^|[\\/])(?:\.[^\\/]*|node_modules)(?:[\\/]|$)/u;
