import { z } from "zod";
import { type Backlog, isRoadmapItem, type WorkItem } from "../../src/backlog/model.ts";
import { once } from "../../src/backlog/once.ts";
import { withCriteria } from "../../src/backlog/remedies.ts";
import { criteriaOf, ownCriteriaOf, TEMPLATE_ITEMS } from "../../src/backlog/views/items/criteria.ts";
import { ancestors, newestStories } from "../../src/backlog/views/items/items.ts";
import { LAST_CHANGE_READS } from "../../src/backlog/views/items/last-change.ts";
import { readyZone } from "../../src/backlog/views/items/ready-zone.ts";
import { STALLED_DAYS } from "../../src/backlog/views/items/stalled.ts";
import { FINISHED_STORIES, TOP_STORIES, YOUNG_STORIES } from "../../src/backlog/views/wider.ts";
import { defineRule, fail, type Judgement, pass, unknown } from "../../src/rule.ts";
import type { RichText } from "../../src/text/blocks.ts";
import { readCriteria } from "../../src/text/criteria/criteria.ts";

/** Stories that show whether the team writes criteria at all, and the share of them that must have any. */
const CONVENTION_STORIES = 100;
const CONVENTION_FROM = 20;
const CONVENTION_SHARE = 0.1;

type Found =
  | { readonly found: number; readonly minimum: number; readonly ofTemplate: number }
  | { readonly withCriteria: number; readonly stories: number };

export default defineRule({
  id: "po/acceptance-criteria",
  title: "Acceptance criteria",
  clause: "po.stories-and-criteria",
  also: ["po.acceptance-testing"],
  asks: "Does every story near the sprint have acceptance criteria?",
  why: "Without criteria the team finds out in the review what was meant, when a change costs most.",
  remedy: "Add acceptance criteria that could fail.",
  examples: {
    good: "Every story near the sprint lists a check, such as “the receipt shows the VAT number”.",
    bad: "Half of the stories near the sprint say what to build and not how to check it.",
  },
  owner: "po",
  severity: "high",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Criteria count wherever they are written: in the description, a field made for them, a sub-item with that title, or a document of the project or epic above.",
    `Lines that stand in ${TEMPLATE_ITEMS} or more of the team's stories are the template's, such as a definition of done in every story. They do not count as criteria.`,
    "A story that links a document which could not be read is left out: its criteria may be there.",
    `A story in progress that nothing happened to for ${STALLED_DAYS} days is not near the sprint: hygiene/staleness names it.`,
    `Where fewer than 10 % of the team's last ${CONVENTION_STORIES} stories have criteria, there is one finding on the team instead of one on each story.`,
    "Teams that work in cycles, as Linear advises, write issues instead of user stories: low severity there.",
  ],
  needs: ["body", "open-items", "stories"],
  reads: ["hierarchy", "links", "order", "remote-links", "sprints", ...LAST_CHANGE_READS],
  profiles: { cycles: { severity: "low" } },
  options: z.strictObject({
    minimum: z.int().positive().default(1).describe("Fewest criteria that count."),
  }),
  tolerance: { share: 0.2 },
  wider: { own: "near the sprint", steps: [FINISHED_STORIES, TOP_STORIES, YOUNG_STORIES] },
  effort: "minutes",

  population: ({ team, now }) => readyZone(team, now).stories,
  judge(story: WorkItem, { team, options: { minimum } }): Judgement<Found> {
    const criteria = criteriaOf(team, story);
    if (criteria === undefined) return unknown("the tracker returned no description");
    const found = ownCriteriaOf(team, story)?.length ?? 0;
    if (found >= minimum || standsAbove(team, story)) return pass;
    if (story.remoteLinks?.some((link) => link.leadsTo === "document")) {
      return unknown("its criteria may be in a linked document");
    }
    return fail({ found, minimum, ofTemplate: criteria.criteria.length - found });
  },
  applyRemedy: (story: WorkItem, { options: { minimum } }) => [withCriteria(story, minimum)],
  convention({ team }) {
    // The stories that were finished may have them.
    if (team.capabilities["finished-items"] !== true) return undefined;
    const { withCriteria, judged } = convention(team);
    if (judged < CONVENTION_FROM || withCriteria >= judged * CONVENTION_SHARE) return undefined;
    return { withCriteria, stories: judged };
  },
  // Without criteria nobody can say when to stop.
  ready: { order: 10, of: ["story"], asks: "Does it have acceptance criteria?", needs: ["body"] },
  message: (evidence) =>
    "stories" in evidence
      ? `does not use acceptance criteria: only ${evidence.withCriteria} of its last ${evidence.stories} stories have any`
      : evidence.found === 0
        ? evidence.ofTemplate === 0
          ? "has no acceptance criteria"
          : `has no acceptance criteria of its own: ${evidence.ofTemplate === 1 ? "the one line" : `all ${evidence.ofTemplate} lines`} under the label ${evidence.ofTemplate === 1 ? "is" : "are"} the template's`
        : `has ${evidence.found} acceptance criteria; at least ${evidence.minimum} are needed`,
});

/** How many of the stories created last state criteria. */
const convention = once((team: Backlog) => {
  const last = newestStories(team).slice(0, CONVENTION_STORIES);
  const read = last.map((story) => ownCriteriaOf(team, story)).filter((one) => one !== undefined);
  return {
    withCriteria: read.filter((own) => own.length > 0).length,
    judged: read.length,
  };
});

/** Whether a document of a roadmap item above states criteria. */
const standsAbove = (team: Backlog, story: WorkItem): boolean =>
  ancestors(team, story).some(
    (above) => isRoadmapItem(above) && (above.documents ?? []).some((text) => statesCriteria(text)),
  );

const statesCriteria = once(
  (text: RichText): boolean =>
    readCriteria({ title: "", description: text, kind: "story" }).presence === "present",
);
