import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { hasRole } from "../../src/backlog/actors.ts";
import { surelyOver, workingDaysBetween } from "../../src/backlog/calendar.ts";
import { isOwn } from "../../src/backlog/changes.ts";
import type { Instant, Person } from "../../src/backlog/model.ts";
import { once } from "../../src/backlog/once.ts";
import { type BlockedSpell, WINDOW_DAYS } from "../../src/backlog/views/items/blocked.ts";
import { defineRule, fail, itemSubject, notObservable, pass, unknown } from "../../src/rule.ts";
import type { RichText } from "../../src/text/blocks.ts";
import { namesDate } from "../../src/text/dates.ts";
import { plainText } from "../../src/text/read.ts";
import { allBlockedSpells } from "./blocked-attention/past-blocks.ts";

/** Roles that can lift a block or give it a date. */
const CARERS = ["po", "pm", "leader"] as const;

export default defineRule({
  id: "po/blocked-attention",
  title: "Attention to blocked work",
  clause: "po.daily-collaboration",
  also: ["po.serves-the-team"],
  asks: "Does somebody who can unblock it comment on blocked work within two working days?",
  why: "Without a response, blocked work waits, although nobody decided that it should wait.",
  remedy: "Give every blocked item a person who resolves the block, and the date of the next step.",
  examples: {
    good: "On each blocked item the product owner writes “I called them.” within two days.",
    bad: "Items are flagged for five working days, and nobody who can unblock them comments.",
  },
  owner: "po",
  severity: "low",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Waiting for an outside party is not neglect once it is recorded: one comment that names a date is enough, whoever wrote it.",
    "Blocked means flagged, or linked as blocked by an open item. With a change history this also covers blocks of the last half year that are over, counted from the later of the link and the start of work. Statuses named “blocked” are not read: their names vary too much.",
    "Without a change history only today's blocks are seen, their age is the time since the item's last change, and a block on an item with a comment by one of these roles is not judged.",
  ],
  needs: ["comments", "roles", "finished-items"],
  reads: ["history", "links", "sprints"],
  options: z.strictObject({
    days: z.number().positive().default(2).describe("Working days within which a comment is due."),
  }),
  tolerance: { share: 0.3 },
  effort: "minutes",
  past: true,

  population({ team, now }) {
    if (!CARERS.some((role) => team.mappedRoles.includes(role))) {
      return notObservable("no account is mapped to the role po, pm or leader");
    }
    const since = subDays(now, WINDOW_DAYS).getTime();
    return allBlockedSpells(team, now).filter(({ until }) => (until ?? now) >= since);
  },
  judge(spell: BlockedSpell, { team, now, options: { days } }) {
    const { item, from, until, by } = spell;
    const end = until ?? now;
    if (from === undefined) return unknown("the tracker does not show when the block began");
    const comments = item.comments ?? [];
    const caredAt = [...comments, ...(item.events ?? []).filter(isOwn)]
      .filter((act) => act.at > from && cares(act.by, act.at))
      .map((act) => act.at);
    const datedAt = comments.filter((one) => one.at >= from && isDated(one.text)).map((one) => one.at);
    const first = Math.min(end, ...caredAt, ...datedAt);
    const waited = workingDaysBetween(team, from, first);
    if (waited <= days) return pass;
    if (!spell.startKnown && comments.some((one) => one.at <= from && cares(one.by, one.at))) {
      return unknown("the block may be older than the product owner's comment on it");
    }
    return fail({ by, workingDays: Math.round(waited * 10) / 10, ended: until !== undefined });
  },
  subject: ({ item }: BlockedSpell) => itemSubject(item),
  // Judged once a comment is due: before that every block passes.
  at: ({ from }: BlockedSpell, { team, options: { days } }) =>
    from === undefined ? undefined : surelyOver(team, from, days),
  message: ({ by, workingDays, ended }) => {
    const how = by === "flag" ? "flagged" : "blocked by an open item";
    return `${ended ? "was" : "has been"} ${how} for ${workingDays} working days without a comment by the product owner, product manager or a leader`;
  },
});

const isDated = once((text: RichText): boolean => namesDate(plainText(text)));

const cares = (person: Person | undefined, at: Instant): boolean =>
  CARERS.some((role) => hasRole(person, role, at));
