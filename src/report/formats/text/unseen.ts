import { unseenOf } from "../../answers.ts";
import type { Report, TeamReport } from "../../schema.ts";
import { gapCount, gapDetail, incompleteWords } from "../../words/gaps.ts";
import { counted } from "../../words/words.ts";
import { blank, left, width, wrap } from "./cells.ts";
import { heading, type Page, sign } from "./page.ts";
import { ruleList } from "./unanswered.ts";

/** What the source does not show, why, and which questions that leaves open. */
export function unseen(page: Page, team: TeamReport): string[] {
  const groups = unseenOf(team);
  if (groups.length === 0) return [];
  const lines = groups.flatMap(({ what, reason, rules }) => {
    const cost = rules.length === 0 ? "" : `${counted(rules.length, "question")}: ${ruleList(page, rules)}`;
    const head = what === undefined ? "" : `${page.shown(what)}: `;
    const reasons = wrap(`${head}${page.shown(reason)}`, page.prose - 4);
    const costs = wrap(cost, page.prose - 4);
    return [
      ...reasons.map((line, n) => `  ${n === 0 ? sign(page, "not-observable") : " "} ${line}`),
      ...costs.map((line) => `    ${page.paint.dim(line)}`),
    ];
  });
  return [heading(page, "Not visible in this source"), ...lines];
}

/** Where reading fell short, and how many answers rest on it; which, where all is asked for. */
export function gaps(page: Page, report: Pick<Report, "gaps">): string[] {
  if (report.gaps.length === 0) return [];
  const { paint } = page;
  const sources = report.gaps.map((gap) => page.shown(gap.source, 24));
  const indent = Math.max(...sources.map(width)) + 4;
  const lines = report.gaps.flatMap((gap, at) =>
    wrap(gapWords(page, gap), page.prose - indent).map((line, n) =>
      n === 0 ? `  ${paint.cyan(left(sources[at] ?? "", indent - 4))}  ${line}` : blank(indent) + line,
    ),
  );
  const code = report.gaps.some(({ counts }) => counts) ? " Exit code 3." : "";
  const advice = wrap(incompleteWords(report) + code, page.prose - 2);
  const head = `Incomplete: ${gapCount(report)}`;
  const [only = "", ...more] = advice;
  const beside = more.length === 0 && width(head) + width(only) + 3 <= page.prose;
  return [
    ` ${paint.yellow(paint.bold(head))}${beside ? `  ${paint.dim(only)}` : ""}`,
    ...lines,
    ...(beside ? [] : advice).map((line) => `  ${paint.dim(line)}`),
  ];
}

const gapWords = ({ shown, verbose }: Page, gap: Report["gaps"][number]): string =>
  `${shown(gap.what)}: ${gapDetail(gap, verbose ? undefined : 0, shown)}`;
