import type { Report } from "../../../src/report/schema.ts";
import { finding, question, report, rule, team } from "../sample.ts";

const TEAMS = 4;
const RULES = 25;

/** So many findings, spread over teams and rules as a large company has them. */
export function manyFindings(total: number): Report {
  const rules = Array.from({ length: RULES }, (_, n) =>
    rule({ id: `po/rule-${n}`, outcome: "fail", failed: Math.ceil(total / RULES / TEAMS), judged: total }),
  );
  return report({
    questions: rules.map(({ id }) => question(id)),
    teams: Array.from({ length: TEAMS }, (_, n) => team({ id: `jira:T${n}`, name: `Team ${n}`, rules })),
    findings: Array.from({ length: total }, (_, n) =>
      finding({
        rule: `po/rule-${Math.floor(n / TEAMS) % RULES}`,
        team: `jira:T${n % TEAMS}`,
        message: "says the same as another item, and nothing but automation has touched it since",
        subject: {
          kind: "item",
          key: `T${n % TEAMS}-${n}`,
          title: `Keep the basket when the session ends, on every device: number ${n}`,
          url: `https://example.atlassian.net/browse/T${n % TEAMS}-${n}`,
        },
      }),
    ),
  });
}
