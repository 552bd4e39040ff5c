import { findingCount, gateSentence } from "../gate/words.ts";
import type { Report } from "../schema.ts";
import { count, counted } from "../words/words.ts";
import { type Annotation, gapsOf, reasonsOf, rulesOf, waiversOf } from "./github/annotations.ts";
import { command, type Level } from "./github/command.ts";

/** GitHub shows no more of each level of one step, and drops the rest without a word. */
const MOST: Readonly<Record<Level, number>> = { error: 10, warning: 10, notice: 10 };

/**
 * The report as workflow commands, which GitHub shows as annotations of the step that prints them: one a rule of a
 * team, the reasons of the gate first. The last one is a notice that says what was left out.
 */
export function github(report: Report): string {
  const rules = rulesOf(report);
  const gaps = gapsOf(report);
  // What could not be read must not be crowded out by what could.
  const reasons = reasonsOf(report);
  const first = reasons.slice(0, MOST.error - gaps.length);
  const all = [...first, ...gaps, ...reasons.slice(first.length), ...rules.annotations, ...waiversOf(report)];
  const shown = limited(all);
  const last = closing(report, rules.quiet, leftOut(all, shown));
  return [...shown, last].map((one) => `${command(one)}\n`).join("");
}

/** The first of each level; one notice is kept for the last word. */
function limited(all: readonly Annotation[]): readonly Annotation[] {
  const room = { ...MOST, notice: MOST.notice - 1 };
  return all.filter(({ level }) => room[level]-- > 0);
}

function leftOut(all: readonly Annotation[], shown: readonly Annotation[]): readonly string[] {
  const of = (list: readonly Annotation[], level: Level): number =>
    list.filter((one) => one.level === level).length;
  return (["error", "warning", "notice"] as const).flatMap((level) => {
    const left = of(all, level) - of(shown, level);
    return left === 0 ? [] : [counted(left, level)];
  });
}

/** `quiet`: rules that fail whose findings are all known or waived. */
function closing(report: Report, quiet: number, left: readonly string[]): Annotation {
  const { gate } = report;
  const words = [
    ...(gate === undefined ? [] : [gateSentence(gate)]),
    `${findingCount(report.findings)}.`,
    ...(quiet === 0
      ? []
      : [
          `${count(quiet)} failing ${quiet === 1 ? "rule has" : "rules have"} only known or waived findings.`,
        ]),
    ...(left.length === 0 ? [] : [`Left out here, by GitHub's limit: ${left.join(", ")}.`]),
  ];
  return { level: "notice", title: "backlint", message: words.join(" ") };
}
