/** Whether a name is the URL of a store on PostgreSQL, and no path. */
export const isStoreUrl = (name: string): boolean => /^postgres(?:ql)?:/iu.test(name);

/** The name of a memory or a store for people: of a URL without its password. */
export function shownUrl(name: string): string {
  if (!isStoreUrl(name) || !URL.canParse(name)) return name;
  const shown = new URL(name);
  shown.password = "";
  return shown.href;
}
