import { type Action, selectActions } from "../../actions.ts";
import type { Finding, Report, TeamReport } from "../../schema.ts";
import { pastedOf } from "../../words/queries.ts";
import {
  besidesCounts,
  failingOf,
  isWholeTeam,
  nothingFirst,
  OWNER_NAME,
  tooManyWords,
} from "../../words/words.ts";
import { blank, clip, left, width, wrap } from "./cells.ts";
import { heading, type Page, WITH_IDS } from "./page.ts";
import { withRule } from "./with-rule.ts";

const INDENT = 11;
const KEYS = 3;
/** Cells of a title at least. */
const SHORT_TITLE = 16;

/** The three actions that press most: what to do, who can, for how many and which, and one of them in full. */
export function first(page: Page, report: Report, team: TeamReport): string[] {
  const actions = selectActions(report, team);
  if (actions.length === 0)
    return [
      heading(page, "Do first"),
      ...wrap(nothingFirst(team), page.prose - 2).map((line) => `  ${line}`),
    ];
  return [heading(page, "Do first"), ...actions.flatMap((action, n) => entry(page, team, action, n + 1))];
}

function entry(page: Page, team: TeamReport, action: Action, rank: number): string[] {
  const { paint } = page;
  const room = page.prose - INDENT;
  const role = paint.cyan(left(OWNER_NAME[action.owner], 6));
  const remedy = wrap(page.shown(action.remedy), room).map((line, n) =>
    n === 0 ? `  ${rank}  ${role}${paint.bold(line)}` : blank(INDENT) + paint.bold(line),
  );
  const pasted = query(page, action, room);
  const about = [
    ...facts(page, team, action, room, pasted.length > 0),
    ...example(page, action, room, pasted.length > 0),
  ];
  // Nothing stands beside the query: whoever copies the line has the query alone.
  const { title } = action.rule;
  // The table below holds the ids where there is room for them.
  const named = page.columns >= WITH_IDS ? { title, id: title } : action.rule;
  const lines = [...withRule(page, about, named, room), ...pasted];
  return [...remedy, ...lines.map((line) => blank(INDENT) + line)];
}

/** "31 of 40 work items fail; 8 would be the limit: 23 too many", and which: "SHOP-7 SHOP-12 SHOP-31 +28". */
function facts(
  page: Page,
  team: TeamReport,
  { rule, failing, findings }: Action,
  room: number,
  listed: boolean,
): string[] {
  if (isWholeTeam(rule)) return [];
  const { paint } = page;
  const kind = findings[0]?.subject.kind ?? "team";
  const failed = { failed: failing, judged: rule.judged };
  const counts = `${failingOf(failed, kind, team)} fail; ${tooManyWords({ ...failed, tolerance: rule.tolerance })}`;
  const moved = besidesCounts(rule);
  const beside = room - width(counts) - 2;
  // A query lists them all, and the example names the first.
  const keys = kind === "team" || listed ? "" : keyList(page, findings, beside >= WIDE_KEYS ? beside : room);
  const lines =
    keys === ""
      ? wrap(counts, room).map(paint.dim)
      : beside >= WIDE_KEYS
        ? [paint.dim(`${counts}. `) + keys]
        : [...wrap(counts, room).map(paint.dim), keys];
  return [...lines, ...wrap(moved ?? "", room).map(paint.dim)];
}

/** Keys beside the counts take at least so many cells; where there are fewer they stand below. */
const WIDE_KEYS = 24;

function keyList(page: Page, findings: readonly Finding[], room: number): string {
  const keys = findings.slice(0, KEYS).map(({ subject }) => page.shown(subject.key, 24));
  const between = keys.some((key) => key.includes(" ")) ? ", " : " ";
  for (let n = keys.length; n > 0; n--) {
    const more = findings.length - n;
    const list = keys.slice(0, n).join(between) + (more === 0 ? "" : ` +${more}`);
    if (width(list) <= room) return list;
  }
  return "";
}

/** The query to paste on one line. A list of keys that does not fit is of no use cut; a condition says what it is. */
function query(page: Page, { rule, findings }: Action, room: number): string[] {
  const [first] = rule.queries;
  const [one, ...more] = pastedOf(rule.queries.slice(0, 1), isWholeTeam(rule) ? undefined : findings.length);
  if (first === undefined || one === undefined || more.length > 0) return [];
  const line = `${page.shown(one.name)}: ${page.shown(one.text)}`;
  return first.by === "keys" && width(line) > room ? [] : [clip(line, room, page.signs.ellipsis)];
}

/** One finding in its own words, on two lines at most; on one where a query follows. */
function example(page: Page, { findings }: Action, room: number, listed: boolean): string[] {
  const [finding] = findings;
  if (finding === undefined) return [];
  const { key, title, kind } = finding.subject;
  const [open, close] = page.signs.quotes;
  const says = page.shown(finding.message);
  const shownKey = page.shown(key, 24);
  // The title makes room for the message: what is wrong is read, and which item it is stands in the key.
  const beside = room - width(shownKey) - width(says) - 4;
  const titleRoom = Math.min(Math.floor(room * 0.5), Math.max(beside, SHORT_TITLE));
  const subject =
    kind === "team"
      ? "the team"
      : kind === "sprint"
        ? page.shown(key, 30)
        : `${shownKey} ${open}${page.shown(title, titleRoom)}${close}`;
  const lines = wrap(`${subject} ${says}`, room);
  // Of items that a query lists, one line is enough to see what is meant.
  const shown = lines.slice(0, listed ? 1 : 2);
  const last =
    lines.length > shown.length
      ? clip(`${shown.at(-1)} ${lines[shown.length]}`, room, page.signs.ellipsis)
      : shown.at(-1);
  return [...shown.slice(0, -1), last ?? ""].map((line) => page.paint.dim(line));
}
