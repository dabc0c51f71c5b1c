/** What was delivered of a document: kept in the project, so that what has changed since can be told. */
export interface DeliveryRecord {
  readonly schema: "duiyi.delivery/1";
  readonly source: string;
  readonly to: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** A key of the document and its XLIFF as they were. */
  readonly of: string;
  /** A short name of each sentence and its translation, by the id of its segment. */
  readonly sentences: Readonly<Record<string, string>>;
}
