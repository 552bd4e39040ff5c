import type { Report } from "../schema.ts";
import { jsonText } from "./json.ts";
import { shown } from "./pipeline.ts";
import { invocation, notificationDescriptors } from "./sarif/notifications.ts";
import { result, withRoom } from "./sarif/results.ts";
import { rulesOf } from "./sarif/rules.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** Semantic Versioning 2.0, without its leading-zero rules. */
const SEMANTIC = /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/;

/**
 * The findings as SARIF 2.1.0, one run with one result each, for code scanning and SARIF viewers. Within the limits
 * of GitHub. What could not be read and an answer rests on, and rules that threw, make the run unsuccessful.
 */
export function sarif(report: Report): string {
  const rules = rulesOf(report);
  const findings = withRoom(report.findings);
  return jsonText({
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "backlint",
            ...versions(report.tool.version),
            rules: rules.descriptors,
            notifications: notificationDescriptors,
          },
        },
        invocations: [invocation(report, rules, report.findings.length - findings.length)],
        results: findings.map((finding) => result(finding, report, rules)),
      },
    ],
  });
}

function versions(known: string): object {
  const version = shown(known);
  if (version === "") return {};
  return { version, ...(SEMANTIC.test(version) ? { semanticVersion: version } : {}) };
}
