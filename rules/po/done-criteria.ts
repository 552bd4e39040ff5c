import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import type { Backlog, Instant, WorkItem } from "../../src/backlog/model.ts";
import { criteriaOf, ownCriteriaOf, TEMPLATE_ITEMS } from "../../src/backlog/views/items/criteria.ts";
import { byKey, childrenOf, isDelivered, stories } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, itemSubject, notApplicable, pass, unknown } from "../../src/rule.ts";
import type { Criterion } from "../../src/text/criteria/criteria.ts";

const WINDOW_DAYS = 365;
const MOST_STORIES = 200;
/** Last stories with boxes among which one must be ticked, or boxes are not used for ticking. */
const CONVENTION_STORIES = 50;
/** Sub-items closed this long after their story were closed with it. */
const GRACE_DAYS = 1;
const QUOTED = 5;
const NO_TICKS = `the team uses checkboxes as bullet points: none is ticked in its last ${CONVENTION_STORIES} stories that have any`;

export default defineRule({
  id: "po/done-criteria",
  title: "Open criteria when done",
  clause: "po.acceptance-testing",
  also: ["po.built-right"],
  asks: "Are all criteria ticked and all sub-items closed when a story is done?",
  why: "A story closed with open criteria leaves readers to guess whether they were met, moved or forgotten.",
  remedy: "Tick each open criterion, move it to another story, or delete it.",
  examples: {
    good: "Every story was closed with all its criteria ticked.",
    bad: "Half of the stories were closed as done with two criteria unticked.",
  },
  owner: "po",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    `Covers stories delivered in the last ${WINDOW_DAYS} days, at most the last ${MOST_STORIES}, whose criteria have checkboxes or that have sub-items.`,
    `A team may use checkboxes as bullet points: they count only where at least one of the team's last ${CONVENTION_STORIES} such stories has a ticked one.`,
    `Boxes that stand in ${TEMPLATE_ITEMS} or more of the team's stories are a checklist of the template. They are not counted.`,
    "Sub-items closed within a day of their story count as closed with it. Sub-items created later do not count against it.",
  ],
  needs: ["body", "finished-items", "stories"],
  reads: ["hierarchy", "links"],
  options: z.strictObject({}),
  tolerance: { share: 0.15 },
  effort: "minutes",
  past: true,

  population({ team, now }) {
    const since = subDays(now, WINDOW_DAYS).getTime();
    const last = stories(team)
      .filter((story) => isDelivered(story) && closedAt(story) >= since && closedAt(story) <= now)
      .sort((a, b) => closedAt(b) - closedAt(a) || (a.key < b.key ? -1 : 1))
      .slice(0, MOST_STORIES);
    const boxed = new Set(last.filter((story) => boxes(team, story).length > 0));
    const ticks = [...boxed]
      .slice(0, CONVENTION_STORIES)
      .some((story) => boxes(team, story).some((box) => box.checked === true));
    const members = last
      .map((story) => ({ story, boxed: ticks && boxed.has(story) }))
      .filter((one) => one.boxed || childrenOf(team, one.story).length > 0);
    return members.length === 0 && boxed.size > 0 ? notApplicable(NO_TICKS) : members;
  },
  judge({ story, boxed }: { readonly story: WorkItem; readonly boxed: boolean }, { team }) {
    const unticked = boxed ? boxes(team, story).filter((box) => box.checked === false) : [];
    const openItems = childrenOf(team, story).filter((child) => wasOpen(child, closedAt(story)));
    if (unticked.length === 0 && openItems.length === 0) {
      const isRead = story.children.every((key) => byKey(team).has(key));
      return isRead ? pass : unknown("some of its sub-items were not read");
    }
    return fail({
      unticked: unticked.length,
      quoted: unticked.slice(0, QUOTED).map((box) => box.text),
      openItems: openItems.map((child) => child.key).sort(),
    });
  },
  subject: ({ story }) => itemSubject(story),
  at: ({ story }) => closedAt(story),
  message({ unticked, openItems }) {
    const criteria = `${unticked} unticked ${unticked === 1 ? "criterion" : "criteria"}`;
    const items = `${openItems.length} open ${openItems.length === 1 ? "sub-item" : "sub-items"}`;
    const both = [...(unticked > 0 ? [criteria] : []), ...(openItems.length > 0 ? [items] : [])];
    return `was closed as done with ${both.join(" and ")}`;
  },
});

const closedAt = (story: WorkItem): Instant => story.closedAt ?? Number.NEGATIVE_INFINITY;

/** The boxes of the story's own acceptance criteria; a bare checklist is not taken for them. */
function boxes(team: Backlog, story: WorkItem): readonly Criterion[] {
  if (criteriaOf(team, story)?.presence !== "present") return [];
  return (ownCriteriaOf(team, story) ?? []).filter((one) => one.checked !== undefined);
}

/** Whether the child existed and was not finished when its story was closed, nor within the grace after. */
function wasOpen(child: WorkItem, at: Instant): boolean {
  if ((child.createdAt ?? at) > at) return false;
  if (child.status.category !== "done") return child.status.category !== undefined;
  return typeof child.closedAt === "number" && daysBetween(at, child.closedAt) >= GRACE_DAYS;
}
