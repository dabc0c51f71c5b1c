import {
  beforeSegment,
  inFile,
  inUnit,
  segment,
  xliff20,
  xliff21,
} from "../../../src/interchange/xliff/validate/examples.js";
import { holdsTo } from "./clauses.js";

const plainUnit = `<unit id="u1">${segment("你好")}</unit>`;
const inGroup = (content: string): string => inFile(`<group id="g1">${content}${plainUnit}</group>`);
const beforeUnit = (content: string): string => inFile(content + plainUnit);
const inSegment = (content: string): string => inUnit(`<segment>${content}<source>你好</source></segment>`);

const meta = '<mda:meta type="t">v</mda:meta>';
const metaGroup = (attributes = "", content = meta): string =>
  `<mda:metaGroup ${attributes}>${content}</mda:metaGroup>`;
const metadata = (content: string): string => `<mda:metadata>${content}</mda:metadata>`;
const metadataOf = (content: string): string => beforeSegment(metadata(content));

holdsTo("metadata", [
  {
    says: "metadata hold groups, and a group holds groups and values in any order, one at least",
    keep: [
      metadataOf(metaGroup().repeat(2)),
      metadataOf(metaGroup("", metaGroup() + meta + metaGroup())),
      metadataOf(metaGroup("", '<mda:meta type="t"/>')),
    ],
    break: ["", meta, metaGroup("", ""), `<my:x/>${metaGroup()}`].map(metadataOf),
  },
  {
    says: "a value has a type and holds text alone",
    keep: [metadataOf(metaGroup("", '<mda:meta type="a b">看 图</mda:meta>'))],
    break: [
      metadataOf(metaGroup("", "<mda:meta>v</mda:meta>")),
      metadataOf(metaGroup("", '<mda:meta type="t"><my:x/></mda:meta>')),
    ],
  },
  {
    says: "a group is of sources, targets or ignorables",
    keep: ["source", "target", "ignorable"].map((side) =>
      metadataOf(metaGroup(`appliesTo="${side}" category="行 属性"`)),
    ),
    break: [metadataOf(metaGroup('appliesTo="unit"')), metadataOf(metaGroup('my:a="b"'))],
  },
  {
    says: "ids are unique among the groups of the same metadata, however deep",
    keep: [metadataOf(metaGroup('id="a"') + metaGroup('id="b"'))],
    break: [
      metadataOf(metaGroup('id="a"').repeat(2)),
      metadataOf(metaGroup('id="a"', metaGroup('id="a"'))),
      metadataOf(metaGroup('id="a b"')),
    ],
  },
  {
    says: "metadata stand once in a file, a group or a unit",
    keep: [beforeUnit, inGroup, beforeSegment].map((place) => place(metadata(metaGroup()))),
    break: [
      inSegment(metadata(metaGroup())),
      beforeSegment(metadata(metaGroup()).repeat(2)),
      xliff21(`${metadata(metaGroup())}<file id="f1">${plainUnit}</file>`),
    ],
  },
]);

const resources = (content: string): string => beforeSegment(`<res:resourceData>${content}</res:resourceData>`);
const item = (content: string, attributes = 'id="r1" mimeType="text/xml"'): string =>
  `<res:resourceItem ${attributes}>${content}</res:resourceItem>`;
const itemOf = (content: string, attributes?: string): string => resources(item(content, attributes));
const source = '<res:source href="a.xml"/>';
const target = '<res:target href="b.xml"/>';
const reference = '<res:reference href="c.png" xml:lang="fr"/>';

holdsTo("resource data", [
  {
    says: "an item holds a source, a target and references in this order, one of them at least",
    keep: [source, source + target + reference.repeat(2), reference].map((content) => itemOf(content)),
    break: ["", target + source, source + source].map((content) => itemOf(content)),
  },
  {
    says: "a source or target holds elements of others, or is empty and says where its resource is",
    keep: [
      itemOf('<res:source href="resources\\en\\a.xml"/>'),
      itemOf("<res:source><my:dialog/></res:source>", 'id="r1"'),
    ],
    break: [itemOf("<res:source/>"), itemOf('<res:source href="a.xml"><my:dialog/></res:source>')],
  },
  {
    says: "of resources elsewhere the kind is said",
    keep: [itemOf(source, 'mimeType="text/xml"'), itemOf(reference, 'id="r1"')],
    break: [itemOf(source, 'id="r1"'), itemOf(source + target, "")],
  },
  {
    says: "a source and a target are in the languages of the file, a reference in any",
    keep: [
      itemOf('<res:source href="a.xml" xml:lang="zh"/><res:target href="b.xml" xml:lang="en"/>'),
      itemOf(source + reference),
    ],
    break: ['<res:source href="a.xml" xml:lang="fr"/>', '<res:target href="b.xml" xml:lang="zh"/>'].map((content) =>
      itemOf(content),
    ),
  },
  {
    says: "an item is for context or is not, and one that is not has its source",
    keep: [itemOf(source + target, 'mimeType="text/xml" context="no"'), itemOf(reference, 'context="yes"')],
    break: [itemOf(source, 'mimeType="text/xml" context="maybe"'), itemOf(target, 'mimeType="text/xml" context="no"')],
  },
  {
    says: "a reference is empty and says where",
    keep: [itemOf('<res:reference href="c.png" my:a="1"/>')],
    break: [itemOf("<res:reference/>"), itemOf('<res:reference href="c.png"><my:x/></res:reference>')],
  },
  {
    says: "a reference to an item leads to one, and ids are unique in their place",
    keep: [
      resources(`<res:resourceItemRef ref="r1"/>${item(source)}`),
      inFile(
        `<res:resourceData>${item(source)}</res:resourceData><unit id="u1"><res:resourceData><res:resourceItemRef ref="r1"/></res:resourceData>${segment("你好")}</unit>`,
      ),
    ],
    break: [
      resources('<res:resourceItemRef ref="r2"/>'),
      resources("<res:resourceItemRef/>"),
      resources(item(source).repeat(2)),
      resources(`<res:resourceItemRef id="r1" ref="r1"/>${item(source)}`),
      inSegment(`<res:resourceData>${item(source)}</res:resourceData>`),
    ],
  },
]);

const revision = '<ctr:revision version="r1"><ctr:item property="content">看</ctr:item></ctr:revision>';
const revisions = (attributes: string, content = revision): string =>
  `<ctr:revisions ${attributes}>${content}</ctr:revisions>`;
const trackedIn = (content: string): string =>
  xliff20(
    `<file id="f1"><unit id="u1"><ctr:changeTrack>${content}</ctr:changeTrack><notes><note id="n1">看图</note></notes>${segment("你好")}</unit></file>`,
  );

holdsTo("tracked changes", [
  {
    says: "changes are of an element, and each has revisions of items with a property",
    keep: [
      trackedIn(revisions('appliesTo="source"', revision.repeat(2))),
      trackedIn(
        revisions(
          'appliesTo="target"',
          '<ctr:revision author="李" datetime="2013-07-15T10:00:00+08:00"><ctr:item property="content">看</ctr:item></ctr:revision>',
        ),
      ),
    ],
    break: [
      "",
      revisions(""),
      revisions('appliesTo="a b"'),
      revisions('appliesTo="source"', ""),
      revisions('appliesTo="source"', "<ctr:revision/>"),
      revisions('appliesTo="source"', "<ctr:revision><ctr:item>看</ctr:item></ctr:revision>"),
    ].map(trackedIn),
  },
  {
    says: "the current version is one of them, and what is referred to is there",
    keep: [trackedIn(revisions('appliesTo="note" ref="n1" currentVersion="r1"'))],
    break: [
      trackedIn(revisions('appliesTo="source" currentVersion="r2"')),
      trackedIn(revisions('appliesTo="note" ref="n2"')),
    ],
  },
  {
    says: "later versions take them for an extension",
    keep: [
      beforeSegment(
        '<ctr:changeTrack xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0"><ctr:revisions currentVersion="r2"/></ctr:changeTrack>',
      ),
    ],
    break: [
      xliff20(`<file id="f1"><unit id="u1"><segment><ctr:changeTrack/><source>你好</source></segment></unit></file>`),
    ],
  },
]);
