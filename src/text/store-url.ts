/** Whether a name is the URL of a store on PostgreSQL, and no path. */
export const isStoreUrl = (name: string): boolean => /^postgres(?:ql)?:/iu.test(name);

/** Whether a name is the URL of a store, and holds a password. */
export const hasPassword = (name: string): boolean =>
  isStoreUrl(name) && URL.canParse(name) && new URL(name).password !== "";

/** The project that the URL of a store means. */
export const projectOfUrl = (name: string): string =>
  (URL.canParse(name) ? new URL(name).searchParams.get("project") : null) ?? MAIN_PROJECT;

/** The project that is meant where a URL names none. */
export const MAIN_PROJECT = "main";

/** The name of a memory or a store for people: of a URL without its password. */
export function shownUrl(name: string): string {
  if (!isStoreUrl(name) || !URL.canParse(name)) return name;
  const shown = new URL(name);
  shown.password = "";
  return shown.href;
}
