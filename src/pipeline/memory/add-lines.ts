import type { AddedRecord, MemoryStore } from "../../memory/index.js";
import { InputError } from "../../model/input-error.js";
import { completed, type ReadRecordsOptions, recordOfLine } from "./read-records.js";

/**
 * Puts records that come as lines of JSON into a memory while they come: whatever lines are there together are flushed together.
 * `onAdded` is called with each, in order, once it would outlive a crash.
 *
 * @throws InputError `memory.record` at a line that is no record; what came before it is in the memory then
 */
export function addLines(
  pieces: AsyncIterable<string>,
  store: MemoryStore,
  {
    name,
    onAdded,
    ...options
  }: Omit<ReadRecordsOptions, "onLeftOut"> & { readonly name: string; readonly onAdded: (added: AddedRecord) => void },
): Promise<void> {
  return store.write(async (writer) => {
    let [held, line] = ["", 0];
    const take = async (text: string): Promise<void> => {
      const lines = text.split("\n");
      const read = lines.map((one) => (one.trim() === "" ? "blank" : recordOfLine(one)));
      const fault = read.indexOf(undefined);
      const sound = (fault < 0 ? read : read.slice(0, fault)).flatMap((one) =>
        one === undefined || one === "blank" ? [] : [completed(one, options)],
      );
      for (const added of await writer.add(sound)) onAdded(added);
      if (fault >= 0)
        throw new InputError("memory.record", {}, { file: name, place: { line: line + fault + 1, column: 1 } });
      line += lines.length;
    };
    for await (const piece of pieces) {
      const text = held + piece;
      const end = text.lastIndexOf("\n");
      held = text.slice(end + 1);
      if (end >= 0) await take(text.slice(0, end));
    }
    if (held.trim() !== "") await take(held);
  });
}
