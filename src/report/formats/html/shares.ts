import { exactPercent } from "../../../engine/limit-words.ts";
import { ANSWERS, ranked } from "../../answers.ts";
import type { RuleResult, TeamReport } from "../../schema.ts";
import { isWholeTeam, OUTCOME_NAME, percent } from "../../words/words.ts";
import { type Markup, markup, titled, whole } from "./markup.ts";
import { mark, plot, sample, shapeAt, stretch, tick } from "./plot.ts";
import { axis, table } from "./table.ts";

const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

/** How large a share fails, how sure that is, and how large a share a healthy team may have. */
export function shares(team: TeamReport): Markup | undefined {
  const drawn = ranked(
    team.rules.filter((rule) => ANSWERS.includes(rule.outcome) && rule.share !== null && !isWholeTeam(rule)),
  );
  if (drawn.length === 0) return undefined;
  return markup`<section class="chart"><h3>Shares and limits</h3>
    ${table(
      "plotted",
      "Share of failing items, against the limit",
      [{ name: "Question" }, axis("0 %", "100 %"), { name: "Share", kind: "number" }],
      drawn.map((rule) => ({
        head: titled(rule),
        cells: [
          picture(rule),
          [whole(percent(rule.share ?? 0)), markup`<small>${whole(limit(rule))}</small>`],
        ],
      })),
    )}
    <p class="legend">${ANSWERS.map((outcome) => markup`<span>${mark(outcome)} ${OUTCOME_NAME[outcome]}</span>`)}
    <span>${sample(tick(0.5, 0, 12, "limit"))} limit</span>
    <span>${sample(stretch(0, 1, 6, "sure"))} at least this much, with 95 % confidence</span></p></section>`;
}

const limit = ({ experimental, tolerance }: RuleResult): string =>
  `limit ${experimental ? "≈ " : ""}${exactPercent(tolerance.share)}`;

function picture({ share, bound, tolerance, outcome }: RuleResult): Markup {
  const at = share ?? 0;
  return plot(HEIGHT, [
    stretch(0, 1, MIDDLE, "base"),
    tick(tolerance.share, 1, HEIGHT - 1, "limit"),
    stretch(bound ?? at, at, MIDDLE, "sure"),
    shapeAt(outcome, at, MIDDLE),
  ]);
}
