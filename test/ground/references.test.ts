import { describe, expect, it } from "vitest";
import { duiyi } from "../e2e/duiyi.js";
import { commandsMarkdown, configurationMarkdown, roomsMarkdown } from "./references.js";

const at = (name: string): string => `../../docs/reference/${name}.md`;

describe("the references in docs/ (npm run docs writes them)", () => {
  it("hold every command as it is", () => expect(commandsMarkdown()).toMatchFileSnapshot(at("commands")));

  it("hold every key of the configuration as it is", () =>
    expect(configurationMarkdown()).toMatchFileSnapshot(at("configuration")));

  it("hold the packages of every room", () => expect(roomsMarkdown()).toMatchFileSnapshot(at("rooms")));

  it("hold every rule as duiyi explain has it", async () => {
    const { out } = await duiyi(".", ["explain", "--all", "--format", "md"]);
    await expect(out).toMatchFileSnapshot(at("rules"));
  });
});
