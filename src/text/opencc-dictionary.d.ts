/** The list of pairs inside the package `opencc-js`; it has no types of its own. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
