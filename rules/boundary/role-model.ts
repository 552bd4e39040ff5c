import { z } from "zod";
import { hasRole } from "../../src/backlog/actors.ts";
import { vocabularyOf } from "../../src/backlog/history/changes/vocabulary.ts";
import type { Backlog, Instant, Role } from "../../src/backlog/model.ts";
import { defineRule, fail, notApplicable, notObservable, pass } from "../../src/rule.ts";
import { developers } from "./role-model/developers.ts";

export default defineRule({
  id: "boundary/role-model",
  title: "Split of roles",
  clause: "org.combined",
  also: ["org.split"],
  asks: "Does the split of the product manager and product owner roles fit the size of the product?",
  why: "One person can hold both roles while the product is small. Two roles work only if they are two people.",
  remedy: "Decide whether one person or two hold the roles, and write the decision down.",
  examples: {
    good: "One person is both product manager and product owner of one team.",
    bad: "One person is both product manager and product owner of three teams.",
  },
  owner: "leader",
  severity: "info",
  basis: {
    status: "experimental",
    source: "the ownership model: combined in startups, split in enterprises; the numbers are judgement",
  },
  guards: [
    "Looks only at which account has which role today, never at what anybody does.",
    "Shared product owners are known only among backlogs that were read together, and only backlogs with a change in the last quarter count.",
    "Developers are the people whose work started or ended in the last half year; there may be more.",
    "For a change in progress, set a day until which this rule is not applied: option `acknowledgedUntil`.",
  ],
  needs: ["roles"],
  reads: ["assignee", "history"],
  options: z.strictObject({
    backlogs: z
      .int()
      .positive()
      .default(2)
      .describe("Most active backlogs that one product owner should have."),
    developers: z.int().positive().default(24).describe("Most developers where one person has both roles."),
    acknowledgedUntil: z
      .string()
      .regex(/^(?:\d{4}-\d{2}-\d{2})?$/)
      .default("")
      .describe("Day (YYYY-MM-DD) until which a change of the roles is in progress."),
  }),
  tolerance: { share: 0 },

  population({ team, now, options }) {
    if (!team.mappedRoles.includes("po")) return notObservable("no account is mapped to the role po");
    if (new Date(now).toISOString().slice(0, 10) <= options.acknowledgedUntil)
      return notApplicable(
        `the configuration says that the roles are being changed until ${options.acknowledgedUntil}`,
      );
    if (team.model === "unknown" && (team.ownedTogether ?? 0) <= options.backlogs)
      return notObservable("no account is mapped to the role pm");
    return [team];
  },
  judge(team: Backlog, { now, options }) {
    const { model, ownedTogether = 1 } = team;
    if (ownedTogether > options.backlogs) return misfit(model, "backlogs", ownedTogether, options.backlogs);
    const { size } = developers(team, now);
    if (model === "combined" && size > options.developers)
      return misfit(model, "developers", size, options.developers);
    return model === "split" && isSplitInName(team, now) ? misfit(model, "same", 1, 0) : pass;
  },
  message({ model, why, count, limit }) {
    if (why === "same") return "is configured with two separate roles, but the same accounts hold both";
    const what = why === "backlogs" ? `${count} active backlogs` : `${count} developers`;
    const who = model === "combined" ? "one person for both roles" : "one product owner";
    return `has ${who} for ${what} (limit: ${limit})`;
  },
});

const misfit = (
  model: Backlog["model"],
  why: "backlogs" | "developers" | "same",
  count: number,
  limit: number,
) => fail({ model, why, count, limit });

/** All who hold one of the roles hold the other as well. */
function isSplitInName(team: Backlog, now: Instant): boolean {
  const { people } = vocabularyOf(team);
  const holders = (role: Role) => people.filter((person) => hasRole(person, role, now));
  const [owners, managers] = [holders("po"), holders("pm")];
  return (
    owners.length > 0 && owners.length === managers.length && owners.every((one) => managers.includes(one))
  );
}
