import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GapLog } from "../../../src/connectors/gaps.ts";
import { parseLegacySprint, readSprints, SprintBook } from "../../../src/connectors/jira/sprints.ts";
import { hasShared, shared } from "../files/export.ts";

const PREFIX = "com.atlassian.greenhopper.service.sprint.Sprint@1f3a";
const at = { file: "export.json", line: 1 };

describe("a sprint of an older server", () => {
  test("is read whatever the order of its keys", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          [
            "id=7",
            "rapidViewId=3",
            "state=ACTIVE",
            "name=Sprint 7",
            "goal=",
            "completeDate=<null>",
            "sequence=7",
          ],
          { minLength: 7 },
        ),
        (pairs) => {
          expect(parseLegacySprint(`${PREFIX}[${pairs.join(",")}]`)).toEqual({
            ...{ id: "7", rapidViewId: "3", state: "ACTIVE", name: "Sprint 7", goal: "", completeDate: null },
            sequence: "7",
          });
        },
      ),
    );
  });

  test("may have commas, brackets and equal signs in its name and goal", () => {
    const text = `${PREFIX}[id=7,state=CLOSED,name=Sprint [7], the last,goal=a=b, c=d [x], state=done,sequence=7]`;
    expect(parseLegacySprint(text)).toMatchObject({
      ...{ id: "7", state: "CLOSED", name: "Sprint [7], the last", goal: "a=b, c=d [x], state=done" },
    });
  });

  test("may be written in any script", () => {
    const text = `${PREFIX}[completeDate=<null>,goal=支付可以取消,id=4,name=冲刺 4,state=ACTIVE]`;
    expect(parseLegacySprint(text)).toMatchObject({ goal: "支付可以取消", name: "冲刺 4" });
  });

  test("may be cut short", () => {
    const text = `${PREFIX}[id=7,state=CLOSED,name=Sprint 7,goal=All orders]`;
    for (let end = 0; end < text.length; end++)
      expect(() => parseLegacySprint(text.slice(0, end))).not.toThrow();
  });

  test("may have a goal of a million commas", () => {
    const text = `${PREFIX}[id=7,name=a,goal=${",".repeat(1_000_000)}]`;
    expect(parseLegacySprint(text)).toMatchObject({ id: "7" });
  });
});

describe("sprints of an item", () => {
  test("stand oldest first, each once, whatever fields name them", () => {
    const book = new SprintBook();
    const two = { id: 2, name: "Two", state: "active", startDate: "2026-02-01T00:00:00Z", goal: "Go live" };
    const one = { id: 1, name: "One", state: "closed", startDate: "2026-01-01T00:00:00Z" };
    const found = readSprints(book, [two, [one], [two, one]], at, new GapLog());
    expect(found?.map(({ name }) => name)).toEqual(["One", "Two"]);
  });

  test("are one object for all that mention them, in the state of the latest mention", () => {
    const book = new SprintBook();
    const early = book.read({ id: 5, name: "Five", state: "future" });
    const late = book.read({
      id: 5,
      name: "Five",
      state: "closed",
      completeDate: "2026-02-01T00:00:00Z",
      goal: "",
    });
    expect(early).toBe(late);
    expect(early).toMatchObject({ state: "closed", completeAt: Date.UTC(2026, 1, 1), goal: null });
    expect(book.read({ id: 5, name: "Five", state: "active" })).toMatchObject({ state: "closed" });
  });

  test("are not known where no field is, and none where it is empty", () => {
    const gaps = new GapLog();
    expect(readSprints(new SprintBook(), [undefined], at, gaps)).toBeUndefined();
    expect(readSprints(new SprintBook(), [null], at, gaps)).toEqual([]);
  });

  test("of another shape are a gap", () => {
    const gaps = new GapLog();
    expect(readSprints(new SprintBook(), [["Sprint 3"]], at, gaps)).toEqual([]);
    expect(gaps.list()).toHaveLength(1);
  });
});

describe("goals", () => {
  test("are missing where other sprints tell theirs, and unknown where none does", () => {
    const telling = new SprintBook();
    const plain = telling.read({ id: 1, name: "One", state: "closed" });
    telling.read({ id: 2, name: "Two", state: "closed", goal: "Go live" });
    telling.fillGoals();
    expect(plain?.goal).toBeNull();
    const silent = new SprintBook();
    const only = silent.read({ id: 1, name: "One", state: "closed" });
    silent.fillGoals();
    expect(only?.goal).toBeUndefined();
  });
});

describe.skipIf(!hasShared("fixtures/jira-legacy-sprint-strings/strings.txt"))(
  "strings seen in the wild",
  () => {
    test("are all read", () => {
      const book = new SprintBook();
      const strings = readFileSync(shared("fixtures/jira-legacy-sprint-strings/strings.txt"), "utf8")
        .trim()
        .split("\n");
      const found = strings.map((line) => book.read(line));
      expect(found.map((sprint) => sprint?.id)).toEqual(["29200", "3", "75", "47", "3713"]);
      expect(found.map((sprint) => sprint?.state)).toEqual([
        "closed",
        "active",
        "active",
        "active",
        "closed",
      ]);
      expect(found[0]).toMatchObject({ goal: "Spruce 100%!", endAt: Date.parse("2018-05-02T18:04:00Z") });
      expect(found[1]).toMatchObject({ name: "Релиз 1", completeAt: null });
    });
  },
);
