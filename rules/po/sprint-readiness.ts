import { z } from "zod";
import { questionsOn } from "../../src/backlog/history/requests/answers.ts";
import { carryOverShare } from "../../src/backlog/history/sprints/carry-over.ts";
import { hasSprints, lastScopes } from "../../src/backlog/history/sprints/last-sprints.ts";
import type { Backlog, Instant } from "../../src/backlog/model.ts";
import { onceAt } from "../../src/backlog/once.ts";
import { LACKS_OF_UNREADY } from "../../src/backlog/views/items/readiness.ts";
import { endOf } from "../../src/backlog/views/items/throughput.ts";
import {
  ALL_ITEMS,
  defineRule,
  fail,
  itemSubject,
  notApplicable,
  pass,
  unknown,
  warn,
} from "../../src/rule.ts";
import { type SprintEntry, sprintEntries } from "./sprint-readiness/sprint-entry.ts";

/** Signs that stories were refined in conversation: little is left over, and few questions come up in the sprint. */
const SMOOTH_CARRY_OVER = 0.3;
const SMOOTH_QUESTIONS = 0.2;

export default defineRule({
  id: "po/sprint-readiness",
  title: "Ready at sprint start",
  clause: "po.serves-the-team",
  also: ["po.how-and-when", "po.stories-and-criteria"],
  asks: "Are stories ready when their sprint starts?",
  why: "Open questions at the start are decided by the developer who builds the story, or they stop the sprint.",
  remedy: "Complete each story's description, criteria, estimate and parent before its sprint starts.",
  examples: {
    good: "Every story has a description, criteria and a parent when its sprint starts.",
    bad: "Most stories have neither a description nor criteria when their sprint starts.",
  },
  owner: "po",
  severity: "high",
  basis: { status: "experimental", source: "judgement, after the common definition of ready" },
  guards: [
    "Ready means that at most one of these is missing: a description, acceptance criteria, an estimate (where the team estimates), a parent (where its stories have any), no open blocker.",
    "Each story is judged as it was 24 hours after the start of its sprint, in the last six closed sprints, and not as it is today. A story whose history does not show its text of that day is not judged; in Linear these are the stories whose description changed since.",
    "Stories may have been refined in conversation: the rule gives at most a warning where the sprints carried over 30 % of their items or less and at most one story in five got a question in a comment during the sprint.",
    "Teams that work in cycles, as Linear advises, write issues without criteria, and many need no project: low severity there.",
    "Stories of one sprint count as related.",
  ],
  needs: ["history", "sprints", "body", "stories", ...ALL_ITEMS],
  reads: ["comments", "estimates", "hierarchy", "links", "roles"],
  profiles: {
    cycles: { severity: "low" },
    kanban: { notApplicable: "a kanban board has no sprints" },
  },
  options: z.strictObject({
    lacks: z
      .int()
      .positive()
      .default(LACKS_OF_UNREADY)
      .describe("Number of missing things that makes a story not ready."),
  }),
  tolerance: { share: 0.2 },

  population({ team, now }) {
    return hasSprints(team) ? sprintEntries(team, now) : notApplicable("the team works without sprints");
  },
  judge({ lacking, hidden, sprint }: SprintEntry, { team, now, options: { lacks } }) {
    if (lacking.length + hidden.length < lacks) return pass;
    // Also where enough is lacking as it is: else what is not known could only ever count against the team.
    if (hidden.length > 0)
      return unknown("the change history does not show the story's text at the start of the sprint");
    return (runsSmoothly(team, now) ? warn : fail)({ sprint: sprint.name, lacking });
  },
  subject: ({ item }: SprintEntry) => itemSubject(item),
  cluster: ({ sprint }: SprintEntry) => sprint.id,
  at: ({ sprint }: SprintEntry) => endOf(sprint),
  message({ sprint, lacking }) {
    const missing = lacking
      .filter((one) => one !== "open blocker")
      .map((one) => `${ARTICLE[one] ?? ""}${one}`);
    const last = missing.pop();
    const without = missing.length === 0 ? last : `${missing.join(", ")} and ${last}`;
    const blocked = lacking.includes("open blocker") ? ["with an open blocker"] : [];
    const parts = last === undefined ? blocked : [...blocked, `without ${without}`];
    return `entered ${sprint} ${parts.join(", ")}`;
  },
});

const ARTICLE: Readonly<Record<string, string>> = { estimate: "an ", parent: "a ", description: "a " };

const runsSmoothly = onceAt((team: Backlog, now: Instant): boolean => {
  if (!(carryOverShare(team, now) <= SMOOTH_CARRY_OVER)) return false;
  const scopes = lastScopes(team, now);
  let [stories, asked] = [0, 0];
  for (const { committed, committedAt, endAt } of scopes) {
    for (const { item } of committed) {
      if (item.kind !== "story") continue;
      // Comments that are not shown may be full of questions.
      if (item.comments === undefined) return false;
      stories++;
      if (questionsOn(item).some(({ askedAt }) => askedAt >= committedAt && askedAt < (endAt ?? now)))
        asked++;
    }
  }
  return asked <= stories * SMOOTH_QUESTIONS;
});
