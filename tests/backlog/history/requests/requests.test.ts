import { describe, expect, it } from "vitest";
import { originOf, requests } from "../../../../src/backlog/history/requests/requests.ts";
import type { Person, RemoteLink, WorkItem } from "../../../../src/backlog/model.ts";
import { changed, inBulk } from "../../../changed.ts";
import { comment, daysAgo, NOW, person, started, story, team, times, VOCABULARY } from "../../../make.ts";

const [po, pm, dev] = [person("po"), person("pm"), person("dev")];
const asker = person("stakeholder");
const app: Person = { ...person(), kind: "app" };
const AT = daysAgo(20);
const asked = (fields: Partial<WorkItem> = {}): WorkItem =>
  story({ reporter: asker, creator: asker, createdAt: AT, events: [], ...fields });
const found = (...items: WorkItem[]) => requests(team({ items, vocabulary: VOCABULARY }), NOW);

describe("a request", () => {
  it("was made until now, the very instant included", () => {
    const made = (createdAt: number | undefined) => found(asked({ createdAt })).length;
    expect([NOW, NOW + 1, undefined].map(made)).toEqual([1, 0, 0]);
  });

  it("is no sub-task and no roadmap item", () => {
    expect(found(asked({ kind: "subtask", level: -1 }), asked({ kind: "roadmap", level: 1 }))).toEqual([]);
  });

  it("is listed by when it was made", () => {
    const [late, early] = [asked(), asked({ createdAt: AT - 1 })];
    expect(found(late, early).map(({ item }) => item)).toEqual([early, late]);
  });
});

describe("the origin of an item", () => {
  const origin = (fields: Partial<WorkItem>, others: WorkItem[] = []) => {
    const item = asked(fields);
    return originOf(team({ items: [item, ...others] }), item);
  };
  const from = (who: Person) => origin({ reporter: who, creator: po });

  it("is who asked: a stakeholder or leader, anybody without a role, or an app", () => {
    expect([asker, person("leader"), person()].map(from)).toEqual(times(3, () => "stakeholder"));
    expect(from(app)).toBe("portal");
    expect([po, pm, dev].map(from)).toEqual([undefined, undefined, undefined]);
    expect(origin({ reporter: undefined, creator: asker })).toBe("stakeholder");
  });

  it("is the team where an account without a role did work three times", () => {
    const worker = person();
    const assigned = (n: number) => times(n, () => started({ assignee: worker }));
    expect([2, 3].map((n) => origin({ reporter: worker }, assigned(n)))).toEqual(["stakeholder", undefined]);
    const moved = (from: string, to: string, by = worker) =>
      times(3, () => story({ events: [changed("status", from, to, AT, by)] }));
    expect(origin({ reporter: worker }, moved("To Do", "In Progress"))).toBeUndefined();
    expect(origin({ reporter: worker }, moved("In Progress", "Done"))).toBeUndefined();
    expect(origin({ reporter: worker }, moved("To Do", "Done"))).toBe("stakeholder");
  });

  it("is not the team because a migration ran under the account", () => {
    const worker = person();
    const moved = times(3, () =>
      story({ events: [inBulk(changed("status", "To Do", "In Progress", AT, worker))] }),
    );
    expect(origin({ reporter: worker }, moved)).toBe("stakeholder");
  });

  it("is no work where nothing was started, and none on the roadmap", () => {
    const worker = person();
    const work = (fields: Partial<WorkItem>) => times(3, () => started({ assignee: worker, ...fields }));
    expect(origin({ reporter: worker }, work({ startedAt: null }))).toBe("stakeholder");
    expect(origin({ reporter: worker }, work({ status: { name: "To Do", category: "new" } }))).toBe(
      "stakeholder",
    );
    expect(origin({ reporter: worker }, work({ kind: "roadmap", level: 1 }))).toBe("stakeholder");
  });

  it("is a ticket that was linked by nobody when the item was created", () => {
    const linked = (fields: Partial<RemoteLink>) =>
      origin({
        ...{ reporter: po, creator: po },
        remoteLinks: [
          {
            url: "https://desk.example.com/7",
            title: "7",
            leadsTo: "ticket",
            at: AT,
            by: undefined,
            ...fields,
          },
        ],
      });
    expect([linked({}), linked({ at: undefined })]).toEqual(["ticket", "ticket"]);
    expect([linked({ at: AT + 1 }), linked({ by: po }), linked({ leadsTo: "document" })]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });
});

describe("the first decision on a request", () => {
  const decided = (fields: Partial<WorkItem>) => found(asked(fields))[0]?.decision;
  const moved = (at: number, by: Person | undefined = po) => changed("priority", "Low", "High", at, by);

  it("is made by another person than the requester", () => {
    expect(decided({ events: [moved(AT + 1, asker), moved(AT + 2, app), moved(AT + 3)] })).toMatchObject({
      ...{ at: AT + 3, role: "po", what: "accepted" },
    });
    expect(decided({ events: [changed("priority", "Low", "High", AT + 1)] })).toBeUndefined();
    expect(decided({ reporter: null, events: [moved(AT + 1, asker)] })).toBeUndefined();
  });

  it("is a question back where that came before any act, or in its very instant", () => {
    const both = (at: number, by: Person | undefined = po, text = "Who needs it?") =>
      decided({ events: [moved(AT + 9)], comments: [comment(text, at, by)] })?.what;
    expect([AT + 8, AT + 9, AT + 10].map((at) => both(at))).toEqual(["asked", "asked", "accepted"]);
    expect([both(AT + 8, asker), both(AT + 8, app), both(AT + 8, po, "Fine.")]).toEqual(
      times(3, () => "accepted"),
    );
  });

  it("is a sprint or a version it was planned for, and no other field that was filled in", () => {
    const by = (field: "release" | "sprint" | "assignee", to: unknown) =>
      decided({ events: [changed(field as "release", null, to as string, AT + 1, po)] })?.what;
    expect([by("release", "2.8"), by("sprint", ["7"]), by("assignee", dev)]).toEqual([
      "accepted",
      "accepted",
      undefined,
    ]);
  });

  it("is made until now", () => {
    expect(decided({ comments: [comment("Who needs it?", NOW, po)] })?.what).toBe("asked");
    expect(decided({ comments: [comment("Who needs it?", NOW + 1, po)] })).toBeUndefined();
    expect(decided({ comments: [comment("Who needs it?", AT + 1)] })).toBeUndefined();
  });
});
