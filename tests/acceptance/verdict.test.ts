/** The verdict on a made-up organisation; docs/verdict.md measures it over many. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import signals from "../../rules/babysitter/index.ts";
import { verdicts } from "../../src/engine/verdict/verdict.ts";
import { hasWorld, keyOf, makeWorld, type World } from "../backlog/replay/world.ts";

const FLAGGED = ["watch", "pattern", "strong-pattern"];

describe.skipIf(!hasWorld)("the verdict on a made-up world", () => {
  let world: World;
  beforeAll(() => {
    world = makeWorld(61, 6, 40);
  }, 60_000);
  afterAll(() => world?.remove());

  it.each(["cloud", "linear"] as const)(
    "finds who cannot decide and leaves the others alone (%s)",
    async (kind) => {
      const { backlogs } = await world.read(kind);
      const teams = backlogs.filter((team) => world.truth.some(({ team: key }) => key === keyOf(team)));
      const wrong = verdicts(teams, signals, world.now).flatMap(({ team, status }) => {
        const label = world.truth.find(({ team: key }) => key === keyOf(team))?.label;
        const found = FLAGGED.includes(status);
        return (label === "babysitter") === found || label === "borderline"
          ? []
          : [`${team.id}: ${label}, ${status}`];
      });
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
