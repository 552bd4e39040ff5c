import { subDays } from "date-fns/subDays";
import rule from "../../../rules/po/acceptance.ts";
import type { Backlog, Person, Status, WorkItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { comment, daysAgo, done, NOW, person, team, times, VOCABULARY } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import { app, DAY, dev, HOUR, po } from "../../sprint-history.ts";

const qa = person("qa");
const stageOf = (name: string): Status => ({ name, category: "started" });
const ACCEPT = stageOf("Abnahme");
const REVIEW = stageOf("In Review");
/** Finished a week apart, let pass the stage by `by`. */
const passed = (
  n: number,
  by: Person | undefined,
  stage = ACCEPT,
  more: (entered: number) => Partial<WorkItem> = () => ({}),
) =>
  times(n, (i): WorkItem => {
    const at = daysAgo(5 + (i % 24) * 7);
    return done({
      closedAt: at,
      ...more(at - 2 * DAY),
      events: [
        changed("status", "To Do", "In Progress", at - 5 * DAY, dev),
        changed("status", "In Progress", stage, at - 2 * DAY, dev),
        changed("status", stage, "Done", at, by),
      ],
    });
  });
const jira = (items: readonly WorkItem[], fields: Parameters<typeof team>[0] = {}): Backlog =>
  team({ items, vocabulary: VOCABULARY, mappedRoles: ["po", "dev", "qa"], ...fields });

describeRule(rule, {
  pass: {
    "The product owner moves every story from acceptance to done.": () => ({
      team: jira(passed(20, po)),
      judged: 20,
      failed: 0,
    }),
    "when QA does": () => ({ team: jira(passed(20, qa)), failed: 0 }),
    "when developers do, after a comment by the the product owner": () => ({
      team: jira(passed(20, dev, ACCEPT, (at) => ({ comments: [comment("Looks right.", at + HOUR, po)] }))),
      failed: 0,
    }),
    "when three in ten pass without them": () => ({
      team: jira([...passed(6, dev), ...passed(14, po)]),
      failed: 6,
      findings: 0,
    }),
    "when a migration moved stories out of the stage, which is nobody's passage": () => ({
      team: jira([
        ...passed(20, po),
        ...passed(20, dev).map((item) => ({
          ...item,
          events: item.events?.map((change, n) => (n === 2 ? inBulk(change) : change)),
        })),
      ]),
      judged: 20,
    }),
    "when stories that never waited for it are not asked": () => ({
      team: jira([
        ...passed(20, po),
        ...times(10, () => done({ events: [changed("status", "In Progress", "Done", daysAgo(20), dev)] })),
      ]),
      judged: 20,
    }),
    "when stories are of the last half year, both ends included, and delivered": () => {
      const since = subDays(NOW, 180).getTime();
      const [some] = passed(1, po);
      const edges = [since - 1, since, NOW, NOW + 1, null].map(
        (closedAt) => ({ ...some, closedAt }) as WorkItem,
      );
      return {
        team: jira([
          ...passed(20, po),
          ...edges,
          ...passed(3, dev).map((item) => ({ ...item, closure: "declined" }) as const),
        ]),
        judged: 22,
        failed: 0,
      };
    },
    "when the product owner comments the moment the story enters the stage": () => ({
      team: jira(passed(20, dev, ACCEPT, (at) => ({ comments: [comment("Looks right.", at, po)] }))),
      failed: 0,
    }),
    "when the product owner comments the moment it leaves the stage": () => ({
      team: jira(
        passed(20, dev, ACCEPT, (at) => ({ comments: [comment("Looks right.", at + 2 * DAY, po)] })),
      ),
      failed: 0,
    }),
    "when stories move on after they were accepted": () => ({
      team: jira(
        passed(20, po).map((item) => ({
          ...item,
          events: [
            ...(item.events ?? []),
            changed("status", "Done", { name: "Live", category: "done" }, (item.closedAt ?? 0) + HOUR, dev),
          ],
        })),
      ),
      judged: 20,
    }),
    "as it came with the last deliveries": () => ({
      team: jira(passed(20, po)),
      since: daysAgo(12),
      fresh: { failed: 0, judged: 1 },
    }),
    "when the last of two passages is theirs": () => ({
      team: jira(
        passed(20, po).map((item) => ({
          ...item,
          events: [
            changed("status", "In Progress", ACCEPT, (item.closedAt ?? 0) - 4 * DAY, dev),
            changed("status", ACCEPT, "In Progress", (item.closedAt ?? 0) - 3 * DAY, dev),
            ...(item.events ?? []),
          ],
        })),
      ),
      failed: 0,
    }),
  },
  warn: {
    "when the stage may be a review of code as well": () => ({
      team: jira([...passed(20, dev, REVIEW), ...passed(4, po, REVIEW)]),
      failed: 20,
      judged: 24,
    }),
    "when the product owner moves a tenth of what people move out of the last stage, whatever a migration did":
      () => ({
        team: jira([
          ...passed(18, dev, REVIEW),
          ...passed(2, po, REVIEW),
          ...passed(20, dev, REVIEW).map((item) => ({
            ...item,
            events: item.events?.map((change, n) => (n === 2 ? inBulk(change) : change)),
          })),
        ]),
        failed: 18,
      }),
    "when the product owner moves a tenth of what leaves the last stage": () => ({
      team: jira([...passed(18, dev, REVIEW), ...passed(2, po, REVIEW)]),
      failed: 18,
    }),
    "when half pass without them, which may be chance": () => ({
      team: jira([...passed(12, dev), ...passed(12, po)]),
      failed: 12,
    }),
  },
  fail: {
    "Developers move every story from acceptance to done, and nobody else comments.": () => ({
      team: jira(passed(24, dev)),
      failed: 24,
      evidence: { stage: ACCEPT.name, waited: 2 },
      message: `left “${ACCEPT.name}” after 2 working days without a move or a comment by the product owner, product manager or QA`,
    }),
    "when a machine does": () => ({ team: jira(passed(24, app)), failed: 24 }),
    "when only a word before or after is theirs": () => ({
      team: jira(
        passed(24, dev, ACCEPT, (at) => ({
          comments: [comment("Soon?", at - HOUR, po), comment("Thanks.", at + 3 * DAY, po)],
        })),
      ),
      failed: 24,
    }),
    "in other languages, and at once": () => ({
      team: jira(
        passed(24, dev, stageOf("验收中")).map((item) => ({
          ...item,
          events: (item.events ?? []).map((one) =>
            one.field === "status" && one.to.category === "done"
              ? { ...one, at: one.at - 2 * DAY + 60_000 }
              : one,
          ),
        })),
      ),
      message:
        "left “验收中” at once, without a move or a comment by the product owner, product manager or QA",
    }),
  },
  "insufficient-evidence": {
    "with four stories": () => ({ team: jira(passed(4, dev, stageOf("UAT"))), judged: 4 }),
  },
  "not-observable": {
    "when half of what comes to the last stage comes there without work": () => ({
      team: jira([
        ...passed(12, po, REVIEW),
        ...passed(12, po, REVIEW).map((item) => ({
          ...item,
          events: [
            changed("status", "To Do", REVIEW, (item.closedAt ?? 0) - 2 * DAY, dev),
            changed("status", REVIEW, "Done", item.closedAt ?? 0, po),
          ],
        })),
      ]),
    }),
    "without a stage for it": () => ({
      team: jira(
        times(30, () => done({ events: [changed("status", "In Progress", "Done", daysAgo(20), dev)] })),
      ),
    }),
    "when only developers work in the last stage": () => ({ team: jira(passed(24, dev, REVIEW)) }),
    "when accounts without a role let it pass": () => ({ team: jira(passed(24, person())), unknown: 24 }),
    "when developers do and the comments are not shown": () => ({
      team: jira(passed(24, dev, ACCEPT, () => ({ comments: undefined }))),
      unknown: 24,
    }),
    "when nobody is mapped to a role that accepts": () => ({
      team: jira(passed(24, dev), { mappedRoles: ["dev"] }),
    }),
    "without a history": () => ({ team: jira([], { capabilities: { history: "not exported" } }) }),
  },
  "not-applicable": "never: a workflow without the stage shows nothing, which is not observable",
});
