/** A backlog in which the old hides how the present fares: both are said. */
import type { Need } from "../../backlog/model.ts";
import type { Area } from "../../rule.ts";
import type { RuleResult, TeamReport } from "../schema.ts";
import { count, percent } from "./words.ts";

/** Open items are old where they were created so many days ago: the last group of the ageing. */
const OLD_DAYS = 730;
/** Where fewer of the open items are old they hide nothing. It only decides what is shown (judgement). */
const LEAST_OLD = 0.1;
/** Of fewer items a count says more than a share (judgement). */
const SHARE_FROM = 20;
/** What has to be read for a word on the last year: an export may end before it. */
const WHOLE: Need = "whole-backlog";

/**
 * "1,900 of 2,400 open items are older than two years; of 84 from the last year 6 % are stale". undefined where
 * that says nothing of the area.
 */
export function legacyWords(
  { ageing, rules, unseen }: Pick<TeamReport, "ageing" | "rules" | "unseen">,
  area: Area,
): string | undefined {
  const rule = rules.find((one) => one.area === area && one.lastYear !== undefined && one.judged > 0);
  const open = ageing.reduce((sum, { created }) => sum + (created ?? 0), 0);
  const old = ageing.find(({ fromDays }) => fromDays === OLD_DAYS)?.created ?? 0;
  if (rule?.lastYear === undefined || old === 0 || old < open * LEAST_OLD) return undefined;
  const words = `${count(old)} of ${count(open)} open items are older than two years`;
  return unseen.some(({ what }) => what === WHOLE) ? words : `${words}; ${latelyWords(rule.lastYear)}`;
}

function latelyWords({ are, failed, judged }: NonNullable<RuleResult["lastYear"]>): string {
  if (judged === 0) return "none is from the last year";
  const fails = judged < SHARE_FROM ? count(failed) : percent(failed / judged);
  const be = fails === "1" ? "is" : "are";
  return `of ${count(judged)} from the last year ${fails} ${be} ${are}`;
}
