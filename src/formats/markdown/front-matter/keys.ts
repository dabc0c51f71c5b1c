/** Names of front matter whose values people read. A name with dots stands under others: `text` of `hero`, but no other `text`. */
export const frontMatterKeys: readonly string[] = [
  "title",
  "titleTemplate",
  "subtitle",
  "linkTitle",
  "shortTitle",
  "sidebar_label",
  "sidebarTitle",
  "pagination_label",
  "description",
  "desc",
  "summary",
  "abstract",
  "excerpt",
  "lead",
  "intro",
  "subject",
  "keywords",
  "keyword",
  "tags",
  "tag",
  "categories",
  "category",
  "author",
  "caption",
  "alt",
  "tagline",
  "headline",
  "hero.name",
  "hero.text",
  "actions.text",
  "features.details",
  "features.linkText",
  "authors.name",
  "head.content",
  "prev",
  "next",
  "prev.text",
  "next.text",
];

/** Whether the value under a path of names is one that people read. */
export const isReadKey = (path: readonly string[], keys: readonly string[]): boolean =>
  keys.some((key) => {
    const names = key.split(".");
    return names.every((name, index) => path.at(index - names.length) === name);
  });
