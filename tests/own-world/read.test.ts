import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import signals from "../../rules/babysitter/index.ts";
import { reopenings } from "../../src/backlog/history/changes/status-changes.ts";
import { acts } from "../../src/backlog/history/decisions/acts.ts";
import { refusals } from "../../src/backlog/history/decisions/refusals.ts";
import { questionsOn } from "../../src/backlog/history/requests/answers.ts";
import { sprintScopes } from "../../src/backlog/history/sprints/sprint-scope.ts";
import type { Backlog } from "../../src/backlog/model.ts";
import { asOf } from "../../src/backlog/replay/replay.ts";
import { readFiles } from "../../src/connectors/files/read.ts";
import { verdicts } from "../../src/engine/verdict/verdict.ts";
import * as jira from "./jira.ts";
import * as linear from "./linear.ts";
import { DAY, NOW, play, START, type Story, sprintsAt, statusAt } from "./story.ts";

const KINDS = ["cloud", "server", "linear"] as const;
type Kind = (typeof KINDS)[number];

const read = async (story: Story, kind: Kind): Promise<Backlog> => {
  const roles = kind === "linear" ? linear.rolesOf() : jira.rolesOf(kind);
  const text = kind === "linear" ? linear.exportOf(story) : jira.exportOf(story, kind);
  const { backlogs, gaps } = await readFiles([{ path: "-" }], () => ({ roles }), {
    stdin: Readable.from([Buffer.from(text)]),
  });
  expect(gaps).toEqual([]);
  return backlogs[0] as Backlog;
};
const sprintId = (kind: Kind, id: number): string => (kind === "linear" ? linear.cycleId(id) : String(id));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Days that acts and questions are looked back on. */
const HALF_A_YEAR = 182;

describe.each(KINDS)("a year of a made-up team, as an export of %s", (kind) => {
  const [decided, carried] = [play(true), play(false)];
  let team: Backlog;
  let other: Backlog;
  beforeAll(async () => {
    team = await read(decided, kind);
    other = await read(carried, kind);
  });

  it.each(["decided", "carried"] as const)("shows what happened in it: %s", (which) => {
    const [backlog, { truth }] = which === "decided" ? [team, decided] : [other, carried];
    const scopes = sprintScopes(backlog, NOW);
    const asked = backlog.items
      .flatMap((item) => questionsOn(item))
      .filter(({ role, askedAt }) => role === "dev" && askedAt > NOW - HALF_A_YEAR * DAY);
    const returned = acts(backlog, NOW).filter(({ role, what }) => role === "po" && what === "returned");
    const recent = (instants: readonly number[]): number =>
      instants.filter((at) => at > NOW - HALF_A_YEAR * DAY).length;
    expect({
      committed: sum(scopes.map(({ committed }) => committed.length)),
      added: sum(scopes.map(({ added }) => added.length)),
      carried: sum(scopes.map(({ unfinished }) => unfinished.length)),
      reopened: backlog.items.flatMap((item) => reopenings(item) ?? []).length,
      returned: returned.length,
      asked: asked.length,
      answered: asked.filter(({ answeredBy }) => answeredBy === "po").length,
      declined: refusals(backlog, NOW).filter(({ role, way }) => role === "po" && way === "declined").length,
    }).toEqual({
      committed: truth.committed.length,
      added: truth.added.length,
      carried: truth.carried.length,
      reopened: truth.reopened.length,
      returned: recent(truth.returned),
      asked: recent(truth.asked),
      answered: recent(truth.answered),
      declined: truth.declined.length,
    });
  });

  it("is on any earlier day as it was lived", () => {
    for (const day of [1, 30, 77, 150, 222, 300, 363]) {
      const at = START + day * DAY + 1;
      const lived = decided.items.filter(({ createdAt }) => createdAt <= at);
      expect(
        asOf(team, at).items.map(({ key, status, sprints }) => [
          key,
          status.name,
          sprints?.map(({ id }) => id),
        ]),
      ).toEqual(
        lived.map((item) => [
          `FERRY-${item.number}`,
          statusAt(item, at),
          sprintsAt(item, at).map((id) => sprintId(kind, id)),
        ]),
      );
    }
  });

  it("tells a product owner who decides from one to whom others bring decisions", () => {
    const verdict = (one: Backlog) => verdicts([one], signals, NOW)[0];
    expect(verdict(other)?.status).toBe("strong-pattern");
    // It keeps no customer evidence in the tracker, so that one of the three questions stays open.
    expect(verdict(team)?.status).toBe("inconclusive");
    const states = verdict(team)
      ?.assessments.slice(0, 3)
      .map(({ state }) => state);
    expect(states).toEqual(["refuted", "not-observable", "refuted"]);
  });
});
