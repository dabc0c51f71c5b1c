/** The part of the package `xliff` that we call; it has no types of its own. */
declare module "xliff" {
  interface Native {
    readonly id: string;
    readonly contents: string;
  }

  /** `Span` is a `ph` of XLIFF 1.2, `SpanStart` a `bpt`, `SpanEnd` an `ept`. */
  type Value = string | readonly (string | Partial<Record<"Span" | "SpanStart" | "SpanEnd", Native>>)[];

  interface Unit {
    readonly source?: Value;
    readonly target?: Value;
    readonly additionalAttributes?: Readonly<Record<string, string>>;
  }

  interface Resources {
    readonly resources: Readonly<Record<string, Readonly<Record<string, Unit>>>>;
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
  }

  const xliff: {
    /** Calls back before it returns. */
    jsToXliff12(
      resources: Resources,
      options: { readonly indent: string },
      done: (fault: Error | null, text: string) => void,
    ): void;
    xliff12ToJs(text: string): Promise<Resources>;
  };
  export default xliff;
}
