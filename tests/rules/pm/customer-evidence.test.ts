import { describe, expect, it } from "vitest";
import {
  customerEvidence,
  hiddenEvidence,
  keepsCustomerEvidence,
} from "../../../rules/pm/customer-evidence/customer-evidence.ts";
import rule from "../../../rules/pm/customer-evidence.ts";
import type { Link, RemoteLink, RoadmapItem } from "../../../src/backlog/model.ts";
import { daysAgo, done, epic, markdown, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const page = (title: string, leadsTo: RemoteLink["leadsTo"] = "other"): RemoteLink => ({
  url: "https://pages.example/1",
  title,
  leadsTo,
  at: undefined,
  by: undefined,
});
const linked = (kind: Link["kind"], key: string): Link => ({ kind, direction: "out", key });
const asked = (n: number) => times(n, () => epic({ customerRequests: 2 }));
const blind = (n: number, fields: Partial<RoadmapItem> = {}) => times(n, () => epic(fields));
const QUOTE = 'Anna from the bakery said "I have to print every order twice to be safe".';

describeRule(rule, {
  pass: {
    "where half of fourteen were asked for": () => ({
      team: team({ items: [...asked(7), ...blind(7)] }),
      failed: 7,
      judged: 14,
    }),
    "Every started feature shows a request, a ticket, research, votes or a customer's words.": () => {
      const ticket = story({ key: "DESK-1", customerRequests: 1 });
      const below = story({ key: "SHOP-901", parent: "SHOP-900", customerRequests: 1 });
      return {
        team: team({
          items: [
            ticket,
            below,
            epic({ key: "SHOP-900" }),
            epic({ links: [linked("relates", "DESK-1")] }),
            epic({ remoteLinks: [page("Ticket 4711", "ticket")] }),
            epic({ remoteLinks: [page("Customer interviews, spring", "document")] }),
            epic({ remoteLinks: [page("ユーザー調査 2026", "document")] }),
            epic({ votes: 3 }),
            epic({ description: markdown("Both of our pilot customers asked for it in May.") }),
            epic({ description: markdown("See https://acme.freshdesk.example/tickets/12") }),
            epic({ description: markdown(QUOTE) }),
            epic({ description: markdown("> Every Friday we lose an hour to this.") }),
            epic({ documents: [markdown("Sie sagte: „Ohne Export kündigen wir zum Jahresende.“")] }),
          ],
        }),
        failed: 0,
        judged: 11,
      };
    },
    "of which those started this week are new": () => ({
      team: team({ items: [...asked(9), ...blind(1, { startedAt: daysAgo(2) })] }),
      since: daysAgo(7),
      fresh: { failed: 1, judged: 1 },
    }),
    "where the insights stand on the idea an epic carries out": () => {
      const idea = epic({ key: "IDEA-1", tier: "idea", level: 2, customerRequests: 4 });
      return {
        team: team({ items: [idea, ...blind(8, { links: [linked("implements", "IDEA-1")] })] }),
        failed: 0,
        judged: 9,
      };
    },
    "where what lacks it is no feature, not started or paused": () => ({
      team: team({
        items: [
          ...asked(8),
          ...blind(5, { labels: ["infra"] }),
          ...blind(5, { type: "Technical epic" }),
          ...blind(5, { paused: true }),
          ...blind(5, { status: { name: "Open", category: "new" } }),
        ],
      }),
      failed: 0,
      judged: 8,
    }),
  },
  warn: {
    "where six of ten lack it, which may be chance": () => ({
      team: team({ items: [...asked(4), ...blind(6)] }),
      failed: 6,
      judged: 10,
    }),
  },
  fail: {
    "Nearly all started features show no request, ticket, research or customer's words.": () => ({
      team: team({ items: [...asked(1), ...blind(11, { votes: 2 })] }),
      failed: 11,
      judged: 12,
      findings: 11,
      evidence: { requests: 0, tickets: 0, research: 0, quotations: 0, votes: 2 },
      message: "was started without customer evidence: no request, ticket, research or quotation, 2 votes",
    }),
    "where votes are not shown, but everything else is": () => ({
      team: team({ items: [...asked(1), ...blind(11, { votes: undefined })] }),
      message: "was started without customer evidence: no request, ticket, research or quotation",
    }),
    "where short quotations and a quoted template are all there is": () => ({
      team: team({
        items: [
          ...asked(1),
          ...times(6, (i) => epic({ description: markdown(`Rename "Save and send ${i}" to "Send ${i}".`) })),
          ...blind(6, { description: markdown("> Describe here what the customer said.") }),
        ],
      }),
      failed: 12,
      judged: 13,
    }),
    "where an epic of Jira tells no requests: insights stand on ideas": () => ({
      team: team({ items: [...asked(1), ...blind(11, { customerRequests: undefined })] }),
      failed: 11,
    }),
    "where the history shows that no page was ever linked": () => ({
      team: team({ items: [...asked(1), ...blind(11, { remoteLinks: undefined, events: [] })] }),
      failed: 11,
    }),
    "where the team asks for more votes": () => ({
      team: team({ items: [...asked(1), ...blind(11, { votes: 9 })] }),
      options: { votes: 10 },
      failed: 11,
    }),
  },
  "insufficient-evidence": {
    "with four started features": () => ({ team: team({ items: [...asked(1), ...blind(3)] }), judged: 4 }),
    "where half of ten were asked for: too few to say that it passes": () => ({
      team: team({ items: [...asked(5), ...blind(5)] }),
      failed: 5,
    }),
  },
  "not-observable": {
    "where nothing anywhere speaks for a customer": () => ({
      team: team({ items: [...blind(10), ...times(5, () => story({ votes: 8 }))] }),
    }),
    "where texts are not shown": () => ({
      team: team({ items: [...asked(10)], capabilities: { body: "no descriptions in this export" } }),
    }),
    "where most items link a document that was not read": () => ({
      team: team({ items: [...asked(2), ...blind(9, { remoteLinks: [page("Concept", "document")] })] }),
      unknown: 9,
    }),
    "where most links are hidden": () => ({
      team: team({
        items: [
          ...asked(1),
          ...blind(3, { remoteLinks: undefined }),
          ...blind(3, { links: undefined }),
          ...blind(3, { description: undefined }),
        ],
      }),
      unknown: 9,
    }),
    "where most are linked to another project that was not read": () => ({
      team: team({ items: [...asked(2), ...blind(9, { links: [linked("relates", "DESK-77")] })] }),
      unknown: 9,
    }),
    "where ideas and Linear's projects do not tell their requests": () => ({
      team: team({
        tracker: "linear",
        roadmap: [...asked(2), ...blind(9, { tier: "project", customerRequests: undefined })],
      }),
      unknown: 9,
    }),
    "where the insights of ideas are hidden": () => ({
      team: team({
        items: [...asked(2), ...blind(9, { tier: "idea", level: 2, customerRequests: undefined })],
      }),
      unknown: 9,
    }),
    "where a page was linked of which only the history tells": () => ({
      team: team({
        items: [
          ...asked(2),
          ...blind(9, {
            remoteLinks: undefined,
            events: [{ at: daysAgo(9), by: undefined, field: "remote-link", from: null, to: "Page" }],
          }),
        ],
      }),
      unknown: 9,
    }),
    "where only finished work and the team's stories were read": () => ({
      team: team({ items: [story(), epic({ ...done(), kind: "roadmap" })] }),
    }),
  },
  "not-applicable": "never: features of every profile have customers",
});

/** What counts as evidence. */
const terms = { votes: 3, research: ["interview"] };

describe("a quotation", () => {
  const quoted = (words: string, n: number) => {
    const items = times(n, () => epic({ description: markdown(`> ${words}`) }));
    return customerEvidence(team({ items }), items[0] as RoadmapItem, terms);
  };

  it("has five words at least", () => {
    expect(quoted("We print it every Friday", 1)).toBe("quotation");
    expect(quoted("We print it often", 1)).toBeUndefined();
  });

  it("is a template where it is on three roadmap items", () => {
    expect(quoted("We print it every Friday", 2)).toBe("quotation");
    expect(quoted("We print it every Friday", 3)).toBeUndefined();
  });
});

describe("a link to an item that was not read", () => {
  it.each([
    ["relates", "DESK-77", true],
    ["other", "DESK-77", true],
    ["blocks", "DESK-77", false],
    ["relates", "SHOP-900", false],
  ] as const)("by %s to %s may hide evidence: %s", (kind, key, hides) => {
    const item = epic({ links: [linked(kind, key)] });
    const backlog = team({ items: [epic({ key: "SHOP-900" }), item] });
    expect(hiddenEvidence(backlog, item) !== undefined).toBe(hides);
  });
});

describe("whether evidence is kept in the tracker", () => {
  const keeps = (...items: RoadmapItem[]) => keepsCustomerEvidence(team({ items }), terms);

  it("is seen by a request, a ticket, or words of a customer on any roadmap item", () => {
    expect(keeps(epic({ customerRequests: 1 }))).toBe(true);
    expect(keeps(epic({ remoteLinks: [page("Ticket 4711", "ticket")] }))).toBe(true);
    expect(keeps(epic({ description: markdown(QUOTE) }))).toBe(true);
    expect(keeps(epic())).toBe(false);
  });

  it("is looked for in the texts of the two hundred that were created last", () => {
    const oldest = epic({ key: "SHOP-1", createdAt: daysAgo(500), description: markdown(QUOTE) });
    expect(keeps(oldest, ...blind(199))).toBe(true);
    expect(keeps(oldest, ...blind(200))).toBe(false);
  });

  it("is looked for in the order of keys where all were created at once", () => {
    const same = (key: string, fields: Partial<RoadmapItem> = {}) =>
      epic({ key, createdAt: daysAgo(9), ...fields });
    const others = times(200, (i) => same(`SHOP-M${i}`));
    expect(keeps(...others, same("SHOP-A", { description: markdown(QUOTE) }))).toBe(true);
    expect(keeps(same("SHOP-Z", { description: markdown(QUOTE) }), ...others)).toBe(false);
  });
});
