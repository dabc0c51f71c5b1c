import { addRates } from "../../quantities/rates.js";
import { measureOf } from "./pieces.js";

const LAND = "英亩|亩|公顷";

/** 亩产800公斤, 每亩增收2000元, 20公斤/亩. */
export const addChineseRates = addRates({
  before: new RegExp(
    String.raw`(?<unit>${LAND})(?:(?<=每(?:${LAND}))[^\d,。;]{0,8}|均?产量?[^\d,。;]{0,4}|均[^\d,。;]{0,6})$`,
    "u",
  ),
  after: new RegExp(`^ ?(?:/|每) ?(?<unit>${LAND})`, "u"),
  needs: /[亩顷]/u,
  unitOf: (name) => measureOf(name).unit,
});
