import { z } from "zod";
import type { Backlog, WorkItem } from "../../src/backlog/model.ts";
import { ancestors } from "../../src/backlog/views/items/items.ts";
import { hasUnreadDocument, hiddenAbove, reasonOf } from "../../src/backlog/views/items/statements.ts";
import { isAskedForBenefit, openStories, userStoryOf } from "../../src/backlog/views/items/user-stories.ts";
import { NEWEST_STORIES } from "../../src/backlog/views/wider.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";
import type { Statement } from "../../src/text/statements/reasons.ts";

export default defineRule({
  id: "po/story-benefit",
  title: "Benefit in the story",
  clause: "po.stories-and-criteria",
  also: ["pm.what-and-why"],
  asks: "Does every story state its benefit?",
  why: "A developer who does not know the purpose of a story cannot tell a better solution from a worse one.",
  remedy: "Add the benefit to the story: “so that …”.",
  examples: {
    good: "Every story has a reason, a customer, or an epic with a reason above it.",
    bad: "No story states a reason or a customer, and no item above it does.",
  },
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source:
      "judgement; 64 % of 467 user stories in the “as a …” form of open-source projects gave no benefit, so teams stand on both sides of the limit; reading: of 56 findings on 185 real items it was not tuned to 51 were right, and 29 items were left out (docs/text-measures.md)",
  },
  guards: [
    "The benefit may be stated on the epic or initiative above, or in a section of its own: both count.",
    "Bugs, tests, releases, documentation, upgrades and other technical work are left out, whatever their type is called: no customer notices them. So are items of type “Task” where the team has a type for stories as well.",
    "A reason in plain words counts: a need, a complaint, a request, how it is today, what another product does, a link to a help desk or a forum. Where the text is prose and no reason is recognised, the story is left out; a finding needs an empty text, or one of nothing but orders and lists.",
    "A story in another form needs no “so that”: a reason, a parent that states one, or a customer request is enough.",
    "Where an item above, or a linked document, could not be read, it may state the benefit: such a story is left out.",
  ],
  needs: ["body", "open-items", "stories"],
  reads: ["customer-requests", "hierarchy", "history", "links", "remote-links"],
  profiles: { cycles: { notApplicable: "teams that work in cycles write issues, not user stories" } },
  options: z.strictObject({}),
  tolerance: { share: 0.6 },
  wider: { own: "open", steps: [NEWEST_STORIES], only: (item, { team }) => isAskedForBenefit(team, item) },
  effort: "minutes",
  // Somebody who does not know the purpose cannot choose the better way.
  ready: {
    ...{ order: 30, of: ["story"], asks: "Does it state its benefit?", needs: ["body"] },
    applies: (item, { team }) => isAskedForBenefit(team, item),
  },

  population: ({ team }) => openStories(team).filter((item) => isAskedForBenefit(team, item)),
  judge(item: WorkItem, { team }) {
    const form = userStoryOf(item);
    if (form?.story.benefit !== undefined) return pass;
    const reasons = [item, ...ancestors(team, item)].map(reasonOf);
    if (reasons.includes("stated")) return pass;
    if (form === undefined && hasCustomer(item)) return pass;
    const hidden = hiddenWhy(team, item, reasons);
    if (hidden !== undefined) return unknown(hidden);
    return fail({ form: form !== undefined, action: form?.story.action.slice(0, 160) ?? null });
  },
  message: ({ form, action }) =>
    form
      ? `asks for “${action}” without a benefit`
      : "states neither a reason nor a customer, and no item above it does",
});

/** Where the history is known it says which links people added; links themselves are not asked for of every story. */
function hasCustomer({ customerRequests = 0, events, remoteLinks = [] }: WorkItem): boolean {
  if (customerRequests > 0) return true;
  if (events === undefined) return remoteLinks.some(({ leadsTo }) => leadsTo === "ticket");
  return events.some(({ field, to }) => field === "remote-link" && typeof to === "string");
}

/** Of the item itself, and of those above it. */
type Reasons = readonly (Statement | undefined)[];

function hiddenWhy(team: Backlog, item: WorkItem, reasons: Reasons): string | undefined {
  const [own, ...above] = reasons;
  if (own === undefined) return "its text is not shown";
  if (above.includes(undefined)) return "the text of an item above it is not shown";
  if (own === "unclear") return "its text may give a reason in words that were not recognised";
  if (above.includes("unclear"))
    return "an item above it may give the reason in words that were not recognised";
  if ([item, ...ancestors(team, item)].some((one) => hasUnreadDocument(team, one)))
    return "a linked document that could not be read may give the reason";
  return hiddenAbove(team, item);
}
