import { describe, expect, it } from "vitest";
import { selectActions } from "../../src/report/actions.ts";
import type { Finding, RuleResult } from "../../src/report/schema.ts";
import { finding, report, rule, SAMPLE, team } from "./sample.ts";

interface Asked {
  readonly fields: Partial<RuleResult> & Pick<RuleResult, "id">;
  readonly findings?: readonly Partial<Finding>[];
}

function chosen(asked: readonly Asked[], limit?: number) {
  const one = team({ rules: asked.map(({ fields }) => rule({ outcome: "fail", judged: 100, ...fields })) });
  const findings = asked.flatMap(({ fields, findings: given }) =>
    (given ?? Array.from({ length: fields.failed ?? 0 }, () => ({}))).map((more) =>
      finding({ rule: fields.id, severity: fields.severity ?? "medium", ...more }),
    ),
  );
  return selectActions(report({ teams: [one], findings }), one, limit);
}

const ids = (actions: ReturnType<typeof chosen>): string[] => actions.map(({ rule: { id } }) => id);

describe("what to do first", () => {
  it("is at most three actions, one a rule", () => {
    const asked = ["po/a", "po/b", "po/c", "po/d"].map((id) => ({ fields: { id, failed: 5 } }));
    expect(ids(chosen(asked))).toEqual(["po/a", "po/b", "po/c"]);
    expect(ids(chosen(asked, 1))).toEqual(["po/a"]);
  });

  it("weighs severity with the number of failing members", () => {
    expect(
      ids(
        chosen([
          { fields: { id: "po/few-low", severity: "low", failed: 2 } },
          { fields: { id: "po/few-high", severity: "high", failed: 2 } },
          { fields: { id: "po/many-low", severity: "low", failed: 60 } },
        ]),
      ),
    ).toEqual(["po/many-low", "po/few-high", "po/few-low"]);
  });

  it("begins with what can be mended: of finished work nothing can", () => {
    const part = { are: "finished stories", members: 100, created: null };
    const wider = (members: number, past?: true) => ({
      ...{ own: "near the sprint", members, judged: members },
      parts: [{ ...part, ...(past === undefined ? {} : { past }) }],
    });
    const of = (given: ReturnType<typeof wider>): string[] =>
      ids(
        chosen([
          { fields: { id: "po/criteria", severity: "high", failed: 95, wider: given } },
          { fields: { id: "hygiene/stale", severity: "low", failed: 3 } },
        ]),
      );
    expect(of(wider(0, true))).toEqual(["hygiene/stale", "po/criteria"]);
    expect(of(wider(2, true))).toEqual(["po/criteria", "hygiene/stale"]);
    expect(of(wider(0))).toEqual(["po/criteria", "hygiene/stale"]);
  });

  it("does not let a thousand small things hide a dozen grave ones", () => {
    expect(
      ids(
        chosen([
          { fields: { id: "hygiene/stale", severity: "low", failed: 1_000 } },
          { fields: { id: "po/criteria", severity: "high", failed: 12 } },
        ]),
      ),
    ).toEqual(["po/criteria", "hygiene/stale"]);
  });

  it("puts the graver first, then the earlier in the alphabet, where they press alike", () => {
    expect(
      ids(
        chosen([
          { fields: { id: "po/b", failed: 3 } },
          { fields: { id: "po/a", failed: 3 } },
          { fields: { id: "po/c", failed: 3, severity: "high" } },
        ]),
      ),
    ).toEqual(["po/c", "po/a", "po/b"]);
  });

  it("leaves out what passes, what may be chance, what has no answer, what informs and what is waived", () => {
    expect(
      chosen([
        { fields: { id: "po/pass", failed: 1, outcome: "pass" } },
        { fields: { id: "po/warn", failed: 60, outcome: "warn", severity: "critical" } },
        { fields: { id: "po/few", failed: 1, outcome: "insufficient-evidence" } },
        { fields: { id: "po/info", failed: 9, severity: "info" } },
        { fields: { id: "po/waived", failed: 1 }, findings: [{ status: "waived" }] },
      ]),
    ).toEqual([]);
  });

  it("leaves out what the action on another rule answers too", () => {
    expect(
      ids(
        chosen([
          { fields: { id: "hygiene/stale", failed: 30 } },
          { fields: { id: "hygiene/long", failed: 1, answeredBy: "hygiene/stale" } },
          { fields: { id: "po/few", failed: 1 } },
        ]),
      ),
    ).toEqual(["hygiene/stale", "po/few"]);
  });

  it("counts and names only what is not waived", () => {
    const [action] = chosen([
      { fields: { id: "po/a", failed: 3 }, findings: [{ status: "waived" }, { status: "known" }, {}] },
    ]);
    expect(action?.failing).toBe(2);
    expect(action?.findings.map(({ status }) => status)).toEqual(["known", "new"]);
  });

  it("counts the members of a convention though it is one finding", () => {
    const [action] = chosen([
      {
        fields: { id: "po/a", failed: 31 },
        findings: [{ subject: { kind: "team", key: "jira:SHOP", title: "Checkout" } }],
      },
    ]);
    expect(action?.failing).toBe(31);
    expect(action?.findings).toHaveLength(1);
  });

  it("looks at the findings of its own team only", () => {
    const [, growth] = SAMPLE.teams;
    if (growth === undefined) throw new Error("the sample has a second team");
    expect(selectActions(SAMPLE, growth).map(({ rule: { id }, owner }) => [id, owner])).toEqual([
      ["po/sprint-goal", "po"],
      ["hygiene/backlog-size", "po"],
    ]);
  });
});
