/** Who let finished work pass the stage where it is accepted. */

import { subDays } from "date-fns/subDays";
import { isHuman, rolesAt } from "../../../src/backlog/actors.ts";
import type { StatusChange } from "../../../src/backlog/changes.ts";
import { lastStages } from "../../../src/backlog/history/changes/stages.ts";
import { moves } from "../../../src/backlog/history/changes/status-changes.ts";
import type { Backlog, Instant, Person, Role, WorkItem } from "../../../src/backlog/model.ts";
import { once, onceAt } from "../../../src/backlog/once.ts";
import { isDelivered, stories } from "../../../src/backlog/views/items/items.ts";
import { namesAcceptance } from "../../../src/text/stage-names.ts";

/** Days covered: stories delivered in the last half year. */
export const ACCEPTANCE_DAYS = 180;
/** Roles that accept (rule catalogue, rule 31). */
const ACCEPT: readonly Role[] = ["po", "pm", "qa"];
/** So much of what leaves a last stage must they let pass for it to be more than a review of code (judgement). */
const TAKEN_PART = 0.1;

export interface AcceptanceStage {
  readonly name: string;
  /** false: taken for one because of who works in it, not because of its name; it may be a review of code as well. */
  readonly named: boolean;
}

export interface Acceptance {
  readonly item: WorkItem;
  readonly stage: AcceptanceStage;
  readonly enteredAt: Instant;
  readonly leftAt: Instant;
  readonly by: Person | undefined;
  /**
   * Somebody who accepts let it pass, or commented while it waited. undefined: who let it pass has no role
   * that is known.
   */
  readonly accepted: boolean | undefined;
}

/** Stages whose name says it, and last stages that work enters from another one and that those who accept work in. */
export const acceptanceStages = once((team: Backlog): ReadonlyMap<string, AcceptanceStage> => {
  const counts = new Map<string, { entered: number; worked: number; left: number; theirs: number }>();
  const count = (name: string) => {
    const found = counts.get(name) ?? { entered: 0, worked: 0, left: 0, theirs: 0 };
    counts.set(name, found);
    return found;
  };
  for (const story of stories(team)) {
    for (const { at, by, from, to } of moves(story) ?? []) {
      if (to.category === "started") {
        const stage = count(to.name);
        stage.entered++;
        if (from.category === "started") stage.worked++;
      }
      if (from.category !== "started") continue;
      const stage = count(from.name);
      stage.left++;
      if (accepts(by, at)) stage.theirs++;
    }
  }
  const found = new Map<string, AcceptanceStage>();
  for (const [name, { entered, worked, left, theirs }] of counts) {
    if (namesAcceptance(name)) found.set(name, { name, named: true });
    else if (lastStages(team).has(name) && worked * 2 > entered && theirs >= left * TAKEN_PART)
      found.set(name, { name, named: false });
  }
  // A stage made for it makes the others what they are called.
  const named = [...found].filter(([, stage]) => stage.named);
  return named.length > 0 ? new Map(named) : found;
});

/** Of the delivered stories that passed such a stage, each with its last passage. */
export const acceptances = onceAt((team: Backlog, now: Instant): readonly Acceptance[] => {
  const since = subDays(now, ACCEPTANCE_DAYS).getTime();
  const stages = acceptanceStages(team);
  return stories(team).flatMap((item) => {
    const { closedAt } = item;
    if (typeof closedAt !== "number" || closedAt > now || closedAt < since || !isDelivered(item)) return [];
    const changes = moves(item) ?? [];
    const last = changes.findLastIndex(({ from, to }) => stages.has(from.name) && !stages.has(to.name));
    const exit = changes[last];
    const stage = exit && stages.get(exit.from.name);
    if (exit === undefined || stage === undefined) return [];
    const enteredAt = changes[last - 1]?.at ?? item.createdAt ?? exit.at;
    const { at: leftAt, by } = exit;
    return [{ item, stage, enteredAt, leftAt, by, accepted: isAccepted(item, exit, enteredAt) }];
  });
});

function isAccepted(item: WorkItem, { at, by }: StatusChange, enteredAt: Instant): boolean | undefined {
  if (accepts(by, at)) return true;
  const said = item.comments?.some((one) => one.at >= enteredAt && one.at <= at && accepts(one.by, one.at));
  if (said === true) return true;
  // Somebody without a role may be the one who accepts; and there may be comments that are not shown.
  if (isHuman(by, at) !== false && rolesAt(by, at).length === 0) return undefined;
  return item.comments === undefined ? undefined : false;
}

const accepts = (by: Person | undefined, at: Instant): boolean =>
  rolesAt(by, at).some((role) => ACCEPT.includes(role));
