/** Jira's raw changelog, undone by hand, says the same of any day as the replay does. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changesOf } from "../../../src/backlog/changes.ts";
import type { Backlog, WorkItem } from "../../../src/backlog/model.ts";
import { asOf } from "../../../src/backlog/replay/replay.ts";
import { census } from "../../../src/backlog/views/items/census.ts";
import { hasWorld, keyOf, makeWorld, type Raw, type World } from "./world.ts";

const DAY = 86_400_000;

/** What Jira's fields were: every change since that day taken back, the newest first. */
function undone(issue: Raw, at: number) {
  const { fields } = issue;
  const is = {
    status: fields.status.name,
    priority: fields.priority?.name ?? null,
    summary: fields.summary,
    description: fields.description === null ? null : "untouched",
    assignee: fields.assignee ? "somebody" : null,
    estimate: fields.customfield_10016 ?? null,
    parent: fields.parent?.key ?? fields.customfield_10008 ?? fields.customfield_10009 ?? null,
    sprints: sprintsIn(fields.customfield_10020),
    labels: [...fields.labels].sort().join(" "),
    versions: new Set<string>(fields.fixVersions.map(({ name }: Raw) => name)),
    due: fields.duedate ?? null,
    resolution: fields.resolution?.name ?? null,
  };
  const histories = [...issue.changelog.histories].sort(
    (a, b) => Date.parse(b.created) - Date.parse(a.created),
  );
  for (const { created, items } of histories) {
    if (Date.parse(created) <= at) break;
    for (const change of items.toReversed()) {
      const before = change.fromString === "" ? null : (change.fromString ?? null);
      if (change.field === "status") is.status = before;
      if (change.field === "priority") is.priority = before;
      if (change.field === "summary") is.summary = before;
      if (change.field === "description") is.description = before;
      if (change.field === "assignee") is.assignee = change.from === null ? null : "somebody";
      if (change.field.startsWith("Story ")) is.estimate = before === null ? null : Number(before);
      if (change.field === "IssueParentAssociation" || change.field === "Epic Link") is.parent = before;
      if (change.field === "Sprint") is.sprints = change.from ?? "";
      if (change.field === "labels") is.labels = (before ?? "").split(" ").sort().join(" ");
      if (change.field === "duedate") is.due = change.from;
      if (change.field === "resolution") is.resolution = before;
      if (change.field === "Fix Version") is.versions.delete(change.toString);
    }
  }
  return { ...is, versions: [...is.versions].sort() };
}

const sprintsIn = (value: readonly (Raw | string)[] | null): string =>
  (value ?? []).map((one) => (typeof one === "string" ? /[[,]id=(\d+)/.exec(one)?.[1] : one.id)).join(", ");

const replayed = (item: WorkItem, was: ReturnType<typeof undone>) => ({
  status: item.status.name,
  priority: item.priority?.name ?? null,
  summary: item.title,
  description:
    item.description?.format === "wiki" || item.description === null
      ? (item.description?.source ?? null)
      : "untouched",
  assignee: item.assignee ? "somebody" : (item.assignee ?? null),
  estimate: item.estimate,
  parent: item.parent ?? null,
  sprints: item.sprints?.map(({ id }) => id).join(", "),
  labels: [...(item.labels ?? [])].sort().join(" "),
  versions: (item.releases ?? []).map(({ name }) => name).sort(),
  due: typeof item.dueAt === "number" ? new Date(item.dueAt).toISOString().slice(0, 10) : null,
  resolution: was.resolution,
});

const CATEGORY: Readonly<Record<string, string>> = { new: "new", indeterminate: "started", done: "done" };

describe.skipIf(!hasWorld)("the raw changelog of a made-up world", () => {
  let world: World;
  beforeAll(() => {
    world = makeWorld(11, 3, 16);
  });
  afterAll(() => world?.remove());

  // The server writes wiki text today as well, so that its untouched descriptions cannot be distinguished from old ones.
  it.each(["cloud"] as const)(
    "undone by hand, is what the replay says, field by field (%s)",
    async (kind) => {
      const { backlogs } = await world.read(kind);
      const issues = new Map(world.issues(kind).map((issue) => [issue.key, issue]));
      for (const at of randomDays(world, 5)) {
        for (const team of backlogs) {
          const then = asOf(team, at);
          expect(then.items.map(({ key }) => key)).toEqual(
            team.items
              .map(({ key }) => key)
              .filter((key) => Date.parse(issues.get(key)?.fields.created) <= at),
          );
          for (const item of then.items) {
            const was = undone(issues.get(item.key) as Raw, at);
            expect({ key: item.key, at, ...replayed(item, was) }).toEqual({ key: item.key, at, ...was });
          }
        }
      }
    },
  );

  it.each(["cloud", "dc"] as const)("gives the same census (%s)", async (kind) => {
    const { backlogs } = await world.read(kind);
    const issues = world.issues(kind);
    const categories = new Map(
      issues.map(({ fields }) => [fields.status.name, CATEGORY[fields.status.statusCategory.key]]),
    );
    for (const at of randomDays(world, 6)) {
      for (const team of backlogs) {
        const own = issues.filter(
          ({ fields }) => fields.project.key === keyOf(team) && Date.parse(fields.created) <= at,
        );
        const were = own.map((issue) => undone(issue, at));
        const inCategory = (category: string) =>
          were.filter(({ status }) => (categories.get(status) ?? closest(team, status)) === category);
        const open = [...inCategory("new"), ...inCategory("started")];
        const counts = census(asOf(team, at), at);
        expect({ team: team.id, at, ...counts, open: { ...counts.open } }).toMatchObject({
          team: team.id,
          at,
          new: inCategory("new").length,
          started: inCategory("started").length,
          done: inCategory("done").length,
          uncategorised: 0,
          startedWithoutAssignee: inCategory("started").filter(({ assignee }) => assignee === null).length,
          comments: own
            .flatMap(({ fields }) => fields.comment.comments)
            .filter((one: Raw) => Date.parse(one.created) <= at).length,
          open: {
            withoutAssignee: open.filter(({ assignee }) => assignee === null).length,
            withoutPriority: open.filter(({ priority }) => priority === null).length,
            withoutParent: open.filter(({ parent }) => parent === null).length,
          },
        });
      }
    }
  });
});

/** Statuses that no issue is in today, as the site lists them. */
const closest = (team: Backlog, name: string): string | undefined =>
  team.items
    .flatMap((item) => changesOf(item, "status").flatMap(({ from, to }) => [from, to]))
    .find((status) => status.name === name)?.category;

/** Days of the window, the same at every run. */
function randomDays({ from, now }: World, count: number): readonly number[] {
  let seed = 42;
  return Array.from({ length: count }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from + Math.floor((seed / 2_147_483_648) * ((now - from) / DAY)) * DAY + (seed % DAY);
  });
}
