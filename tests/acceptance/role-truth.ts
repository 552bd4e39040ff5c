/** A proposed role map held against what a synthetic organisation knows of its people. */
import type { RoleProposal } from "../../src/backlog/views/roles/candidates.ts";
import { proposedRoles } from "../../src/backlog/views/roles/proposal.ts";
import type { Reading } from "../../src/connectors/reading.ts";

interface Accounts {
  readonly jiraCloud: string;
  readonly linear: string;
}

export interface RoleTruth {
  readonly team: string;
  readonly archetype: string;
  readonly confounders: readonly string[];
  readonly roles: {
    readonly po: readonly Accounts[];
    readonly pm: readonly Accounts[];
    readonly poOtherAccounts: readonly Accounts[];
    readonly combined: boolean;
    readonly engineers: readonly Accounts[];
    readonly qa: readonly Accounts[];
  };
}

type Answer = "right" | "unsure" | "wrong";

/** How many accounts of a kind are proposed, and how many of them are right. */
interface Named {
  readonly all: number;
  readonly right: number;
}

export interface JudgedRoles {
  readonly team: string;
  readonly what: string;
  readonly po: Answer;
  readonly pm: Answer;
  readonly why: string;
  /** Accounts proposed as developers; right are the team's engineers and testers. */
  readonly dev: Named;
  /** Accounts proposed as stakeholders; right is nobody of the team. */
  readonly stakeholder: Named;
  /** Engineers of the team, and those of them that are proposed as developers. */
  readonly engineers: Named;
  /** Accounts that stand in two roles, other than those of Product Manager and Product Owner. */
  readonly twice: number;
  /** Proposals of a Product Owner or a Product Manager that say “high”; right are those that are. */
  readonly high: Named;
}

export function judgedTeams(
  reading: Reading,
  truth: readonly RoleTruth[],
  now: number,
): readonly JudgedRoles[] {
  return reading.backlogs.flatMap((team) => {
    const known = truth.find((one) => team.id.endsWith(`:${one.team}`));
    if (known === undefined) return [];
    const proposals = proposedRoles(team, now);
    const { po, pm, poOtherAccounts, combined } = known.roles;
    const of = (role: string) => proposals.find((one) => one.role === role);
    const [owner, manager] = [of("po"), of("pm")];
    const { engineers, qa } = known.roles;
    const within =
      (...groups: (readonly Accounts[])[]) =>
      (id: string) =>
        idsOf(groups.flat()).includes(id);
    const named = (role: string): readonly string[] => namedIn(reading, of(role));
    const devs = named("dev");
    const asking = named("stakeholder");
    const isTeam = within(po, pm, poOtherAccounts, engineers, qa);
    const listed = ["dev", "qa", "stakeholder", "leader"].flatMap(named);
    const owners = new Set([...named("pm"), ...named("po")]);
    const answers = [
      { proposal: owner, is: answer(reading, owner, po, poOtherAccounts) },
      { proposal: manager, is: answer(reading, manager, pm, combined ? poOtherAccounts : []) },
    ] as const;
    const sure = answers.filter(({ proposal }) => proposal?.confidence === "high");
    return {
      team: known.team,
      what: [known.archetype, ...known.confounders.filter((one) => HARD.has(one))].join(" "),
      po: answers[0].is,
      pm: answers[1].is,
      why: [...(owner?.remarks ?? []), ...(manager?.remarks ?? [])].join("; "),
      dev: { all: devs.length, right: devs.filter(within(engineers, qa)).length },
      stakeholder: { all: asking.length, right: asking.filter((id) => !isTeam(id)).length },
      engineers: {
        all: engineers.length,
        right: engineers.filter((one) => idsOf([one]).some((id) => devs.includes(id))).length,
      },
      twice: listed.length - new Set(listed).size + listed.filter((id) => owners.has(id)).length,
      high: { all: sure.length, right: sure.filter(({ is }) => is === "right").length },
    };
  });
}

const idsOf = (of: readonly Accounts[]): readonly string[] =>
  of.flatMap(({ jiraCloud, linear }) => [jiraCloud, linear]);

/** Whom a proposal names, as their trackers do: one name for each account. */
const namedIn = (reading: Reading, proposal: RoleProposal | undefined): readonly string[] =>
  (proposal?.candidates ?? []).flatMap(({ person }) => reading.accountsOf?.(person)[0] ?? []);

const HARD = new Set(["po-bot", "two-accounts", "handover", "few-requests"]);

/**
 * Right: everybody named holds the role, and everybody who held it is named, by whichever of their accounts.
 * `further` are accounts and apps of the first holder.
 */
function answer(
  reading: Reading,
  proposal: RoleProposal | undefined,
  holders: readonly Accounts[],
  further: readonly Accounts[],
): Answer {
  if (proposal === undefined || proposal.confidence === "unsure") return "unsure";
  const named = proposal.candidates.flatMap(({ person, through = [] }) =>
    [person, ...through].flatMap((one) => reading.accountsOf?.(one) ?? []),
  );
  const allowed = new Set(idsOf([...holders, ...further]));
  const complete = holders.every((holder, i) =>
    idsOf([holder, ...(i === 0 ? further : [])]).some((id) => named.includes(id)),
  );
  return complete && named.every((id) => allowed.has(id)) ? "right" : "wrong";
}
