import { InputError } from "../../model/input-error.js";
import { JsonFault, parseJson as parse } from "../../text/json.js";
import { placeAfter } from "../../text/read-text.js";

/** The value of a JSON file of ours. @throws InputError `glossary.json` where the text is not JSON, `json.depth` where it is too deep, with the place */
export function parseJson(text: string, name: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new InputError(
      error.isTooDeep ? "json.depth" : "glossary.json",
      {},
      { file: name, place: placeAfter(text.slice(0, error.offset)) },
    );
  }
}
