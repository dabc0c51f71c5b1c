import { Command, Option } from "commander";
import { jsonText, type MemberRole, type Membership, memberRoles, projectOfUrl } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { command } from "../../options.js";
import { storeAt, storeOption, storeUrlOf } from "./shared.js";

interface MemberValues {
  readonly store?: string;
  readonly project?: string;
}

interface AddValues extends MemberValues {
  readonly role: MemberRole;
  readonly language: string;
  readonly client: string;
}

/** Who may do what in a store. */
export function membersCommand(context: CliContext): Command {
  const group = new Command("members").description(context.ui.t("cli.store.members.description"));
  for (const create of [addCommand, removeCommand, listCommand]) group.addCommand(create(context));
  return group;
}

const projectOption = ({ ui: { t } }: CliContext): Option =>
  new Option("--project <name>", t("cli.store.members.project"));

function addCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("add", t("cli.store.members.add"), [
    new Option("--role <role>", t("cli.store.members.role")).choices(memberRoles).makeOptionMandatory(),
    projectOption(context),
    new Option("--language <lang>", t("cli.store.members.language")).default("*"),
    new Option("--client <name>", t("cli.store.members.client")).default("*"),
    storeOption(context),
  ])
    .argument("<name>", t("cli.store.members.name"))
    .action(async (member: string, { role, language, client, ...given }: AddValues) => {
      const url = storeUrlOf(given);
      const values = { role, language, client, project: given.project ?? projectOfUrl(url) };
      const isMade = await (await storeAt(url, context)).addMember({ member, ...values });
      context.io.say(t("cli.store.members.added", { member, ...values }));
      if (isMade) context.io.say(t("cli.store.members.made", { member }));
    });
}

function removeCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("remove", t("cli.store.members.remove"), [projectOption(context), storeOption(context)])
    .argument("<name>", t("cli.store.members.name"))
    .action(async (member: string, values: MemberValues) => {
      const url = storeUrlOf(values);
      const { project = projectOfUrl(url) } = values;
      const count = await (await storeAt(url, context)).removeMember(member, project);
      context.io.say(t("cli.store.members.removed", { member, project, count }));
    });
}

function listCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("list", t("cli.store.members.list"), [
    storeOption(context),
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty"),
  ]).action(async (values: { readonly store?: string; readonly format: "pretty" | "json" }) => {
    const members = await (await storeAt(storeUrlOf(values), context)).members();
    const text =
      values.format === "json"
        ? jsonText({ schema: "duiyi.members/1", members }, 2)
        : members.map((one) => lineOf(one)).join("\n");
    if (text !== "") context.io.out(`${text}\n`);
  });
}

const lineOf = ({ member, role, project, language, client }: Membership): string =>
  [member, role, project, language, client].join("\t");
