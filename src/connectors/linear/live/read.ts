/** A live Linear → backlogs: the way in for `linear:` sources. */
import { EVERYTHING } from "../../../backlog/model.ts";
import { Interrupted, UserError } from "../../../errors.ts";
import { readingOf } from "../../assemble.ts";
import type { GapLog } from "../../gaps.ts";
import { intakeOf } from "../../intake.ts";
import type { Raw } from "../../raw.ts";
import type { Reading } from "../../reading.ts";
import type { LiveOptions, LiveSource } from "../../tracker.ts";
import { RequestFailed } from "../../transport/failure.ts";
import { LinearCollector } from "../collector.ts";
import { TEAMS } from "../documents/teams.ts";
import { asNumber, asRaw, asText } from "../raw.ts";
import { LINEAR } from "../traits.ts";
import { connect, costOf } from "./connect.ts";
import { readLists } from "./lists.ts";
import { Run } from "./run.ts";
import { findTeam } from "./teams.ts";
import { failureWords, nextStep } from "./words.ts";

/**
 * Reads the teams named of one workspace. What cannot be seen is a gap.
 * @throws UserError where nothing at all can be read; Interrupted when stopped by the signal.
 */
export async function readLinear(sources: readonly LiveSource[], options: LiveOptions): Promise<Reading> {
  let [issues, requests] = [0, 0];
  try {
    return await readThrough(sources, {
      ...options,
      onIssues(read, of) {
        issues = read;
        options.onIssues?.(read, of);
      },
      onProgress(progress) {
        requests = progress.requests;
        options.onProgress?.(progress);
      },
    });
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    if (error.kind === "cancelled")
      throw new Interrupted(`stopped: ${issues} issues were read with ${requests} requests`);
    throw new UserError(`Linear cannot be read: ${failureWords(error)}`, nextStep(error.kind), 3);
  }
}

async function readThrough(sources: readonly LiveSource[], options: LiveOptions): Promise<Reading> {
  const connection = await connect(options.env, options);
  const queries = new Map<string, string>();
  const intake = intakeOf(LINEAR, (id, key) => options.settings(id, key, queries.get(key)));
  const { gaps } = intake;
  const collector = new LinearCollector(intake);
  const source = sources.length === 1 ? `linear:${sources[0]?.query ?? ""}` : "linear";
  const { client } = connection;
  const run = new Run({ client, collector, gaps, source, onIssues: options.onIssues ?? (() => {}) });
  run.add({ table: "organization" }, connection.organization);
  const teams: Raw[] = [];
  if (
    !(await run.list(TEAMS, { what: "teams", cuts: EVERYTHING, onNodes: (nodes) => teams.push(...nodes) })) &&
    teams.length === 0
  )
    throw new UserError("no Linear team is visible", gaps.list()[0]?.detail ?? "Run again.", 3);
  const wanted = wantedTeams(sources, teams, gaps, queries);
  run.expected = expectedIssues(wanted ?? teams);
  await readLists(
    run,
    wanted?.map(({ id }) => String(id)),
  );
  collector.finish();
  const only = wanted === undefined ? undefined : new Set(wanted.map(({ key }) => String(key)));
  return {
    ...readingOf(intake, costOf(connection), { only, hidden: run.hidden }),
    accountsOf: (person) => intake.people.accountsOf(person),
  };
}

/** The teams that the sources name, or undefined for all. A team that is not there is a gap beside the others. */
function wantedTeams(
  sources: readonly LiveSource[],
  teams: readonly Raw[],
  gaps: GapLog,
  queries: Map<string, string>,
): readonly Raw[] | undefined {
  const names = [...new Set(sources.map(({ query }) => query.trim()))];
  if (names.some((name) => name === "" || name === "*")) return undefined;
  const there = teams
    .flatMap(({ key }) => asText(key) ?? [])
    .sort()
    .join(", ");
  const found = new Set<Raw>();
  const missing: string[] = [];
  for (const name of names) {
    const team = findTeam(teams, name);
    if (team === undefined) missing.push(name);
    else {
      found.add(team);
      queries.set(String(team.key), name);
    }
  }
  if (found.size === 0)
    throw new UserError(
      `linear:${missing[0] ?? ""}: no team with this key, or your API key has no access to it`,
      there === "" ? "Your API key has access to no team." : `Available: ${there}.`,
      3,
    );
  for (const name of missing)
    gaps.note(
      `linear:${name}`,
      "team",
      `no team with this key, or your API key has no access to it; available: ${there}`,
      EVERYTHING,
    );
  return [...found];
}

function expectedIssues(teams: readonly Raw[]): number | undefined {
  const counts = teams.flatMap((team) => asNumber(asRaw(team)?.issueCount) ?? []);
  return counts.length === 0 ? undefined : counts.reduce((sum, one) => sum + one, 0);
}
