/** Findings that somebody excuses until a day, with a reason. */
import type { Instant } from "../../backlog/model.ts";
import type { Subject } from "../../rule.ts";
import { type Fits, wildcards } from "../../text/wildcards.ts";

/** The functions that may answer for a waiver; never a person. */
export const WAIVER_OWNERS = ["pm", "po", "dev", "qa", "stakeholder", "leader", "team"] as const;

export interface Waiver {
  /** A rule's id; * stands for anything. */
  readonly rule: string;
  /** The key of an item, roadmap item, sprint or team; * stands for anything. */
  readonly item: string;
  readonly reason: string;
  readonly owner: (typeof WAIVER_OWNERS)[number];
  /** The last day it holds, in UTC: 2027-01-31. */
  readonly expires: string;
}

/** The waivers of a configuration on a day. */
export interface Waivers {
  readonly inForce: readonly Waiver[];
  readonly expired: readonly Waiver[];
  /** Those in force that excuse what a rule (by id) says of a subject, in the order of the configuration. */
  excusing(rule: string, subject: Pick<Subject, "key">): readonly Waiver[];
}

export function waiversOn(all: readonly Waiver[], now: Instant): Waivers {
  const today = new Date(now).toISOString().slice(0, 10);
  const [inForce, expired] = [
    all.filter((one) => one.expires >= today),
    all.filter((one) => one.expires < today),
  ];
  const known = inForce.map((waiver) => ({
    waiver,
    rule: wildcards(waiver.rule),
    item: wildcards(waiver.item),
  }));
  const byRule = new Map<string, readonly { readonly waiver: Waiver; readonly item: Fits }[]>();
  return {
    inForce,
    expired,
    excusing(id, { key }) {
      const ofRule = byRule.get(id) ?? known.filter(({ rule }) => rule(id));
      byRule.set(id, ofRule);
      return ofRule.flatMap(({ waiver, item }) => (item(key) ? [waiver] : []));
    },
  };
}

export const NO_WAIVERS: Waivers = waiversOn([], 0);
