/** What a proposal of a role consists of. */
import type { Instant, Person, Role } from "../../model.ts";
import type { SignsOfOne } from "./kinds.ts";
import type { SignsByPerson } from "./shares.ts";

export interface Candidate {
  readonly person: Person;
  readonly signs: SignsOfOne;
  /** Share of what is a sign of the role among people of the team, 0..1. undefined: the role has no such measure. */
  readonly share: number | undefined;
  /** When the one took over from the other. */
  readonly from?: Instant;
  readonly until?: Instant;
  /** Apps that do what the holder of the role does. */
  readonly through?: readonly Person[];
}

export interface RoleProposal {
  readonly role: Role;
  /** `high` rests on many acts that decide something; never on what was only written down. */
  readonly confidence: "high" | "medium" | "unsure";
  /** Whom it is proposed for; where it is unsure, who comes closest. */
  readonly candidates: readonly Candidate[];
  /** Why it is unsure, or what to look at before it is taken over. */
  readonly remarks: readonly string[];
}

export const candidate = (people: SignsByPerson, person: Person, share: number | undefined): Candidate => ({
  person,
  signs: people.get(person) ?? new Map(),
  share,
});

export const unsure = (role: Role, candidates: readonly Candidate[], why: string): RoleProposal => ({
  role,
  confidence: "unsure",
  candidates,
  remarks: [why],
});

/** Why nobody is named where a history is shown. */
export const NO_ACTIVITY = "the change history shows no activity";
