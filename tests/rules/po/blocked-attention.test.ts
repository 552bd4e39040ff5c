import { subDays } from "date-fns/subDays";
import rule from "../../../rules/po/blocked-attention.ts";
import type { Backlog, Change, WorkItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import {
  comment,
  daysAgo,
  done,
  epic,
  NOW,
  person,
  sprint,
  started,
  story,
  team,
  times,
} from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const po = person("po");
const dev = person("dev");
const DAY = 86_400_000;
/** A Monday, 9:00 UTC. */
const MONDAY = Date.parse("2026-11-02T09:00:00Z");
const flag = (at: number, to: string | null): Change => changed("flagged", null, to, at, dev);

/** Flagged on a Monday for `days` days. */
const spell = (days: number, fields: Partial<WorkItem> = {}): WorkItem =>
  started({ events: [flag(MONDAY, "Impediment"), flag(MONDAY + days * DAY, null)], ...fields });
const neglected = (fields: Partial<WorkItem> = {}): WorkItem => spell(7, fields);
const scrum = (items: WorkItem[], fields: Partial<Backlog> = {}): Backlog =>
  team({ items, mappedRoles: ["po", "dev"], ...fields });
const noHistory = { capabilities: { history: "not in this export" } as never };
/** Started, and then linked to an item that was finished a week later. */
const waited = (key: string, at: number): WorkItem[] => [
  done({ key, closedAt: at + 7 * DAY, events: [] }),
  started({
    startedAt: at - DAY,
    links: [{ kind: "blocks", direction: "in", key }],
    events: [changed("status", "To Do", "In Progress", at - DAY, dev), changed("link", null, key, at, dev)],
  }),
];
/** Flagged today, and nothing changed for twelve days. */
const still = (fields: Partial<WorkItem> = {}): WorkItem =>
  started({ flagged: true, updatedAt: daysAgo(12), ...fields });

describeRule(rule, {
  pass: {
    "when blocks are short": () => ({ team: scrum(times(10, () => spell(2))), judged: 10, failed: 0 }),
    "On each blocked item the product owner writes “I called them.” within two days.": () => ({
      team: scrum(times(10, () => neglected({ comments: [comment("I called them.", MONDAY + DAY, po)] }))),
      failed: 0,
    }),
    "when the product owner changes the item": () => ({
      team: scrum(
        times(10, () => {
          const act: Change = { at: MONDAY + DAY, by: po, field: "assignee", from: null, to: null };
          const one = neglected();
          return { ...one, events: [...(one.events ?? []), act] };
        }),
      ),
      failed: 0,
    }),
    "when anybody wrote down until when": () => ({
      team: scrum(
        times(10, (i) => {
          const text =
            ["The vendor delivers on 2026-11-20.", "Wartet bis 20.11.", "11月20日まで待つ"][i % 3] ?? "";
          return neglected({ comments: [comment(text, MONDAY + DAY, dev)] });
        }),
      ),
      failed: 0,
    }),
    "when anybody wrote it down with the flag": () => ({
      team: scrum(
        times(10, () =>
          neglected({ comments: [comment("The vendor delivers on 2026-11-20.", MONDAY, dev)] }),
        ),
      ),
      failed: 0,
    }),
    "when two of ten got no comment": () => ({
      team: scrum([...times(8, () => spell(1)), ...times(2, () => neglected())]),
      failed: 2,
      findings: 0,
    }),
    "and counts them once a comment is due": () => ({
      team: scrum(times(10, () => spell(2))),
      since: MONDAY + 7 * DAY - 1,
      fresh: { failed: 0, judged: 10 },
    }),
    "and counts them no later": () => ({
      team: scrum(times(10, () => spell(2))),
      since: MONDAY + 7 * DAY,
      fresh: { failed: 0, judged: 0 },
    }),
  },
  warn: {
    "when four of ten got none, which may be chance": () => ({
      team: scrum([...times(6, () => spell(1)), ...times(4, () => neglected())]),
      failed: 4,
    }),
  },
  fail: {
    "when the history tells of blocks by link that are over": () => ({
      team: scrum(times(10, (i) => waited(`SHOP-94${i}`, MONDAY)).flat()),
      failed: 10,
      evidence: { by: "link", ended: true, workingDays: 5 },
      message:
        "was blocked by an open item for 5 working days without a comment by the product owner, product manager or a leader",
    }),
    "Items are flagged for five working days, and nobody who can unblock them comments.": () => ({
      team: scrum(times(10, () => neglected())),
      failed: 10,
      evidence: { by: "flag", workingDays: 5, ended: true },
      message:
        "was flagged for 5 working days without a comment by the product owner, product manager or a leader",
    }),
    "when the block was over half a year ago to the minute": () => ({
      team: scrum(times(10, (i) => waited(`SHOP-96${i}`, subDays(NOW, 180).getTime() - 7 * DAY)).flat()),
      judged: 10,
      failed: 10,
    }),
    "when the block ends this moment": () => ({
      team: scrum(times(10, (i) => waited(`SHOP-98${i}`, NOW - 7 * DAY)).flat()),
      failed: 10,
    }),
    "when without history a developer said something before the last change": () => ({
      team: scrum(
        times(10, () => still({ comments: [comment("Noted.", daysAgo(20), dev)] })),
        noHistory,
      ),
      failed: 10,
    }),
    "when without history the product owner's comment comes too late": () => ({
      team: scrum(
        times(10, () => still({ comments: [comment("Noted.", daysAgo(2), po)] })),
        noHistory,
      ),
      failed: 10,
    }),
    "when the product owner says no more than what came with the flag": () => ({
      team: scrum(times(10, () => neglected({ comments: [comment("It is blocked.", MONDAY, po)] }))),
      failed: 10,
    }),
    "when the product owner changed it with a third of the backlog at once": () => ({
      team: scrum(
        times(10, () => {
          const one = neglected();
          const many = inBulk(changed("labels", "", "q3", MONDAY + DAY, po), "edit");
          return { ...one, events: [...(one.events ?? []), many] };
        }),
      ),
      failed: 10,
    }),
    "when only a developer does, without a date": () => ({
      team: scrum(
        times(10, () =>
          neglected({ comments: [comment("Still waiting for version 1.2 of theirs", MONDAY + DAY, dev)] }),
        ),
      ),
      failed: 10,
    }),
    "when the word comes after five days": () => ({
      team: scrum(
        times(10, () => neglected({ comments: [comment("I called them.", MONDAY + 5 * DAY, po)] })),
      ),
      failed: 10,
    }),
    "when work waits for an open item": () => {
      const links = [{ kind: "blocks", direction: "in", key: "SHOP-900" }] as const;
      return {
        team: scrum([
          story({ key: "SHOP-900" }),
          ...times(10, () => started({ links, updatedAt: MONDAY })),
          ...times(10, () => story({ links, updatedAt: MONDAY })),
        ]),
        judged: 10,
        failed: 10,
        evidence: { by: "link", ended: false },
        message:
          "has been blocked by an open item for 16.1 working days without a comment by the product owner, product manager or a leader",
      };
    },
    "without history, by the flags of today and the last change": () => ({
      team: scrum(
        times(10, () => still()),
        noHistory,
      ),
      failed: 10,
    }),
  },
  "insufficient-evidence": {
    "when the history tells of blocks by link that ended long ago": () => ({
      team: scrum(times(10, (i) => waited(`SHOP-95${i}`, MONDAY - 200 * DAY)).flat()),
      judged: 0,
    }),
    "when they ended just more than half a year ago": () => ({
      team: scrum(times(10, (i) => waited(`SHOP-97${i}`, subDays(NOW, 180).getTime() - 7 * DAY - 1)).flat()),
      judged: 0,
    }),
    "with four blocks": () => ({ team: scrum(times(4, () => neglected())), judged: 4 }),
    "when three of ten got no comment, which looks fine so far": () => ({
      team: scrum([...times(7, () => spell(1)), ...times(3, () => neglected())]),
      failed: 3,
    }),
    "when other links ended, or a block that never held work up": () => {
      const linked = (key: string, fields: Partial<WorkItem> = {}): WorkItem[] => {
        const [blocker, item] = waited(key, MONDAY);
        return [blocker, { ...item, ...fields }] as WorkItem[];
      };
      const link = (kind: "blocks" | "relates", direction: "in" | "out", key: string) => [
        { kind, direction, key },
      ];
      return {
        team: scrum([
          ...linked("SHOP-981", { links: link("relates", "in", "SHOP-981") }),
          ...linked("SHOP-982", { links: link("blocks", "out", "SHOP-982") }),
          ...linked("SHOP-983", { events: [changed("status", "To Do", "In Progress", MONDAY - DAY, dev)] }),
          ...linked("SHOP-984", {
            status: { name: "To Do", category: "new" },
            startedAt: null,
            events: [changed("link", null, "SHOP-984", MONDAY, dev)],
          }),
          ...linked("SHOP-985", {
            events: [
              changed("link", null, "SHOP-985", MONDAY, dev),
              changed("status", "To Do", "In Progress", MONDAY + 7 * DAY, dev),
            ],
          }),
          ...linked("SHOP-986", {
            events: [
              changed("link", null, "SHOP-986", MONDAY, dev),
              changed("status", "To Do", "In Progress", MONDAY + 8 * DAY, dev),
            ],
          }),
          done({ key: "SHOP-987", closedAt: null }),
          ...linked("SHOP-987").slice(1),
          ...linked("SHOP-988")
            .slice(0, 1)
            .map((item) => ({ ...item, closedAt: NOW + 1 })),
          ...linked("SHOP-988").slice(1),
        ]),
        judged: 0,
      };
    },
    "when what blocked is done, never was a block, or lies half a year back": () => {
      const blocked = (key: string): WorkItem =>
        started({ links: [{ kind: "blocks", direction: "in", key }], updatedAt: daysAgo(30) });
      return {
        team: scrum([
          done({ key: "SHOP-901" }),
          blocked("SHOP-901"),
          blocked("OTHER-1"),
          started({ links: [{ kind: "blocks", direction: "out", key: "SHOP-902" }] }),
          story({ key: "SHOP-902" }),
          started({ events: [flag(daysAgo(300), "Impediment"), flag(daysAgo(290), "")] }),
          done({ flagged: true }),
          epic({ flagged: true }),
        ]),
        judged: 0,
      };
    },
  },
  "not-observable": {
    "without a role map": () => ({ team: scrum([], { capabilities: { roles: "no role map" } as never }) }),
    "without comments": () => ({ team: scrum([], { capabilities: { comments: "not exported" } as never }) }),
    "when only developers are mapped": () => ({
      team: scrum(
        times(10, () => neglected()),
        { mappedRoles: ["dev"] },
      ),
    }),
    "when without history the product owner said something some time before": () => ({
      team: scrum(
        times(10, () => still({ comments: [comment("Noted.", daysAgo(20), po)] })),
        noHistory,
      ),
      unknown: 10,
    }),
    "when without history the product owner's comment was the last change": () => ({
      team: scrum(
        times(10, () => still({ comments: [comment("Noted.", daysAgo(12), po)] })),
        noHistory,
      ),
      unknown: 10,
    }),
    "when there is not even a last change": () => ({
      team: scrum(
        times(10, () => still({ updatedAt: undefined, sprints: [sprint()] })),
        noHistory,
      ),
      unknown: 10,
    }),
  },
  "not-applicable": "never: where nothing is blocked there is too little evidence",
});
