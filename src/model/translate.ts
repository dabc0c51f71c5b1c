import type english from "../../locales/en.json";
import type { MessageValues } from "./issue.js";

/** A sentence of locales/ by its dotted path; plural forms (`_one`, `_other`) are one key. A wrong key does not compile. */
export type MessageKey = Leaves<typeof english>;

/** Gives the sentence of a key in the user's language. Rooms below `ui/` receive it as a parameter and know nothing of i18next. */
export type Translate<Key extends MessageKey = MessageKey> = (key: Key, values?: MessageValues) => string;

type Leaves<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Singular<Name> : `${Name}.${Leaves<Tree[Name]>}`;
}[keyof Tree & string];

type Singular<Name extends string> = Name extends `${infer Stem}_${"one" | "other"}` ? Stem : Name;
