/** The plan for a wiki page or an issue. */

import type { FormatOptions } from "../../format-options.ts";
import type { PlanAction, PlanReport, PlanTeam } from "../../plan/schema.ts";
import { alsoResolves, byHolder, effortWords, liftWords, nothingToDo, PAST } from "../../plan/words.ts";
import { neutralMarkdown } from "../../words/neutral.ts";
import { pastedOf } from "../../words/queries.ts";
import { dayOf } from "../../words/words.ts";
import { linked, pasted, shortened, titled } from "../markdown/marks.ts";
import { gaps } from "../markdown.ts";

const KEYS = 10;

export function planMarkdown(plan: PlanReport, { verbose }: Pick<FormatOptions, "verbose">): string {
  const parts = [
    [`# Backlog plan, ${dayOf(plan.now)}`],
    gaps(plan),
    ...plan.teams.flatMap((team) => teamParts(plan, team, verbose)),
    [
      "Each effect is calculated by applying every rule again to the backlog as it would be after the earlier actions. Effort is a rough estimate.",
    ],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function teamParts(plan: PlanReport, team: PlanTeam, verbose: boolean): string[][] {
  const lifts = liftWords(team.areas, "→");
  const left = team.left.map((id) => titled({ id, title: plan.titles[id] ?? id })).join(", ");
  return [
    [`## ${shortened(team.name) || shortened(team.id) || "?"}`],
    ...(team.actions.length === 0 ? [[nothingToDo(team)]] : []),
    ...byHolder(team).flatMap(([holder, actions]) => [
      [`### ${holder}`],
      // The rank is that of the whole plan: a list would count anew.
      actions.flatMap((action) => [line(plan, action, verbose), ...below(action)]),
    ]),
    ...(team.actions.length === 0 || lifts === "" ? [] : [[`When all of it is done: ${lifts}.`]]),
    ...(team.actions.length === 0 || left === "" ? [] : [[`Still failing or warning: ${left}.`]]),
  ];
}

/** The query, or the steps, under an action. */
const below = ({ queries, failing, steps = [] }: PlanAction): string[] => [
  ...pastedOf(queries, failing).map((one) => `  - ${pasted(one)}`),
  ...steps.flatMap(({ says, queries: own, items }, n) => [
    `  ${n + 1}. ${neutralMarkdown(says)}`,
    ...pastedOf(own, items).map((one) => `     - ${pasted(one)}`),
  ]),
];

function line(plan: PlanReport, action: PlanAction, verbose: boolean): string {
  const { items, rank, remedy, rule: id, title } = action;
  const shown = items.filter(({ kind }) => kind !== "team").slice(0, verbose ? items.length : KEYS);
  const more = items.length - shown.length;
  const which = shown.length === 0 ? "" : ` ${shown.map(linked).join(", ")}${more === 0 ? "" : ` +${more}`}.`;
  const lifts = liftWords(action.areas, "→");
  const also = alsoResolves(action)
    .map((id) => shortened(plan.titles[id] ?? id))
    .join(", ");
  const facts = [
    effortWords(action),
    ...(lifts === "" ? [] : [lifts]),
    ...(also === "" ? [] : [`also resolves ${also}`]),
    ...(action.past ? [PAST] : []),
  ];
  return `- **${rank}.** ${neutralMarkdown(remedy)} ${titled({ id, title })}: ${facts.join("; ")}.${which}`;
}
