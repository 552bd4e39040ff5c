/** Puts what was asked of work items into one object. */
import type { WorkItem } from "../../backlog/model.ts";
import { isDone } from "../../backlog/views/items/items.ts";
import type { ReadyCheck } from "../../engine/ready/ready.ts";
import { isAtLeast, type Severity } from "../../rule.ts";
import type { Head } from "../head.ts";
import type { ReadyCheckReport, ReadyItem, ReadyReport } from "./schema.ts";

export interface Asked {
  readonly item: WorkItem;
  readonly checks: readonly ReadyCheck[];
}

export function readyReport(
  asked: readonly Asked[],
  { readFrom, missing }: Pick<ReadyReport, "readFrom" | "missing">,
  failOn: Severity | null,
  { version, ...head }: Head,
): ReadyReport {
  return {
    version,
    kind: "ready",
    ...head,
    failOn,
    items: asked.map((one) => itemOf(one, failOn)),
    readFrom,
    missing: [...missing],
  };
}

function itemOf({ item, checks: asked }: Asked, failOn: Severity | null): ReadyItem {
  const checks = asked.map((one) => checkOf(one, failOn));
  const { category: state = null } = item.status;
  return {
    key: item.key,
    title: item.title,
    ...(item.url === undefined ? {} : { url: item.url }),
    kind: item.kind,
    state,
    ready: readiness(checks),
    note: noteOf(item),
    checks,
  };
}

/** A failure decides; what gates and is unknown leaves it open, for what was not seen never passes. */
function readiness(checks: readonly ReadyCheckReport[]): boolean | null {
  const gating = checks.filter(({ gates }) => gates);
  if (gating.some(({ outcome }) => outcome === "fail")) return false;
  return gating.length === 0 || gating.some(({ outcome }) => outcome === "unknown") ? null : true;
}

function noteOf(item: WorkItem): string | null {
  if (isDone(item)) return "done already: nothing is checked";
  return item.kind === "subtask" ? "a sub-task is not checked: its parent must be ready" : null;
}

/** Whether a failure keeps the item from being ready. */
export const isGating = (
  { severity, soft }: { readonly severity: Severity; readonly soft?: true | undefined },
  failOn: Severity | null,
): boolean => failOn !== null && soft !== true && isAtLeast(severity, failOn);

const checkOf = (
  { rule, asks, severity, outcome, message, unseen, soft, waiver }: ReadyCheck,
  failOn: Severity | null,
): ReadyCheckReport => ({
  rule: rule.id,
  title: rule.title,
  owner: rule.owner,
  asks,
  severity,
  gates: isGating({ severity, soft }, failOn),
  outcome,
  message,
  remedy: rule.remedy,
  ...(unseen === undefined ? {} : { unseen }),
  ...(waiver === undefined ? {} : { waiver }),
});
