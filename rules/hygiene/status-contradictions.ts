import { z } from "zod";
import { closed } from "../../src/backlog/remedies.ts";
import { startOrBirth } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, itemSubject, pass, unknown } from "../../src/rule.ts";
import {
  ABOVE_DONE,
  BELOW_DONE,
  BELOW_OPEN,
  type Compared,
  compared,
  daysLate,
  OVERDUE,
  PARENT_DAYS,
} from "./status-contradictions/contradictions.ts";

export default defineRule({
  id: "hygiene/status-contradictions",
  title: "Contradicting statuses",
  clause: "po.owns-backlog",
  also: ["po.how-and-when"],
  asks: "Does the status of every item agree with the items above and below it, its release and its due date?",
  why: "If the tracker contradicts itself, every report made from it is wrong, and people stop reading it.",
  remedy: "Correct the status, the release or the due date, whichever is wrong.",
  examples: {
    good: "Done epics have no open items below them, and open items belong to versions that are not released.",
    bad: "A third of the items planned for a version are open although the version is released.",
  },
  owner: "po",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    `Covers items that could contradict something: parents finished within ${PARENT_DAYS} days, open sub-tasks, and open items that have items below them, a release or a due date. Each item counts once, however much contradicts it.`,
    "A status may be 14 days behind (option `grace`), after the due date and after the last item below was finished.",
    "Items below an item that belong to a project which was not read may be open, so the parent may be open too. Paused, archived and deferred roadmap items are left out.",
    `A sub-task that is still open counts itself only where the item above it was finished more than ${PARENT_DAYS} days ago: until then the finished item counts, once for all its sub-tasks.`,
    "An item that is planned for several versions may be open until the last of them is released.",
  ],
  needs: [],
  reads: ["dates", "hierarchy", "links"],
  options: z.strictObject({
    grace: z
      .int()
      .min(1)
      .default(14)
      .describe(
        "Days that an item may stay open after its due date or after the last item below was finished.",
      ),
  }),
  tolerance: { share: 0.1 },
  effort: "minutes",

  population: ({ team, now, options: { grace } }) => compared(team, now, grace),
  judge({ item, contradictions, hidden }: Compared, { now }) {
    if (contradictions.length === 0) return hidden ? unknown("not all items below it were read") : pass;
    const late = contradictions.includes(OVERDUE) ? (daysLate(item, now) ?? null) : null;
    return fail({ contradictions: [...contradictions], daysLate: late });
  },
  applyRemedy({ item, contradictions }: Compared, { team, now }) {
    if (contradictions.includes(BELOW_OPEN)) return undefined;
    if (contradictions.includes(BELOW_DONE)) return [closed(team, item, now, "delivered")];
    if (contradictions.includes(ABOVE_DONE)) return [closed(team, item, now)];
    return [{ ...item, releases: [], dueAt: null, ...("targetAt" in item ? { targetAt: null } : {}) }];
  },
  subject: ({ item }: Compared) => itemSubject(item),
  at: ({ item }: Compared) => startOrBirth(item),
  message: ({ contradictions, daysLate }) =>
    `is ${contradictions.map((one) => (one === OVERDUE ? `open ${daysLate} days after its due date` : one)).join(", and ")}`,
});
