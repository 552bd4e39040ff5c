import type { Report } from "../schema.ts";
import { gateSuite, reading } from "./junit/run.ts";
import { document } from "./junit/suite.ts";
import { teamSuite } from "./junit/team.ts";

/**
 * The report as JUnit XML, by the schema of Jenkins: a suite a team with a case a rule, after one on the reading and,
 * of a check, one on its gate. A rule fails as it does in the report; whether that breaks the build is the gate's to
 * say, by the exit code. What has no answer is skipped, with the reason.
 */
export function junit(report: Report): string {
  const questions = new Map(report.questions.map((question) => [question.id, question]));
  return document([
    reading(report),
    ...(report.gate === undefined ? [] : [gateSuite(report.gate, report)]),
    ...report.teams.map((team) => teamSuite(report, team, questions)),
  ]);
}
