/**
 * The Product Manager / Product Owner ownership model as data: every clause, who owns it, in which words,
 * over which time. Rules name the clause they ask about; a clause that no tracker can show says why.
 */

type Holder = "pm" | "po" | "organisation";
type Verb = "owns" | "influences" | "is informed of";
type Horizon = "years" | "quarters" | "months" | "sprint" | "day" | "always";

export interface Clause {
  readonly id: string;
  readonly holder: Holder;
  readonly verb: Verb;
  /** The clause in the model's own words; reads on from "The Product Manager owns …". */
  readonly says: string;
  readonly horizon: Horizon;
  /** Why no rule asks about it, in words for the reader. Absent where a rule does. */
  readonly notCheckable?: string;
}

export const CLAUSES = [
  // Product Manager: what and why.
  {
    id: "pm.what-and-why",
    holder: "pm",
    verb: "owns",
    says: "what is built and why: business value, customers, strategy",
    horizon: "quarters",
  },
  {
    id: "pm.vision",
    holder: "pm",
    verb: "owns",
    says: "the product vision and long-term direction",
    horizon: "years",
  },
  {
    id: "pm.customer-problems",
    holder: "pm",
    verb: "owns",
    says: "customer problems and market research",
    horizon: "months",
  },
  { id: "pm.roadmap", holder: "pm", verb: "owns", says: "the roadmap", horizon: "quarters" },
  {
    id: "pm.horizon",
    holder: "pm",
    verb: "owns",
    says: "the long view: quarters and years ahead",
    horizon: "years",
  },
  {
    id: "pm.success-metrics",
    holder: "pm",
    verb: "owns",
    says: "the success metrics: growth, revenue, retention",
    horizon: "quarters",
  },
  {
    id: "pm.stakeholder-alignment",
    holder: "pm",
    verb: "owns",
    says: "the alignment of stakeholders: leadership, sales, marketing",
    horizon: "months",
  },
  {
    id: "pm.right-thing",
    holder: "pm",
    verb: "owns",
    says: "the question “are we building the right thing?”",
    horizon: "quarters",
  },
  {
    id: "pm.business-impact",
    holder: "pm",
    verb: "owns",
    says: "success as business impact",
    horizon: "quarters",
  },
  {
    id: "pm.influences-backlog",
    holder: "pm",
    verb: "influences",
    says: "the backlog, which the Product Owner owns",
    horizon: "sprint",
  },

  // Product Owner: how and when.
  {
    id: "po.how-and-when",
    holder: "po",
    verb: "owns",
    says: "how and when it is built: delivery, clarity, execution",
    horizon: "sprint",
  },
  { id: "po.sprint-backlog", holder: "po", verb: "owns", says: "the sprint backlog", horizon: "sprint" },
  {
    id: "po.stories-and-criteria",
    holder: "po",
    verb: "owns",
    says: "user stories and acceptance criteria",
    horizon: "sprint",
  },
  {
    id: "po.priority-in-sprint",
    holder: "po",
    verb: "owns",
    says: "prioritisation inside the sprint",
    horizon: "sprint",
  },
  {
    id: "po.daily-collaboration",
    holder: "po",
    verb: "owns",
    says: "the daily collaboration with engineers",
    horizon: "day",
  },
  {
    id: "po.scope-decisions",
    holder: "po",
    verb: "owns",
    says: "scope decisions",
    horizon: "sprint",
  },
  {
    id: "po.acceptance-testing",
    holder: "po",
    verb: "owns",
    says: "acceptance: whether what was built is what was asked",
    horizon: "sprint",
  },
  {
    id: "po.built-right",
    holder: "po",
    verb: "owns",
    says: "the question “are we building this right?”",
    horizon: "sprint",
  },
  {
    id: "po.sprint-success",
    holder: "po",
    verb: "owns",
    says: "success as sprint success",
    horizon: "sprint",
  },
  {
    id: "po.owns-backlog",
    holder: "po",
    verb: "owns",
    says: "the backlog: one person, one order",
    horizon: "always",
  },
  {
    id: "po.serves-the-team",
    holder: "po",
    verb: "owns",
    says: "what engineers need to ship; the team is the customer",
    horizon: "day",
  },
  {
    id: "po.informed-of-roadmap",
    holder: "po",
    verb: "is informed of",
    says: "the roadmap, which the Product Manager owns",
    horizon: "quarters",
  },

  // The organisation around both.
  {
    id: "org.combined",
    holder: "organisation",
    verb: "owns",
    says: "the choice of one person for both roles, as startups make it",
    horizon: "always",
  },
  {
    id: "org.split",
    holder: "organisation",
    verb: "owns",
    says: "the choice of split roles, as enterprises make it to reduce chaos",
    horizon: "always",
  },
  {
    id: "org.secretary",
    holder: "organisation",
    verb: "owns",
    says: "whether the Product Owner is a secretary of the tracker",
    horizon: "always",
  },
  {
    id: "org.task-monkey",
    holder: "organisation",
    verb: "owns",
    says: "whether work reaches the team already decided by others",
    horizon: "always",
  },
  {
    id: "org.power-role",
    holder: "organisation",
    verb: "owns",
    says: "whether the Product Owner is a power role",
    horizon: "always",
  },
  {
    id: "babysitter.cannot-say-no",
    holder: "organisation",
    verb: "owns",
    says: "whether the Product Owner can say no",
    horizon: "always",
  },
  {
    id: "babysitter.customer-blind",
    holder: "organisation",
    verb: "owns",
    says: "whether the Product Owner understands customers",
    horizon: "always",
  },
  {
    id: "babysitter.no-scope-influence",
    holder: "organisation",
    verb: "owns",
    says: "whether the Product Owner influences scope",
    horizon: "always",
  },

  // Parts of the model that leave no trace in a tracker.
  {
    id: "pm.interviews",
    holder: "pm",
    verb: "owns",
    says: "talking to customers",
    horizon: "months",
    notCheckable: "interviews are held outside the tracker; only what is written down can be seen",
  },
  {
    id: "pm.dashboards",
    holder: "pm",
    verb: "owns",
    says: "watching the numbers after a release",
    horizon: "months",
    notCheckable: "a tracker does not show who looks at a dashboard",
  },
  {
    id: "pm.executive-debate",
    holder: "pm",
    verb: "owns",
    says: "the argument with leadership",
    horizon: "quarters",
    notCheckable: "it takes place in conversation, outside the tracker",
  },
  {
    id: "po.stand-up",
    holder: "po",
    verb: "owns",
    says: "presence at the daily stand-up",
    horizon: "day",
    notCheckable: "attendance leaves no trace in the tracker, and recording it would monitor a person",
  },
  {
    id: "org.who-to-be",
    holder: "organisation",
    verb: "owns",
    says: "which of the two roles somebody should take",
    horizon: "always",
    notCheckable: "a question for a person, not for a backlog",
  },
] as const satisfies readonly Clause[];

/** The two questions the model turns on: the Product Manager's, and the Product Owner's. */
export const CORE_QUESTIONS = {
  pm: "Are we building the right thing?",
  po: "Are we building this right?",
} as const;

export type ClauseId = (typeof CLAUSES)[number]["id"];

export function clause(id: ClauseId): Clause {
  const found: Clause | undefined = CLAUSES.find((one) => one.id === id);
  if (found === undefined) throw new TypeError(`no clause ${id}`);
  return found;
}
