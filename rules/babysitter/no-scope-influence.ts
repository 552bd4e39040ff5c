import { type ScopeSetting, scopeSettings } from "../../src/backlog/history/decisions/scope-setting.ts";
import { fail, notObservable, pass } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";

/** On which side of the line most of what others decided was decided. */
const ELSEWHERE = {
  pm: "Most decisions by others were made by product management: see boundary/sprint-override.",
  leadership: "Most decisions by others were made by leadership: see boundary/stakeholder-bypass.",
  outside: "Most decisions by others were made outside the team: see boundary/stakeholder-bypass.",
} as const;

export default defineSignal({
  id: "babysitter/no-scope-influence",
  title: "Sprint scope decided by others",
  clause: "babysitter.no-scope-influence",
  part: "core",
  order: 30,
  says: "has little influence on the scope of sprints",
  asks: "Does the product owner decide what is added to and removed from a sprint?",
  why: "A product owner who only records the choices of others is blamed for the scope and cannot change it.",
  remedy: "Let the product owner decide on every item that enters or leaves a sprint.",
  examples: {
    good: "The product owner decides what is added to a sprint, and the team plans its own work.",
    bad: "Half of the items in sprints were added by leadership or people outside the team.",
  },
  formula:
    "Additions to and removals from a sprint (without sprints: commitments on the board) made by the product manager, managers or people outside the team, or by the product owner with a comment that somebody else decided, as a share of all that these people and the product owner made.",
  usually: "other people decide the scope, and the product owner records it",
  record: "sprints with their change history, and the role of the people who plan them",
  basis: { status: "experimental", source: "measured on synthetic organisations, docs/verdict.md" },
  guards: [
    "Carried-over items, incidents, automation, and planning by the people who do the work are left out.",
    "The product owner's absences are left out. Accounts and apps that do the role's work count as the role.",
    "Map the product manager to a role: an account without a role that writes, orders and declines items like a product owner counts as the product owner.",
    "A person who plans for the team, such as a scrum master, counts as outside the team until mapped to dev or po.",
  ],
  needs: ["history", "roles", "whole-backlog"],
  reads: ["comments", "sprints"],
  threshold: 0.275,
  from: 30,
  whoCanChangeIt: ["leadership", "pm"],

  population: ({ team, now }) => {
    const settings = scopeSettings(team, now);
    return settings.length > 0 || (team.sprints?.length ?? 0) > 0 || team.profile === "kanban"
      ? settings
      : notObservable("the team has neither sprints nor a board with commitments");
  },
  at: ({ at }: ScopeSetting) => at,
  cluster: ({ sprint, at }) => sprint ?? String(Math.floor(at / 1_209_600_000)),
  judge: ({ hand }) => (hand === "owner" ? pass : fail({ hand })),
  elsewhere({ team, now }, since) {
    const others = scopeSettings(team, now).filter(({ at, hand }) => at > since && hand !== "owner");
    const most = (hands: readonly string[]): boolean =>
      others.filter(({ hand }) => hands.includes(hand)).length / Math.max(1, others.length) > 0.5;
    if (most(["pm"])) return ELSEWHERE.pm;
    if (most(["leader"])) return ELSEWHERE.leadership;
    return most(["outsider", "leader"]) ? ELSEWHERE.outside : undefined;
  },
  counted: (k, n) => `${k} of ${n} scope decisions were made by others`,
});
