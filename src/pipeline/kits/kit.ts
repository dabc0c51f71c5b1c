import type { XliffProfile, XliffVersion } from "../../interchange/index.js";
import type { Preferences } from "../../model/approved.js";
import type { Delivery } from "../../model/delivery.js";
import type { Document } from "../../model/document.js";
import type { MemoryProfile } from "../../model/memory-profile.js";
import type { Translate } from "../../model/translate.js";

/** What a CAT tool is given: how files are written and named for it, and what lies beside them. Names are paths below the output folder. */
export interface Kit {
  readonly profile: XliffProfile;
  /** Versions of XLIFF that the tool takes, the one to give it first. */
  readonly versions: readonly [XliffVersion, ...XliffVersion[]];
  /** The path of the XLIFF, from its name without an ending: `story.en`. */
  readonly xliff: (name: string) => string;
  /** The path at which the tool leaves the translated XLIFF. */
  readonly returned: (name: string) => string;
  /** Writes the XLIFF where the tool has a form of its own for it. */
  readonly write?: (document: Document) => Iterable<string>;
  readonly memory: KitMemory;
  /** Folders that the tool looks for, though they are empty. */
  readonly folders?: readonly string[];
  /** What else the tool takes. */
  readonly files?: (material: KitMaterial) => readonly Delivery[];
}

/** Memories of earlier translations, by a name without an ending: `story.previous`, `story.memory`. */
export interface KitMemory {
  readonly profile: MemoryProfile;
  /** The path of the memory with translations that the translator may choose from. */
  readonly offered: (name: string) => string;
  /** The path of the memory with translations that hold as they are; absent where the XLIFF itself brings them. */
  readonly kept?: (name: string) => string;
}

/** What a kit makes its files of: the prepared document, the name that they share, and how people write. */
export interface KitMaterial {
  readonly document: Document;
  readonly stem: string;
  readonly preferences: Preferences;
  readonly t: Translate;
}
