import { describe, expect, it } from "vitest";
import { featureStarts } from "../../../../src/backlog/history/requests/feature-starts.ts";
import type { Person, WorkItem } from "../../../../src/backlog/model.ts";
import { changed } from "../../../changed.ts";
import { daysAgo, markdown, NOW, person, started, story, team, times, VOCABULARY } from "../../../make.ts";

const [po, dev] = [person("po"), person("dev")];
const START = daysAgo(20);
const feature = (fields: Partial<WorkItem> = {}, at = START): WorkItem =>
  started({
    ...{ reporter: po, creator: po, description: markdown("A list with a filter"), startedAt: at },
    events: [changed("status", "To Do", "In Progress", at, dev)],
    ...fields,
  });
const count = (fields: Partial<WorkItem>, others: WorkItem[] = []) => {
  const item = feature(fields);
  const backlog = team({ items: [item, ...others], vocabulary: VOCABULARY });
  return featureStarts(backlog, NOW).filter((one) => one.item === item).length;
};

describe("the start of a feature", () => {
  it("is that of a story, until now", () => {
    const items = [feature(), feature({}, START - 1), feature({}, NOW), feature({}, NOW + 1)];
    const found = featureStarts(team({ items, vocabulary: VOCABULARY }), NOW);
    expect(found.map(({ at }) => at)).toEqual([START - 1, START, NOW]);
  });

  it("is none of a bug, and none of a story that never was started", () => {
    expect([count({ kind: "bug" }), count({ ...story({ events: [] }), reporter: po })]).toEqual([0, 0]);
  });

  it("is none of what those who do the work asked of themselves", () => {
    const by = (who: Person) => count({ reporter: who });
    expect([by(dev), by(person("qa")), by(po), by(person())]).toEqual([0, 0, 1, 1]);
    const worker = person();
    const work = times(3, () => started({ assignee: worker, events: [] }));
    expect(count({ reporter: worker }, work)).toBe(0);
    expect([count({ reporter: null, creator: dev }), count({ reporter: null, creator: null })]).toEqual([
      0, 1,
    ]);
  });

  it("is none of incidents and of work to keep things running", () => {
    expect([count({ labels: ["incident"] }), count({ labels: ["tech-debt"] })]).toEqual([0, 0]);
  });

  it("is none of an import", () => {
    const creation = { createdAt: daysAgo(60) };
    const flood = times(9, () => feature(creation));
    expect([count(creation, flood), count(creation, flood.slice(1))]).toEqual([0, 1]);
  });

  it("is none of what reads like a fault or a chore, whatever its type", () => {
    expect(count({ title: "Checkout crashes with an error on submit" })).toBe(0);
    expect(count({ title: "Unit tests of the checkout" })).toBe(0);
  });

  it("is none of what may be a fault, where there are no types", () => {
    const item = feature({ title: "Getting 500 on submit" });
    const starts = (tracker: string) => featureStarts(team({ items: [item], tracker }), NOW).length;
    expect([starts("jira"), starts("linear")]).toEqual([1, 0]);
  });
});
