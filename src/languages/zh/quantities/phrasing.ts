import { foldText } from "../../../text/fold.js";
import { contrastsBy } from "../../quantities/contrasts.js";
import type { Phrasing } from "../../quantities/quantities.js";

/** Words of Chinese beside numbers, in either script. */
export const phrasing: Phrasing = {
  hasOtherTime: (text) => OTHER_TIME.test(text),
  refersBack: (text) => REFERENCE.test(text),
  contrasts: (text) => contrasts(foldText(text)),
  countsListed: (before) => before.includes("等"),
};

const contrasts = contrastsBy("zh");

/** Words for a time of another month than those that are named: 年底, 上月, 国庆. */
const OTHER_TIME =
  /[年月][初底末中]|[上下前本当當每]个?個?月|[去今明前]年|[春夏秋冬季節节]|元旦|[国國][庆慶]|圣诞|聖誕|半年/u;

const REFERENCE =
  /[前本同該该各][条條项項款章目](?!例|约|約)|前[二两兩三][条條项項款]|(?<![条條之\d一二三四五六七八九十][项項]?)第 ?[\d一二三四五六七八九十]{1,3}[项項]/u;
