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
      const judged = verdicts(teams, signals, world.now).map(({ team, status, assessments }) => ({
        team: team.id,
        label: world.truth.find(({ team: key }) => key === keyOf(team))?.label,
        found: FLAGGED.includes(status),
        // A team that keeps no customer evidence in its tracker at all may keep it elsewhere.
        hidden: assessments.some(({ signal, state }) => signal.part === "core" && state === "not-observable"),
      }));
      expect(judged.filter(({ label, found }) => label === "healthy" && found)).toEqual([]);
      expect(
        judged.filter(({ label, found, hidden }) => label === "babysitter" && !found && !hidden),
      ).toEqual([]);
      expect(judged.filter(({ label, found }) => label === "babysitter" && found)).toHaveLength(2);
    },
    60_000,
  );
});
