import { addRates } from "../../quantities/rates.js";
import { measureOf } from "./pieces.js";

const LAND = "英亩|亩|公顷";
/** What goods and floors are priced by. */
const PRICED = "台斤|市斤|公斤|千克|斤|两|公吨|吨|磅|盎司|平方米|平方?呎|方呎|坪|公升|升|加仑|立方米|桶";

/** 亩产800公斤, 每亩增收2000元, 20公斤/亩, 每斤3.5元, 3.5元一斤. */
export const addChineseRates = addRates({
  before: new RegExp(
    String.raw`(?<unit>${LAND})(?:(?<=每(?:${LAND}))[^\d,。;]{0,8}|均?产量?[^\d,。;]{0,4}|均[^\d,。;]{0,6})$|每(?<sold>${PRICED})(?![体])[^\d,。;]{0,8}$`,
    "u",
  ),
  after: new RegExp(`^ ?(?:/|每) ?(?<unit>${LAND})|^钱?(?:/|每|一) ?(?<sold>${PRICED})(?!重)`, "u"),
  needs: `[亩顷]|(?:/|每|一) ?(?:${PRICED})`,
  unitOf: (name) => measureOf(name).unit,
});
