import { describe, expect, it } from "vitest";
import { edited, formats, importReview, tableOf } from "./tables.js";

const unit = (id: string, source: string, target: string, state = "translated"): string =>
  `\r\n      <trans-unit id="${id}"><source>${source}</source>\r\n        <target state="${state}">${target}</target></trans-unit>`;
const file = (...units: readonly string[]): string =>
  `<?xml version='1.0'?>\r\n<xliff version="1.2"><file original="story.txt" source-language="zh-CN" target-language="en-GB"><body>${units.join("")}</body></file></xliff>\r\n`;

const story = file(
  unit("a", "湖水很清。", "The lake is clear."),
  unit("b", "他<g id='1'>慢慢</g>走<x id='2'/>了。", "He <g id='1'>slowly</g> left<x id='2'/>."),
  unit("c", "鸟回来了。", "", "new"),
);

describe.each(formats)("a %s that comes home", (to) => {
  const homeOf = async (change: (markup: string) => string, xliff = story, options = {}) =>
    importReview(edited(await tableOf(story, to), to, change), to, xliff, options);

  it("changes nothing where nothing was edited", async () => {
    expect(await importReview(await tableOf(story, to), to, story)).toEqual({
      xliff: story,
      rules: [],
      values: [],
      targets: 0,
      states: 0,
      comments: 0,
    });
  });

  it("brings an edited target, and every other byte as it was", async () => {
    const home = await homeOf((markup) => markup.replace("lake is clear", "lake &amp; sky are clear"));
    expect(home).toMatchObject({ targets: 1, rules: [] });
    expect(home.xliff).toBe(story.replace("The lake is clear.", "The lake &amp; sky are clear."));
  });

  it("leaves a target that was changed in the XLIFF meanwhile, and says what both have", async () => {
    const now = story.replace("The lake is clear.", "The lake is blue.");
    const home = await homeOf((markup) => markup.replace("lake is clear", "water is clear"), now);
    expect(home).toMatchObject({ xliff: now, rules: ["review/target-changed"] });
    expect(home.values[0]).toEqual({ id: "a", table: "The water is clear.", xliff: "The lake is blue." });
  });

  it("takes the XLIFF's word where only that has changed, or both the same way", async () => {
    const now = story.replace("The lake is clear.", "The lake is blue.");
    expect(await importReview(await tableOf(story, to), to, now)).toMatchObject({ xliff: now, rules: [] });
    expect(await homeOf((markup) => markup.replace("is clear", "is blue"), now)).toMatchObject({
      xliff: now,
      rules: [],
    });
  });

  it("names an edit in a row whose source was edited, and takes it when told to", async () => {
    const change = (markup: string) => markup.replace("湖水很清", "湖水很蓝").replace("is clear", "is blue");
    expect(await homeOf(change)).toMatchObject({ xliff: story, rules: ["review/source-edited"] });
    expect((await homeOf(change, story, { acceptSource: true })).xliff).toContain(">The lake is blue.<");
  });

  it("names an edit in a locked row, and takes the others", async () => {
    const two = file(unit("a", "湖水很清。", "The lake is clear."), unit("b", "天晴了。", "The sky has cleared."));
    const locked = two.replace('<trans-unit id="a"', '<trans-unit id="a" translate="no"');
    const table = edited(await tableOf(locked, to), to, (markup) =>
      markup.replace("lake is clear", "lake is blue").replace("sky has cleared", "sky is clear"),
    );
    const home = await importReview(table, to, locked);
    expect(home).toMatchObject({ rules: ["review/locked"], values: [{ id: "a" }], targets: 1 });
    expect(home.xliff).toBe(locked.replace("sky has cleared", "sky is clear"));
  });

  it("names a source that was edited alone", async () => {
    const home = await homeOf((markup) => markup.replace("湖水很清", "湖水很蓝"));
    expect(home).toMatchObject({ xliff: story, rules: ["review/source-edited"], values: [{ now: "湖水很蓝。" }] });
  });

  it("goes on from what another reviser's table has made of the XLIFF", async () => {
    const two = file(unit("a", "湖水很清。", "The lake is clear."), unit("b", "天晴了。", "The sky has cleared."));
    const homeWith = async (from: string, now: string, options = {}) =>
      importReview(
        edited(await tableOf(two, to), to, (markup) => markup.replace(from, now)),
        to,
        two,
        options,
      );
    const first = await homeWith("lake is", "lake lies");
    const reviewed = { name: "story.reviewed.xlf", bytes: new TextEncoder().encode(first.xliff) };
    const second = await homeWith("sky has", "skies have", { reviewed });
    expect(second).toMatchObject({ targets: 1, rules: [] });
    expect(second.xliff).toBe(two.replace("lake is", "lake lies").replace("sky has", "skies have"));
    const both = await homeWith("lake is", "water is", { reviewed });
    expect(both).toMatchObject({ xliff: first.xliff, rules: ["review/target-changed"] });
  });

  it("does not go on from what was made of another XLIFF", async () => {
    const other = new TextEncoder().encode(story.replace("湖水很清", "河水很清"));
    const home = homeOf((markup) => markup.replace("is clear", "is blue"), story, {
      reviewed: { name: "story.reviewed.xlf", bytes: other },
    });
    await expect(home).rejects.toMatchObject({ code: "review.other-xliff", file: "story.reviewed.xlf" });
  });

  it("names an edit in a row whose source has changed in the XLIFF", async () => {
    const now = story.replace("湖水很清", "湖水很蓝");
    const home = await homeOf((markup) => markup.replace("is clear", "is blue"), now);
    expect(home).toMatchObject({ xliff: now, rules: ["review/source-changed"] });
  });

  it("names a row that is gone, and one that is of no segment", async () => {
    const more = story.replace("</body>", `${unit("z", "新的一句。", "New.")}</body>`);
    const home = await importReview(await tableOf(more, to), to, story);
    expect(home.rules).toEqual(["review/row-unknown"]);
    const back = await importReview(await tableOf(story, to), to, more);
    expect(back).toMatchObject({ xliff: more, rules: ["review/row-missing"] });
  });

  it("refuses a table of another document", async () => {
    const other = file(unit("other", "别的文件。", "Other."));
    await expect(importReview(await tableOf(other, to), to, story)).rejects.toMatchObject({
      code: "review.other-document",
    });
  });

  it("names a target that was deleted", async () => {
    const home = await homeOf((markup) => markup.replace("The lake is clear.", " "));
    expect(home).toMatchObject({ xliff: story, rules: ["review/target-emptied"] });
  });
});

describe("codes in a table", () => {
  /** The story after the second target was written anew, its controls gone. */
  const homeOf = async (target: string) => {
    const runs = `<w:r><w:t>${target}</w:t></w:r></w:p>`;
    const change = (markup: string) =>
      markup.replace(/(?<="TargetText"\/><\/w:pPr>)(?:(?!<\/w:p>).)*slowly.*?<\/w:p>/su, runs);
    return importReview(edited(await tableOf(story, "docx"), "docx", change), "docx", story);
  };

  it.each([
    {
      what: "moved with its word",
      target: "He left⟦2⟧ ⟦1⟧slowly⟦/1⟧.",
      gives: "He left<x id='2'/> <g id='1'>slowly</g>.",
    },
    {
      what: "kept in new words",
      target: "⟦1⟧Slowly⟦/1⟧ he went⟦2⟧.",
      gives: "<g id='1'>Slowly</g> he went<x id='2'/>.",
    },
  ])("come back as codes: $what", async ({ target, gives }) => {
    const home = await homeOf(target);
    expect(home.rules).toEqual([]);
    expect(home.xliff).toBe(story.replace("He <g id='1'>slowly</g> left<x id='2'/>.", gives));
  });

  it.each([
    { what: "one is gone", target: "He ⟦1⟧slowly⟦/1⟧ left.", names: "⟦2⟧" },
    { what: "one is there twice", target: "He ⟦1⟧slowly⟦/1⟧ left⟦2⟧⟦2⟧.", names: "⟦2⟧" },
    { what: "one lost its bracket", target: "He ⟦1⟧slowly⟦/1⟧ left⟦2.", names: "⟦ ⟦2⟧" },
    { what: "one is of no code", target: "He ⟦1⟧slowly⟦/1⟧ left⟦2⟧⟦7⟧.", names: "⟦7⟧" },
    { what: "a pair ends before it begins", target: "He ⟦/1⟧slowly⟦1⟧ left⟦2⟧.", names: "⟦/1⟧ ⟦1⟧ ⟦2⟧" },
  ])("are named when $what, and the target stays", async ({ target, names }) => {
    const home = await homeOf(target);
    expect(home).toMatchObject({ xliff: story, rules: ["review/code-damaged"] });
    expect(home.values[0]).toEqual({ id: "b", codes: names });
  });

  it("stand in a document as controls that cannot be written in", async () => {
    const markup = edited(await tableOf(story, "docx"), "docx", (text) => {
      expect(text.match(/<w:lock w:val="contentLocked"\/>/gu)).toHaveLength(6);
      return text.replace("slowly", "softly");
    });
    const home = await importReview(markup, "docx", story);
    expect(home.xliff).toBe(story.replace("slowly", "softly"));
  });
});

describe("states of XLIFF 1.2", () => {
  const marks = (state: string) =>
    file(
      `<trans-unit id="u"><source>好。坏。</source><seg-source><mrk mtype="seg" mid="1">好。</mrk><mrk mtype="seg" mid="2">坏。</mrk></seg-source><target state="${state}"><mrk mtype="seg" mid="1">Good.</mrk><mrk mtype="seg" mid="2">Bad.</mrk></target></trans-unit>`,
    );
  const homeWith = async (xliff: string, from: string, to: string, times: number) => {
    let left = times;
    const change = (markup: string) =>
      markup.replaceAll(`<w:sdtContent><w:r><w:t xml:space="preserve">${from}<`, (all) => {
        left -= 1;
        return left < 0 ? all : all.replace(from, to);
      });
    return importReview(edited(await tableOf(xliff, "docx"), "docx", change), "docx", xliff);
  };

  it("are that of the sentence that has come least far, where several share one", async () => {
    const translated = marks("translated");
    expect(await homeWith(translated, "translated", "reviewed", 1)).toMatchObject({
      xliff: translated,
      rules: ["review/state-shared"],
    });
    expect(await homeWith(translated, "translated", "reviewed", 2)).toMatchObject({
      xliff: marks("signed-off").replace('<trans-unit id="u"', '<trans-unit id="u" approved="yes"'),
      rules: [],
    });
  });

  it.each([
    ["take an approval back", "translated", "no", "translated"],
    ["leave the approval of what is signed off", "reviewed", "yes", "signed-off"],
  ])("%s", async (_, to, approval, state) => {
    const approved = story.replace('<trans-unit id="a"', "<trans-unit id='a' approved='yes'");
    const home = await homeWith(approved, "final", to, 1);
    expect(home.xliff).toBe(
      approved
        .replace("approved='yes'", `approved='${approval}'`)
        .replace('"translated">The lake', `"${state}">The lake`),
    );
  });
});
