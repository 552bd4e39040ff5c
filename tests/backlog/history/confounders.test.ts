/** Teams that differ from the usual in one thing: a language, a board without sprints, an import. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importedItems } from "../../../src/backlog/history/changes/imports.ts";
import { acts } from "../../../src/backlog/history/decisions/acts.ts";
import { refusals } from "../../../src/backlog/history/decisions/refusals.ts";
import { sprintScopes } from "../../../src/backlog/history/sprints/sprint-scope.ts";
import { hasWorld, keyOf, makeWorld, type Raw, type World } from "../replay/world.ts";

/** Half a year less a fortnight, so that every act lies in the window of the views. */
const WEEKS = 24;

describe.skipIf(!hasWorld)("the views of teams that differ in one thing", () => {
  let world: World;
  beforeAll(() => {
    world = makeWorld(3, 5, WEEKS, ["lang-zh", "lang-de", "lang-es", "kanban", "bulk-import"]);
  });
  afterAll(() => world?.remove());

  const teams = async (kind: "cloud" | "dc" | "linear") =>
    (await world.read(kind)).backlogs.map((team) => {
      const known = world.truth.find((one) => one.team === keyOf(team)) as Raw;
      return { team, confounder: known.confounders[0] as string, signals: known.signals as Raw };
    });

  it.each(["cloud", "dc", "linear"] as const)("understand a workflow in any language (%s)", async (kind) => {
    for (const { team, confounder, signals } of await teams(kind)) {
      const { requests, acceptance } = signals;
      const declined = refusals(team, world.now).filter(
        ({ way, role, bulk }) => way === "declined" && role === "po" && !bulk,
      );
      const returned = acts(team, world.now).filter(({ what, role }) => what === "returned" && role === "po");
      // A few items that nobody outside asked for are declined as well; clearing out what was imported, over a
      // hundred items within two minutes, is one clean-up and answers nobody.
      const extra = declined.length - (requests.declinedByPo - requests.declinedByMerge);
      expect([confounder, extra >= 0 && extra <= 4, returned.length]).toEqual([
        confounder,
        true,
        acceptance.rejectedByPo,
      ]);
    }
  });

  it.each(["cloud", "dc", "linear"] as const)("see no sprints on a kanban board (%s)", async (kind) => {
    for (const { team, confounder } of await teams(kind))
      expect([confounder, sprintScopes(team, world.now).length > 0]).toEqual([
        confounder,
        confounder !== "kanban",
      ]);
  });

  it.each(["cloud", "dc", "linear"] as const)("tell an import from demand (%s)", async (kind) => {
    for (const { team, signals } of await teams(kind))
      expect(importedItems(team).size).toBe(signals.noise.imported);
  });
});
