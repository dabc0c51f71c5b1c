/** The part of the package `xliff` that we call; it has no types of its own. */
declare module "xliff" {
  interface Resources {
    readonly resources: Readonly<
      Record<string, Readonly<Record<string, { readonly source?: string; readonly target?: string }>>>
    >;
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
  }

  const xliff: {
    jsToXliff12(resources: Resources, options: { readonly indent: string }): Promise<string>;
    xliff12ToJs(text: string): Promise<Resources>;
  };
  export default xliff;
}
