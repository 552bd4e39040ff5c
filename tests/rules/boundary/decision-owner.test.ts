import rule from "../../../rules/boundary/decision-owner.ts";
import type { Backlog, ChangeField, Person, WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { comment, daysAgo, person, story, team, times, VOCABULARY } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const [po, delegate, pm] = [person("po"), person("po"), person("pm")];
const crowd = times(5, () => person());
const app: Person = { ref: 906, kind: "app", roles: [] };

const decided = (n: number, by: Person, field: ChangeField = "priority"): WorkItem[] =>
  times(n, (i) =>
    story({
      createdAt: daysAgo(300),
      events: [changed(field, "Low", "Medium", daysAgo(6 + 14 * (i % 12)) + i * 60_000, by)],
    }),
  );
const mapped = (items: WorkItem[], fields: Partial<Backlog> = {}): Backlog =>
  team({ items, mappedRoles: ["po"], vocabulary: VOCABULARY, ...fields });

describeRule(rule, {
  pass: {
    "One product owner makes all decisions on the order of the backlog.": () => ({
      team: mapped(decided(40, po)),
      judged: 1,
    }),
    "where many decide something and one hand two fifths": () => ({
      team: mapped([...decided(20, po), ...crowd.flatMap((one) => decided(6, one))]),
    }),
    "where exactly as many decide as may": () => ({
      team: mapped([...decided(20, po), ...decided(20, pm)]),
      options: { deciders: 2, topShare: 0.9 },
    }),
    "where three decide alike": () => ({
      team: mapped([...decided(15, po), ...decided(15, pm), ...decided(15, crowd[0] as Person)]),
    }),
    "where a delegate takes turns with the product owner": () => ({
      team: mapped([
        ...decided(10, po),
        ...decided(10, delegate),
        ...crowd.slice(0, 3).flatMap((one) => decided(8, one)),
      ]),
    }),
    "where others word, plan and finish": () => ({
      team: mapped([
        ...decided(40, po),
        ...crowd.flatMap((one) => [
          ...decided(20, one, "description"),
          ...decided(20, one, "sprint"),
          ...times(20, () => story({ comments: [comment("", daysAgo(9), one)] })),
        ]),
        ...decided(40, app, "rank"),
      ]),
    }),
  },
  warn: {
    "where five of fifty share the decisions, and one may well have two fifths": () => ({
      team: mapped([...decided(17, po), ...crowd.slice(0, 4).flatMap((one) => decided(8, one))]),
      findings: 1,
    }),
    "where all decisions fell into two fortnights": () => ({
      team: mapped(
        crowd.flatMap((one) =>
          times(10, (i) =>
            story({ events: [changed("rank", "", "", daysAgo(6 + 14 * (i % 2)) + i * 3_600_000, one)] }),
          ),
        ),
      ),
    }),
  },
  fail: {
    "Five people each make a fifth of the decisions on the order of the backlog.": () => ({
      team: mapped(crowd.flatMap((one) => decided(12, one))),
      findings: 1,
      evidence: { acts: 60, deciders: 5, topShare: 0.2, topShareAtMost: 0.35 },
      message:
        "has 60 decisions on its backlog, spread over about 5 people; the most active one made 20 % (at most 35 % with 95 % confidence)",
    }),
    "where the product owner is one of five": () => ({
      team: mapped([...decided(10, po), ...crowd.slice(0, 4).flatMap((one) => decided(10, one, "rank"))]),
      evidence: { deciders: 5 },
    }),
    "by closer limits, where they are set": () => ({
      team: mapped([...decided(20, po), ...decided(20, pm)]),
      options: { deciders: 1.5, topShare: 0.8 },
      evidence: { acts: 40, deciders: 2, topShare: 0.5 },
    }),
  },
  "insufficient-evidence": {
    "with 39 decisions": () => ({
      team: mapped(crowd.slice(0, 3).flatMap((one) => decided(13, one))),
      reason: "only 39 decisions in 180 days; at least 40 are needed",
    }),
    "where a hundred were made in bulk": () => ({
      team: mapped(
        times(100, (i) =>
          story({ events: [changed("priority", "Low", "Medium", daysAgo(9) + i * 1000, crowd[i % 5])] }),
        ),
      ),
    }),
  },
  "not-observable": {
    "without a product owner in the role map": () => ({
      team: mapped(decided(40, po), { mappedRoles: ["dev"] }),
    }),
    "without a history": () => ({
      team: team({ items: decided(40, po), capabilities: { history: "not in this export" } }),
    }),
  },
  "not-applicable": "never: every backlog has somebody who decides",
});
