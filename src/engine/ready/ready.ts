/** Asks of one work item whether it is ready to be built. */
import type { Backlog, Instant, Need, WorkItem } from "../../backlog/model.ts";
import { isDone } from "../../backlog/views/items/items.ts";
import {
  type Asked,
  type Evidence,
  itemSubject,
  type Judgement,
  type Rule,
  type Severity,
} from "../../rule.ts";
import type { SettingsFor } from "../ask.ts";
import type { Waiver, Waivers } from "../gate/waivers.ts";
import { judged, type ReadyRule } from "./judged.ts";

export interface ReadyCheck {
  readonly rule: Rule;
  readonly asks: string;
  readonly severity: Severity;
  /** `unknown`: the item as it was read does not show it. */
  readonly outcome: "pass" | "fail" | "unknown" | "waived";
  /** Completes "SHOP-7 …"; null where it passes. */
  readonly message: string | null;
  /** The source hides what the question needs; otherwise what is unknown is so by the nature of the question. */
  readonly unseen?: true;
  /** The rule itself calls this failure a warning at most. */
  readonly soft?: true;
  readonly waiver?: Waiver;
}

export interface ReadyOptions {
  readonly now: Instant;
  readonly settingsFor: SettingsFor;
  readonly waivers: Waivers;
  /** The item was read without the rest of its backlog. */
  readonly alone: boolean;
}

/** None of an item that is done. Rules that are switched off, or not asked of such an item, are left out. */
export function readyChecks(
  team: Backlog,
  item: WorkItem,
  rules: readonly Rule[],
  options: ReadyOptions,
): readonly ReadyCheck[] {
  if (isDone(item)) return [];
  return askedOfItems(rules).flatMap((rule) => {
    const settings = options.settingsFor(rule, team);
    if (typeof settings === "string") return [];
    const asked = { team, now: options.now, options: settings.options };
    if (!isAsked(rule, item, asked, options.alone)) return [];
    const found = answer(rule, item, asked, options);
    return found === undefined
      ? []
      : [{ rule, asks: rule.ready.asks, severity: settings.severity, ...found }];
  });
}

/** In the order in which an item is asked them. */
const askedOfItems = (rules: readonly Rule[]): readonly ReadyRule[] =>
  rules.filter(isReadyRule).toSorted((a, b) => a.ready.order - b.ready.order);

const isReadyRule = (rule: Rule): rule is ReadyRule => rule.ready !== undefined;

function isAsked(
  { ready: { of, whole, applies }, profiles }: ReadyRule,
  item: WorkItem,
  asked: Asked<unknown>,
  alone: boolean,
): boolean {
  if (!of.includes(item.kind) || (whole === true && alone)) return false;
  if (profiles?.[asked.team.profile]?.notApplicable !== undefined) return false;
  return applies?.(item, asked) !== false;
}

type Answer = Pick<ReadyCheck, "outcome" | "message" | "unseen" | "soft" | "waiver">;

/** undefined: the rule leaves such an item out. A rule that throws is never a pass. */
function answer(
  rule: ReadyRule,
  item: WorkItem,
  asked: Asked<unknown>,
  options: ReadyOptions,
): Answer | undefined {
  const hidden = rule.ready.needs
    .map((need) => hiddenIn(need, item, asked.team))
    .find((one) => one !== undefined);
  if (hidden !== undefined) return { outcome: "unknown", message: hidden, unseen: true };
  try {
    const judgement = judged(rule, item, asked, options.alone);
    return judgement && answerTo(judgement, rule, item, options.waivers);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { outcome: "unknown", message: `the rule stopped with an error: ${words}`, unseen: true };
  }
}

/** Why the source does not show what is needed, of anything or of this item. */
function hiddenIn(need: Need, item: WorkItem, team: Backlog): string | undefined {
  const shown = team.capabilities[need];
  if (shown !== true) return shown;
  if (need === "body" && item.description === undefined && item.criteria === undefined)
    return "the tracker returned no description";
  return need === "hierarchy" && item.parent === undefined ? "its parent is not shown" : undefined;
}

function answerTo(judgement: Judgement<Evidence>, rule: ReadyRule, item: WorkItem, waivers: Waivers): Answer {
  if (judgement.verdict === "pass") return { outcome: "pass", message: null };
  if (judgement.verdict === "unknown") return { outcome: "unknown", message: judgement.reason };
  const message = rule.ready.says?.(judgement.evidence) ?? rule.message(judgement.evidence);
  const soft = judgement.verdict === "warn" ? { soft: true as const } : {};
  const [waiver] = waivers.excusing(rule.id, itemSubject(item));
  return waiver === undefined
    ? { outcome: "fail", message, ...soft }
    : { outcome: "waived", message, ...soft, waiver };
}
