/**
 * How often what is said of a team is wrong, over made-up teams whose truth is known.
 *
 *   npm run bench:statistics                    writes the figures into docs/statistics.md; takes minutes
 *   npm run bench:statistics -- --quick         every part with a handful of teams, printed only
 *   npm run bench:statistics -- --seed choose   the seed that settings are chosen on, printed only
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { extentOf, FULL, figures, QUICK } from "./statistics/figures.ts";
import { within } from "./statistics/page.ts";

/** Settings are chosen on one seed. The other is drawn from when they stand, and its figures are the reported ones. */
const [CHOOSING, REPORTED] = ["choose", "report-3"];
const PAGE = join(import.meta.dirname, "../docs/statistics.md");

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, seed: { type: "string" } },
});
const seed = values.seed ?? (values.quick ? CHOOSING : REPORTED);
const text = figures(extentOf(seed, values.quick ? QUICK : FULL));
if (values.quick || seed !== REPORTED) process.stdout.write(`${text}\n`);
else writeFileSync(PAGE, within(readFileSync(PAGE, "utf8"), text));
