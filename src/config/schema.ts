/** The configuration file: one strict zod schema, from which types, checks and schema/config.json come. */
import { z } from "zod";
import { PROFILES, ROLES } from "../backlog/model.ts";
import { ON_GAP, type OnGap } from "../engine/gate/gate.ts";
import { WAIVER_OWNERS, type Waiver } from "../engine/gate/waivers.ts";
import { MODES, type Mode, STATUSES, type Status } from "../engine/verdict/ladder.ts";
import { AREAS, type Area, type Rule, SEVERITIES, type Severity } from "../rule.ts";

/** What is said of a profile by its old name. */
export const PROFILE_RENAMED = "the profile linear is called cycles";

export const PRESET_NAMES = ["recommended", "strict", "startup", "enterprise"] as const;

const names = z.array(z.string().min(1));

const day = z.iso.date("must be a day such as 2026-03-31");
const account = z.string().min(1);

/** Refused where it would hide a mistake: patterns stand for many people, and `accounts` for one. */
const isOneAccount = (name: string): boolean => !name.includes("*") && !name.startsWith("group:");
const oneAccount = account.refine(isOneAccount, "must name one account, without a group or *");

/** One person in a role, where a name alone does not say it. */
const roleHolderSchema = z
  .strictObject({
    account: account.optional().describe("One account, a group:NAME or a glob."),
    accounts: z.array(oneAccount).min(1).optional().describe("All accounts of one person."),
    through: z
      .array(oneAccount)
      .min(1)
      .optional()
      .describe(
        "Apps through which this person works, such as a chat connector: their changes count as the person's.",
      ),
    from: day.optional().describe("First day in the role, in the team's time zone."),
    until: day.optional().describe("Last day in the role."),
    delegate: z.boolean().optional().describe("Stands in for the person who holds the role."),
  })
  .refine((one) => (one.account === undefined) !== (one.accounts === undefined), {
    message: "must have either account or accounts",
    path: ["account"],
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    message: "is before from",
    path: ["until"],
  });

const teamSchema = z.strictObject({
  name: z.string().min(1).optional().describe("Name in the report; by default the name in the tracker."),
  source: z
    .string()
    .min(1)
    .describe("jira:KEY, linear:KEY, an export file or folder, or FILE#KEY for one project of it."),
  roadmap: names
    .optional()
    .describe("Sources of the team's roadmap, where it is kept in another project, such as jira:PLAN."),
  model: z
    .enum(["split", "combined", "auto"])
    .default("auto")
    .describe(
      "split: product manager and product owner are two people; combined: one person; auto: as the role map says.",
    ),
  profile: z
    .enum(PROFILES, { error: ({ input }) => (input === "linear" ? PROFILE_RENAMED : undefined) })
    .optional()
    .describe(
      "scrum; kanban; cycles (cycles that roll over, and issues instead of user stories). By default taken from the tracker.",
    ),
  roles: z
    .partialRecord(z.enum(ROLES), z.array(z.union([account, roleHolderSchema])))
    .optional()
    .describe(
      "Which account has which role: account ids, user names, e-mail addresses, group:NAME, or globs; or an object for " +
        "several accounts of one person, hand-overs, delegates, and apps through which somebody works.",
    ),
  fields: z
    .partialRecord(
      z.enum(["criteria", "estimate", "sprint", "epic", "rank", "flagged", "target", "problem", "metric"]),
      z.string().min(1),
    )
    .optional()
    .describe(
      "For each meaning the field's id (customfield_10045) or name, where backlint does not recognise it.",
    ),
  types: z
    .partialRecord(z.enum(["story", "bug", "spike", "roadmap"]), names)
    .optional()
    .describe("For each kind of item the names of its types, where backlint does not recognise them."),
  closures: z
    .partialRecord(z.enum(["delivered", "declined", "duplicate", "invalid"]), names)
    .optional()
    .describe(
      "For each way an item can end the names of its resolutions and statuses, where backlint does not recognise them.",
    ),
  statuses: z
    .record(z.string().min(1), z.enum(["new", "started", "done"]))
    .optional()
    .describe(
      "For each status that backlint does not recognise whether it is new, started or done, by its name.",
    ),
  timeZone: z
    .string()
    .refine(isTimeZone, "is not an IANA time zone such as Europe/Berlin")
    .optional()
    .describe("IANA time zone for working days and for dates without a zone; by default UTC."),
  workingDays: z
    .array(z.int().min(1).max(7))
    .min(1)
    .optional()
    .describe("Working days as ISO weekday numbers, Monday = 1; by default Monday to Friday."),
});

export type TeamConfig = z.output<typeof teamSchema>;

/** `off`, a severity, or an object of severity, share, from and the rule's own options. */
function ruleSchema(rule: Rule) {
  const own = rule.options instanceof z.ZodObject ? rule.options.partial().shape : {};
  const settings = z.strictObject({
    severity: z.enum(SEVERITIES).optional(),
    share: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe("The same as an entry of limits, which is the place for it."),
    from: z.int().min(1).optional().describe("Fewest items needed to judge."),
    ...own,
  });
  return z.union([z.literal("off"), z.enum(SEVERITIES), settings]).describe(rule.asks);
}

const personsSchema = z
  .strictObject({
    enabled: z
      .boolean()
      .default(false)
      .describe("true: also show figures about fewer than five people. No person is ever named."),
    basis: z
      .string()
      .optional()
      .describe("Why this is lawful and agreed, in words; needed where enabled is true."),
  })
  .refine(({ enabled, basis }) => !enabled || /\S/.test(basis ?? ""), {
    message: "is needed where persons.enabled is true: say why this is lawful and agreed",
    path: ["basis"],
  });

const waiverSchema = z
  .strictObject({
    rule: z.string().min(1).describe("A rule's id, or a glob such as hygiene/*."),
    item: z
      .string()
      .min(1)
      .describe("The key of an item, or the key of a sprint or a team, or a glob such as SHOP-*."),
    reason: z.string().regex(/\S/, "must state the reason"),
    owner: z.enum(WAIVER_OWNERS).describe("The role that is responsible for it, never a person."),
    expires: day.describe(
      "The last day on which it applies, in UTC. After that day the finding counts again.",
    ),
  })
  .describe("A finding that is accepted until a given day.");

/** `never`: nothing of this kind fails the gate. */
export const FAIL_ON = [...SEVERITIES, "never"] as const;

/** The statuses that can fail a gate: those that say something against the function. */
export const FAILING_STATUSES = STATUSES.filter(
  (status) => STATUSES.indexOf(status) >= STATUSES.indexOf("watch"),
);

/** 90d, 12w, or a day. */
export const SINCE = /^(?:\d{1,4}[dw]|\d{4}-\d\d-\d\d)$/;

/** With less of it answered, a gate says nothing of the team (judgement). */
export const ANSWERED = 0.5;

const gateSchema = z
  .strictObject({
    "fail-on": z
      .enum(FAIL_ON)
      .default("high")
      .describe("A rule that fails at this severity or above fails the gate."),
    areas: z
      .partialRecord(z.enum(AREAS), z.number().min(0).max(100))
      .default({})
      .describe("The gate fails below this score of an area, and where the area could not be judged."),
    verdict: z
      .enum(FAILING_STATUSES)
      .optional()
      .describe("The gate fails from this verdict on the product-owner function, or a worse one."),
    "new-since": z
      .string()
      .regex(SINCE, "must be a number of days or weeks such as 90d or 12w, or a day such as 2026-03-31")
      .optional()
      .describe("Judge rules only on work created or started since then: 90d, 12w, or a day."),
    "at-least": z
      .int()
      .min(1)
      .default(20)
      .describe("With new-since: fewest items of new work needed to judge."),
    answered: z
      .number()
      .min(0)
      .max(1)
      .default(ANSWERED)
      .describe(
        "The least share of the questions that fail-on gates in a team that must have an answer; with fewer, or none, " +
          "the gate could not be checked: exit 3.",
      ),
    "on-gap": z
      .enum(ON_GAP)
      .default("fail")
      .describe(
        "What follows where something could not be read on which a gated question rests. fail: the gate could not be " +
          "checked, exit 3; warn: the gate only says so. check --item always fails.",
      ),
  })
  .describe("What the command check requires of a backlog.");

/** A question about the whole team has no share to set a limit for. */
const shareRules = (rules: readonly Rule[]): readonly Rule[] =>
  rules.filter(({ tolerance }) => tolerance.share > 0);

const limitEntry = ({ id, asks }: Rule) =>
  [
    id,
    z
      .union([z.literal("past"), z.number().min(0.01).max(0.99)])
      .optional()
      .describe(asks),
  ] as const;

/** The schema for a given catalogue of rules. */
export function configSchema(rules: readonly Rule[]) {
  return z.strictObject({
    $schema: z.string().optional(),
    extends: z
      .enum(PRESET_NAMES)
      .default("recommended")
      .describe("The preset that all other settings start from."),
    teams: z.array(teamSchema).default([]),
    rules: z
      .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule).optional()])))
      .default({}),
    limits: z
      .union([z.literal("past"), z.strictObject(Object.fromEntries(shareRules(rules).map(limitEntry)))])
      .optional()
      .describe(
        "Above which share of failing items each rule fails, 0.01 to 0.99; past: not worse than the team itself half a year ago. " +
          "past alone is that for every rule that has such a limit.",
      ),
    verdict: z
      .strictObject({
        mode: z
          .enum(MODES)
          .default("conservative")
          .describe(
            "conservative: two of the three core signals make a pattern; seed-literal: any one of them, as the ownership model says.",
          ),
      })
      .optional()
      .describe("How the product-owner function is judged."),
    waivers: z.array(waiverSchema).default([]),
    gate: gateSchema.optional(),
    persons: personsSchema.optional(),
    worksCouncil: z
      .boolean()
      .optional()
      .describe("true: switch off every signal about a role; figures about the product area stay."),
  });
}

export type RuleConfig = "off" | (typeof SEVERITIES)[number] | Readonly<Record<string, unknown>>;

export interface GateConfig {
  readonly "fail-on": Severity | "never";
  readonly areas: Readonly<Partial<Record<Area, number>>>;
  readonly verdict?: Status | undefined;
  readonly "new-since"?: string | undefined;
  readonly "at-least": number;
  readonly answered: number;
  readonly "on-gap": OnGap;
}

/** A configuration after validation. */
export interface Config {
  readonly extends: (typeof PRESET_NAMES)[number];
  readonly teams: readonly TeamConfig[];
  readonly rules: Readonly<Record<string, RuleConfig | undefined>>;
  readonly limits?: "past" | Readonly<Record<string, number | "past" | undefined>> | undefined;
  readonly verdict?: { readonly mode: Mode } | undefined;
  readonly waivers?: readonly Waiver[];
  readonly gate?: GateConfig | undefined;
  readonly persons?: { readonly enabled: boolean; readonly basis?: string | undefined } | undefined;
  readonly worksCouncil?: boolean | undefined;
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
