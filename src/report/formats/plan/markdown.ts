/** The plan for a wiki page or an issue. */

import type { FormatOptions } from "../../format-options.ts";
import type { PlanAction, PlanReport, PlanTeam } from "../../plan/schema.ts";
import { alsoSettles, byHolder, effortWords, liftWords, nothingToDo, PAST } from "../../plan/words.ts";
import { neutralMarkdown } from "../../words/neutral.ts";
import { dayOf } from "../../words/words.ts";
import { code, linked, shortened } from "../markdown/marks.ts";
import { gaps } from "../markdown.ts";

const KEYS = 10;

export function planMarkdown(plan: PlanReport, { verbose }: Pick<FormatOptions, "verbose">): string {
  const parts = [
    [`# Backlog plan, ${dayOf(plan.now)}`],
    gaps(plan),
    ...plan.teams.flatMap((team) => teamParts(team, verbose)),
    [
      "Each effect is measured by asking every rule again, on the backlog as it would be after the actions before it. Effort is an order of magnitude.",
    ],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function teamParts(team: PlanTeam, verbose: boolean): string[][] {
  const lifts = liftWords(team.areas, "→");
  const left = team.left.map(code).join(", ");
  return [
    [`## ${shortened(team.name) || shortened(team.id) || "?"}`],
    ...(team.actions.length === 0 ? [[nothingToDo(team)]] : []),
    ...byHolder(team).flatMap(([holder, actions]) => [
      [`### ${holder}`],
      // The rank is that of the whole plan: a list would count anew.
      actions.map((action) => line(action, verbose)),
    ]),
    ...(team.actions.length === 0 || lifts === "" ? [] : [[`With all of it done: ${lifts}.`]]),
    ...(team.actions.length === 0 || left === "" ? [] : [[`Fails or warns still: ${left}.`]]),
  ];
}

function line(action: PlanAction, verbose: boolean): string {
  const { items, rank, remedy, rule } = action;
  const shown = items.filter(({ kind }) => kind !== "team").slice(0, verbose ? items.length : KEYS);
  const more = items.length - shown.length;
  const which = shown.length === 0 ? "" : ` ${shown.map(linked).join(", ")}${more === 0 ? "" : ` +${more}`}.`;
  const lifts = liftWords(action.areas, "→");
  const also = alsoSettles(action).map(code).join(", ");
  const facts = [
    effortWords(action),
    ...(lifts === "" ? [] : [lifts]),
    ...(also === "" ? [] : [`settles also ${also}`]),
    ...(action.past ? [PAST] : []),
  ];
  return `- **${rank}.** ${neutralMarkdown(remedy)} ${code(rule)}: ${facts.join("; ")}.${which}`;
}
