/** The backlogs of an earlier day, or why they cannot be seen. */
import type { Backlog, Instant } from "../backlog/model.ts";
import { historyFrom } from "../backlog/replay/reach.ts";
import { asOf } from "../backlog/replay/replay.ts";
import { UserError } from "../errors.ts";
import { neutralText } from "../report/words/neutral.ts";

/** @throws UserError for a day after `latest`, and where a history does not reach back to the day. */
export function asOfDay(teams: readonly Backlog[], at: Instant, latest: Instant): readonly Backlog[] {
  if (at > latest) {
    throw new UserError(
      `--as-of ${day(at)}: the data that was read ends ${day(latest)}`,
      "Name an earlier day; to count ages from a later day, use --now.",
    );
  }
  for (const team of teams) {
    const from = historyFrom(team);
    if (typeof from === "string" || at < from) throw notSeen(team, at, from);
  }
  return teams.map((team) => asOf(team, at));
}

function notSeen(team: Backlog, at: Instant, from: Instant | string): UserError {
  const subject = `the backlog of ${neutralText(team.id)} on ${day(at)} is not known`;
  return typeof from === "string"
    ? new UserError(
        `${subject}: ${neutralText(from)}`,
        "Export with the change history, or read the live tracker.",
        3,
      )
    : new UserError(`${subject}: its change history begins ${day(from)}`, "Name that day or a later one.", 3);
}

const day = (at: Instant): string => new Date(at).toISOString().slice(0, 10);
