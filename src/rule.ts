/**
 * The one primitive: a question asked of a population.
 *
 * A rule names a population, judges each member, and says how large a share of bad answers a healthy team
 * may have and from which sample size on. Counting, bounds, outcomes, findings and scores are the engine's.
 * A rule is pure: no I/O, no clock, no globals.
 */
import type { z } from "zod";
import type { Backlog, Instant, ItemKind, Need, Profile, Read, WorkItem } from "./backlog/model.ts";
import type { Condition } from "./backlog/search/condition.ts";
import type { Wider } from "./backlog/views/wider.ts";
import type { ClauseId } from "./ownership.ts";

/** Facts that can be printed, compared and stored. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Evidence = { readonly [key: string]: Json };

export const OUTCOMES = [
  "pass",
  "warn",
  "fail",
  "insufficient-evidence",
  "not-observable",
  "not-applicable",
  "error",
] as const;
/** What one rule found about one team. `error` is a rule that threw: never a pass. */
export type Outcome = (typeof OUTCOMES)[number];

/** What a rule says of one member. `warn` is a failure that can make the outcome no worse than `warn`. */
export type Judgement<E extends Evidence> =
  | { readonly verdict: "pass" }
  | { readonly verdict: "fail" | "warn"; readonly evidence: E }
  | { readonly verdict: "unknown"; readonly reason: string };

export const pass: Judgement<never> = { verdict: "pass" };
export const fail = <const E extends Evidence>(evidence: E): Judgement<E> => ({ verdict: "fail", evidence });
export const warn = <const E extends Evidence>(evidence: E): Judgement<E> => ({ verdict: "warn", evidence });
/** The member cannot be judged; `reason` completes "unknown because …". */
export const unknown = (reason: string): Judgement<never> => ({ verdict: "unknown", reason });

/** Said in place of a population: the question cannot or need not be asked of this team. */
export interface NotAsked {
  readonly notAsked: "not-observable" | "not-applicable" | "insufficient-evidence";
  readonly reason: string;
}
/** The tracker does not show it (feature unused, no permission, field missing). */
export const notObservable = (reason: string): NotAsked => ({ notAsked: "not-observable", reason });
/** The question makes no sense for this team. */
export const notApplicable = (reason: string): NotAsked => ({ notAsked: "not-applicable", reason });
/**
 * There is too little to say it from. For rules whose one member is the team and whose sample lies inside it;
 * all others leave the smallest sample to their tolerance.
 */
export const insufficient = (reason: string): NotAsked => ({ notAsked: "insufficient-evidence", reason });

/** What a share of all that a team did needs, whatever became of the items, and whenever. */
export const ALL_ITEMS = [
  "open-items",
  "finished-items",
  "older-items",
  "other-items",
] as const satisfies readonly Need[];

export const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Whether a severity is as severe as another, or more. */
export const isAtLeast = (severity: Severity, bar: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(bar);

/** Who owns the answer; also the folder of the rule's file. */
export const AREAS = ["strategy", "delivery", "boundary", "hygiene"] as const;
export type Area = (typeof AREAS)[number];

export const OWNERS = ["pm", "po", "team", "leader"] as const;
export type Owner = (typeof OWNERS)[number];

export const BASES = ["published", "measured", "experimental"] as const;
/** Where a threshold comes from. Without a published source it is `experimental`. */
interface Basis {
  readonly status: (typeof BASES)[number];
  readonly source: string;
}

/**
 * Where a limit comes from: published or measured elsewhere, our own opinion (`experimental`), set in the configuration,
 * or the team's own past.
 */
export const LIMIT_SOURCES = [...BASES, "own", "past"] as const;
export type LimitSource = (typeof LIMIT_SOURCES)[number];

/** How long the remedy takes for one member: the order of magnitude, of a person's time. */
export const EFFORTS = ["minutes", "hours", "days"] as const;
export type Effort = (typeof EFFORTS)[number];

/** What a finding points at. `id` is stable under renames, moves and reordering. */
export interface Subject {
  readonly kind: "item" | "roadmap" | "sprint" | "team";
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly url?: string;
}

/** The subject of rules whose members only contain the item they speak of. */
export const itemSubject = (item: WorkItem): Subject => ({
  kind: item.kind === "roadmap" ? "roadmap" : "item",
  id: item.id,
  key: item.key,
  title: item.title,
  ...(item.url === undefined ? {} : { url: item.url }),
});

/** What a question is asked of, and when. */
export interface QuestionAsked {
  readonly team: Backlog;
  /** The instant the report speaks of. */
  readonly now: Instant;
}

/**
 * What rules and signals have in common: a question asked of each member of a population. `A` is what the population
 * and the judge are given.
 */
export interface QuestionDefinition<M, A extends QuestionAsked, E extends Evidence> {
  /** `folder/name`, the path of its file under rules/. */
  readonly id: `${string}/${string}`;
  /** What it is about, as a person would say it: two to five words, no stop. */
  readonly title: string;
  /** The clause of the ownership model it asks about. */
  readonly clause: ClauseId;
  /** Further clauses it bears on. */
  readonly also?: readonly ClauseId[];
  /** The question, in one sentence with a question mark. */
  readonly asks: string;
  /** Why it matters, one or two sentences. */
  readonly why: string;
  /** What to do about it, one imperative sentence. */
  readonly remedy: string;
  /**
   * One plain sentence each that describes a case. The rule's test table holds a case of exactly that name:
   * among those that pass (a signal: refuted), and among those that fail (a signal: established). So the
   * documentation is run.
   */
  readonly examples: { readonly good: string; readonly bad: string };
  readonly basis: Basis;
  /** Known wrong alarms and what is done about them; printed in the docs. */
  readonly guards: readonly string[];
  /** What must be observable. The engine answers `not-observable` where one of these is not. */
  readonly needs: readonly Need[];
  /**
   * What it looks at beside its needs. An answer rests on a gap that cuts any of the two, but for what is `safe`. Where left
   * out it may look at anything, and its answers rest on every gap.
   */
  readonly reads?: readonly Read[];
  population(asked: A): readonly M[] | NotAsked;
  judge(member: M, asked: A): Judgement<E>;
  /** Members that go wrong together (one sprint, one fortnight): widens the bounds by the design effect. */
  cluster?(member: M, asked: A): string;
}

/** What the population and the judge of a rule are given. */
export interface Asked<O> extends QuestionAsked {
  readonly options: O;
  /** For judges that see a member beside the others: all that are asked. Left out where one is asked alone. */
  readonly among?: readonly unknown[];
}

/**
 * The largest share of failing members a healthy team may have, and the share that is bad without doubt: a pass says
 * with 95 % confidence that the true share lies under it. How many members either answer needs follows from the two.
 * A share of 0 is that of a yes-or-no question about the whole team.
 */
export interface Tolerance {
  readonly share: number;
  /** Twice the limit where left out, and at most half-way from the limit to all. */
  readonly bad?: number;
  /** More members than the limit itself asks for. */
  readonly from?: number;
}

/**
 * What a rule is asked of where fewer of its population can be judged than its limit needs: the population and the first
 * of these, and the next as well while they are still too few. The report says so. A question about what is now, which
 * nothing else can answer, has none.
 */
interface WiderPopulations<M, O> {
  /** What its own members are: completes "only 4 are …". */
  readonly own: string;
  readonly steps: readonly Wider<M>[];
  /** Which of those members the question is about; all where left out. */
  only?(member: M, asked: Asked<O>): boolean;
}

/** How often a reader of texts is right, from texts that people labelled and that did not choose its settings. */
export interface Accuracy {
  /** Of the members that should fail, the share that does. */
  readonly sensitivity: number;
  /** Of the members that should pass, the share that does. */
  readonly specificity: number;
  readonly source: string;
}

/**
 * That a rule is asked of one work item before it is built too: a part of the definition of ready. For rules whose
 * member is a work item and whose answer stands in the item itself, above it or beside it. Rules about what happened
 * (carry-over, reopening, answers) come too late for an item that is not built, and rules about a whole team say
 * nothing of one.
 */
interface ReadyQuestion<M, O, E extends Evidence> {
  /** Questions are asked of an item in ascending order; steps of ten leave room. */
  readonly order: number;
  readonly of: readonly ItemKind[];
  /** The rule's question, put to one item. */
  readonly asks: string;
  /** What of the item must be shown. Not the rule's own needs: how other work went is not asked here. */
  readonly needs: readonly Need[];
  /** Asked only where the whole backlog was read: alone, the item cannot show it. */
  readonly whole?: true;
  /** Where left out, of every item of the kind. */
  applies?(item: WorkItem, asked: Asked<O>): boolean;
  /** What the rule judges, where that is not the item; undefined: the item does not show it. */
  member?(item: WorkItem): M | undefined;
  /** Why a pass would say more than was seen. */
  doubt?(item: WorkItem, asked: Asked<O>): string | undefined;
  /** Replaces a message that speaks of work in progress. */
  says?(evidence: E): string;
}

/** Facts that two rules can find, each in its own way. Only the more pressing finding asks for something. */
export type SharedFact = "more waits than the team can start";

/** Where many members fail: most of them are closed in one act of the tracker, and some are looked at one by one. */
interface BulkClosing<M, O> {
  /** Why somebody looks at this one, in words that follow a number: "12 urgent". undefined: it is one of the many. */
  spares(member: M, asked: Asked<O>): string | undefined;
  /** Finds the many and no others, as `search` finds all. */
  search(asked: Asked<O>): readonly Condition[];
  /** The items as they would be with one of the many closed. */
  close(member: M, asked: Asked<O>): readonly WorkItem[];
}

export interface RuleDefinition<M, O, E extends Evidence> extends QuestionDefinition<M, Asked<O>, E> {
  readonly id: `${"pm" | "po" | "boundary" | "hygiene"}/${string}`;
  /** Who can act on a finding. */
  readonly owner: Owner;
  readonly severity: Severity;
  /** Deviations by profile: another severity, or not asked at all with the reason. */
  readonly profiles?: Partial<Readonly<Record<Profile, { severity?: Severity; notApplicable?: string }>>>;
  /** z.strictObject with a default and a description for every option. */
  readonly options: z.ZodType<O>;
  readonly tolerance: Tolerance;
  readonly wider?: WiderPopulations<M, O>;
  /** Where a text is read to judge a member: the limit is moved by what that reading gets wrong. */
  readonly accuracy?: Accuracy;
  /** Left out by rules that are asked of a whole backlog alone. Stands below `judge`, which its types come from. */
  readonly ready?: ReadyQuestion<NoInfer<M>, NoInfer<O>, NoInfer<E>>;
  /** Hours where left out. */
  readonly effort?: Effort;
  /**
   * The members are past events that nobody can mend, only do otherwise from now on. Where left out, so are those of
   * rules that need the change history.
   */
  readonly past?: boolean;
  /** It asks how the team works now. A dormant project has no such habits, and is not asked. */
  readonly habit?: true;
  /**
   * When the member came into the population: the time of an event. Where left out, a work item came when it was created,
   * and all others at no time.
   */
  at?(member: M, asked: Asked<O>): Instant | undefined;
  /** What a finding about this member points at; work items, sprints and the team are known already. */
  subject?(member: M, asked: Asked<O>): Subject;
  /**
   * What a search in the tracker can say of the failing members, the simplest condition first. The first that finds them
   * and no others in what was read is shown for pasting; without one, a list of their keys is. Of a finding on the team:
   * the items that it counts.
   */
  search?(asked: Asked<O>): readonly Condition[];
  /**
   * One finding on the team instead of one a member, when the answers are a matter of convention and not of
   * single members ("this team writes no acceptance criteria").
   */
  convention?(asked: Asked<O>): E | undefined;
  /**
   * The items as they would be with the remedy done for this failing member, so that a plan can ask every rule of the
   * changed backlog. undefined, or left out: the model cannot express it, and the member counts as passing.
   */
  applyRemedy?(member: M, asked: Asked<O>): readonly WorkItem[] | undefined;
  /**
   * What a failing item is, in a word, where failures pile up over the years: the report says beside the area how the items
   * of the last year fare.
   */
  readonly pilesUp?: string;
  /** Left out by rules whose remedy is another act for each member. */
  readonly bulk?: BulkClosing<NoInfer<M>, NoInfer<O>>;
  /** What a finding says too, where another rule may find the same. */
  fact?(evidence: NoInfer<E>): SharedFact | undefined;
  /** Completes "SHOP-7 …" or "the team …"; a pure function of the evidence, free of names and mark-up. */
  message(evidence: E): string;
}

/** A rule of any shape, as the engine, the catalogue and the reports handle it. */
// biome-ignore lint/suspicious/noExplicitAny: existential type; each rule is checked where it is defined
export type Rule = RuleDefinition<any, any, any> & { readonly area: Area };

const AREA_OF: Readonly<Record<string, Area>> = {
  pm: "strategy",
  po: "delivery",
  boundary: "boundary",
  hygiene: "hygiene",
};

/** Checks the shape of a rule at compile time and adds the area its folder stands for. */
export function defineRule<M, O, const E extends Evidence>(
  definition: RuleDefinition<M, O, E>,
): RuleDefinition<M, O, E> & { readonly area: Area } {
  const folder = definition.id.slice(0, definition.id.indexOf("/"));
  const area = AREA_OF[folder];
  if (area === undefined) throw new TypeError(`no area for the folder of ${definition.id}`);
  return { ...definition, area };
}
