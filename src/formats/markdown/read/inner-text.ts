/** A text within the markup of a code that is translated too: the description of an image, the title of a link, an attribute of a tag. */
export interface InnerText {
  readonly form: "label" | "title" | "attribute" | "literal" | "parameter" | "words";
  readonly name: string;
  readonly from: number;
  readonly to: number;
}
