import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gls } from "../../../src/glossary/exchange/gls/index.js";
import type { Concept, Term } from "../../../src/model/concept.js";
import { concept as anyConcept } from "./concepts.js";

const languages = { srcLang: "zh", trgLang: "en" };
const write = async (concepts: readonly Concept[]) => {
  const { bytes, losses } = await gls.write(concepts, languages);
  return { text: new TextDecoder().decode(bytes), losses };
};
const read = (text: string) => gls.read(new TextEncoder().encode(text), { name: "story.xlf", ...languages });
const conceptsIn = async (text: string) => (await read(text)).concepts.map(({ concept }) => concept);

const who: Concept = {
  id: "who",
  kind: "organisation",
  definition: "联合国的专门机构",
  sources: [{ reference: "WHO Constitution" }],
  terms: {
    zh: [
      { text: "世界卫生组织", status: "preferred" },
      { text: "世卫组织", status: "admitted" },
    ],
    en: [
      { text: "World Health Organization", status: "preferred" },
      { text: "World Health Organisation", status: "forbidden" },
    ],
  },
};

describe("a glossary module that is written", () => {
  it("has a unit a concept and an entry a source term, and metadata of ours for the rest", async () => {
    const { text, losses } = await write([who]);
    expect(text.split("\n").slice(3, -3)).toEqual([
      '    <unit id="who" canResegment="no">',
      "      <gls:glossary>",
      '        <gls:glossEntry id="who">',
      "          <gls:term>世界卫生组织</gls:term>",
      '          <gls:translation source="WHO Constitution">World Health Organization</gls:translation>',
      "          <gls:definition>联合国的专门机构</gls:definition>",
      "          <mda:metadata>",
      '            <mda:metaGroup category="duiyi"><mda:meta type="concept">{ "id": "who", "kind": "organisation", ' +
        '"definition": "联合国的专门机构", "sources": [ "WHO Constitution" ], "terms": { ' +
        '"zh": [ { "text": "世界卫生组织", "status": "preferred" }, { "text": "世卫组织", "status": "admitted" } ], ' +
        '"en": [ { "text": "World Health Organization", "status": "preferred" }, ' +
        '{ "text": "World Health Organisation", "status": "forbidden" } ] } }</mda:meta></mda:metaGroup>',
      "          </mda:metadata>",
      "        </gls:glossEntry>",
      '        <gls:glossEntry id="who.2">',
      "          <gls:term>世卫组织</gls:term>",
      '          <gls:translation source="WHO Constitution">World Health Organization</gls:translation>',
      "          <gls:definition>联合国的专门机构</gls:definition>",
      "          <mda:metadata>",
      '            <mda:metaGroup category="duiyi"><mda:meta type="concept">{ "id": "who" }</mda:meta></mda:metaGroup>',
      "          </mda:metadata>",
      "        </gls:glossEntry>",
      "      </gls:glossary>",
      "      <segment><source>世界卫生组织</source><target>World Health Organization</target></segment>",
      "    </unit>",
    ]);
    expect(losses).toEqual([
      { field: "concept.kind", count: 1, kept: true },
      { field: "concept.sources", count: 1, kept: true },
      { field: "status.forbidden", count: 1, kept: true },
    ]);
  });

  it("names as lost what no entry can be made of: no source term, or neither translation nor definition", async () => {
    const { zh = [], en = [] } = who.terms;
    const concepts: Concept[] = [
      { id: "a", kind: "place", terms: { en } },
      { id: "b", kind: "place", terms: { zh } },
      { id: "c", kind: "place", definition: "地名", terms: { zh } },
    ];
    const { text, losses } = await write(concepts);
    expect(losses).toContainEqual({ field: "concept", count: 2, kept: false });
    expect((await conceptsIn(text)).map(({ id }) => id)).toEqual(["c"]);
  });

  it("gives any concept back that has a pair of terms", async () => {
    const zh: Term = { text: "玉麦乡", status: "admitted" };
    const en: Term = { text: "Yume Township", status: "preferred" };
    await fc.assert(
      fc.asyncProperty(anyConcept(), async ({ terms, ...about }) => {
        const concept = { ...about, terms: { ...terms, zh: [zh, ...(terms.zh ?? [])], en: [en, ...(terms.en ?? [])] } };
        const { text, losses } = await write([concept]);
        expect(losses.filter(({ kept }) => !kept)).toEqual([]);
        expect(await conceptsIn(text)).toEqual([concept]);
      }),
    );
  });
});

describe("a glossary module that is read", () => {
  it("gives way to what was changed in it", async () => {
    const { text } = await write([who]);
    const changed = text
      .replaceAll(
        '<gls:translation source="WHO Constitution">World Health Organization</gls:translation>',
        "<gls:translation>WHO</gls:translation>",
      )
      .replaceAll("<gls:definition>联合国的专门机构", "<gls:definition>联合国机构");
    expect(await conceptsIn(changed)).toEqual([
      {
        ...who,
        definition: "联合国机构",
        terms: {
          zh: who.terms.zh,
          en: [
            { text: "World Health Organisation", status: "forbidden" },
            { text: "WHO", status: "preferred" },
          ],
        },
      },
    ]);
  });

  it("may be of another tool: entries of one term, from any unit, are one concept, and nothing is dropped", async () => {
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:g="urn:oasis:names:tc:xliff:glossary:2.0" version="2.1" srcLang="zh-CN" trgLang="en-US">
      <file id="f"><unit id="1"><g:glossary>
        <g:glossEntry ref="#m1"><g:term source="术语库">标签</g:term><g:translation id="t1" source="MyTerms">tab</g:translation>
        <g:definition>窗口中的标签</g:definition><x:note xmlns:x="urn:x">界面</x:note></g:glossEntry>
        <g:glossEntry><g:term>孤词</g:term></g:glossEntry></g:glossary>
        <segment><source>标签</source></segment></unit>
      <unit id="2"><g:glossary><g:glossEntry><g:term>标签</g:term><g:translation>tag</g:translation><g:translation>tab</g:translation></g:glossEntry></g:glossary>
        <segment><source>标签</source></segment></unit></file></xliff>`;
    const { concepts, rejected } = await read(text);
    expect(concepts).toEqual([
      {
        row: 3,
        isIdMade: true,
        concept: {
          id: "tab",
          kind: "general",
          definition: "窗口中的标签",
          note: "note: 界面",
          sources: [{ reference: "术语库" }, { reference: "MyTerms" }],
          terms: {
            "zh-CN": [{ text: "标签", status: "preferred" }],
            "en-US": [
              { text: "tab", status: "preferred" },
              { text: "tag", status: "admitted" },
            ],
          },
        },
      },
    ]);
    expect(rejected).toEqual([{ row: 5, reason: "no-target", values: { source: "孤词" } }]);
  });

  it("is empty where an XLIFF 2 has no glossary, and refused where it is no XLIFF 2", async () => {
    const xliff = (version: string): string =>
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:${version}" version="${version}"/>`;
    expect(await read(xliff("2.0"))).toEqual({ concepts: [], rejected: [] });
    await expect(read(xliff("1.2"))).rejects.toMatchObject({
      code: "xml.root",
      values: { found: "xliff 1.2", expected: "xliff 2" },
    });
  });
});
