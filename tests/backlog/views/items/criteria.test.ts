import { describe, expect, it } from "vitest";
import { criteriaOf, ownCriteriaOf } from "../../../../src/backlog/views/items/criteria.ts";
import { bug, daysAgo, markdown, story, team, times } from "../../../make.ts";

const withText = (source: string, more: Parameters<typeof story>[0] = {}) =>
  story({ description: markdown(source), ...more });

describe("criteriaOf", () => {
  it("is undefined where neither a description nor a criteria field is shown", () => {
    const item = story({ description: undefined, criteria: undefined });
    expect(criteriaOf(team({ items: [item] }), item)).toBeUndefined();
  });

  it("is missing where one of them is shown and is empty", () => {
    for (const fields of [{ description: null }, { description: undefined, criteria: [] }]) {
      const item = story(fields);
      expect(criteriaOf(team({ items: [item] }), item)?.presence).toBe("missing");
    }
  });

  it("reads description and fields", () => {
    const item = withText("AC:\n- The bell rings", { criteria: [markdown("The lamp is on")] });
    expect(criteriaOf(team({ items: [item] }), item)?.criteria.map(({ text }) => text)).toEqual([
      "The bell rings",
      "The lamp is on",
    ]);
  });

  it("lets an expected result count for a bug", () => {
    const item = bug({ description: markdown("Expected result: the bell rings") });
    expect(criteriaOf(team({ items: [item] }), item)?.presence).toBe("present");
  });

  it("gives the same answer twice without reading twice", () => {
    const item = withText("AC:\n- The bell rings");
    const one = team({ items: [item] });
    expect(criteriaOf(one, item)).toBe(criteriaOf(one, item));
  });

  it("takes a line that stands in five stories for the template's, and not one in four", () => {
    const classes = (count: number) => {
      const items = times(count, (n) => withText(`AC:\n- Screenshots are attached.\n- Lamp ${n} is on`));
      const one = team({ items });
      return items.map((item) => criteriaOf(one, item)?.criteria.map((criterion) => criterion.class));
    };
    expect(classes(5)).toEqual(times(5, () => ["template", "checkable"]));
    expect(classes(4)).toEqual(times(4, () => ["plain", "checkable"]));
  });

  it("takes a criterion for the template's when every line of it is, and a scenario only as a whole", () => {
    const items = times(5, (n) =>
      withText(
        `AC:\n- Texts\n  - are translated\n  - in ${n} places\n- Owner\n  - is named\n\nGiven a shop\nThen lamp ${n} is on`,
      ),
    );
    const one = team({
      items: [...items, withText("AC:\n- Owner\n- Is named\n- Given a shop\n- Then the lamp is on")],
    });
    const classes = one.items.map((item) =>
      criteriaOf(one, item)?.criteria.map((criterion) => criterion.class),
    );
    expect(classes[0]).toEqual(["checkable", "template", "checkable"]);
    expect(classes[5]).toEqual(["template", "template", "checkable"]);
  });

  it("says of a phrase that says nothing just that, however many stories have it", () => {
    const items = times(9, () => withText("AC:\n- Works as expected"));
    const one = team({ items });
    expect(items.map((item) => criteriaOf(one, item)?.criteria[0]?.class)).toEqual(times(9, () => "vacuous"));
  });

  it("leaves the template's lines out of an item's own criteria", () => {
    const items = times(5, (n) => withText(`AC:\n- Screenshots are attached.\n- Lamp ${n} is on`));
    const one = team({ items });
    expect(ownCriteriaOf(one, items[2] as never)?.map(({ text }) => text)).toEqual(["Lamp 2 is on"]);
  });

  it("counts a text once a story, however often it stands there", () => {
    const item = withText(
      "## AC\n- Bikes are clean\n\n## Acceptance criteria\n- Bikes are clean!\n- Bikes are CLEAN",
    );
    expect(criteriaOf(team({ items: [item] }), item)?.criteria).toMatchObject([{ class: "plain" }]);
  });

  it("learns templates from the newest 500 stories only", () => {
    const old = times(5, (n) =>
      withText(`AC:\n- Bikes are blue\n- Lamp ${n}`, { createdAt: daysAgo(900 + n) }),
    );
    const newer = times(500, (n) => withText(`AC:\n- Bike ${n} rings`, { createdAt: daysAgo(1) }));
    const [item] = old;
    const classIn = (one: ReturnType<typeof team>) => item && criteriaOf(one, item)?.criteria[0]?.class;
    expect(classIn(team({ items: [...old, ...newer] }))).toBe("plain");
    expect(classIn(team({ items: old }))).toBe("template");
  });

  it("reads sub-items titled with a label, and only those", () => {
    const parent = story({ children: [] });
    const sub = (title: string, source: string | null) =>
      story({
        kind: "subtask",
        level: -1,
        parent: parent.key,
        title,
        description: source === null ? null : markdown(source),
      });
    const items = [
      parent,
      sub("Acceptance criteria", "- The bell rings"),
      sub("AC 2: the lamp is on", null),
      sub("Design", "- The frame is red"),
    ];
    expect(criteriaOf(team({ items }), parent)).toMatchObject({
      presence: "present",
      criteria: [{ text: "The bell rings" }, { text: "the lamp is on" }],
    });
  });
});
