/** The style of the page, in one piece: a browser checks it by its hash. */
import { CHARTS } from "./style/charts.ts";
import { COLOURS } from "./style/colours.ts";
import { FINDINGS } from "./style/findings.ts";
import { PAGE } from "./style/page.ts";
import { PRINT } from "./style/print.ts";
import { TABLES } from "./style/tables.ts";
import { TEAM } from "./style/team.ts";

export const STYLE = [COLOURS, PAGE, TABLES, TEAM, CHARTS, FINDINGS, PRINT].join("").replace(/\n\s*/g, "");
