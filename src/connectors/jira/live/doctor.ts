/** Tries the credentials, the site and the sources, and says of each what it found and what to do next. */
import type { Check } from "../../check.ts";
import { GapLog } from "../../gaps.ts";
import { isRaw, type Raw } from "../../raw.ts";
import type { ExamineOptions } from "../../tracker.ts";
import { RequestFailed } from "../../transport/failure.ts";
import { FieldCatalogue, type Meaning } from "../fields.ts";
import { textIn } from "../raw.ts";
import type { JiraApi } from "./api.ts";
import type { Client } from "./client.ts";
import { connect } from "./connect.ts";
import { type Credentials, credentialsFrom } from "./credentials.ts";
import { ordered, parseQuery, projectJql } from "./query.ts";
import { transportFor } from "./transport.ts";
import { failureWords, nextStep } from "./words.ts";

/** @throws UserError where the environment holds no address or no credentials. */
export async function examineJira(
  queries: readonly string[],
  options: ExamineOptions,
): Promise<readonly Check[]> {
  const credentials = credentialsFrom(options.env);
  const transport = await transportFor(credentials, options);
  const gaps = new GapLog();
  const checks: Check[] = [];
  try {
    const { api, client, info, myself } = await connect(credentials, transport, gaps);
    checks.push(...greeting(credentials, api, info, myself));
    checks.push(...fieldChecks(await api.fields(), queries, options.settings));
    for (const query of queries) checks.push(...(await sourceChecks(api, query)));
    checks.push(budget(client));
  } catch (error) {
    if (!(error instanceof RequestFailed) || error.kind === "cancelled") throw error;
    const gateway = new URL(credentials.host).pathname.startsWith("/ex/jira/");
    const wrongId = gateway && (error.kind === "not-found" || error.kind === "forbidden");
    checks.push({
      ok: false,
      text: `${new URL(credentials.host).host}: ${failureWords(error)}; tried with ${credentials.by}`,
      next: wrongId
        ? "This token may not use the cloud id in JIRA_HOST: open https://YOUR-SITE.atlassian.net/_edge/tenant_info and copy cloudId."
        : nextStep(error.kind),
    });
  }
  for (const { what, detail } of gaps.list()) checks.push({ ok: false, text: `${what}: ${detail}` });
  return checks;
}

function greeting({ host, by }: Credentials, { deployment }: JiraApi, info: Raw, myself: Raw): Check[] {
  const kind =
    deployment === "cloud" ? "Jira Cloud" : `Jira Data Center ${textIn(info, "version") ?? ""}`.trim();
  const site = new URL(textIn(info, "baseUrl") ?? host).host;
  const email = textIn(myself, "emailAddress");
  const checks: Check[] = [
    { ok: true, text: `${site} answers: ${kind}` },
    {
      ok: true,
      text: `signed in as ${textIn(myself, "displayName") ?? "an account"} ${email === undefined ? "" : `(${masked(email)}) `}with ${by}`,
    },
  ];
  const [major = 0, minor = 0] = Array.isArray(info.versionNumbers) ? info.versionNumbers.map(Number) : [];
  if (deployment === "server" && (major < 8 || (major === 8 && minor < 4)))
    checks.push({
      ok: false,
      text: `this version is older than 8.4`,
      next: "Upgrade Jira, or read an export: histories and boards answer differently before 8.4.",
    });
  return checks;
}

/** The first letter and the domain. */
const masked = (email: string): string => `${email.slice(0, 1)}…${email.slice(email.lastIndexOf("@"))}`;

const FIELDS: readonly (readonly [Meaning, string, string])[] = [
  ["sprint", "sprints", "sprints will not be observable"],
  ["rank", "order of the backlog", "the order of the backlog will not be observable"],
  ["estimate", "estimates", "estimates will not be observable"],
  ["flagged", "flags", "blocked work is recognised by status and links only"],
  ["criteria", "acceptance criteria", "acceptance criteria are read from descriptions"],
  ["target", "target dates", "due dates are used instead"],
];

function fieldChecks(
  fields: readonly Raw[],
  queries: readonly string[],
  settings: ExamineOptions["settings"],
): Check[] {
  const catalogue = new FieldCatalogue();
  for (const field of fields) catalogue.define(field);
  const names = new Map(fields.map((field) => [textIn(field, "id"), textIn(field, "name")]));
  const [first = ""] = queries;
  const found = catalogue.meaningsFor(settings(`jira:${first}`, first, first));
  return [
    { ok: true, text: `${fields.length} fields are visible` },
    ...FIELDS.map(([meaning, what, without]): Check => {
      const ids = found[meaning].filter((id) => names.has(id));
      const words = ids.map((id) => `“${names.get(id) ?? id}” (${id})`).join(", ");
      // A missing field is not an error; the reader should know what follows from it.
      return { ok: true, text: ids.length === 0 ? `${what}: no field, so ${without}` : `${what}: ${words}` };
    }),
  ];
}

async function sourceChecks(api: JiraApi, words: string): Promise<Check[]> {
  try {
    const query = parseQuery(words);
    const jql =
      query.kind === "project"
        ? projectJql(query.key)
        : query.kind === "jql"
          ? query.jql
          : await api.boardQuery(query.id);
    const count = await api.count(ordered(jql));
    const requests = Math.ceil(count / 100) + 2 * Math.ceil(count / 1000) + 10;
    const checks: Check[] = [
      count > 0
        ? {
            ok: true,
            text: `jira:${words}: ${count} issues; a full reading takes about ${requests} requests, and one more for each started story and roadmap item`,
          }
        : {
            ok: false,
            text: `jira:${words}: no issue is visible`,
            next: "Check the key or query; if they are right, ask a Jira administrator for Browse Projects there.",
          },
    ];
    if (query.kind === "project") checks.push(...(await boardChecks(api, query.key)));
    return checks;
  } catch (error) {
    if (!(error instanceof RequestFailed) || error.kind === "cancelled") throw error;
    return [{ ok: false, text: `jira:${words}: ${failureWords(error)}`, next: nextStep(error.kind, true) }];
  }
}

async function boardChecks(api: JiraApi, key: string): Promise<Check[]> {
  const boards = (await api.boards(key, 0)).values;
  const board = boards.find(({ type }) => type === "scrum") ?? boards[0];
  if (board === undefined)
    return [{ ok: true, text: `jira:${key}: no board is visible, so sprints without items are unknown` }];
  const checks: Check[] = [
    {
      ok: true,
      text: `jira:${key}: ${boards.length} ${boards.length === 1 ? "board" : "boards"} visible`,
    },
  ];
  if (board.type === "kanban") return checks;
  const sprints = (await api.sprints(String(board.id), 0)).values;
  const goals = sprints.filter((sprint) => isRaw(sprint) && textIn(sprint, "goal") !== undefined).length;
  checks.push({
    ok: true,
    text: `jira:${key}: sprints are visible, ${goals} of the first ${sprints.length} with a goal`,
  });
  return checks;
}

function budget({ limits }: Client): Check {
  const { limit, remaining } = limits;
  return {
    ok: true,
    text:
      limit === undefined
        ? "API budget: this Jira reports no limit"
        : `API budget: ${remaining ?? "some"} of ${limit} requests are left in the current window`,
  };
}
