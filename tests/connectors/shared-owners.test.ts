import { describe, expect, it } from "vitest";
import { PersonRegistry } from "../../src/connectors/people.ts";
import { withSharedOwners } from "../../src/connectors/shared-owners.ts";
import { daysAgo, NOW, story, team } from "../make.ts";

const KEYS = ["ONE", "TWO", "THREE", "OLD", "NONE"];
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  ONE: ["ada"],
  TWO: ["ada", "ben"],
  THREE: ["ben"],
  OLD: ["ben"],
};

function counted(): readonly (number | undefined)[] {
  const people = new PersonRegistry("jira", (_, key) => ({ roles: { po: [...(OWNERS[key] ?? [])] } }));
  for (const key of KEYS)
    for (const name of ["ada", "ben", "cleo"]) people.person({ id: name, kind: "human" }, key);
  const backlogs = KEYS.map((key) =>
    team({ id: `jira:${key}`, items: [story({ updatedAt: daysAgo(key === "OLD" ? 91 : 5) })] }),
  );
  return withSharedOwners(backlogs, KEYS, people, NOW).map(({ ownedTogether }) => ownedTogether);
}

describe("backlogs that share a product owner", () => {
  it("are counted by account, those at rest left out, and not at all without an owner", () => {
    expect(counted()).toEqual([2, 2, 2, 2, undefined]);
  });
});
