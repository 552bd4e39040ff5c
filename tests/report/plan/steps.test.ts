import { describe, expect, it } from "vitest";
import { LINEAR_TRAITS } from "../../../src/connectors/linear/traits.ts";
import type { Bulk } from "../../../src/engine/plan/bulk.ts";
import { stepsOf } from "../../../src/report/plan/steps.ts";
import { itemSubject } from "../../../src/rule.ts";
import { story, team, times } from "../../make.ts";

const subjects = (n: number) => times(n, () => itemSubject(story()));
const QUERY = { language: "JQL", texts: ["project = A"], by: "condition", finds: 60 } as const;
const bulk = (many: number, reasons: Readonly<Record<string, number>> = {}): Bulk => ({
  many: { subjects: subjects(many), queries: [QUERY] },
  spared: {
    subjects: subjects(Object.values(reasons).reduce((sum, n) => sum + n, 0)),
    queries: [{ ...QUERY, by: "keys" }],
    reasons: Object.entries(reasons).map(([reason, items]) => ({ reason, items })),
  },
  looks: 0,
});
const steps = (...of: Parameters<typeof bulk>) => stepsOf(bulk(...of), team());

describe("the steps of a bulk closing", () => {
  it("list, close, and look at the rest with its reasons", () => {
    const [list, close, look] = steps(60, { urgent: 12, "voted for": 1 });
    expect(list).toMatchObject({ does: "list", items: 60, queries: [{ texts: ["project = A"] }] });
    expect(list?.says).toMatch(/^List the 60 that nothing speaks for: /);
    expect(close).toMatchObject({ does: "close", items: 60, queries: [] });
    expect(look).toEqual({
      ...{ does: "look", items: 13, queries: [{ ...QUERY, by: "keys" }] },
      says: "Look at the other 13 items one by one: 12 urgent, 1 voted for.",
    });
    expect(steps(60)).toHaveLength(2);
  });

  it("say how many items the tracker takes at once, and how often that makes it", () => {
    expect(steps(1_000)[1]?.says).toMatch(/One bulk change takes up to 1,000 items\.$/);
    expect(steps(2_333)[1]?.says).toMatch(/One bulk change takes up to 1,000 items, so make 3\.$/);
  });

  it("say what to do in the tracker at hand, and no limit where none is documented", () => {
    const [, close] = stepsOf(bulk(2_333), team({ traits: LINEAR_TRAITS }));
    expect(close?.says).toMatch(/Open the list in Linear, .* Canceled\.$/);
  });
});
