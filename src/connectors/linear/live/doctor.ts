/** Tries the key, the workspace and the teams, and says of each what it found and what to do next. */
import type { Check } from "../../check.ts";
import type { Raw } from "../../raw.ts";
import type { ExamineOptions } from "../../tracker.ts";
import { RequestFailed } from "../../transport/failure.ts";
import { COMMENTS, DOCUMENTS } from "../documents/conversation.ts";
import { CUSTOMER_NEEDS } from "../documents/customers.ts";
import type { ListDocument } from "../documents/document.ts";
import { INITIATIVES } from "../documents/initiatives.ts";
import { ISSUE_RELATIONS, ISSUES } from "../documents/issues.ts";
import { USERS } from "../documents/people.ts";
import { PROJECT_UPDATES, PROJECTS } from "../documents/projects.ts";
import { CYCLES, TEAMS } from "../documents/teams.ts";
import { asNumber, asText } from "../raw.ts";
import type { Budget } from "./budget.ts";
import type { LinearClient } from "./client.ts";
import { type Connection, connect } from "./connect.ts";
import { credentialsFrom } from "./credentials.ts";
import { connectionIn, pagesOf } from "./pages.ts";
import { findTeam } from "./teams.ts";
import { failureWords, nextStep } from "./words.ts";

/** Parts that a key or a plan may lack, and what cannot be judged without them. */
const PARTS: readonly (readonly [ListDocument, string, string])[] = [
  [ISSUES, "issues with their history", "nothing can be judged"],
  [COMMENTS, "comments", "answers to questions and reasons for decisions will not be observable"],
  [USERS, "users", "people and apps cannot be distinguished"],
  [CYCLES, "cycles", "cycles will not be observable"],
  [PROJECTS, "projects", "the roadmap will not be observable"],
  [PROJECT_UPDATES, "project updates", "updates and health will not be observable"],
  [INITIATIVES, "initiatives", "initiatives above projects will not be observable"],
  [CUSTOMER_NEEDS, "customer requests", "customer requests will not be observable"],
  [ISSUE_RELATIONS, "relations", "blockers and duplicates will not be observable"],
  [DOCUMENTS, "documents", "documents of projects are not read"],
];

/** What no key can show: Linear does not keep it. */
const BY_DESIGN = [
  "sprint goals: Linear's cycles have none by design, and unfinished work rolls over to the next",
  "user stories: Linear advises to write issues instead, so their form is not judged",
  "history of descriptions and of the manual order: Linear shows when a text changed, but not the earlier text, and no changes of the order",
];

/** @throws UserError where the environment holds no credentials. */
export async function examineLinear(
  queries: readonly string[],
  options: ExamineOptions,
): Promise<readonly Check[]> {
  const { by, url } = credentialsFrom(options.env);
  const checks: Check[] = [];
  try {
    const connection = await connect(options.env, options);
    checks.push(...greeting(connection));
    checks.push(...(await teamChecks(connection.client, queries)));
    for (const [list, what, without] of PARTS)
      checks.push(await partCheck(connection.client, list, what, without));
    checks.push(...BY_DESIGN.map((text) => ({ ok: true, text: `never observable: ${text}` })));
    checks.push(budgetLine(connection.budget));
  } catch (error) {
    if (!(error instanceof RequestFailed) || error.kind === "cancelled") throw error;
    checks.push({
      ok: false,
      text: `${new URL(url).host}: ${failureWords(error)}; tried with ${by}`,
      next: nextStep(error.kind),
    });
  }
  return checks;
}

function greeting({ organization, viewer, credentials }: Connection): Check[] {
  const kind = viewer.app === true ? "an app" : viewer.guest === true ? "a guest" : "a member";
  return [
    {
      ok: true,
      text: `${new URL(credentials.url).host} answers: the Linear workspace ${asText(organization.name) ?? "without a name"}`,
    },
    viewer.guest === true
      ? {
          ok: false,
          text: `signed in as a guest with ${credentials.by}`,
          next: "Use the key of a member: guests see only the teams they were invited to.",
        }
      : { ok: true, text: `signed in as ${kind} with ${credentials.by}` },
  ];
}

async function teamChecks(client: LinearClient, queries: readonly string[]): Promise<Check[]> {
  const teams: Raw[] = [];
  for await (const nodes of pagesOf(client, TEAMS, { onFaults: () => {} })) teams.push(...nodes);
  const keys = teams.flatMap(({ key }) => asText(key) ?? []).sort();
  if (teams.length === 0) return [{ ok: false, text: "no team is visible", next: nextStep("forbidden") }];
  const named = queries.filter((query) => query !== "" && query !== "*");
  if (named.length === 0)
    return [{ ok: true, text: `${teams.length} teams are visible: ${keys.join(", ")}` }];
  return named.map((query): Check => {
    const team = findTeam(teams, query);
    if (team === undefined)
      return {
        ok: false,
        text: `linear:${query}: no team with this key is visible`,
        next: `Available: ${keys.join(", ")}.`,
      };
    const issues = asNumber(team.issueCount) ?? 0;
    const settings = [
      team.cyclesEnabled === true ? "cycles" : "no cycles, so sprints are not observable",
      team.triageEnabled === true ? "triage" : "no triage",
      team.issueEstimationType === "notUsed" ? "no estimates" : "estimates",
      ...(team.groupIssueHistory === true
        ? ["grouped history, so there may be more changes than are shown"]
        : []),
    ];
    // 84 issues a page, as many comments again, and a tail of follow-ups.
    const requests = Math.ceil(issues / 35) + 20;
    return {
      ok: true,
      text: `linear:${query}: ${issues} issues, ${settings.join(", ")}; a full reading takes about ${requests} requests`,
    };
  });
}

/** Asks for a single record: enough to know whether the part may be seen, at next to no cost. */
async function partCheck(
  client: LinearClient,
  list: ListDocument,
  what: string,
  without: string,
): Promise<Check> {
  try {
    const { data } = await client.ask({ name: list.name, text: list.text(1), variables: { after: null } });
    connectionIn(data[list.root]);
    return { ok: true, text: `${what} are visible` };
  } catch (error) {
    if (!(error instanceof RequestFailed) || error.kind === "cancelled") throw error;
    return { ok: false, text: `${what}: ${failureWords(error)}; ${without}`, next: nextStep(error.kind) };
  }
}

function budgetLine(budget: Budget): Check {
  const { requests, points } = budget.left();
  return {
    ok: true,
    text:
      requests === undefined
        ? "API budget: this Linear reports no limit"
        : `API budget: ${requests} requests and ${points ?? "some"} points are left for this hour`,
  };
}
