import { describe, expect, it } from "vitest";
import { subjectIn } from "../../src/engine/failures.ts";
import { epic, NOW, sprint, story, team } from "../make.ts";
import { titleRule } from "./title-rule.ts";

const backlog = team();
const subjectOf = (member: unknown) =>
  subjectIn(titleRule(), member, { team: backlog, now: NOW, options: {} });

describe("what a finding points at", () => {
  it("is the work item, the roadmap item, the sprint or the team that the member is", () => {
    const [item, above, box] = [story(), epic(), sprint()];
    expect(subjectOf(item)).toMatchObject({ kind: "item", id: item.id, key: item.key, title: item.title });
    expect(subjectOf(above)).toMatchObject({ kind: "roadmap", id: above.id });
    expect(subjectOf(box)).toEqual({ kind: "sprint", id: box.id, key: box.name, title: box.name });
    expect(subjectOf(backlog)).toEqual({
      kind: "team",
      id: backlog.id,
      key: backlog.id,
      title: backlog.name,
    });
  });

  it("is what a rule says of members of its own making", () => {
    const own = { kind: "item", id: "1", key: "SHOP-1", title: "Own" } as const;
    const rule = titleRule({ subject: () => own });
    expect(subjectIn(rule, { anything: true }, { team: backlog, now: NOW, options: {} })).toBe(own);
  });

  it.each([
    ["nothing", null],
    ["a text", "SHOP-1"],
    ["a function with the fields of an item", Object.assign(() => 0, { key: "", title: "", kind: "" })],
    ["an item without a key", { title: "", kind: "story" }],
    ["an item without a title", { key: "", kind: "story" }],
    ["an item without a kind", { key: "", title: "" }],
    ["a sprint without a goal", { id: "1", name: "" }],
    ["a sprint without an id", { goal: null, name: "" }],
    ["a sprint without a name", { goal: null, id: "1" }],
    ["a function with the fields of a sprint", Object.assign(() => 0, { goal: null, id: "1" })],
  ])("must be said by a rule whose member is %s", (_, member) => {
    expect(() => subjectOf(member)).toThrow("must define subject()");
  });
});
