/** Whether a name is the URL of a store on PostgreSQL, and no path. */
export const isStoreUrl = (name: string): boolean => /^postgres(?:ql)?:/iu.test(name);
