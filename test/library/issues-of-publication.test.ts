import { describe, expect, it } from "vitest";
import { type Issue, issuesOf, type OutputId, open, type ReturnedFile } from "../../src/index.js";

const units = `<trans-unit id="u1"><source>河边有3只白鹭。</source><target state="translated">There are 5 egrets by the river.</target></trans-unit>
<trans-unit id="u2"><source>国家发展和改革委员会来人了。</source><target state="translated">People came  from the office.</target></trans-unit>
<trans-unit id="u3"><source>天亮了。</source></trans-unit>`;
const returned = (languages = 'source-language="zh-CN" target-language="en"', more: object = {}): ReturnedFile => ({
  xliff: {
    name: "river.xlf",
    bytes: new TextEncoder().encode(
      `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="river.txt" ${languages} datatype="plaintext"><body>${units}</body></file></xliff>`,
    ),
  },
  ...more,
});
const source = {
  name: "river.txt",
  bytes: new TextEncoder().encode("河边有3只白鹭。国家发展和改革委员会来人了。天亮了。\n"),
};

describe("the issues of a publication for revisers", () => {
  const duiyi = open();
  const published = async (to: OutputId, file: ReturnedFile): Promise<readonly Issue[] | undefined> => {
    let told: readonly Issue[] | undefined;
    const options = { to, audience: "review" as const, onIssues: (issues: readonly Issue[]) => (told = issues) };
    const blocks = await duiyi.publishInBlocks(file, options);
    if (blocks === undefined) await duiyi.publish(file, options);
    else for (const _ of blocks);
    return told;
  };

  it.each(["html", "md", "docx", "xlsx"] as const)("are told as a check finds them: %s", async (to) => {
    const file = returned();
    const checked = issuesOf(await duiyi.review([await duiyi.check(file)]));
    expect(checked.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["number/missing", "term/missing"]));
    expect(await published(to, file)).toEqual(checked);
  });

  it.each([
    { when: "the source document is there", to: "html" as const, file: returned(undefined, { source }) },
    { when: "no language is named", to: "html" as const, file: returned('source-language="zh-CN"') },
    { when: "the output shows terms that no check looks at", to: "jsonl" as const, file: returned() },
    { when: "the output shows none", to: "tmx" as const, file: returned() },
  ])("are not told where $when", async ({ to, file }) => {
    expect(await published(to, file)).toBeUndefined();
  });
});
