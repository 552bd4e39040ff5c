import type { Report, TeamReport } from "../../schema.ts";
import { bulkWords, dayOf, sizeOf } from "../../words/words.ts";
import { flow, width, wrap } from "./cells.ts";
import type { Page } from "./page.ts";

/** Who was looked at, when, and how much of it there is. */
export function header(page: Page, report: Report, team: TeamReport): string[] {
  const { paint, signs, columns } = page;
  const day = dayOf(report.now);
  const room = columns - width(day) - 8;
  const id = page.shown(team.id, Math.floor(room / 2));
  const name = page.shown(team.name, room - width(id)) || id;
  const filler = signs.rule.repeat(Math.max(0, columns - width(name) - width(id) - width(day) - 4));
  const size = flow(sizeOf(team), ` ${signs.dot} `, page.prose);
  return [
    `${paint.bold(name)}  ${paint.cyan(id)} ${paint.dim(filler)} ${day}`,
    ...size.map((line) => paint.dim(line)),
    ...bulkWords(team, page.verbose).flatMap((line) => wrap(line, page.prose).map((part) => paint.dim(part))),
  ];
}
