import type { ReadyReport } from "../ready/schema.ts";
import { cleanerOf } from "./clean.ts";
import { addressOf, cleanGaps, cleanWaiver, orNull } from "./parts.ts";

/** What was asked of work items without people. */
export function redactReady(report: ReadyReport, personal: ReadonlySet<string>): ReadyReport {
  const clean = cleanerOf(personal);
  return {
    ...report,
    gaps: cleanGaps(report.gaps, clean),
    items: report.items.map(({ url, ...item }) => ({
      ...item,
      title: clean(item.title),
      ...addressOf(url, item.key, clean),
      checks: item.checks.map(({ waiver, ...check }) => ({
        ...check,
        message: orNull(check.message, clean),
        ...(waiver === undefined ? {} : { waiver: cleanWaiver(waiver, clean) }),
      })),
    })),
  };
}
