import { InputError } from "../model/input-error.js";
import { isStoreUrl } from "../text/store-url.js";
import type { GlossarySource, GlossaryStore, OpenStore } from "./glossary-store.js";

/** Every kind of store, by the scheme of its addresses (`file:glossary/`). A new one is a file and a line here. */
const kinds = {
  file: async () => (await import("./files/file-store.js")).fileStore,
} as const satisfies Record<string, () => Promise<OpenStore>>;

type Scheme = keyof typeof kinds;

/** The scheme of each kind of store. */
export const storeSchemes = Object.keys(kinds).filter((scheme): scheme is Scheme => scheme in kinds);

/** Whether the address of a glossary names a kind of store; else it is a path. */
export const isAddress = (name: string): boolean => schemeOf(name) !== undefined || isStoreUrl(name);

/** Opens the glossary at an address; a path is a store of files, and the URL of a store on PostgreSQL is opened by whoever gave `source`. */
export async function openStore(address: string, source: GlossarySource): Promise<GlossaryStore> {
  if (isStoreUrl(address) && source.openRemote !== undefined) return source.openRemote(address);
  const scheme = schemeOf(address);
  if (scheme === undefined) return (await kinds.file())(address, source);
  return (await kinds[scheme]())(address.slice(scheme.length + 1), source);
}

const schemeOf = (name: string): Scheme | undefined => storeSchemes.find((scheme) => name.startsWith(`${scheme}:`));

/**
 * Opens all glossaries named, in their order; `default` is the one that ships with the package. Where none is named, that one stands
 * behind the user's own in the folder `glossary` here.
 */
export function namedStores(addresses: readonly string[], source: GlossarySource): Promise<GlossaryStore[]> {
  return Promise.all(
    namesOf(addresses, source).map((name) => (name === "default" ? shipped(source) : openStore(name, source))),
  );
}

function namesOf(addresses: readonly string[], { files, shipped }: GlossarySource): readonly string[] {
  if (addresses.length > 0) return addresses;
  const isOwn = files.kindOf(OWN_GLOSSARY) === "folder" && files.absolute(OWN_GLOSSARY) !== shipped.folder;
  return isOwn ? [OWN_GLOSSARY, "default"] : ["default"];
}

/** The glossary that ships; its files are read where they are not those that the build has read. */
async function shipped(source: GlossarySource): Promise<GlossaryStore> {
  const store = await openStore(source.shipped.folder, source);
  return { ...store, concepts: async () => (await source.shipped.read()) ?? store.concepts() };
}

/**
 * Opens the one glossary that is named, else the user's own here. The glossary that ships with the package is not written to.
 *
 * @throws InputError `glossary.several` or `glossary.no-home`
 */
export async function storeToWrite(addresses: readonly string[], source: GlossarySource): Promise<GlossaryStore> {
  const [address = OWN_GLOSSARY, ...more] = ownOf(addresses);
  if (more.length > 0) throw new InputError("glossary.several", { paths: addresses.filter(isOwn).join(", ") });
  if (addresses.length === 0 && source.files.kindOf(address) === undefined) throw new InputError("glossary.no-home");
  return openStore(address, source);
}

/** The Chinese names of candidates that people have rejected, in all glossaries named or in the user's own here. */
export async function rejectedIn(addresses: readonly string[], source: GlossarySource): Promise<ReadonlySet<string>> {
  const own = ownOf(addresses);
  const stores = (own.length > 0 ? own : [OWN_GLOSSARY]).map((address) => openStore(address, source));
  const names = await Promise.all(stores.map(async (store) => (await store).rejected()));
  return new Set(names.flatMap((some) => Array.from(some)));
}

const isOwn = (address: string): boolean => address !== "default";
const ownOf = (addresses: readonly string[]): readonly string[] => addresses.filter(isOwn);

/** Where `duiyi glossary` writes unless told otherwise. */
const OWN_GLOSSARY = "glossary";
