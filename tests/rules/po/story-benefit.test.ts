import rule from "../../../rules/po/story-benefit.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { done, epic, markdown, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const WHY = markdown("## Why\n\nParents learn of a closed school at its locked gate.");
const complete = (n: number) =>
  times(n, () => story({ title: "As a parent I want a message so that I do not drive in vain" }));
const endless = (n: number, fields: Partial<WorkItem> = {}) =>
  times(n, () =>
    story({ title: "Message", description: markdown("As a parent, I want a message."), ...fields }),
  );
const bare = (n: number, fields: Partial<WorkItem> = {}) =>
  times(n, () => story({ title: "Message for parents", description: markdown("Send a push."), ...fields }));

describeRule(rule, {
  pass: {
    "where twelve of twenty have no end": () => ({
      team: team({ items: [...complete(8), ...endless(6), ...bare(6)] }),
      failed: 12,
      judged: 20,
    }),
    "Every story has a reason, a customer, or an epic with a reason above it.": () => ({
      team: team({
        items: [
          epic({ key: "SHOP-700", description: WHY }),
          ...endless(5, { parent: "SHOP-700" }),
          ...bare(5, { parent: "SHOP-700" }),
          ...bare(5, { customerRequests: 1 }),
          ...bare(5, { description: WHY }),
        ],
      }),
      failed: 0,
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
    "No story states a reason or a customer, and no item above it does.": () => ({
      team: team({ items: bare(30) }),
      failed: 30,
      evidence: { form: false, action: null },
      message: "states neither a reason nor a customer, and no item above it does",
    }),
    "where a template's end is not filled, and the epic is silent": () => ({
      team: team({
        items: [
          epic({ key: "SHOP-700", description: null }),
          ...endless(30, {
            parent: "SHOP-700",
            description: markdown("As a parent, I want a message so that [benefit]."),
          }),
        ],
      }),
      failed: 30,
    }),
  },
  "insufficient-evidence": {
    "with nineteen open stories": () => ({ team: team({ items: bare(19) }), judged: 19 }),
  },
  "not-observable": {
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
        items: [epic({ key: "SHOP-700", description: undefined }), ...bare(25, { parent: "SHOP-700" })],
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
