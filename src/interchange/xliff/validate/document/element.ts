/** An element of an XLIFF file: as much of it as rules look at, text left out. */
export interface XmlElement {
  readonly name: XmlName;
  /** Offset of its `<` in the text of the file. */
  readonly at: number;
  readonly parent: XmlElement | undefined;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Offset of the first text of its own that is not white space; -1 where there is none. */
  readonly textAt: number;
  /** Offset of the first text of its own, white space too; -1 where there is none. */
  readonly spaceAt: number;
}

/** An attribute of an element. */
export interface XmlAttribute {
  readonly name: XmlName;
  readonly value: string;
}

/** The name of an element or attribute. */
export interface XmlName {
  readonly uri: string;
  readonly local: string;
  /** The name as it stands in the file, with the prefix chosen there. */
  readonly written: string;
  /**
   * What tables and rules call it, whatever prefix the file chose: `unit` in the core, `mtc:match` in a module, `xml:lang`, and
   * `{uri}local` for all that is no part of this version of XLIFF. An attribute without namespace goes by its local name.
   */
  readonly key: string;
}

/** The value of an attribute by its key. */
export function attributeOf(element: XmlElement, key: string): string | undefined {
  for (const { name, value } of element.attributes) if (name.key === key) return value;
  return undefined;
}

/** The children with one of these keys. */
export const childrenNamed = (element: XmlElement, ...keys: readonly string[]): readonly XmlElement[] =>
  element.children.filter(({ name }) => keys.includes(name.key));

/** The first child with this key. */
export const childNamed = (element: XmlElement, key: string): XmlElement | undefined =>
  element.children.find(({ name }) => name.key === key);

/** The innermost element around this one that has one of these keys. */
export function ancestorNamed(element: XmlElement, ...keys: readonly string[]): XmlElement | undefined {
  for (let at = element.parent; at !== undefined; at = at.parent) if (keys.includes(at.name.key)) return at;
  return undefined;
}

/** The element and all below it, in the order of the file. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** Whether an element holds nothing but white space and comments. */
export const isEmpty = ({ children, textAt }: XmlElement): boolean => children.length === 0 && textAt === -1;
