import { OWNERS, SEVERITIES } from "../../../rule.ts";
import type { Report } from "../../schema.ts";
import { titleOf } from "../../titles.ts";
import { OWNER_NAME } from "../../words/words.ts";
import type { Shown } from "./groups.ts";
import { type Markup, markup, shown } from "./markup.ts";
import { nameOf } from "./overview.ts";

type Choice = readonly [value: string, name: string];

/** The fields that narrow the findings. Hidden until the script is there to answer them. */
export function filter(report: Report, teams: readonly Shown[]): Markup {
  const { findings } = report;
  const severities = new Set(findings.map(({ severity }) => severity));
  const owners = new Set(findings.map(({ owner }) => owner));
  const statuses = new Set(findings.map(({ status }) => status));
  const rules = [...new Set(teams.flatMap(({ groups }) => [...groups.keys()]))]
    .map((rule): Choice => [shown(rule), shown(titleOf(report, rule))])
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
  return markup`<form id="filter" role="search" aria-label="Findings" hidden>
    <label class="search">Search <input id="search" name="q" type="search" autocomplete="off" spellcheck="false"
    aria-keyshortcuts="/" placeholder="Words, keys; press / to get here"></label>
    ${select(
      "team",
      "Team",
      teams.map(({ team }): Choice => [shown(team.id), nameOf(team)]),
    )}
    ${select("rule", "Rule", rules)}
    ${select(
      "severity",
      "Severity",
      SEVERITIES.filter((one) => severities.has(one)).map((one): Choice => [one, one]),
    )}
    ${select(
      "owner",
      "Owner",
      OWNERS.filter((one) => owners.has(one)).map((one): Choice => [one, OWNER_NAME[one]]),
    )}
    ${select(
      "status",
      "Status",
      (["new", "known", "waived"] as const)
        .filter((one) => statuses.has(one))
        .map((one): Choice => [one, one]),
    )}</form>`;
}

/** Nothing where there is nothing to choose between. */
function select(name: string, label: string, choices: readonly Choice[]): Markup | undefined {
  if (choices.length < 2) return undefined;
  return markup`<label>${label} <select name="${name}"><option value="">all</option>${choices.map(
    ([value, words]) => markup`<option value="${value}">${words}</option>`,
  )}</select></label>`;
}
