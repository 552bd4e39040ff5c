/** Exports of other people's projects, read where they lie beside this repository. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { hasShared, itemOf, readPath, shared } from "./export.ts";

const DAY = 86_400_000;
const open = ({ status }: WorkItem): boolean => status.category !== "done";
const count = (items: readonly WorkItem[], is: (item: WorkItem) => boolean): number =>
  items.filter(is).length;

describe.skipIf(!hasShared("fixtures/tidev-jira"))("a server's archive of two projects", () => {
  interface Expected {
    readonly now: string;
    readonly projects: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }
  const expected = hasShared("fixtures/tidev-jira")
    ? (JSON.parse(readFileSync(shared("fixtures/tidev-jira/expected_counts.json"), "utf8")) as Expected)
    : undefined;

  test("counts as another program counted it", async () => {
    const { backlogs } = await readPath(shared("fixtures/tidev-jira"));
    expect(backlogs.map(({ id }) => id)).toEqual(["jira:ALOY", "jira:MOD"]);
    const now = Date.parse(expected?.now ?? "");
    for (const { id, items } of backlogs) {
      const opened = items.filter(open);
      const idle = (days: number) =>
        count(opened, ({ updatedAt }) => Math.floor((now - (updatedAt ?? now)) / DAY) > days);
      expect({
        issues: items.length,
        open_by_statusCategory: opened.length,
        open_no_assignee: count(opened, ({ assignee }) => assignee === null),
        open_no_description: count(opened, ({ description }) => description === null),
        open_no_fixVersion: count(opened, ({ releases }) => releases?.length === 0),
        open_no_component: count(opened, ({ components }) => components?.length === 0),
        open_not_updated_180d: idle(180),
        open_not_updated_365d: idle(365),
        open_story: count(opened, ({ type }) => type === "Story"),
        open_story_no_epic: count(opened, ({ type, parent }) => type === "Story" && parent === null),
        in_progress: count(opened, ({ status }) => status.category === "started"),
        in_progress_no_assignee: count(
          opened,
          ({ status, assignee }) => status.category === "started" && assignee === null,
        ),
        resolved_but_open: count(opened, ({ closure }) => closure !== null),
        three_or_more_closed_sprints_open: count(
          opened,
          ({ sprints }) => (sprints?.filter(({ state }) => state === "closed").length ?? 0) >= 3,
        ),
        statusCategories: {
          done: items.length - opened.length,
          new: count(items, ({ status }) => status.category === "new"),
          indeterminate: count(items, ({ status }) => status.category === "started"),
        },
      }).toEqual({
        ...expected?.projects[id.slice("jira:".length)],
        done_without_resolution: undefined,
        // The other program takes a priority called "None" for one.
        open_no_priority: undefined,
      });
    }
  });
});

describe.skipIf(!hasShared("fixtures/jirametrics"))("issues a file, with their histories", () => {
  test("are read without loss", async () => {
    const { backlogs, gaps } = await readPath(shared("fixtures/jirametrics"));
    expect(gaps).toEqual([]);
    expect(backlogs.map(({ id, name, profile }) => [id, name, profile])).toEqual([
      ["jira:SP", "Sample Project", "kanban"],
    ]);
    const raw = JSON.parse(readFileSync(shared("fixtures/jirametrics/testdata/SP-10.json"), "utf8"));
    const item = itemOf({ backlogs } as never, "SP-10");
    const changes = raw.changelog.histories.flatMap(({ items }: { items: unknown[] }) => items);
    expect(item.events).toHaveLength(changes.length);
    expect(item.closedAt).toBe(Date.parse(raw.fields.resolutiondate));
    expect(item.startedAt).toBeLessThan(item.closedAt ?? 0);
  });
});

describe.skipIf(!hasShared("fixtures/faros-jira"))("an Airbyte log", () => {
  test("is read with its users, sprints and boards", async () => {
    const { backlogs, gaps } = await readPath(shared("fixtures/faros-jira/all-streams.log"));
    expect(gaps).toEqual([]);
    const [team] = backlogs;
    expect(team).toMatchObject({ id: "jira:PLAYG", name: "Playground", profile: "scrum" });
    expect(team?.items).toHaveLength(6);
    expect(team?.roadmap.map(({ key }) => key)).toEqual(["PLAYG-6"]);
    expect(team?.sprints).toHaveLength(10);
  });

  test("'s short histories and comments are said to be short", async () => {
    const { gaps, backlogs } = await readPath(shared("fixtures/faros-jira/issues.json"));
    expect(gaps.map(({ what }) => what)).toEqual(["changelog", "comments", "sprint"]);
    expect(backlogs[0]?.items).toHaveLength(4);
  });
});

describe.skipIf(!hasShared("fixtures/go-jira-mocks"))("a folder of answers", () => {
  test("gives its one issue, and says what was cut", async () => {
    const { backlogs, gaps } = await readPath(shared("fixtures/go-jira-mocks"));
    expect(backlogs[0]?.items.map(({ key, parent }) => [key, parent])).toEqual([["AR-86", "AR-37"]]);
    expect(gaps.map(({ source, what }) => `${source}: ${what}`)).toEqual([
      "go-jira-mocks/no_role.json: content",
      "go-jira-mocks/no_roles.json: content",
      "go-jira-mocks/issues_in_sprint.json: issues",
    ]);
  });
});

describe.skipIf(!hasShared("fixtures/jira-cli-testdata"))("answers of both versions of the API", () => {
  test("are read without loss", async () => {
    const { backlogs, gaps } = await readPath(shared("fixtures/jira-cli-testdata"));
    expect(gaps).toEqual([]);
    expect(backlogs[0]?.items.map(({ key }) => key).sort()).toEqual(["TEST-1", "TEST-2", "TEST-3"]);
  });

  test("keep the form of their texts", async () => {
    const adf = await readPath(shared("fixtures/jira-cli-testdata/jira-issue.json"));
    expect(itemOf(adf, "TEST-1").description?.format).toBe("adf");
    const wiki = await readPath(shared("fixtures/jira-cli-testdata/jira-issue-2.json"));
    expect(itemOf(wiki, "TEST-1").description).toMatchObject({ format: "wiki", source: "Test description" });
  });
});
