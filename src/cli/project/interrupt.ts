/** Whether Ctrl-C was pressed since the work began. The work ends at the next document; a second Ctrl-C ends it where it is. */
export async function withInterrupt<Result>(work: (isStopped: () => boolean) => Promise<Result>): Promise<Result> {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.once("SIGINT", stop);
  try {
    return await work(() => stopped);
  } finally {
    process.off("SIGINT", stop);
  }
}
