import { describe, expect, it } from "vitest";
import { carryOver } from "../../src/interchange/carry-over.js";
import { documentFromFile } from "../../src/interchange/document-from-file.js";
import { readBilingual } from "../../src/interchange/read-bilingual.js";
import { targetSplices } from "../../src/interchange/xliff/splice.js";
import type { SegmentState } from "../../src/model/document.js";
import { spliceText } from "../../src/text/splice.js";

const SPACES =
  'xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:mq="MQXliff" xmlns:m="http://www.memsource.com/mxlf/2.0"';
const fileOf = (body: string): string =>
  `<xliff version="1.2" ${SPACES}><file original="a" source-language="zh-CN" target-language="en"><header>
</header><body>${body}</body></file></xliff>`;
const ours = (text: string): string => {
  const manifest = { schema: "duiyi.manifest/1", version: "1", source: "", whole: "", segments: "1" };
  const json = JSON.stringify(manifest).replaceAll('"', "&quot;");
  return text.replace(
    "<header>",
    `<header><reference><internal-file form="application/json">${json}</internal-file></reference>`,
  );
};
const unit = (target: string, more = ""): string =>
  `<trans-unit id="1"${more}><source>下雪了</source>${target}</trans-unit>`;
const studio = (seg: string): string =>
  unit(
    `<seg-source><mrk mtype="seg" mid="1">下雪了</mrk></seg-source><target><mrk mtype="seg" mid="1">Snow</mrk></target><sdl:seg-defs>${seg}</sdl:seg-defs>`,
  );

const read = (text: string) => readBilingual(text, { name: "a.xlf", srcLang: "zh-CN", trgLang: "en" });
const segmentIn = (text: string) => read(text).units[0]?.segments[0];

function withState(text: string, state: SegmentState): string {
  const file = read(text);
  const changes = new Map(
    file.units.flatMap(({ segments }) => segments.map((segment) => [segment, { state }] as const)),
  );
  return spliceText(text, targetSplices(text, file.units, "1.2", changes));
}

describe("a state of XLIFF 1.2", () => {
  it.each([
    ["new", "initial", undefined],
    ["needs-translation", "initial", undefined],
    ["needs-adaptation", "translated", true],
    ["needs-review-l10n", "translated", true],
    ["x-checked", "translated", undefined],
    ["signed-off", "reviewed", undefined],
  ])("%s is read as %s", (written, state, needsReview) => {
    const segment = segmentIn(fileOf(unit(`<target state="${written}">Snow</target>`)));
    expect([segment?.state, segment?.needsReview]).toEqual([state, needsReview]);
  });

  it("new says nothing of a translation in a file that we made, for some tools leave it", () => {
    expect(segmentIn(ours(fileOf(unit('<target state="new">Snow</target>'))))?.state).toBe("translated");
  });

  it("signed-off stays reviewed where the unit is approved as well", () => {
    expect(segmentIn(fileOf(unit('<target state="signed-off">Snow</target>', ' approved="yes"')))?.state).toBe(
      "reviewed",
    );
  });

  it.each([
    ['state="signed-off" state-qualifier="x-final"', "final"],
    ['state="signed-off" state-qualifier="exact-match"', "reviewed"],
    ['state="translated" state-qualifier="x-final"', "translated"],
  ])("%s is read as %s", (written, state) => {
    expect(segmentIn(fileOf(unit(`<target ${written}>Snow</target>`)))?.state).toBe(state);
  });

  it.each([
    ["reviewed", '<target state="signed-off">Snow</target>'],
    ["final", '<target state="final">Snow</target>'],
  ] as const)("that is written anew as %s has no qualifier that says otherwise", (state, target) => {
    const given = fileOf(unit('<target state="signed-off" state-qualifier="x-final">Snow</target>', ' approved="yes"'));
    const text = withState(given, state);
    expect(text).toContain(target);
    expect(segmentIn(text)?.state).toBe(state);
  });

  it("comes back as initial where a translation is to be made again", () => {
    const text = withState(ours(fileOf(unit('<target state="translated">Snow</target>'))), "initial");
    expect(text).toContain('<target state="needs-translation">Snow</target>');
    expect(segmentIn(text)?.state).toBe("initial");
  });

  it("that asks for another look does so in the next version of the document", () => {
    const earlier = documentFromFile(read(fileOf(unit('<target state="needs-l10n">Snow</target>'))));
    const { document } = carryOver(documentFromFile(read(fileOf(unit("")))), earlier);
    expect(document.units[0]?.segments[0]).toMatchObject({ state: "translated", needsReview: true });
  });
});

describe("the state initial of XLIFF 2", () => {
  const file2 = (manifest: string): string =>
    `<xliff version="2.1" srcLang="zh-CN" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><file id="f">${manifest}
<unit id="u"><segment state="initial"><source>下雪了</source><target>Snow</target></segment></unit></file></xliff>`;

  it("says of a target that it is not yet a translation", () => {
    expect(segmentIn(file2(""))?.state).toBe("initial");
  });

  it("says nothing in a file that we made, where it stands until a tool writes another", () => {
    const manifest = '{"schema":"duiyi.manifest/1","version":"1","source":"","whole":"","segments":"1"}';
    const ofOurs = `<mda:metadata><mda:metaGroup><mda:meta type="duiyi.manifest">${manifest.replaceAll('"', "&quot;")}</mda:meta></mda:metaGroup></mda:metadata>`;
    expect(segmentIn(file2(ofOurs))?.state).toBe("translated");
  });
});

describe("a segment that is locked", () => {
  const file2 = (body: string, more = ""): string =>
    `<xliff version="2.1" srcLang="zh-CN" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"${more}>${body}</file></xliff>`;
  const unit2 = (more = ""): string => `<unit id="u"${more}><segment><source>下雪了</source></segment></unit>`;
  const target = "<target>Snow</target>";

  it.each([
    ["translate of the unit", fileOf(unit(target, ' translate="no"')), true],
    ["translate of its group", fileOf(`<group id="g" translate="no">${unit(target)}</group>`), true],
    [
      "a unit that says otherwise",
      fileOf(`<group translate="no">${unit(target, ' translate="yes"')}</group>`),
      undefined,
    ],
    ["translate of a file of XLIFF 2", file2(unit2(), ' translate="no"'), true],
    [
      "a group that says otherwise",
      file2(`<group id="g" translate="yes">${unit2()}</group>`, ' translate="no"'),
      undefined,
    ],
    ["Trados Studio", fileOf(studio('<sdl:seg id="1" conf="Translated" locked="true"/>')), true],
    ["memoQ", fileOf(unit(target, ' mq:status="Proofread" mq:locked="locked"')), true],
    ["Phrase", fileOf(unit(target, ' m:confirmed="1" m:locked="true"')), true],
    ["Phrase, not locked", fileOf(unit(target, ' m:confirmed="1" m:locked="false"')), undefined],
  ])("is known by %s", (_, text, isLocked) => {
    expect(segmentIn(text)?.isLocked).toBe(isLocked);
  });
});

describe("a segment of XLIFF 2 that asks for another look", () => {
  const file2 = (state: string): string =>
    `<xliff version="2.1" srcLang="zh-CN" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">
<unit id="u"><segment state="${state}" subState="duiyi:needs-review"><source>下雪了</source><target>Snow</target></segment></unit></file></xliff>`;

  it.each([
    ["translated", true],
    ["reviewed", undefined],
  ])("asks while it is %s: %s", (state, asks) => {
    expect(segmentIn(file2(state))?.needsReview).toBe(asks);
  });
});

describe("a state that a tool keeps in an attribute of its own", () => {
  it.each([
    ['sdl:seg conf="Draft"', studio('<sdl:seg id="1" conf="Draft"/>'), "initial", undefined],
    ["sdl:seg without conf", studio('<sdl:seg id="1"/>'), "initial", undefined],
    ['conf="RejectedSignOff"', studio('<sdl:seg id="1" conf="RejectedSignOff"/>'), "translated", true],
    ['conf="ApprovedTranslation"', studio('<sdl:seg id="1" conf="ApprovedTranslation"/>'), "reviewed", undefined],
    ['conf="ApprovedSignOff"', studio('<sdl:seg id="1" conf="ApprovedSignOff"/>'), "final", undefined],
    [
      'mq:status="PartiallyEdited"',
      unit("<target>Snow</target>", ' mq:status="PartiallyEdited"'),
      "initial",
      undefined,
    ],
    ['mq:status="Rejected"', unit("<target>Snow</target>", ' mq:status="Rejected"'), "translated", true],
    ['mq:status="Proofread"', unit("<target>Snow</target>", ' mq:status="Proofread"'), "final", undefined],
    ['m:confirmed="0"', unit("<target>Snow</target>", ' m:confirmed="0"'), "initial", undefined],
    ['m:confirmed="1"', unit("<target>Snow</target>", ' m:confirmed="1"'), "translated", undefined],
  ])("%s is read", (_, body, state, needsReview) => {
    const segment = segmentIn(fileOf(body));
    expect([segment?.state, segment?.needsReview]).toEqual([state, needsReview]);
  });

  it.each([
    [
      studio('<sdl:seg id="1" conf="Translated" locked="true"/>'),
      studio('<sdl:seg id="1" conf="ApprovedTranslation" locked="true"/>'),
    ],
    [studio('<sdl:seg id="1"/>'), studio('<sdl:seg id="1" conf="ApprovedTranslation"/>')],
    [
      unit("<target>Snow</target>", ' mq:status="ManuallyConfirmed"'),
      unit("<target>Snow</target>", ' mq:status="Reviewer1Confirmed"'),
    ],
    [unit("<target>Snow</target>", " m:confirmed='0'"), unit("<target>Snow</target>", " m:confirmed='1'")],
  ])("is the one that is written, and every other byte stays: %s", (before, after) => {
    expect(withState(fileOf(before), "reviewed")).toBe(fileOf(after));
  });
});
