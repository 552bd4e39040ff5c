import type { Outcome } from "../../../rule.ts";
import type { Report, TeamReport } from "../../schema.ts";
import { counted, countsOf, tallyOf } from "../../words/words.ts";
import { shownKey, type Trouble, troublesOf, troubleWords } from "../pipeline.ts";
import { escaped } from "./message.ts";
import { type Rules, ruleId } from "./rules.ts";

/** What is said of the run and not of an item. Their order is their index. */
const DESCRIPTORS = [
  {
    id: "backlint/incomplete",
    text: "Something could not be read. The message says which answers rest on it.",
  },
  { id: "backlint/rule-error", text: "A rule stopped with an error. It is neither a pass nor a fail." },
  { id: "backlint/left-out", text: "There are more findings than a file may hold." },
  { id: "backlint/not-judged", text: "Questions that were asked and have no answer." },
] as const;
type Id = (typeof DESCRIPTORS)[number]["id"];

export const notificationDescriptors: readonly object[] = DESCRIPTORS.map(({ id, text }) => ({
  id,
  shortDescription: { text },
}));

/** Whether all was read and every rule ran; what was not, what is left out here, and what was not judged. */
export function invocation(report: Report, rules: Rules, leftOut: number): object {
  const troubles = troublesOf(report);
  const failed = troubles.map((trouble) => troubleNotification(trouble, rules));
  return {
    executionSuccessful: troubles.every(({ counts }) => !counts),
    toolExecutionNotifications: [
      ...failed,
      ...(leftOut === 0 ? [] : [leftOutOf(leftOut)]),
      ...report.teams.flatMap(notJudged),
    ],
  };
}

const notification = (id: Id, level: "error" | "warning" | "note", text: string): object => ({
  descriptor: { id, index: DESCRIPTORS.findIndex((one) => one.id === id) },
  level,
  message: { text },
});

function troubleNotification(trouble: Trouble, rules: Rules): object {
  const text = escaped(troubleWords(trouble));
  if (trouble.kind === "gap")
    return notification("backlint/incomplete", trouble.counts ? "error" : "warning", text);
  const id = ruleId(trouble.what);
  return {
    ...notification("backlint/rule-error", "error", text),
    associatedRule: { id, index: rules.index.get(id) ?? -1 },
  };
}

const leftOutOf = (n: number): object =>
  notification(
    "backlint/left-out",
    "warning",
    `${counted(n, "finding")} left out, the waived and the least severe ones: the JSON report has all.`,
  );

const UNJUDGED: readonly Outcome[] = ["not-observable", "insufficient-evidence"];

/** Otherwise no result would look like no fault. */
function notJudged({ id, rules }: TeamReport): object[] {
  const open = tallyOf(countsOf({ rules })).filter(({ outcome }) => UNJUDGED.includes(outcome));
  if (open.length === 0) return [];
  const tally = open.map(({ words }) => words).join(", ");
  const words = `${shownKey(id)}: not judged of ${counted(rules.length, "question")}: ${tally}.`;
  return [notification("backlint/not-judged", "note", escaped(words))];
}
