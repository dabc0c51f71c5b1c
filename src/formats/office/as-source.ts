import { InputError } from "../../model/input-error.js";

/** What reading a source document gives; what is wrong with its package is told of as a fault of the source. @throws InputError */
export function asSource<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError) || !error.code.startsWith("office.")) throw error;
    const { code, values, file, place } = error;
    throw new InputError(code, values, { file, place, isSource: true });
  }
}
