/**
 * What items and their changes are made of. The conventions of the model hold: `undefined` means not known; `null`
 * means known to be nothing; an instant is a number of epoch milliseconds, UTC.
 */

export type Instant = number;

/** The roles of people. Accounts are mapped to roles where the data comes in; only roles go further. */
export const ROLES = ["pm", "po", "dev", "qa", "stakeholder", "leader", "bot"] as const;
export type Role = (typeof ROLES)[number];

/** A role held by a person, from and until when (hand-overs, delegates). No bound means always. */
export interface RoleSpan {
  readonly role: Role;
  readonly from?: Instant;
  readonly until?: Instant;
  /** Stands in for whoever holds the role, and does not own what the role owns. */
  readonly delegate?: true;
}

/** A person without a name. Two mentions of one account in one backlog are the same object. */
export interface Person {
  /** A number that means something inside one run only. */
  readonly ref: number;
  readonly kind: "human" | "app" | "unknown";
  readonly roles: readonly RoleSpan[];
}

/** What sort of work an item is. `roadmap` is hierarchy level 1 and above. */
export type ItemKind = "story" | "bug" | "spike" | "subtask" | "roadmap";

/** Where a status stands in the flow; the only thing about a status that rules may ask. */
export type StatusCategory = "new" | "started" | "done";

/** How a finished item ended. */
export type Closure = "delivered" | "declined" | "duplicate" | "invalid";

export interface Status {
  readonly name: string;
  readonly category: StatusCategory | undefined;
}

export interface Priority {
  readonly name: string;
  /** 0 is the most urgent; undefined when the source gives no order. */
  readonly rank: number | undefined;
}

/** `contains`: one is a part of the other: "includes", "split to", a link between an epic and its stories. */
export type LinkKind = "blocks" | "duplicates" | "implements" | "clones" | "contains" | "relates" | "other";

/** `out`: this item blocks, duplicates, implements … the other; `in`: the other does so to this item. */
export interface Link {
  readonly kind: LinkKind;
  readonly direction: "out" | "in";
  readonly key: string;
  /** When it was made, where the link itself says so. */
  readonly at?: Instant;
  /** Where the other item is not among the team's own: whether it is a roadmap item, as far as that is shown. */
  readonly toRoadmap?: boolean;
}

/** A version or release an item is planned for. */
export interface Release {
  readonly name: string;
  readonly date: Instant | null | undefined;
  readonly released: boolean | undefined;
}
