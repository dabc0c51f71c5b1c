/** A file by its name and bytes; the name says its format and stands in messages. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
