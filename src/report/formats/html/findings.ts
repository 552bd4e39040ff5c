import { findingCount, statusWords } from "../../gate/words.ts";
import type { Finding, Report } from "../../schema.ts";
import { counted, isWholeTeam, OWNER_NAME } from "../../words/words.ts";
import { filter } from "./filter.ts";
import type { Group, Shown } from "./groups.ts";
import { inline, linked, type Markup, markup, type Part, shown, words } from "./markup.ts";
import { nameOf } from "./overview.ts";
import { mark } from "./plot.ts";
import { queries } from "./queries.ts";

/** Every finding, by team and rule. Folded, so that a browser has nothing to lay out before it is asked to. */
export function findings(report: Report, teams: readonly Shown[]): Markup | undefined {
  if (report.findings.length === 0) return undefined;
  return markup`<section id="findings"><h2>Findings</h2>${filter(report, teams)}
    <p class="counted"><output id="count" for="search" aria-live="polite">${counted(report.findings.length, "finding")}</output>
    <button type="button" id="clear" hidden>Clear</button></p>
    ${teams.map((page) => ofTeam(page, teams.length > 1))}</section>`;
}

function ofTeam(page: Shown, named: boolean): Markup | undefined {
  if (page.groups.size === 0) return undefined;
  const groups = [...page.groups.values()].map((group) => ofRule(page, group));
  if (!named) return markup`<div class="of-team">${groups}</div>`;
  return markup`<details class="of-team" open><summary><h3>${nameOf(page.team)}</h3></summary>${groups}</details>`;
}

/** What its findings have in common is said once; where one differs it says so itself. */
function ofRule({ team }: Shown, { id, rule, result, question, findings: found }: Group): Markup | undefined {
  const [common] = found;
  if (common === undefined) return undefined;
  return markup`<details class="of-rule" data-team="${shown(team.id)}" data-rule="${shown(rule)}"
    data-severity="${common.severity}" data-owner="${common.owner}" data-status="new">
    <summary>${result === undefined ? undefined : mark(result.outcome)} ${inline({ id: rule, title: result?.title ?? question?.title ?? rule })}
    &#32;<small>${common.severity}, ${OWNER_NAME[common.owner]}</small> <span class="count">${findingCount(found)}</span></summary>
    ${question === undefined ? undefined : markup`<p class="quiet">${words(question.asks)} ${words(question.why)}</p>`}
    <p class="quiet">${words(common.remedy)}</p>
    ${result === undefined ? undefined : queries(result.queries, isWholeTeam(result) ? undefined : found.length)}
    <ul id="${id}">${found.map((finding) => item(finding, common))}</ul></details>`;
}

function item(finding: Finding, common: Finding): Markup {
  const { subject, message } = finding;
  const status = statusWords(finding, words);
  const ofTeam = subject.kind === "team";
  return markup`<li${differing(finding, common)}>${ofTeam ? markup`<span class="key">team</span>` : linked(subject)}
    ${ofTeam || subject.kind === "sprint" ? undefined : markup`<p>${shown(subject.title)}</p>`}
    <p class="says">${words(message)}${status === undefined ? undefined : markup` <i>${status}</i>`}</p></li>`;
}

function differing({ severity, owner, status }: Finding, common: Finding): Part {
  return [
    severity === common.severity ? undefined : markup` data-severity="${severity}"`,
    owner === common.owner ? undefined : markup` data-owner="${owner}"`,
    status === "new" ? undefined : markup` data-status="${status}"`,
  ];
}
