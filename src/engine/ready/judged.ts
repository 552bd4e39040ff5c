/** What a rule says of one item, asked apart from its population. */
import type { WorkItem } from "../../backlog/model.ts";
import { type Asked, type Evidence, type Judgement, type NotAsked, type Rule, unknown } from "../../rule.ts";
import { subjectIn } from "../failures.ts";
import { judgementOf } from "../measure.ts";

/** A rule that is asked of one item too. */
export type ReadyRule = Rule & Required<Pick<Rule, "ready">>;

/**
 * The rule's judge is asked directly: whether the item is near the sprint or already started plays no part.
 * undefined: the rule leaves such an item out. Throws what the rule throws.
 */
export function judged(
  rule: ReadyRule,
  item: WorkItem,
  asked: Asked<unknown>,
  alone: boolean,
): Judgement<Evidence> | undefined {
  const { whole, member, doubt } = rule.ready;
  if (whole === true) return judgedAmong(rule.population(asked), rule, item, asked);
  const one = member === undefined ? item : member(item);
  if (one === undefined) return unknown("the source does not show it");
  const judgement = judgementOf(rule, one, asked);
  if (judgement.verdict === "pass") {
    const reason = doubt?.(item, asked);
    return reason === undefined ? judgement : unknown(reason);
  }
  if (judgement.verdict === "unknown" || alone) return judgement;
  // A question that cannot be asked of the whole backlog does not count against one of its items.
  const population: readonly unknown[] | NotAsked = rule.population(asked);
  return "notAsked" in population ? inPlace(population, judgement) : judgement;
}

/** As one of the rule's own members; undefined where it is none. */
function judgedAmong(
  population: readonly unknown[] | NotAsked,
  rule: Rule,
  item: WorkItem,
  asked: Asked<unknown>,
): Judgement<Evidence> | undefined {
  if ("notAsked" in population) return inPlace(population, undefined);
  const member = population.find((one) => subjectIn(rule, one, asked).id === item.id);
  return member === undefined ? undefined : judgementOf(rule, member, asked);
}

/** What is said of an item where the rule cannot be asked of its backlog. That there are few items says nothing of one. */
function inPlace(
  { notAsked, reason }: NotAsked,
  judgement: Judgement<Evidence> | undefined,
): Judgement<Evidence> | undefined {
  if (notAsked === "insufficient-evidence") return judgement;
  return notAsked === "not-observable" ? unknown(reason) : undefined;
}
