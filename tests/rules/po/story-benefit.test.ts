import rule from "../../../rules/po/story-benefit.ts";
import type { RemoteLink, WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { done, epic, markdown, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const WHY = markdown("## Why\n\nParents learn of a closed school at its locked gate.");
const OPAQUE = markdown("A push goes out at seven and names the school and the day.");
const complete = (n: number) =>
  times(n, () => story({ title: "As a parent I want a message so that I do not drive in vain" }));
const endless = (n: number, fields: Partial<WorkItem> = {}) =>
  times(n, () =>
    story({ title: "Message", description: markdown("As a parent, I want a message."), ...fields }),
  );
const linked = (leadsTo: RemoteLink["leadsTo"]): RemoteLink[] => [
  { url: "https://help.example/7", title: "HELP-7", leadsTo, at: undefined, by: undefined },
];
const bare = (n: number, fields: Partial<WorkItem> = {}) =>
  times(n, () => story({ title: "Message for parents", description: markdown("Send a push."), ...fields }));

const FINISHED = { status: { name: "Done", category: "done" }, closure: "delivered" } as const;

describeRule(rule, {
  pass: {
    "where eleven of twenty have no end": () => ({
      team: team({ items: [...complete(9), ...endless(6), ...bare(5)] }),
      failed: 11,
      judged: 20,
    }),
    "where the customer's request is linked": () => ({
      team: team({ items: bare(20, { remoteLinks: linked("ticket") }) }),
      failed: 0,
    }),
    "where the history shows that one was linked": () => ({
      team: team({ items: bare(20, { events: [changed("remote-link", null, "HELP-7", 1)] }) }),
      failed: 0,
    }),
    "Every story has a reason, a customer, or an epic with a reason above it.": () => ({
      team: team({
        items: [
          epic({ key: "ROOF-1", description: WHY }),
          ...endless(5, { parent: "ROOF-1" }),
          ...bare(5, { parent: "ROOF-1" }),
          ...bare(5, { customerRequests: 1 }),
          ...bare(5, { description: WHY }),
        ],
      }),
      failed: 0,
      judged: 20,
    }),
    "where the reason is plain prose, or a link to a help desk": () => ({
      team: team({
        items: [
          ...bare(5, { description: markdown("Parents currently call the office for it.") }),
          ...bare(5, { description: markdown("Two schools have asked for a push.") }),
          ...bare(5, { description: markdown("https://acme.zendesk.example/tickets/7") }),
          ...bare(5, { title: "Message: no way to reach parents before eight" }),
        ],
      }),
      failed: 0,
      judged: 20,
    }),
    "where faults, tests, upgrades and run work are not asked": () => ({
      team: team({
        items: [
          ...complete(20),
          ...bare(20, { title: "Fix the message" }),
          ...bare(20, { title: "Unit tests for the message" }),
          ...bare(20, { title: "Upgrade to the new push service" }),
          ...bare(20, { labels: ["tech-debt"] }),
          ...bare(20, { type: "Task" }),
        ],
      }),
      failed: 0,
      judged: 20,
    }),
    "where a task is asked since it is written as a user story": () => ({
      team: team({ items: [...complete(19), ...endless(1, { type: "Task" })] }),
      failed: 1,
      judged: 20,
    }),
    "where finished stories without an end are not asked": () => ({
      team: team({ items: [...complete(20), ...times(40, () => done({ description: null }))] }),
      judged: 20,
    }),
  },
  warn: {
    "where fourteen of twenty have no end: too few to be sure": () => ({
      team: team({ items: [...complete(6), ...endless(14)] }),
      failed: 14,
      evidence: { form: true, action: "a message" },
      message: "asks for “a message” without a benefit",
    }),
  },
  fail: {
    "where four stories are open, and those created last state no end either": () => ({
      team: team({
        items: [
          ...bare(4),
          ...bare(20).map((item) => ({ ...item, ...FINISHED })),
          ...bare(9, { kind: "bug", type: "Bug" }).map((item) => ({ ...item, ...FINISHED })),
        ],
      }),
      failed: 24,
      judged: 24,
      covers: ["stories created last"],
    }),
    "No story states a reason or a customer, and no item above it does.": () => ({
      team: team({ items: bare(30) }),
      failed: 30,
      evidence: { form: false, action: null },
      message: "states neither a reason nor a customer, and no item above it does",
    }),
    "where tasks are all the team has": () => ({
      team: team({ items: bare(30, { type: "Task" }) }),
      failed: 30,
    }),
    "where what is linked is no customer's request": () => ({
      team: team({ items: bare(30, { remoteLinks: linked("code") }) }),
      failed: 30,
    }),
    "where the history shows that a link was removed, or that something else was changed": () => ({
      team: team({
        items: bare(30, {
          remoteLinks: linked("ticket"),
          events: [changed("remote-link", "HELP-7", null, 1), changed("link", null, "SHOP-7", 1)],
        }),
      }),
      failed: 30,
    }),
    "where a template's end is not filled, and the epic is silent": () => ({
      team: team({
        items: [
          epic({ key: "ROOF-1", description: null }),
          ...endless(30, {
            parent: "ROOF-1",
            description: markdown("As a parent, I want a message so that [benefit]."),
          }),
        ],
      }),
      failed: 30,
    }),
  },
  "insufficient-evidence": {
    "with four open stories": () => ({ team: team({ items: bare(4) }), judged: 4 }),
    "where six of ten have no end, which looks fine so far": () => ({
      team: team({ items: [...complete(4), ...endless(6)] }),
      failed: 6,
    }),
  },
  "not-observable": {
    "where a document is linked that was not read, by a link or in the text": () => ({
      team: team({
        items: [
          ...bare(15, { remoteLinks: linked("document") }),
          ...bare(10, { description: markdown("See https://acme.atlassian.net/wiki/spaces/PUSH/pages/7") }),
        ],
      }),
      unknown: 25,
    }),
    "where the prose of a story, or of its epic, is not understood": () => ({
      team: team({
        items: [
          epic({ key: "ROOF-1", description: OPAQUE }),
          ...bare(15, { description: OPAQUE }),
          ...bare(10, { parent: "ROOF-1" }),
        ],
      }),
      unknown: 25,
    }),
    "where the epics were not read": () => ({
      team: team({ items: bare(25, { parent: "PLAN-1" }) }),
      unknown: 25,
    }),
    "where texts are not shown": () => ({
      team: team({ items: bare(25, { description: undefined }) }),
      unknown: 25,
    }),
    "where the epic's text is not shown": () => ({
      team: team({
        items: [epic({ key: "ROOF-1", description: undefined }), ...bare(25, { parent: "ROOF-1" })],
      }),
      unknown: 25,
    }),
    "where the source has no descriptions": () => ({
      team: team({ items: bare(25), capabilities: { body: "the export has no description column" } }),
    }),
  },
  "not-applicable": {
    "on Linear, which asks for issues and not for stories": () => ({
      team: team({ items: bare(25), tracker: "linear", profile: "cycles" }),
    }),
  },
});
