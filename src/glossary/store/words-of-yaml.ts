import { Schema } from "yaml";

/** What readers of YAML 1.1 take for something else than text, such as `no` and `12:30`: it is put in quotes. A date may be a date. */
export const wordsOfYaml = (new Schema({ compat: "yaml-1.1" }).compat ?? []).filter(
  ({ tag }) => tag !== "tag:yaml.org,2002:timestamp",
);
