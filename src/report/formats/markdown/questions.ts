import { exactPercent } from "../../../engine/limit-words.ts";
import { byReason, looksFine, ranked, tooFew, unseenOf } from "../../answers.ts";
import type { RuleResult, TeamReport } from "../../schema.ts";
import { neutralMarkdown } from "../../words/neutral.ts";
import { count, isWholeTeam, OUTCOME_NAME, percent, readingsOf, widenedOf } from "../../words/words.ts";
import { row, titled, titles } from "./marks.ts";

/** What the source does not show, why, and which questions that leaves open. */
export function unseen(team: TeamReport): string[] {
  const groups = unseenOf(team);
  if (groups.length === 0) return ["Nothing: the source shows all the data that the questions need."];
  return groups.map(({ what, reason, rules }) => {
    const head = what === undefined ? "" : `${neutralMarkdown(what)}: `;
    return `- ${head}${neutralMarkdown(reason)}${rules.length === 0 ? "" : ` (${titles(rules)})`}`;
  });
}

/** Every question and its answer: a row where something failed, lists of the rest. */
export function questions(team: TeamReport): string[] {
  const failing = ranked(team.rules.filter(({ outcome }) => outcome === "fail" || outcome === "warn"));
  const others = otherAnswers(team);
  if (failing.length === 0) return others.length === 0 ? ["No question was asked."] : others;
  return [
    "| Rule | Answer | Severity | Failing | Share | Limit |",
    "|---|---|---|--:|--:|--:|",
    ...failing.map(failingRow),
    "",
    ...others,
  ];
}

function failingRow(rule: RuleResult): string {
  const whole = isWholeTeam(rule);
  return row([
    titled(rule),
    `**${OUTCOME_NAME[rule.outcome]}**`,
    rule.severity,
    whole ? "team" : `${rule.failed} of ${rule.judged}`,
    whole ? "" : percent(rule.share ?? 0),
    `${rule.experimental ? "≈ " : ""}${whole ? "" : exactPercent(rule.tolerance.share)}`.trim(),
  ]);
}

function otherAnswers(team: TeamReport): string[] {
  const passed = team.rules.filter(({ outcome }) => outcome === "pass");
  const fine = team.rules.filter(looksFine);
  const few = team.rules.filter((rule) => rule.outcome === "insufficient-evidence" && !looksFine(rule));
  const notes = [readingsOf(team.rules) ?? [], widenedOf(ranked(team.rules))].flat();
  const why = (rule: RuleResult): string => tooFew(rule) ?? neutralMarkdown(rule.reason ?? "");
  return [
    ...(passed.length === 0 ? [] : [`- ${OUTCOME_NAME.pass}: ${titles(passed)}`]),
    ...(fine.length === 0
      ? []
      : [
          `- looks fine so far: ${fine.map((rule) => `${titled(rule)} (${count(rule.judged)} seen)`).join(", ")}`,
        ]),
    ...(few.length === 0
      ? []
      : [
          `- ${OUTCOME_NAME["insufficient-evidence"]}: ${few.map((rule) => `${titled(rule)} (${why(rule)})`).join(", ")}`,
        ]),
    ...(["not-applicable", "error"] as const).flatMap((outcome) => {
      const groups = byReason(team.rules, outcome).map(
        ({ reason, rules }) => `${titles(rules)} (${neutralMarkdown(reason)})`,
      );
      return groups.length === 0 ? [] : [`- ${OUTCOME_NAME[outcome]}: ${groups.join(", ")}`];
    }),
    ...notes.map((note) => `- ${neutralMarkdown(note)}`),
  ];
}
