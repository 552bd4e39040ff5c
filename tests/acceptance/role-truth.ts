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
  };
}

type Answer = "right" | "unsure" | "wrong";

export interface JudgedRoles {
  readonly team: string;
  readonly what: string;
  readonly po: Answer;
  readonly pm: Answer;
  readonly why: string;
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
    return {
      team: known.team,
      what: [known.archetype, ...known.confounders.filter((one) => HARD.has(one))].join(" "),
      po: answer(reading, owner, po, poOtherAccounts),
      pm: answer(reading, manager, pm, combined ? poOtherAccounts : []),
      why: [...(owner?.remarks ?? []), ...(manager?.remarks ?? [])].join("; "),
    };
  });
}

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
  const ids = (of: readonly Accounts[]): readonly string[] =>
    of.flatMap(({ jiraCloud, linear }) => [jiraCloud, linear]);
  const named = proposal.candidates.flatMap(({ person, through = [] }) =>
    [person, ...through].flatMap((one) => reading.accountsOf?.(one) ?? []),
  );
  const allowed = new Set(ids([...holders, ...further]));
  const complete = holders.every((holder, i) =>
    ids([holder, ...(i === 0 ? further : [])]).some((id) => named.includes(id)),
  );
  return complete && named.every((id) => allowed.has(id)) ? "right" : "wrong";
}
