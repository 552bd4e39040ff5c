/** Asks of one work item whether it is ready to be built. */
import type { Backlog, Instant, WorkItem } from "../../backlog/model.ts";
import { type Evidence, itemSubject, type Judgement, type Rule, type Severity } from "../../rule.ts";
import type { SettingsFor } from "../ask.ts";
import type { Waiver, Waivers } from "../gate/waivers.ts";
import { READY_QUESTIONS } from "./questions.ts";

export interface ReadyCheck {
  readonly rule: Rule;
  readonly asks: string;
  readonly severity: Severity;
  /** `unknown`: the item as it was read does not show it. */
  readonly outcome: "pass" | "fail" | "unknown" | "waived";
  /** Completes "SHOP-7 …"; null where it passes. */
  readonly message: string | null;
  readonly waiver?: Waiver | undefined;
}

export interface ReadyOptions {
  readonly now: Instant;
  readonly settingsFor: SettingsFor;
  readonly waivers: Waivers;
}

/** Rules that are switched off, or not asked of such an item, are left out. */
export function readyChecks(
  team: Backlog,
  item: WorkItem,
  rules: readonly Rule[],
  options: ReadyOptions,
): readonly ReadyCheck[] {
  return READY_QUESTIONS.flatMap(({ rule: id, of, asks, applies }) => {
    if (of !== item.kind || applies?.(team, item) === false) return [];
    const rule = rules.find((one) => one.id === id);
    const settings = rule && options.settingsFor(rule, team);
    if (rule === undefined || settings === undefined || typeof settings === "string") return [];
    if (rule.profiles?.[team.profile]?.notApplicable !== undefined) return [];
    const { severity } = settings;
    const judgement = judged(rule, team, item, options.now, settings.options);
    return [{ rule, asks, severity, ...checkOf(rule, item, judgement, options.waivers) }];
  });
}

/** The rule's judge is asked directly: whether the item is near the sprint yet plays no part. */
function judged(
  rule: Rule,
  team: Backlog,
  item: WorkItem,
  now: Instant,
  options: unknown,
): Judgement<Evidence> {
  for (const need of rule.needs) {
    const shown = team.capabilities[need];
    // What became of other work is not asked of an item that was read alone.
    if (shown !== true && need !== "history") return { verdict: "unknown", reason: shown };
  }
  try {
    return rule.judge(item, { team, now, options });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { verdict: "unknown", reason: `the rule stopped with an error: ${words}` };
  }
}

function checkOf(
  rule: Rule,
  item: WorkItem,
  judgement: Judgement<Evidence>,
  waivers: Waivers,
): Pick<ReadyCheck, "outcome" | "message" | "waiver"> {
  if (judgement.verdict === "pass") return { outcome: "pass", message: null };
  if (judgement.verdict === "unknown") return { outcome: "unknown", message: judgement.reason };
  const message = rule.message(judgement.evidence);
  const [waiver] = waivers.excusing(rule.id, itemSubject(item));
  return waiver === undefined ? { outcome: "fail", message } : { outcome: "waived", message, waiver };
}
