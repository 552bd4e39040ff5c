import { describe, expect, it } from "vitest";
import {
  gateAsks,
  gateSentence,
  gateState,
  gateTally,
  reasonAbout,
  severityTally,
  statusTally,
} from "../../../src/report/gate/words.ts";
import type { Gate, GateReason, Report } from "../../../src/report/schema.ts";
import { finding, question, report } from "../sample.ts";

const gate = (changes: Partial<Gate> = {}): Gate => ({
  passed: false,
  failOn: { severity: null, areas: {}, verdict: null },
  newWork: null,
  answered: { answered: 0, of: 0, least: 0.5 },
  onGap: "fail",
  reasons: [],
  unjudged: [],
  notes: [],
  ...changes,
});
const reason = { team: "jira:SHOP", kind: "rule", id: "po/a", says: "fails" } as const;
const asis = (text: string): string => text;

describe("the state of a gate", () => {
  it("is said for what fails and for what could not be seen, each by itself", () => {
    expect(gateState(gate({ passed: true }))).toBe("passed");
    expect(gateState(gate({ reasons: [reason] }))).toBe("failed");
    expect(gateState(gate({ unjudged: [reason] }))).toBe("unseen");
    expect(gateState(gate({ reasons: [reason], unjudged: [reason] }))).toBe("failed and unseen");
  });

  it("is never passed where the report does not say so", () => {
    expect(gateState(gate())).toBe("failed");
  });
});

describe("how much a gate knows", () => {
  const with_ = (answered: number, of: number, state: Partial<Gate> = {}): string =>
    gateSentence(gate({ ...state, answered: { answered, of, least: 0.5 } }));

  it("is said beside its state, also where it passed", () => {
    expect(with_(3, 9, { passed: true })).toBe("Gate: PASSED. 3 of 9 gated questions were answered.");
    expect(with_(0, 1, { unjudged: [reason] })).toBe(
      "Gate: COULD NOT BE CHECKED. 0 of 1 gated question was answered.",
    );
    expect(with_(0, 0, { passed: true })).toBe("Gate: PASSED.");
  });

  it("ends the tally", () => {
    const known = gate({ reasons: [reason], answered: { answered: 7, of: 9, least: 0.5 } });
    expect(gateTally(known)).toBe("1 failure, 7 of 9 gated questions were answered");
  });
});

describe("what a gate asked", () => {
  it("is every threshold, new work, and the baseline", () => {
    const failOn = { severity: "critical", areas: { hygiene: 40, strategy: 70 }, verdict: "watch" } as const;
    const newWork = { since: "2026-08-26T03:00:00.000Z", atLeast: 1 };
    const known = report({ baseline: { file: "b.json", known: 1, reopened: 0, settled: 0 } });
    expect(gateAsks(gate({ failOn, newWork }), known, (text) => `<${text}>`)).toEqual([
      "no rule fails at critical",
      "Strategy: its score can be 70 or more",
      "Hygiene: its score can be 40 or more",
      "Backlog babysitter below WATCH",
      "only work created or started since 26 Aug 2026 is judged, at least 1 item per team",
      "at least 50 % of the gated questions are answered",
      "findings in the baseline <b.json> do not count",
    ]);
  });

  it("is nothing where no threshold is set", () => {
    expect(gateAsks(gate(), report(), asis)).toEqual([expect.stringMatching(/^none/)]);
  });
});

describe("what a reason is about", () => {
  const about = (one: Partial<GateReason>, questions: Report["questions"] = []) =>
    reasonAbout({ ...reason, ...one }, { questions });

  it("is the rule by title and id, the area by its name, or the verdict", () => {
    expect(about({}, [question("po/a")])).toEqual({ title: "A", id: "po/a" });
    expect(about({})).toEqual({ title: "po/a", id: "po/a" });
    expect(about({ kind: "area", id: "delivery" })).toEqual({ title: "Delivery" });
    expect(about({ kind: "area", id: "elsewhere" })).toEqual({ title: "elsewhere", id: "elsewhere" });
    expect(about({ kind: "verdict", id: "pattern" })).toEqual({ title: "Backlog babysitter" });
  });
});

describe("counts of findings", () => {
  const status = (one: "new" | "known" | "waived") => finding({ rule: "po/a", status: one });

  it("tell what is not new only where something is not", () => {
    expect(statusTally([])).toBeUndefined();
    expect(statusTally([status("new")])).toBeUndefined();
    expect(statusTally([status("known"), status("new"), status("known")])).toBe("1 new, 2 known");
    expect(statusTally([status("waived")])).toBe("1 waived");
  });

  it("name severities from the worst", () => {
    const of = (severity: "high" | "low") => finding({ rule: "po/a", severity });
    expect(severityTally([of("low"), of("high"), of("low")])).toBe("1 high, 2 low");
  });
});
