import { describe, expect, it } from "vitest";
import catalogue from "../../rules/index.ts";
import { rulesNamed } from "../../src/cli/rules-named.ts";

const idsOf = (name: string): readonly string[] | undefined =>
  rulesNamed([name], catalogue)?.map(({ id }) => id);

describe("the name of a rule", () => {
  it.each(["po/sprint-goal", "sprint-goal", "Sprint goals", "sprint GOALS"])(
    "is its id, the last part of it, or its title in any case: %s",
    (name) => expect(idsOf(name)).toEqual(["po/sprint-goal"]),
  );

  it("is nothing that only begins like one", () => {
    expect(() => idsOf("sprint-goa")).toThrow("no rule sprint-goa");
  });
});
