import { type ScopeSetting, scopeSettings } from "../../src/backlog/history/decisions/scope-setting.ts";
import { fail, notObservable, pass } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";

/** On which side of the line most of what others decided was decided. */
const ELSEWHERE = {
  pm: "Most of what others decided was decided on the product manager's side: see boundary/sprint-override.",
  leadership: "Most of what others decided was decided by leadership: see boundary/stakeholder-bypass.",
  outside: "Most of what others decided was decided outside the team: see boundary/stakeholder-bypass.",
} as const;

export default defineSignal({
  id: "babysitter/no-scope-influence",
  title: "Sprint scope decided elsewhere",
  clause: "babysitter.no-scope-influence",
  part: "core",
  says: "has little say in what is built when",
  asks: "Is it the product-owner function that decides what enters and leaves a sprint?",
  why: "Who only clicks what others chose is asked about dates and blamed for scope, and can change neither.",
  remedy: "Let every item enter the sprint through the product owner, or ask why the role is needed.",
  formula:
    "Puttings into and takings out of a sprint (without sprints: commitments on the board) by the product manager, managers or outsiders, or by the product owner with words that another decided, of all those by these people.",
  usually: "others decide the scope, and the role records it",
  record: "sprints with their history, and who plans them",
  basis: { status: "experimental", source: "measured on synthetic organisations, docs/verdict.md" },
  guards: [
    "Carry-overs, incidents, machines and planning by those who do the work are left out.",
    "The product owner's absences are left out; accounts and apps that do the role's work are counted as the role.",
    "Map the product manager: an account without a role that words, orders and refuses like a product owner is counted as the function.",
    "Somebody who plans for the team, such as a scrum master, is an outsider until mapped to dev or po.",
  ],
  needs: ["history", "roles"],
  threshold: 0.275,
  from: 30,
  whoCanChangeIt: ["leadership", "pm"],

  population: ({ team, now }) => {
    const settings = scopeSettings(team, now);
    return settings.length > 0 || (team.sprints?.length ?? 0) > 0 || team.profile === "kanban"
      ? settings
      : notObservable("there are neither sprints nor commitments on a board");
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
