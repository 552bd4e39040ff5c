/** A plan in a reader's words. */
import type { Effort, Owner } from "../../rule.ts";
import { AREA_NAME, count, counted, rangeWords } from "../words/words.ts";
import type { PlanAction, PlanTeam } from "./schema.ts";

/** Whose actions come under which heading, in this order. */
const HOLDERS: Readonly<Record<Owner, string>> = {
  pm: "Product Manager",
  po: "Product Owner",
  team: "Team",
  leader: "Leadership",
};

export const byHolder = (team: PlanTeam): readonly (readonly [string, readonly PlanAction[]])[] =>
  (Object.keys(HOLDERS) as Owner[])
    .map((owner) => [HOLDERS[owner], team.actions.filter((action) => action.owner === owner)] as const)
    .filter(([, actions]) => actions.length > 0);

const TOTAL: Readonly<Record<Effort, string>> = {
  minutes: "under an hour",
  hours: "some hours",
  days: "days",
};

/** "12 items, minutes each, some hours in all". */
export function effortWords({ items, effort, failing, steps }: PlanAction): string {
  const [only] = items;
  const atOnce = steps?.find(({ does }) => does === "close")?.items;
  if (atOnce !== undefined) {
    const others = items.length - atOnce;
    const looks = others === 0 ? "" : `${count(others)} of the others one by one, `;
    return `${count(atOnce)} of ${count(failing)} failing at once, ${looks}${TOTAL[effort.total]} in all`;
  }
  if (items.length === 1 && only?.kind === "team")
    return effort.total === "minutes" ? "minutes" : TOTAL[effort.total];
  const some =
    items.length < failing
      ? `${count(items.length)} of ${count(failing)} failing`
      : counted(items.length, "item");
  return `${some}, ${effort.each} each, ${TOTAL[effort.total]} in all`;
}

/** "Hygiene: 2 → 1 fail, score 41–58 → 58–84": what changes of an area, the counts first. */
export const liftWords = (areas: PlanTeam["areas"], becomes: string, dash = "–"): string =>
  areas
    .map(({ id, from, to }) => {
      const score = (of: typeof from): string => (of.score === null ? "?" : rangeWords(of.score, dash));
      const changed = [
        ...(from.fail === to.fail ? [] : [`${count(from.fail)} ${becomes} ${count(to.fail)} fail`]),
        ...(from.warn === to.warn ? [] : [`${count(from.warn)} ${becomes} ${count(to.warn)} warn`]),
        ...(score(from) === score(to) ? [] : [`score ${score(from)} ${becomes} ${score(to)}`]),
      ];
      return changed.length === 0 ? "" : `${AREA_NAME[id]}: ${changed.join(", ")}`;
    })
    .filter((words) => words !== "")
    .join("; ");

/** The rules that it resolves beside its own, by id. */
export const alsoResolves = ({ rule, settles }: PlanAction): readonly string[] =>
  settles.filter((id) => id !== rule);

export const nothingToDo = ({ left }: PlanTeam): string =>
  left.length === 0
    ? "Nothing: every answer is within the limits of a healthy team."
    : "Nothing with a visible effect: no single action improves what fails or warns.";

export const PAST = "shows in future items only: past ones stay as they are";
