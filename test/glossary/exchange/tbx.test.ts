import { describe, expect, it } from "vitest";
import type { ExchangeWriteOptions } from "../../../src/glossary/exchange/index.js";
import { tbx, tbx2 } from "../../../src/glossary/exchange/tbx/index.js";
import type { Concept } from "../../../src/model/concept.js";

const languages = { srcLang: "zh", trgLang: "en" };
const write = async (concepts: readonly Concept[], options: Partial<ExchangeWriteOptions> = {}, format = tbx) => {
  const { bytes, losses } = await format.write(concepts, { ...languages, ...options });
  return { text: new TextDecoder().decode(bytes), losses };
};
const read = (text: string) => tbx.read(new TextEncoder().encode(text), { name: "terms.tbx", ...languages });
const conceptsIn = async (text: string) => (await read(text)).concepts.map(({ concept }) => concept);
/** What stands between the tags of the body. */
const bodyOf = (text: string): string[] =>
  text.split("\n").slice(text.split("\n").indexOf("    <body>") + 1, text.split("\n").indexOf("    </body>"));

const qamdo: Concept = { id: "qamdo", kind: "general", terms: { zh: [{ text: "昌都", status: "preferred" }] } };
const xigaze: Concept = {
  id: "2nd-xigaze",
  kind: "place",
  subject: "地理",
  definition: "西藏的一个市",
  note: "汉语“日喀则” & 藏语",
  division: "540200",
  related: ["qamdo", "lhasa"],
  sources: [{ reference: "民政部" }, { reference: "区划", url: "https://www.mca.gov.cn/?a=1&b=2" }],
  contexts: [{ text: "日喀则市位于西藏。", language: "zh", source: "新华社" }],
  created: { by: "李", date: "2024-03-04" },
  terms: {
    zh: [{ text: "日喀则市", status: "preferred", type: "full-form" }],
    en: [
      { text: "Xigazê City", status: "preferred", partOfSpeech: "proper-noun", geography: "CN" },
      { text: "Shigatse", status: "forbidden", style: "xinhua", note: "旧称" },
    ],
  },
};

describe("TBX v3 that is written", () => {
  it("has data categories as attributes in Basic, and in notes of ours what Basic has none for", async () => {
    const { text, losses } = await write([xigaze, qamdo]);
    expect(text.split("\n").slice(0, 2)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="zh">',
    ]);
    expect(bodyOf(text).slice(0, 38)).toEqual([
      '      <conceptEntry id="_2nd-xigaze">',
      '        <descrip type="subjectField">地理</descrip>',
      '        <descrip type="definition">西藏的一个市</descrip>',
      '        <admin type="source">民政部</admin>',
      '        <xref type="externalCrossReference" target="https://www.mca.gov.cn/?a=1&amp;b=2">区划</xref>',
      '        <ref type="crossReference" target="qamdo">qamdo</ref>',
      '        <transacGrp><transac type="transactionType">origination</transac><date>2024-03-04</date>' +
        '<transacNote type="responsibility">李</transacNote></transacGrp>',
      "        <note>汉语“日喀则” &amp; 藏语</note>",
      '        <note>duiyi { "kind": "place", "division": "540200", "related": [ "qamdo", "lhasa" ] }</note>',
      '        <langSec xml:lang="zh">',
      "          <termSec>",
      "            <term>日喀则市</term>",
      '            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>',
      '            <termNote type="termType">fullForm</termNote>',
      '            <descripGrp><descrip type="context">日喀则市位于西藏。</descrip><admin type="source">新华社</admin></descripGrp>',
      "          </termSec>",
      "        </langSec>",
      '        <langSec xml:lang="en">',
      "          <termSec>",
      "            <term>Xigazê City</term>",
      '            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>',
      '            <termNote type="partOfSpeech">noun</termNote>',
      '            <termNote type="geographicalUsage">CN</termNote>',
      '            <note>duiyi { "partOfSpeech": "proper-noun" }</note>',
      "          </termSec>",
      "          <termSec>",
      "            <term>Shigatse</term>",
      '            <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>',
      '            <admin type="customerSubset">xinhua</admin>',
      "            <note>旧称</note>",
      '            <note>duiyi { "status": "forbidden" }</note>',
      "          </termSec>",
      "        </langSec>",
      "      </conceptEntry>",
      '      <conceptEntry id="qamdo">',
      '        <langSec xml:lang="zh">',
      "          <termSec>",
      "            <term>昌都</term>",
    ]);
    expect(losses).toEqual([
      { field: "concept.division", count: 1, kept: true },
      { field: "concept.kind", count: 1, kept: true },
      { field: "concept.related", count: 1, kept: true },
      { field: "status.forbidden", count: 1, kept: true },
      { field: "term.partOfSpeech", count: 1, kept: true },
    ]);
  });

  it("has data categories as tags in the style DCT", async () => {
    const { text } = await write([xigaze, qamdo], { style: "dct" });
    expect(text.split("\n")[1]).toBe(
      '<tbx xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"' +
        ' xmlns:basic="http://www.tbxinfo.net/ns/basic" type="TBX-Basic" style="dct" xml:lang="zh">',
    );
    const body = bodyOf(text);
    expect(body.slice(1, 7)).toEqual([
      "        <min:subjectField>地理</min:subjectField>",
      "        <basic:definition>西藏的一个市</basic:definition>",
      "        <basic:source>民政部</basic:source>",
      '        <min:externalCrossReference target="https://www.mca.gov.cn/?a=1&amp;b=2">区划</min:externalCrossReference>',
      '        <basic:crossReference target="qamdo">qamdo</basic:crossReference>',
      "        <transacGrp><basic:transactionType>origination</basic:transactionType><date>2024-03-04</date>" +
        "<basic:responsibility>李</basic:responsibility></transacGrp>",
    ]);
    expect(body[12]).toBe("            <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>");
  });

  it("has only terms and notes in Core", async () => {
    const { text } = await write([{ ...qamdo, definition: "西藏的一个市" }], { dialect: "core", style: "dct" });
    expect(bodyOf(text)).toEqual([
      '      <conceptEntry id="qamdo">',
      '        <note>duiyi { "definition": "西藏的一个市" }</note>',
      '        <langSec xml:lang="zh">',
      "          <termSec>",
      "            <term>昌都</term>",
      "          </termSec>",
      "        </langSec>",
      "      </conceptEntry>",
    ]);
  });

  it("has a text without a body where the glossary is empty", async () => {
    expect((await write([])).text.split("\n").slice(-3)).toEqual(["  <text/>", "</tbx>", ""]);
  });

  it("names a concept without terms as lost", async () => {
    expect((await write([{ id: "none", kind: "place", terms: {} }])).losses).toEqual([
      { field: "concept", count: 1, kept: false },
    ]);
  });
});

describe("TBX v2 that is written", () => {
  it("holds what a translator may use, and no notes of ours", async () => {
    const { text, losses } = await write([xigaze], {}, tbx2);
    expect(text.split("\n").slice(0, 2)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<martif type="TBX" xml:lang="zh">',
    ]);
    const body = bodyOf(text);
    expect(body[0]).toBe('      <termEntry id="_2nd-xigaze">');
    expect(body.slice(-8)).toEqual([
      '        <langSet xml:lang="en">',
      "          <tig>",
      "            <term>Xigazê City</term>",
      '            <termNote type="partOfSpeech">noun</termNote>',
      '            <termNote type="geographicalUsage">CN</termNote>',
      "          </tig>",
      "        </langSet>",
      "      </termEntry>",
    ]);
    expect(text).not.toContain("duiyi {");
    expect(text).not.toContain("Shigatse");
    expect(losses).toEqual([
      { field: "concept.division", count: 1, kept: false },
      { field: "concept.kind", count: 1, kept: false },
      { field: "concept.related", count: 1, kept: false },
      { field: "status.forbidden", count: 1, kept: false },
      { field: "term.partOfSpeech", count: 1, kept: false },
    ]);
  });
});

describe("the order of terms in TBX v2", () => {
  it("has preferred terms first, and gives their status back though none is written", async () => {
    const { en = [] } = xigaze.terms;
    const terms = { ...xigaze.terms, en: [{ text: "Rikaze", status: "admitted" as const }, ...en] };
    const { text } = await write([{ ...xigaze, terms }], {}, tbx2);
    expect(text).not.toContain("admn-sts");
    expect((await conceptsIn(text))[0]?.terms.en?.map(({ text: word, status }) => [word, status])).toEqual([
      ["Xigazê City", "preferred"],
      ["Rikaze", "admitted"],
    ]);
  });
});

describe("a note of ours", () => {
  const changed = async (from: string, to: string) => {
    const { text } = await write([xigaze, qamdo]);
    expect(text).toContain(from);
    return (await conceptsIn(text.replace(from, to)))[0];
  };

  it("gives way to a status that another tool has changed", async () => {
    const concept = await changed("deprecatedTerm-admn-sts", "admittedTerm-admn-sts");
    expect(concept?.terms.en?.[1]).toMatchObject({ text: "Shigatse", status: "admitted", style: "xinhua" });
    expect(concept).toMatchObject({ kind: "place", division: "540200", related: ["qamdo", "lhasa"] });
  });

  it("gives way to references that another tool has changed", async () => {
    const concept = await changed('<ref type="crossReference" target="qamdo">qamdo</ref>', "");
    expect(concept?.related).toBeUndefined();
  });

  it("can be changed by a person", async () => {
    expect(await changed('"kind": "place"', '"kind": "organisation"')).toMatchObject({ kind: "organisation" });
  });

  it("that is damaged is a note as any other", async () => {
    const concept = await changed('"division": "540200", ', '"division": ');
    expect(concept?.kind).toBe("general");
    expect(concept?.note).toBe(
      '汉语“日喀则” & 藏语\nduiyi { "kind": "place", "division": "related": [ "qamdo", "lhasa" ] }',
    );
  });

  it("that says what the schema does not allow has its entry rejected", async () => {
    const { text } = await write([xigaze, qamdo]);
    const { concepts, rejected } = await read(text.replace('"kind": "place"', '"kind": "town"'));
    expect(concepts.map(({ concept }) => concept.id)).toEqual(["qamdo"]);
    expect(rejected).toMatchObject([{ row: 12, reason: "schema", values: { path: "kind", fault: "choice" } }]);
  });
});

const V2 = `<?xml version='1.0' encoding='UTF-8'?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>IATE</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="c_1443">
  <descrip type="subjectField">health</descrip>
  <transacGrp><transac type="transactionType">modification</transac><transacNote type="responsibility">Wang</transacNote><date>2010-05-06</date></transacGrp>
  <transacGrp><transac type="transactionType">modification</transac><date>2019-12-31T10:00:00Z</date></transacGrp>
  <langSet xml:lang="en_GB">
    <descripGrp><descrip type="definition">disease that spreads</descrip><admin type="source">WHO</admin></descripGrp>
    <ntig><termGrp>
      <term>epi<hi type="bold">demic</hi></term>
      <termNote type="termType">fullForm</termNote>
      <termNote type="partOfSpeech">Noun</termNote>
      <termNote type="grammaticalGender">neuter</termNote>
    </termGrp><descrip type="reliabilityCode">9</descrip></ntig>
    <tig><term>EPI</term><termNote type="termType">acronym</termNote><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
  </langSet>
  <langSet xml:lang="ZH">
    <descrip type="definition">传播的疾病</descrip>
    <tig><term>
      流行病
    </term></tig>
    <tig><term>疫病</term></tig>
  </langSet>
</termEntry>
<termEntry>
  <langSet xml:lang="zh"><tig><term>禽流感</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
  <langSet xml:lang="en"><tig><term>avian flu</term></tig></langSet>
</termEntry>
<termEntry id="x1"><note>nothing</note></termEntry>
<termEntry id="x2"><langSet xml:lang="Chinese"><tig><term>甲</term></tig></langSet></termEntry>
</body></text>
</martif>
`;

describe("TBX that is read", () => {
  it("may be v2 of another tool: nothing of it is dropped", async () => {
    const { concepts, rejected } = await read(V2);
    expect(concepts).toEqual([
      {
        row: 6,
        concept: {
          id: "c-1443",
          kind: "general",
          subject: "health",
          definition: "disease that spreads",
          note: "transactionType: modification, 2010-05-06, Wang\ndefinition (zh): 传播的疾病",
          sources: [{ reference: "WHO" }],
          modified: { date: "2019-12-31" },
          terms: {
            "en-GB": [
              {
                text: "epidemic",
                status: "preferred",
                type: "full-form",
                partOfSpeech: "noun",
                note: "reliabilityCode: 9\ngrammaticalGender: neuter",
              },
              {
                text: "EPI",
                status: "deprecated",
                type: "abbreviation",
                note: "termType: acronym\nadministrativeStatus: supersededTerm-admn-sts",
              },
            ],
            zh: [
              { text: "流行病", status: "preferred" },
              { text: "疫病", status: "admitted" },
            ],
          },
        },
      },
      {
        row: 28,
        isIdMade: true,
        concept: {
          id: "avian-flu",
          kind: "general",
          terms: { zh: [{ text: "禽流感", status: "preferred" }], en: [{ text: "avian flu", status: "preferred" }] },
        },
      },
    ]);
    expect(rejected.map(({ row, reason }) => [row, reason])).toEqual([
      [32, "no-source"],
      [33, "schema"],
    ]);
  });

  it("may be v3 with tags for categories, prefixes and CDATA", async () => {
    const text = `<t:tbx xmlns:t="urn:iso:std:iso:30042:ed-2" xmlns:b="http://www.tbxinfo.net/ns/basic" xmlns:m="http://www.tbxinfo.net/ns/min"
      type="TBX-Basic" style="dct" xml:lang="en"><t:text><t:body>
      <t:conceptEntry id="c5"><m:subjectField>geography</m:subjectField><b:xGraphic target="https://a.cn/map.png">map</b:xGraphic>
      <b:crossReference target="c6">other</b:crossReference><b:crossReference target="c7">none</b:crossReference>
      <t:langSec xml:lang="zh"><t:termSec><t:term><![CDATA[昌都 & 那曲]]></t:term><m:partOfSpeech>noun</m:partOfSpeech></t:termSec></t:langSec>
      </t:conceptEntry>
      <t:conceptEntry id="c6"><t:langSec xml:lang="zh"><t:termSec><t:term>那曲</t:term></t:termSec></t:langSec></t:conceptEntry>
      </t:body></t:text></t:tbx>`;
    expect((await conceptsIn(text))[0]).toEqual({
      id: "c5",
      kind: "general",
      subject: "geography",
      related: ["c6"],
      note: "xGraphic: map <https://a.cn/map.png>\ncrossReference: none <c7>",
      terms: { zh: [{ text: "昌都 & 那曲", status: "preferred", partOfSpeech: "noun" }] },
    });
  });

  it("may be in UTF-16, or in the encoding that it names", async () => {
    const text = V2.replace("UTF-8", "UTF-16");
    const wide = Buffer.from(`\ufeff${text}`, "utf16le");
    expect((await tbx.read(wide, { name: "x.tbx", ...languages })).concepts).toHaveLength(2);
    const head =
      '<?xml version="1.0" encoding="GB2312"?><martif type="TBX"><text><body><termEntry id="a"><langSet xml:lang="zh"><tig><term>';
    const gb = Buffer.concat([
      Buffer.from(head),
      Buffer.from([0xd6, 0xd0, 0xb9, 0xfa]), // 中国
      Buffer.from("</term></tig></langSet></termEntry></body></text></martif>"),
    ]);
    const { concepts } = await tbx.read(gb, { name: "x.tbx", ...languages });
    expect(concepts[0]?.concept.terms.zh?.[0]?.text).toBe("中国");
  });

  it.each([
    {
      when: "an entity is defined",
      text: '<!DOCTYPE martif [<!ENTITY x "y">]><martif/>',
      code: "xml.entities",
      at: [1, 1],
    },
    { when: "an entity is unknown", text: "<martif>\n&nbsp;</martif>", code: "xml.syntax", at: [2, 7] },
    { when: "it breaks off", text: "<martif>\n<text>", code: "xml.syntax", at: [2, 7] },
    { when: "it is something else", text: "<html>\n</html>", code: "xml.root", at: [1, 7] },
    { when: "it is nothing", text: "", code: "xml.syntax", at: [1, 1] },
    { when: "elements stand 101 deep", text: `<martif>${"<a>".repeat(100)}`, code: "xml.limit-depth", at: [1, 309] },
    {
      when: "a text has more than two million characters",
      text: `<martif><termEntry><note>${"长".repeat(2_000_001)}</note></termEntry></martif>`,
      code: "xml.limit-text",
      at: undefined,
    },
  ])("is refused with its place where $when", async ({ text, code, at }) => {
    const error = await read(text).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code, file: "terms.tbx" });
    if (at !== undefined) expect(error).toMatchObject({ place: { line: at[0], column: at[1] } });
  });
});
