/** The list of pairs inside the package `opencc-js`, and the word lists of `segmentit`, as far as the build uses them; neither has types. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}

declare module "segmentit" {
  const segmentit: { readonly dicts: readonly string[] };
  export default segmentit;
}
