import { beforeSegment, inFile, inSource, inUnit, segment } from "../../../src/interchange/xliff/validate/examples.js";
import { holdsTo } from "./clauses.js";

/** A unit with a segment `s1`, a term `m1` on both sides, and this before it. */
const unit = (before: string): string =>
  inUnit(
    `${before}<segment id="s1"><source><mrk id="m1" type="term">玉麦</mrk></source><target><mrk id="m1" type="term">Yumai</mrk></target></segment>`,
  );

const pair = "<source>你</source><target>you</target>";
const matches = (content: string): string => `<mtc:matches>${content}</mtc:matches>`;
const one = (attributes = 'ref="#s1"', content = pair): string => `<mtc:match ${attributes}>${content}</mtc:match>`;
const match = (attributes?: string, content?: string): string => unit(matches(one(attributes, content)));
const withContent = (content: string): string => match(undefined, content);
const metadata = '<mda:metadata><mda:metaGroup><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata>';
const coded = '<source><ph id="1" dataRef="d1"/></source><target><ph id="1" dataRef="d1"/></target>';
const data = '<originalData><data id="d1">a</data></originalData>';

holdsTo("translation candidates", [
  {
    says: "a match leads to a span of text of its unit",
    keep: ['ref="#s1"', 'ref="#m1"', 'ref="#t=m1"', 'ref="#/f=f1/u=u1/s1"', 'ref="#f=f1/u=u1/m1"'].map((ref) =>
      match(ref),
    ),
    break: [
      ...["", 'ref="#m2"', 'ref="https://example.org/#s1"'].map((ref) => match(ref)),
      unit(`${matches(one('ref="#n=n1"'))}<notes><note id="n1">看</note></notes>`),
      inFile(
        `<unit id="u2"><segment id="s2"><source>好</source></segment></unit><unit id="u1">${matches(one('ref="#/f=f1/u=u2/s2"'))}${segment("你")}</unit>`,
      ),
    ],
  },
  {
    says: "the ids of codes are of the match, and the target has those of its source",
    keep: [
      withContent('<source><ph id="1"/>你</source><target><ph id="1"/>you</target>'),
      withContent('<source>你</source><target><ph id="2"/>you</target>'),
      withContent('<source><mrk id="m1" type="term">你</mrk></source><target>you</target>'),
    ],
    break: [withContent('<source><ph id="1"/><ph id="1"/>你</source><target>you</target>')],
  },
  {
    says: "original data are of the match, and referred to within it",
    keep: [withContent(data + coded)],
    break: [
      withContent(`<originalData><data id="d1">a</data><data id="d1">b</data></originalData>${pair}`),
      unit(matches(one(undefined, coded)) + data),
    ],
  },
  {
    says: "a code that is half in a match says so",
    keep: [
      withContent('<source><sc id="1" isolated="yes"/>你</source><target><sc id="1" isolated="yes"/>you</target>'),
    ],
    break: [withContent('<source><sc id="1"/>你</source><target>you</target>')],
  },
  {
    says: "a match holds metadata, original data, a source and a target, then other elements",
    keep: [withContent(metadata + data + pair), withContent(`${pair}<my:x/>`)],
    break: [
      ...["<source>你</source>", "<target>you</target>", pair + metadata, `<my:x/>${pair}`, `${pair}文字`].map(
        withContent,
      ),
      unit(matches("")),
    ],
  },
  {
    says: "matches stand once, in a unit",
    keep: [unit(matches(one() + one()))],
    break: [
      unit(matches(one()).repeat(2)),
      inFile(`<group id="g1">${matches(one())}<unit id="u1">${segment("你")}</unit></group>`),
      inUnit(`<segment id="s1">${matches(one())}<source>你</source></segment>`),
    ],
  },
  {
    says: "similarity, quality and suitability are numbers from 0 to 100",
    keep: [match('ref="#s1" similarity="85.5" matchQuality="0" matchSuitability="100.0"')],
    break: ["101", "-1", "85%", ""].map((value) => match(`ref="#s1" similarity="${value}"`)),
  },
  {
    says: "a type is one of seven, and a subtype refines it by an authority and a value",
    keep: [
      ...["am", "mt", "icm", "idm", "tb", "tm", "other"].map((type) => match(`ref="#s1" type="${type}"`)),
      match('ref="#s1" type="tm" subType="my:a"'),
    ],
    break: ['type="fuzzy"', 'subType="my:a"', 'type="tm" subType="a"', 'type="tm" subType="xlf:a"'].map((type) =>
      match(`ref="#s1" ${type}`),
    ),
  },
  {
    says: "a target is in the file's language unless the match is for reference",
    keep: [match('ref="#s1" reference="yes"', '<source>你</source><target xml:lang="fr">vous</target>')],
    break: [
      withContent('<source>你</source><target xml:lang="fr">vous</target>'),
      match('ref="#s1" reference="maybe"'),
    ],
  },
  {
    says: "ids of matches are of their place, and attributes of extensions are free",
    keep: [
      inFile(
        ["u1", "u2"]
          .map(
            (id) =>
              `<unit id="${id}">${matches(one('id="a" ref="#s1"'))}<segment id="s1"><source>你</source></segment></unit>`,
          )
          .join(""),
      ),
      match('ref="#s1" my:a="1" origin="TM of 2020"'),
    ],
    break: [
      unit(matches(one('id="a" ref="#s1"').repeat(2))),
      match('ref="#s1" fs:fs="p"'),
      match('ref="#s1" quality="3"'),
    ],
  },
  {
    says: "an annotation of a match has an id and refers nowhere itself",
    keep: [inSource('<mrk id="a" type="mtc:match" translate="no">你</mrk>')],
    break: [
      inSource('<mrk type="mtc:match">你</mrk>'),
      inSource('<mrk id="a" type="mtc:match" ref="https://example.org/1">你</mrk>'),
    ],
  },
]);

const entry = (content: string, attributes = ""): string => `<gls:glossEntry ${attributes}>${content}</gls:glossEntry>`;
const glossary = (content: string): string => `<gls:glossary>${content}</gls:glossary>`;
const entryOf = (content: string, attributes?: string): string => unit(glossary(entry(content, attributes)));
const term = "<gls:term>玉麦</gls:term>";
const translation = "<gls:translation>Yumai</gls:translation>";
const definition = "<gls:definition>镇名</gls:definition>";
const referring = (ref: string): string =>
  inUnit(
    `${glossary(entry(`${term}<gls:translation id="t1">Yumai</gls:translation>`, 'id="e1"'))}${segment(`<mrk id="m1" type="term" ref="${ref}">玉麦</mrk>`)}`,
  );

holdsTo("glossaries", [
  {
    says: "an entry holds a term, translations and a definition in this order, and one of the two at least",
    keep: [term + translation, term + definition, term + translation.repeat(2) + definition].map((content) =>
      entryOf(`${content}<my:x/>`),
    ),
    break: [
      term,
      translation,
      term + term + translation,
      term + definition + definition,
      term + definition + translation,
      `<my:x/>${term}${translation}`,
    ].map((content) => entryOf(content)),
  },
  {
    says: "a glossary has entries and stands in a unit",
    keep: [unit(glossary(entry(term + translation).repeat(2)))],
    break: [
      unit(glossary("")),
      inFile(`${glossary(entry(term + translation))}<unit id="u1">${segment("你")}</unit>`),
      inFile(`<group id="g1">${glossary(entry(term + translation))}<unit id="u1">${segment("你")}</unit></group>`),
    ],
  },
  {
    says: "an entry and a translation lead to a span of text of their unit",
    keep: [
      ...["#m1", "#s1", "#t=m1"].map((ref) => entryOf(term + translation, `ref="${ref}"`)),
      entryOf(`${term}<gls:translation ref="#t=m1">Yumai</gls:translation>`),
    ],
    break: ["#m2", "https://example.org/a"].map((ref) => entryOf(term + translation, `ref="${ref}"`)),
  },
  {
    says: "ids are name tokens, unique among the entries and translations of a glossary",
    keep: [entryOf(`${term}<gls:translation id="t1">Yumai</gls:translation>`, 'id="e1"')],
    break: [
      unit(glossary(entry(term + translation, 'id="e1"').repeat(2))),
      entryOf(`${term}<gls:translation id="e1">Yumai</gls:translation>`, 'id="e1"'),
      entryOf(term + translation, 'id="a b"'),
    ],
  },
  {
    says: "a term is text with a source, and has no reference of its own",
    keep: [entryOf(`<gls:term source="词典">玉麦</gls:term>${translation}`, 'my:a="1"')],
    break: [
      entryOf(`<gls:term ref="#m1">玉麦</gls:term>${translation}`),
      entryOf(`<gls:term><pc id="1">玉麦</pc></gls:term>${translation}`),
    ],
  },
  {
    says: "a fragment identifier names an entry or a translation that is there",
    keep: ["#gls=e1", "#gls=t1"].map(referring),
    break: [referring("#gls=e2"), beforeSegment("", 'my:a="1" gls:a="1"')],
  },
]);
