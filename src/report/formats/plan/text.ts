/** The plan for a terminal: by role, in order, what to do for which items and what it lifts. */

import type { PlanAction, PlanReport, PlanTeam } from "../../plan/schema.ts";
import { alsoResolves, byHolder, effortWords, liftWords, nothingToDo, PAST } from "../../plan/words.ts";
import { pastedOf } from "../../words/queries.ts";
import { count, counted, dayOf } from "../../words/words.ts";
import { blank, flow, right, width, wrap } from "../text/cells.ts";
import { heading, newPage, type Page } from "../text/page.ts";
import { gaps } from "../text/unseen.ts";
import { withRule } from "../text/with-rule.ts";
import type { TextOptions } from "../text.ts";

const DEFAULT_COLUMNS = 100;
const INDENT = 6;
const KEYS = 6;
/** Actions of one role; the rest with --verbose. */
const PER_ROLE = 5;

export function planText(plan: PlanReport, options: TextOptions = {}): string {
  const { columns = DEFAULT_COLUMNS, colour = false, verbose = false, ascii = false } = options;
  const page = newPage({ columns, colour, verbose, ascii });
  const parts = [
    ...plan.teams.flatMap((team) => teamParts(page, plan, team)),
    gaps(page, plan),
    legend(page),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function teamParts(page: Page, plan: PlanReport, team: PlanTeam): string[][] {
  const { actions } = team;
  return [
    header(page, plan, team),
    ...byHolder(team).map(([holder, own]) => {
      const shown = page.verbose ? own : own.slice(0, PER_ROLE);
      const more = own.length - shown.length;
      return [
        heading(page, holder, counted(own.length, "action")),
        ...shown.flatMap((action) => entry(page, plan, action)),
        ...(more === 0 ? [] : [page.paint.dim(`${blank(INDENT)}and ${more} more: --verbose`)]),
      ];
    }),
    actions.length === 0
      ? wrap(nothingToDo(team), page.prose - 2).map((line) => ` ${line}`)
      : result(page, plan, team),
  ];
}

function header(page: Page, plan: PlanReport, team: PlanTeam): string[] {
  const { paint, signs, columns } = page;
  const day = dayOf(plan.now);
  const room = columns - width(day) - 8;
  const id = page.shown(team.id, Math.floor(room / 2));
  const name = page.shown(team.name, room - width(id)) || id;
  const filler = signs.rule.repeat(Math.max(0, columns - width(name) - width(id) - width(day) - 4));
  return [`${paint.bold(name)}  ${paint.cyan(id)} ${paint.dim(filler)} ${day}`];
}

function entry(page: Page, plan: PlanReport, action: PlanAction): string[] {
  const { paint } = page;
  const room = page.prose - INDENT;
  const remedy = wrap(page.shown(action.remedy), room).map((line, n) =>
    n === 0 ? `  ${right(String(action.rank), 2)}  ${paint.bold(line)}` : blank(INDENT) + paint.bold(line),
  );
  const lifts = liftWords(action.areas, page.signs.becomes, page.signs.dash);
  const also = alsoResolves(action).map((id) => page.shown(plan.titles[id] ?? id));
  const facts = [
    effortWords(action),
    ...(lifts === "" ? [] : [lifts]),
    ...(also.length === 0 ? [] : [`also resolves ${also.join(", ")}`]),
    ...(action.past ? [PAST] : []),
  ];
  const hasKeys = action.steps === undefined && action.items.some(({ kind }) => kind !== "team");
  const about = [
    ...flow(facts, ` ${page.signs.dot} `, room).map((line) => paint.dim(line)),
    ...(hasKeys ? [keys(page, action, room)] : []),
  ];
  return [
    ...remedy,
    ...[
      ...withRule(page, about, { id: action.rule, title: action.title }, room),
      ...pasted(page, action.queries, action.failing, room),
      ...(action.steps ?? []).flatMap((step, n) => stepLines(page, step, n + 1, room)),
    ].map((line) => blank(INDENT) + line),
  ];
}

/** More lines of keys are no use on a screen; other formats have them all. */
const MOST_LINES = 4;

function pasted(page: Page, queries: PlanAction["queries"], sought: number, room: number): string[] {
  return queries.flatMap((query) =>
    pastedOf([query], sought).flatMap(({ name, text }) => {
      const lines = wrap(`${page.shown(name)}: ${page.shown(text)}`, room);
      return page.verbose || query.by === "condition" || lines.length <= MOST_LINES ? lines : [];
    }),
  );
}

function stepLines(
  page: Page,
  { says, queries, items }: NonNullable<PlanAction["steps"]>[number],
  n: number,
  room: number,
): string[] {
  const inner = room - 3;
  const words = wrap(page.shown(says), inner).map((line, at) =>
    at === 0 ? `${n}. ${line}` : blank(3) + line,
  );
  return [...words, ...pasted(page, queries, items, inner).map((line) => blank(3) + line)];
}

function keys(page: Page, { items }: PlanAction, room: number): string {
  const most = page.verbose ? items.length : KEYS;
  const all = items.slice(0, most).map(({ key }) => page.shown(key, 24));
  const between = all.some((key) => key.includes(" ")) ? ", " : " ";
  for (let n = all.length; n > 0; n--) {
    const more = items.length - n;
    const list = all.slice(0, n).join(between) + (more === 0 ? "" : ` +${count(more)}`);
    if (width(list) <= room) return list;
  }
  return "";
}

/** Where all of it together would lead, and what it leaves. */
function result(page: Page, plan: PlanReport, team: PlanTeam): string[] {
  const lifts = liftWords(team.areas, page.signs.becomes, page.signs.dash) || "no area changes";
  const leftOver =
    team.left.length === 0
      ? []
      : [`still failing or warning: ${team.left.map((id) => page.shown(plan.titles[id] ?? id)).join(", ")}`];
  return [
    heading(page, "When all of it is done"),
    ...lifts
      .split("; ")
      .flatMap((one) => wrap(one, page.prose - 2))
      .map((line) => `  ${page.paint.bold(line)}`),
    ...leftOver.flatMap((words) => wrap(words, page.prose - 2)).map((line) => `  ${page.paint.dim(line)}`),
  ];
}

function legend({ paint, prose }: Page): string[] {
  const words = [
    "Each effect is calculated by applying every rule again to the backlog as it would be after the earlier actions.",
    "Effort is a rough estimate.",
  ];
  return wrap(words.join(" "), prose - 1).map((line) => paint.dim(` ${line}`));
}
